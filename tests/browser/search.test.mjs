// Searching: what is found, that the address keeps it, that the keyboard is enough, that without script there are lists, and what it weighs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { launch, newContext } from './browser.mjs';
import { site } from './site.mjs';

/** What a first search may fetch in all, in bytes as they are served, without compression. */
const MOST_BYTES = 300_000;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** A page of its own at an address, with its results once they are there, and all that it fetched. */
async function opened(address, options = {}) {
  const context = await newContext(browser, options);
  const page = await context.newPage();
  const fetched = { bytes: 0, packed: 0, files: [], said: [] };
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && fetched.said.push(message.text()));
  page.on('pageerror', (error) => fetched.said.push(String(error)));
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const file = site.fileAt(pathname);
    fetched.files.push(pathname);
    if (!file) return fetched.said.push(`nothing at ${pathname}`);
    fetched.bytes += site.read(file).length;
    fetched.packed += gzipSync(site.read(file)).length;
  });
  await page.goto(site.url(address));
  return { page, fetched, close: () => context.close() };
}

/** What comes first for some words: kind and address of each result, on a page of the search. */
async function firsts(page, words) {
  await page.locator('#q').fill(words);
  await page.locator('#q').press('Enter');
  await page.waitForFunction((words) => document.querySelector('#search-list').dataset.of === words, words);
  return page.locator('#search-list li').evaluateAll((items) =>
    items.map((item) => ({ kind: item.querySelector('.kick').textContent, to: new URL(item.querySelector('a').href).pathname })));
}

const counted = (page, pattern = /\d/) => page.locator('#search-count').filter({ hasText: pattern }).waitFor();
const titles = (page) => page.locator('#search-list h3').allTextContents();

test('words are compared in the browser as in the program', async () => {
  const list = readFileSync(new URL('../search/stems.txt', import.meta.url), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  const { page, close } = await opened('/search/');
  const pairs = list.map((line) => line.split(' '));
  const stems = await page.evaluate((words) => words.map((word) => searchIndex.tokens(word).map(searchIndex.stem).join('+')), pairs.map(([word]) => word));
  assert.deepEqual(pairs.map(([word], at) => [word, stems[at]]), pairs);
  const traced = readFileSync(new URL('../search/mutations.txt', import.meta.url), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  assert.deepEqual(await page.evaluate((lines) => lines.map((line) => [line.split(' ')[0], ...searchIndex.radicals(line.split(' ')[0])].join(' ')), traced), traced);
  const slips = await page.evaluate(() => ['dismised', 'dismisssed', 'dismisbed', 'idsmissed', 'xismissed', 'dismiss', 'dismissed', 'dimissde'].map((word) => searchIndex.isSlip(word, 'dismissed')));
  assert.deepEqual(slips, [true, true, true, true, true, false, false, false]);
  await close();
});

test('endings, wrong letters, beginnings, names and ids are found', async () => {
  const { page, fetched, close } = await opened('/search/');
  const first = async (words) => {
    await page.locator('#q').fill(words);
    await page.locator('#q').press('Enter');
    await page.waitForFunction((words) => document.querySelector('#search-list').dataset.of === words, words);
    return (await titles(page))[0] ?? '';
  };
  for (const words of ['dismissals', 'dismissing', 'dismised', 'dismisals', 'idsmissed']) assert.match(await first(words), /dismiss/i, words);
  assert.ok((await page.locator('#search-list mark').allTextContents()).some((word) => /^dismiss/i.test(word)), 'what was found is marked');
  for (const words of ['gwent', 'Gwent Police', 'gwnet', 'gwen', 'Heddlu Gwent', 'what happened in gwent']) assert.equal(await first(words), 'Gwent Police', words);
  assert.equal(await first('gross misconduct'), 'Gross misconduct');
  await first('met-2021-03');
  assert.match(await page.locator('#search-list a').first().getAttribute('href'), /met-2021-03\.html$/);
  await first('qqqqqqq');
  assert.equal(await page.locator('#search-note').isVisible(), true, 'what to do is said');
  assert.deepEqual(await titles(page), []);
  assert.deepEqual(fetched.said, []);
  await close();
});

test('a question how many begins with what counts, a word with its meaning, then with what is known', async () => {
  const { page, close } = await opened('/search/');
  const many = await firsts(page, 'how many were dismissed');
  assert.ok(many.slice(0, 6).every(({ kind }) => ['Figures', 'List of cases'].includes(kind)), JSON.stringify(many));
  assert.ok(many.slice(0, 3).some(({ to }) => to.endsWith('/forces/england-and-wales/')), JSON.stringify(many));
  const word = await firsts(page, 'dismissals');
  assert.deepEqual(word.map(({ kind }) => kind === 'Word'), word.map((_, at) => at === 0), JSON.stringify(word));
  for (const kind of ['Figures', 'List of cases', 'Case']) assert.ok(word.some((one) => one.kind === kind), `${kind}: ${JSON.stringify(word)}`);
  assert.deepEqual(await firsts(page, 'how many were the of in'), [], 'words that stand everywhere are no question');
  const [force] = await firsts(page, 'how many were dismissed in gwent');
  assert.ok(force.to.endsWith('/forces/gwent/'), force.to);
  await close();
});

test('a year and everyday words in a question how many exclude no figure', async () => {
  const { page, fetched, close } = await opened('/search/');
  const asked = ['how many officers were dismissed in 2023/24', 'how many barred in 2025', 'how many misconduct hearings in 2024', 'how many officers were sacked in 2024', 'how many were kicked out', 'how many police struck off in 2024', 'how many'];
  for (const words of asked) {
    const found = await firsts(page, words);
    assert.ok(found.length > 0 && found.slice(0, 3).every(({ kind }) => kind === 'Figures'), `${words}: ${JSON.stringify(found)}`);
  }
  await firsts(page, 'sacked');
  assert.match(await page.locator('#search-note').textContent(), /dismissed/, 'what an everyday word stands for is said');
  assert.match(await page.locator('#search-hint').textContent(), /sacked.*dismissed.*struck off.*barred/);
  assert.match(await page.locator('#search-count').textContent(), /^Pages found: \d/);
  assert.deepEqual(fetched.said, []);
  await close();
});

test('forces are found by the names of every day, alone and within a question', async () => {
  const { page, fetched, close } = await opened('/search/');
  const names = {
    Notts: 'nottinghamshire', 'west mids': 'west-midlands', Met: 'metropolitan', 'the Met': 'metropolitan', GMP: 'greater-manchester', Cambs: 'cambridgeshire', Herts: 'hertfordshire',
    Beds: 'bedfordshire', Northants: 'northamptonshire', Leics: 'leicestershire', Lincs: 'lincolnshire', Staffs: 'staffordshire', Glos: 'gloucestershire', Wilts: 'wiltshire',
    Derbys: 'derbyshire', 'D&C': 'devon-and-cornwall', TVP: 'thames-valley', WMP: 'west-midlands', MPS: 'metropolitan', BTP: 'btp', CoLP: 'city-of-london',
  };
  for (const [name, force] of Object.entries(names)) assert.ok((await firsts(page, name))[0]?.to.endsWith(`/forces/${force}/`), name);
  const [first, , ...others] = await firsts(page, 'dismissals west mids');
  assert.ok(first.to.endsWith('/forces/west-midlands/') && others.length > 0 && others.every(({ to }) => to.includes('/cases/west-midlands/')), JSON.stringify(others));
  assert.ok((await firsts(page, 'police staff')).every(({ to }) => !to.endsWith('/forces/staffordshire/')), '“staff” is no “Staffs”');
  assert.deepEqual(fetched.said, []);
  await close();
});

test('in Welsh a word is found in each of its mutated forms, as it was typed first', async () => {
  const { page, close } = await opened('/cy/search/');
  const sorted = async (words) => (await firsts(page, words)).map(({ to }) => to).sort();
  for (const forms of [['cyhuddo', 'gyhuddo', 'nghyhuddo', 'chyhuddo']]) {
    const found = await sorted(forms[0]);
    assert.ok(found.length > 0, forms[0]);
    for (const form of forms) assert.deepEqual(await sorted(form), found, form);
  }
  for (const words of ['Ngwent', 'yng Ngwent']) assert.ok((await firsts(page, words))[0]?.to.endsWith('/cy/forces/gwent/'), words);
  for (const words of ['Dde Cymru', 'De Cymru', 'yn Ne Cymru']) assert.ok((await firsts(page, words))[0]?.to.endsWith('/cy/forces/south-wales/'), words);
  assert.match((await firsts(page, 'faint'))[0]?.to ?? '', /\/cy\/(forces\/england-and-wales|figures)/);
  assert.match((await firsts(page, 'faint gafodd eu sacio yn 2023/24'))[0]?.to ?? '', /\/cy\/(compare|figures|forces\/england-and-wales)\//);
  for (const words of ['diswyddo', 'ddiswyddo']) {
    await firsts(page, words);
    assert.ok((await titles(page))[0].toLowerCase().split(/[^a-zâêîôûŵŷ]+/).includes(words), `${words}: ${await titles(page)}`);
  }
  const [counting] = await firsts(page, 'faint gafodd eu diswyddo');
  assert.ok(/\/cy\/(cases\/by-outcome|compare|figures|forces\/england-and-wales)\//.test(counting.to), counting.to);
  await close();
});

test('choices narrow, stand in the address, and going back undoes them', async () => {
  const { page, close } = await opened('/search/?q=officer');
  await counted(page);
  const all = await page.locator('#search-count').textContent();
  await page.locator('#by-force').selectOption('gwent');
  await page.waitForURL(/force=gwent/);
  await page.waitForFunction((all) => document.querySelector('#search-count').textContent !== all, all);
  for (const line of await page.locator('#search-list li').allTextContents()) assert.match(line, /Gwent/);
  await page.locator('#by-kind').selectOption('case');
  await page.waitForURL(/kind=case/);
  await page.goBack();
  await page.goBack();
  await page.waitForFunction((all) => document.querySelector('#search-count').textContent === all, all);
  assert.equal(await page.locator('#by-force').inputValue(), '');
  assert.equal(await page.locator('#q').inputValue(), 'officer');
  await close();

  const link = await opened('/search/?outcome=dismissed&year=2021');
  await counted(link.page);
  const kinds = await link.page.locator('#search-list .kick').allTextContents();
  assert.ok(kinds.length > 0 && kinds.every((kind) => kind === 'Case'), `without words, cases: ${kinds}`);
  await link.close();

  const none = await opened('/search/?q=gwent&year=2016&force=cumbria');
  await none.page.locator('#search-drop button').click();
  await counted(none.page);
  assert.match(none.page.url(), /\?q=gwent$/);
  await none.close();
});

test('the keyboard is enough, and more results take the focus along', async () => {
  const { page, close } = await opened('/search/');
  await page.locator('#q').focus();
  await page.keyboard.type('officer');
  await counted(page);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.type), 'submit');
  const more = page.locator('#search-more');
  await more.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('#search-list li').length > 10);
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('#search-list a')].indexOf(document.activeElement)), 10);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.goBack();
  await counted(page);
  assert.equal(await page.locator('#q').inputValue(), 'officer');
  await close();
});

test('every page leads to the search, in its language', async () => {
  for (const [address, to] of [['/forces/gwent/', '/search/'], ['/cy/forces/gwent/', '/cy/search/']]) {
    const { page, close } = await opened(address);
    await page.locator('.mast .to-search').click();
    await page.waitForURL(site.url(to));
    await close();
  }
});

test('in Welsh, Welsh and English words are found, and English is marked as such', async () => {
  const { page, close } = await opened('/cy/search/?q=dismissed');
  await counted(page);
  assert.ok((await page.locator('#search-list a[lang="en-GB"]').count()) > 0 || (await page.locator('#search-more').isVisible()));
  await page.locator('#q').fill('heddlu gwent');
  await page.waitForURL(/heddlu/);
  await page.waitForFunction(() => document.querySelector('#search-list h3')?.textContent === 'Heddlu Gwent');
  assert.match(await page.locator('#search-list a').first().getAttribute('href'), /\/cy\/forces\/gwent\/$/);
  await close();
});

test('without script there are lists, and nothing dead', async () => {
  const { page, close } = await opened('/search/?q=gwent', { javaScriptEnabled: false });
  assert.equal(await page.locator('form').isVisible(), false);
  assert.equal(await page.locator('#search-results').isVisible(), false);
  assert.equal(await page.locator('#search-off').isVisible(), true);
  assert.ok((await page.locator('.ways a:visible').count()) >= 8);
  await close();
});

test('an index that cannot be fetched is told, and the lists are there', async () => {
  const context = await newContext(browser);
  const page = await context.newPage();
  await page.route('**/search/en/**', (route) => route.abort());
  await page.goto(site.url('/search/?q=gwent'));
  await page.locator('#search-note').waitFor();
  assert.match(await page.locator('#search-note').textContent(), /could not be fetched/);
  assert.ok(await page.locator('.ways').isVisible());
  await page.unroute('**/search/en/**');
  await page.locator('form button').click();
  await counted(page);
  await context.close();
});

test('a first search is small', async () => {
  for (const words of ['dismissals', 'gwnet', 'gross misconduct police officer']) {
    const { page, fetched, close } = await opened(`/search/?q=${encodeURIComponent(words)}`);
    await counted(page);
    await page.waitForLoadState('networkidle');
    const scripts = fetched.files.filter((file) => /\/search[^/]*\.js$/.test(file)).map((file) => readFileSync(`${site.folder}/${file.slice(site.base.length)}`).length);
    console.log(`  ${words}: ${fetched.bytes} bytes (${fetched.packed} packed) in ${fetched.files.length} files`);
    assert.ok(fetched.bytes < MOST_BYTES, `${words}: ${fetched.bytes} bytes`);
    assert.ok(scripts.reduce((sum, bytes) => sum + bytes, 0) < 24_000, `scripts of ${scripts} bytes`);
    await close();
  }
});
