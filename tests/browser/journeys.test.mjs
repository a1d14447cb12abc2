// Four readers, each on their way: a resident on a phone, a journalist on deadline, a campaigner with the keyboard and no mouse, a researcher.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, newContext } from './browser.mjs';
import { readFileSync } from 'node:fs';
import { site } from './site.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1280, height: 800 } };

/** A reader's window at the first page, in which nothing may go wrong unheard. */
async function reader(options, address = '/') {
  const context = await newContext(browser, { acceptDownloads: true, ...options });
  const page = await context.newPage();
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('response', (response) => response.status() >= 400 && errors.push(`${response.url()}: ${response.status()}`));
  await page.goto(site.url(address));
  return { context, page, done: async () => { assert.deepEqual(errors, []); await context.close(); } };
}

const path = (page) => new URL(page.url()).pathname.slice(site.base.length - 1);

/** The rows of a CSV, by RFC 4180. */
function rows(text) {
  const found = [[]];
  let cell = '';
  for (const [, quoted, plain, end] of text.replace(/\r\n/g, '\n').matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    found.at(-1).push(cell);
    if (end === '\n') found.push([]);
    if (end === '') break;
  }
  if (found.at(-1).length <= 1) found.pop();
  return found;
}

describe('a resident on a phone, who has two minutes', () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`finds their force and reads its headline ${javaScriptEnabled ? 'by their postcode' : 'without script'}`, async () => {
      const { page, done } = await reader({ ...PHONE, javaScriptEnabled });
      if (javaScriptEnabled) {
        await page.locator('[data-finder] input').fill('NP20 4UR');
        await page.locator('[data-finder] .found a').first().tap();
      } else {
        assert.equal(await page.locator('[data-finder] input').isVisible(), false, 'a field that needs script is not offered without');
        await page.locator('main').getByRole('link', { name: 'Gwent', exact: true }).first().tap();
      }
      await page.waitForURL(/\/forces\/gwent\/$/);
      const headline = page.locator('#headline');
      assert.match(await headline.innerText(), /Gwent Police/);
      assert.ok((await headline.boundingBox()).y < 740, 'the headline stands in the first screen');
      assert.match(await page.locator('.notice').first().innerText(), /part of the picture/i, 'and what it leaves out below it');
      await done();
    });

    test(`looks up what a word means on the page that uses it ${javaScriptEnabled ? '' : 'without script'}`, async () => {
      const { page, done } = await reader({ ...PHONE, javaScriptEnabled }, '/forces/gwent/');
      const meanings = page.locator('.meanings');
      await meanings.locator('summary').tap();
      assert.match(await meanings.innerText(), /Gross misconduct\n.*so serious that dismissal would be justified/);
      await done();
    });
  }
});

describe('a journalist on deadline', () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`reaches one case from its list, and its sources ${javaScriptEnabled ? '' : 'without script'}`, async () => {
      const { page, done } = await reader({ ...DESK, javaScriptEnabled });
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Cases' }).click();
      await page.locator('main').getByRole('link', { name: 'Dismissed', exact: true }).first().click();
      await page.waitForURL(/\/by-outcome\/dismissed\/$/);
      const first = page.locator('table.cases tbody th a').first();
      const title = (await first.innerText()).trim();
      await first.click();
      assert.equal(((await page.locator('h1').innerText()).trim()), title);
      await page.locator('a.ref-n').first().click();
      const source = page.locator(':target');
      assert.match(await source.innerText(), /\w/, 'the number leads to its source');
      assert.ok(await source.isVisible());
      await done();
    });
  }

  test('searches, narrows the search, and copies a link that shows the same to others', async () => {
    const { context, page, done } = await reader({ ...DESK, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('link', { name: 'Search' }).click();
    await page.locator('#q').fill('dismissals');
    await page.locator('#q').press('Enter');
    await page.locator('#search-list h3').first().waitFor();
    await page.locator('select[name=force]').selectOption('gwent');
    await page.waitForURL(/force=gwent/);
    await page.waitForFunction(() => [...document.querySelectorAll('#search-list li')].length > 0 && [...document.querySelectorAll('#search-list .kick, #search-list p')].some((p) => p.textContent.includes('Gwent')));
    const shown = await page.locator('#search-list h3').allInnerTexts();
    await page.getByRole('button', { name: 'Copy link' }).click();
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    assert.match(copied.search, /q=dismissals/);
    assert.match(copied.search, /force=gwent/);
    const other = await context.newPage();
    await other.goto(site.url(copied.pathname.slice(new URL(site.publicOrigin + site.base).pathname.length - 1)) + copied.search);
    await other.waitForFunction((most) => document.querySelectorAll('#search-list h3').length === most, shown.length);
    assert.deepEqual(await other.locator('#search-list h3').allInnerTexts(), shown);
    await done();
  });

  test('copies the address of a figure, its citation and its code', async () => {
    const { page, done } = await reader({ ...DESK, permissions: ['clipboard-read', 'clipboard-write'] });
    const figure = page.locator('figure#barred');
    await figure.locator('a.anchor').focus();
    assert.equal(await figure.locator('a.anchor').evaluate((anchor) => getComputedStyle(anchor).opacity), '1', 'the mark is to be seen when it is reached by key');
    await page.keyboard.press('Enter');
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.waitForFunction(() => navigator.clipboard.readText().then((text) => text.endsWith('#barred')));
    assert.equal(path(page) + new URL(page.url()).hash, '/#barred');
    const take = figure.locator('details.take');
    await take.locator('summary').click();
    const buttons = take.getByRole('button');
    await buttons.first().click();
    assert.equal(await clipboard(), (await take.locator('.cite').first().textContent()));
    const code = take.locator('code.cite');
    await take.getByRole('button', { name: /iframe/ }).click();
    assert.match(await clipboard(), /^<iframe src="http/);
    assert.equal(await clipboard(), await code.textContent());
    await done();
  });
});

describe('on a site without https, to which browsers lend no clipboard', () => {
  test('what a button copies can be pasted, and the focus stays where it was', async () => {
    const plain = await launch(['--host-resolver-rules=MAP plain.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
    try {
      const page = await (await newContext(plain, DESK)).newPage();
      const address = new URL(site.url('/search/'));
      address.hostname = 'plain.example';
      await page.goto(address.href);
      assert.equal(await page.evaluate(() => isSecureContext || Boolean(navigator.clipboard)), false, 'the browser lends none here');
      const button = page.getByRole('button', { name: 'Copy link' });
      await button.click();
      await page.waitForFunction(() => document.querySelector('[data-told]'));
      assert.ok(await button.evaluate((made) => made === document.activeElement));
      const field = page.locator('#q');
      await field.focus();
      await page.keyboard.press('Control+V');
      assert.equal(new URL(await field.inputValue()).pathname, new URL(site.publicOrigin + site.base).pathname + 'search/');
    } finally {
      await plain.close();
    }
  });
});

describe('a campaigner with the keyboard alone', () => {
  test('skips to the matter, opens the table behind a chart, and follows it to the source', async () => {
    const { page, done } = await reader(DESK, '/forces/metropolitan/');
    await page.keyboard.press('Tab');
    assert.match(await page.evaluate(() => document.activeElement.className), /skip/);
    await page.keyboard.press('Enter');
    assert.equal(new URL(page.url()).hash, '#main');
    const reach = async (wanted) => {
      for (let presses = 0; presses < 200; presses += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), wanted)) return;
      }
      assert.fail(`${wanted} is not reached by Tab`);
    };
    await reach('figure details > summary');
    await page.keyboard.press('Enter');
    assert.ok(await page.evaluate(() => document.activeElement.parentElement.open));
    await reach('figure a');
    await page.keyboard.press('Enter');
    await page.waitForLoadState('load');
    assert.equal(await page.locator('h1').count(), 1);
    await done();
  });

  test('switches the language and keeps the place', async () => {
    const { page, done } = await reader(DESK, '/forces/gwent/');
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    await page.waitForURL(/\/cy\/forces\/gwent\/$/);
    assert.equal(await page.locator('html').getAttribute('lang'), 'cy');
    assert.match(await page.locator('h1').innerText(), /Heddlu Gwent/);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/[^y]\/forces\/gwent\/$/);
    await done();
  });
});

describe('a researcher', () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`downloads a table that opens, and finds the page's own number in it ${javaScriptEnabled ? '' : 'without script'}`, async () => {
      const { page, done } = await reader({ ...DESK, javaScriptEnabled }, '/forces/gwent/');
      const number = (await page.locator('#headline b, #headline strong').first().innerText()).match(/\d[\d,]*/)[0].replaceAll(',', '');
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#take').locator('xpath=ancestor::section').getByRole('link', { name: 'figures.csv' }).click()]);
      const table = rows(readFileSync(await download.path(), 'utf8').replace(/^﻿/, ''));
      const [head, ...lines] = table;
      assert.ok(lines.length > 10 && lines.every((line) => line.length === head.length), 'every row has as many cells as the head');
      const column = (name) => head.indexOf(name);
      assert.ok(column('value') >= 0, `the head is ${head}`);
      const barred = lines.filter((line) => line.some((cell) => cell === 'barred')).map((line) => line[column('value')]);
      assert.ok(barred.includes(number), `${number} is among ${barred}`);
      await done();
    });
  }

  test('sorts and narrows a table, and the address says how', async () => {
    const { page, done } = await reader(DESK, '/forces/');
    const find = page.locator('.tools input[type=search]').first();
    await find.fill('wales');
    await page.waitForURL(/find/);
    const address = page.url();
    const shown = await page.locator('table.forces tbody tr:visible').count();
    assert.ok(shown > 0 && shown < 43);
    await page.goto(site.url('/'));
    await page.goto(address);
    assert.equal(await page.locator('table.forces tbody tr:visible').count(), shown);
    await done();
  });

  test('prints a force: what is folded away is on paper, and the address too', async () => {
    const { page, done } = await reader(DESK, '/forces/gwent/');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('nav').first().isVisible(), false);
    const folded = page.locator('figure details:not(.take):not(.card) table').first();
    assert.ok(await folded.isVisible(), 'the table behind a chart is printed');
    assert.match(await page.locator('footer.foot').innerText(), /\/forces\/gwent\//);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g).length;
    assert.ok(sheets >= 2 && sheets <= 25, `${sheets} sheets`);
    await done();
  });
});
