// The copy to keep: unpacked into a folder and opened from there, without a server, its pages are dressed, raise no error, and lead to one another.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, newContext } from './browser.mjs';
import { expectNone, site } from './site.mjs';

let browser;
let folder;
let top;
before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'answerable-offline-'));
  const response = await fetch(site.url('/data/site.zip'));
  const file = join(folder, 'site.zip');
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  execFileSync('python3', ['-m', 'zipfile', '-e', file, folder]);
  const folders = readdirSync(folder).filter((name) => name !== 'site.zip');
  if (folders.length !== 1) throw new Error(`the copy is one folder, and not ${folders.join(', ')}`);
  top = join(folder, folders[0]);
});
after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** From the first page, by the links that a reader would take. */
const WAYS = [
  ['a.brand'],
  ['nav a:has-text("Forces")', 'main a[href*="gwent"]', 'a.brand'],
  ['nav a:has-text("Cases")', 'main a[href*="met-20"]', 'nav a:has-text("Figures")'],
  ['footer a:has-text("Data")', 'main a[href$="#take"]'],
  ['footer a:has-text("Vocabulary")', 'nav a:has-text("Methods")'],
];

test('the copy opens from a folder, and its pages lead to one another', async () => {
  const problems = [];
  const context = await newContext(browser, { offline: true });
  const page = await context.newPage();
  const say = (what) => problems.push({ where: page.url(), what });
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && say(`the console says: ${message.text()}`));
  page.on('requestfailed', (request) => say(`${request.url()} could not be fetched`));
  page.on('pageerror', (error) => say(`an error: ${error.message}`));
  const home = pathToFileURL(join(top, 'index.html')).href;
  let followed = 0;
  for (const way of WAYS) {
    await page.goto(home, { waitUntil: 'load' });
    for (const link of way) {
      const before = page.url();
      await page.locator(link).first().click();
      await page.waitForLoadState('load');
      if (!page.url().startsWith(pathToFileURL(top).href)) say(`${link} on ${before} leads out of the copy`);
      if (page.url() === before && link !== 'a.brand') say(`${link} leads nowhere`);
      if ((await page.locator('h1').count()) !== 1) say('there is no page here');
      // The style sheet is there and let in: without it the links at the head would be a list with marks.
      const dressed = await page.evaluate(() => getComputedStyle(document.querySelector('nav ul')).listStyleType === 'none');
      if (!dressed) say('the page has no style');
      const anchor = new URL(page.url()).hash.slice(1);
      if (anchor && (await page.evaluate((id) => !document.getElementById(id), decodeURIComponent(anchor)))) say(`there is no ${anchor}`);
      followed += 1;
    }
  }
  if (followed < WAYS.flat().length) say('not every way was gone');
  const readme = readFileSync(join(top, 'README.txt'), 'utf8');
  if (!readme.includes('Open index.html')) problems.push({ where: 'README.txt', what: 'does not say how to open the copy' });
  expectNone(problems);
});
