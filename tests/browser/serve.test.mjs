// The preview, as a maintainer meets it: edit a record, see it; break it, see the fault over the page that stood; mend it, see it gone.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, newContext } from './browser.mjs';
import { PROJECT, program } from './site.mjs';

describe('the preview', { timeout: 120_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), 'answerable-serve-'));
  const record = join(root, 'content/cases/northshire/all.yaml');
  const edit = (from, to) => {
    const text = readFileSync(record, 'utf8');
    assert.ok(text.includes(from), `${record} has no ${from}`);
    writeFileSync(record, text.replace(from, to));
  };
  let browser;
  let preview;
  let address;
  let context;
  let page;
  const violations = [];
  before(async () => {
    cpSync(join(PROJECT, 'tests/sites/overturned/content'), join(root, 'content'), { recursive: true });
    preview = spawn(program(), ['serve', '--root', root, '--date', '2026-11-21'], { stdio: ['ignore', 'pipe', 'inherit'] });
    address = await new Promise((found, failed) => {
      let said = '';
      preview.stdout.on('data', (more) => {
        said += more;
        const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
        if (url) found(url);
      });
      preview.on('exit', (code) => failed(new Error(`the preview ended with ${code}: ${said}`)));
    });
    browser = await launch();
    context = await newContext(browser, { viewport: { width: 900, height: 500 } });
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
    await page.goto(`${address}cases/north/north-2020-01.html`);
  });
  after(async () => {
    // First, since nothing ends while it runs.
    preview?.removeAllListeners('exit');
    preview?.kill('SIGINT');
    await context?.close();
    await browser?.close();
    rmSync(root, { recursive: true, force: true });
  });

  const title = () => page.getByRole('heading', { level: 1 });
  const panel = () => page.locator('.answerable-faults');

  test('a change that is saved is in the page, which stays where it was', async () => {
    await page.evaluate(() => scrollTo(0, 240));
    const was = await title().textContent();
    edit(`title: ${was}`, 'title: A title that was changed');
    await page.getByRole('heading', { level: 1, name: 'A title that was changed' }).waitFor();
    await page.waitForFunction(() => scrollY === 240);
    assert.equal(await panel().count(), 0);
  });

  test('a fault is told over the page that stood, with its place and how to mend it', async () => {
    edit('title: A title that was changed', 'titel: A title that was changed');
    await panel().waitFor();
    const told = await panel().textContent();
    for (const part of ['Something is wrong. This page is as it was before.', 'titel', 'content/cases/northshire/all.yaml:4:3', 'mend: write `title`']) {
      assert.ok(told.includes(part), `${part} is not in: ${told}`);
    }
    assert.equal(await title().textContent(), 'A title that was changed');
    // Another page is of the last good state too, and tells the same.
    await page.goto(`${address}cases/`);
    await panel().waitFor();
    assert.ok(await page.getByRole('link', { name: 'A title that was changed' }).count());
    await page.goBack();
  });

  test('once it is mended the fault is gone', async () => {
    edit('titel: A title that was changed', 'title: It was mended');
    await page.getByRole('heading', { level: 1, name: 'It was mended' }).waitFor();
    assert.equal(await panel().count(), 0);
  });

  test('what is made of the whole site comes too', async () => {
    const table = await page.request.get(`${address}data/cases.csv`);
    assert.equal(table.status(), 200);
    assert.match(await table.text(), /It was mended/);
    assert.equal((await page.request.get(`${address}nowhere/`)).status(), 404);
  });

  test('many pages can be open at once, and each shows what is saved', async () => {
    const pages = [];
    for (let count = 0; count < 9; count += 1) {
      pages.push(await context.newPage());
      await pages.at(-1).goto(`${address}cases/`);
    }
    edit('title: It was mended', 'title: Seen by all');
    for (const other of pages) await other.getByRole('link', { name: 'Seen by all' }).first().waitFor();
    for (const other of pages) await other.close();
  });

  test('who asks while files are saved all the time is answered', async () => {
    let isDone = false;
    const saving = (async () => {
      for (let number = 0; !isDone; number += 1) {
        edit(/title: (Seen by all|Saved \d+ times)/.exec(readFileSync(record, 'utf8'))[0], `title: Saved ${number} times`);
        await new Promise((next) => setTimeout(next, 5));
      }
    })();
    for (let asked = 0; asked < 10; asked += 1) {
      const answer = await page.request.get(`${address}cases/`);
      assert.equal(answer.status(), 200);
      assert.match(await answer.text(), /Seen by all|Saved \d+ times/);
    }
    isDone = true;
    await saving;
  });

  test('the pages keep to their policy', () => assert.deepEqual(violations, []));
});
