// Whatever an editor writes or copies into a text stays a text: every text of every kind of record holds attacks, and every page, feed and file of the site is read with
// the pages' policy taken off, so that nothing but the escaping stands in the way.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, newContext } from './browser.mjs';
import { DAY, TEXTS, written } from './hostile_content.mjs';
import { act, answered, outline, readAs } from './hostile_page.mjs';
import { MARK, ROUNDS, harmless, lay, layRound, layWords, markOf, marks, refusals, root } from './hostile_site.mjs';
import { buildOf, expectNone, served } from './site.mjs';

/** Texts that no page may show. */
const UNSHOWN = new Set(['case private-note', 'case public-interest', 'case reviewer']);

let browser;
let calm;
let worded;
const rounds = [];
before(async () => {
  browser = await launch();
  const built = () => served('/sub/', (address) => buildOf(root, address, '--date', DAY));
  lay(harmless);
  calm = await built();
  for (let round = 0; round < ROUNDS; round += 1) {
    layRound(round);
    rounds.push(await built());
  }
  lay(harmless);
  layWords();
  worded = await built();
});

after(() => browser?.close());

/** A browser that takes no heed of the pages' policy, and what went wrong in it. */
async function watched(site) {
  const context = await newContext(browser, { bypassCSP: true, viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const problems = [];
  const at = (page) => decodeURIComponent(new URL(page.url()).pathname);
  await context.exposeBinding('attack', ({ page }) => problems.push({ where: at(page), what: 'an attack ran' }));
  // Nothing is kept back: no address but this machine's can be reached from the browser, and a browser that is watched so keeps what it fetched.
  context.on('request', (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    if (origin === site.origin && site.fileAt(pathname)) return;
    problems.push({ where: `${protocol} from ${at(request.frame().page())}`, what: `asked for ${request.url().slice(0, 200)}` });
  });
  context.on('page', (page) => {
    page.on('dialog', (dialog) => {
      problems.push({ where: at(page), what: 'a dialog opened' });
      dialog.dismiss();
    });
    page.on('pageerror', (error) => problems.push({ where: at(page), what: `an error: ${error.message}` }));
  });
  return { context, problems };
}

/** The pages of rules hold no more of the content than every page does: one in so many is opened. */
const RULE = /^(?:cy\/)?methods\/rules\/r(\d+)\//;
const isOpened = (file) => !RULE.test(file) || Number(RULE.exec(file)[1]) % 10 === 0;

const htmlOf = (site) => [...site.files].filter((file) => /\.(html|svg)$/.test(file) && isOpened(file)).sort();

/** The outlines of pages and pictures of a site, by file, once their scripts have run. */
async function outlines(site, files) {
  const { context, problems } = await watched(site);
  const found = new Map();
  const queue = [...files];
  const reader = async () => {
    const page = await context.newPage();
    for (let file = queue.shift(); file; file = queue.shift()) {
      try {
        await page.goto(site.url(site.addressOf(file)));
        found.set(file, await page.evaluate(outline));
      } catch (error) {
        problems.push({ where: file, what: error.message });
      }
    }
  };
  await Promise.all([reader(), reader()]);
  await context.close();
  return { found, problems };
}

/** What an attacked page has that the calm one has not. */
function beyond(file, calm, attacked) {
  const problems = attacked.bad.map((what) => ({ where: file, what }));
  const known = new Set(calm.parts);
  for (const part of attacked.parts) if (!known.has(part)) problems.push({ where: file, what: `has ${part}, which the page of harmless words has not` });
  return problems;
}

let calmPages;
const ofCalm = async () => (calmPages ??= await outlines(calm, htmlOf(calm)));

describe('hostile words', () => {
  test('every text that a schema knows is attacked', (t) => {
    const met = new Set();
    written(root, (field) => { met.add(`${field.kind} ${field.field}`); });
    assert.deepEqual([...TEXTS].filter((name) => !met.has(name)), [], 'the content of this test holds none of these: write one, or say in hostile_content.mjs that it holds no words');
    const told = new Map();
    for (const [place, rule] of refusals) {
      const key = `${rule}: ${JSON.stringify(place.slice(place.indexOf(' ') + 1))}`;
      told.set(key, (told.get(key) ?? 0) + 1);
    }
    for (const [key, times] of told) t.diagnostic(`refused in ${times} of ${marks.size} texts, ${key}`);
  });

  for (let round = 0; round < ROUNDS; round += 1) {
    test(`no page is changed by its words, part ${round + 1} of ${ROUNDS}`, async () => {
      const { found: before, problems } = await ofCalm();
      assert.deepEqual(problems, []);
      const site = rounds[round];
      assert.deepEqual(htmlOf(site), htmlOf(calm));
      const { found, problems: met } = await outlines(site, htmlOf(site).filter((file) => round === 0 || !/^cy\/|rules/.test(file)));
      expectNone([...met, ...[...found].flatMap(([file, attacked]) => beyond(file, before.get(file), attacked))]);
    });
  }

  test('no page is changed by the words of a theme', async () => {
    const { found: before } = await ofCalm();
    const { found, problems } = await outlines(worded, htmlOf(worded).filter((file) => !/^cy\/|rules/.test(file)));
    expectNone([...problems, ...[...found].flatMap(([file, attacked]) => beyond(file, before.get(file), attacked))]);
  });

  test('no page is changed by what a reader does in it', async () => {
    const tried = async (site, words, queries) => {
      const { context, problems } = await watched(site);
      const page = await context.newPage();
      const found = new Map();
      for (const [at, address] of ACTED.entries()) {
        const parts = new Set();
        const bad = new Set();
        for (const query of queries(at)) {
          try {
            await page.goto('about:blank');
            await page.goto(site.url(address) + query);
            if (address.endsWith('/search/')) await page.waitForLoadState('networkidle');
            await page.evaluate(act, words);
            await page.waitForFunction(answered, words, { timeout: 20_000 });
            const now = await page.evaluate(outline);
            for (const part of now.parts) parts.add(part);
            for (const what of now.bad) bad.add(what);
          } catch (error) {
            problems.push({ where: address + query, what: error.message });
          }
        }
        found.set(address, { parts: [...parts], bad: [...bad] });
      }
      await context.close();
      return { found, problems };
    };
    const calmly = await tried(calm, 'readers', () => ['?q=readers&find=readers&sort=1&dir=up#readers', '?q=nosuchword&find=nosuchword']);
    assert.deepEqual(calmly.problems, []);
    const asked = (at) => encodeURIComponent(TYPED[at % TYPED.length]);
    const queries = (at) => [`?q=${asked(at)}&find=${asked(at)}&sort=${asked(at)}&dir=${asked(at)}&outcome=${asked(at)}#${asked(at)}`, '?q=readers&find=%FF%00&sort=-1#%'];
    const { found, problems } = await tried(rounds[0], `${TYPED[0]} readers`, queries);
    expectNone([...problems, ...[...found].flatMap(([address, attacked]) => beyond(address, calmly.found.get(address), attacked))]);
  });

  test('feeds, pictures and data are read as what they are, and hold no more than those of harmless words', async () => {
    const problems = [];
    const page = await browser.newPage();
    for (const site of rounds) {
      for (const file of site.files) {
        const say = (what) => problems.push({ where: file, what });
        const text = () => site.read(file).toString('utf8');
        if (/\.(json|webmanifest)$/.test(file)) {
          try {
            JSON.parse(text());
          } catch (error) {
            say(error.message);
          }
        } else if (/\.(xml|atom|svg)$/.test(file)) {
          const type = file.endsWith('.svg') ? 'image/svg+xml' : 'application/xml';
          const own = await page.evaluate(readAs, { text: text(), type });
          if (own.fault) say(own.fault);
          const before = calm.files.has(file) ? await page.evaluate(readAs, { text: calm.read(file).toString('utf8'), type }) : { parts: [] };
          for (const part of own.parts) if (!before.parts.includes(part)) say(`has ${part}, which the file of harmless words has not`);
        } else if (file.endsWith('.csv')) {
          for (const cell of cells(text())) if (/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell))) say(`has a cell that a spreadsheet may run: ${cell.slice(0, 60)}`);
        }
      }
    }
    await page.close();
    expectNone(problems);
  });

  test('an attack that is not escaped is seen, whatever the policy of its page', async () => {
    const page = calm.read('index.html').toString('utf8');
    assert.ok(page.includes('http-equiv="Content-Security-Policy"'));
    writeFileSync(join(calm.folder, 'raw.html'), page.replace('</h1>', '<img src=x onerror=attack()></h1>'));
    calm.files.add('raw.html');
    const { found, problems } = await outlines(calm, ['raw.html']);
    assert.ok(problems.some(({ what }) => what === 'an attack ran') && problems.some(({ what }) => what.startsWith('asked for')), JSON.stringify(problems));
    assert.deepEqual(found.get('raw.html').bad, ['has <img onerror>']);
  });

  test('every text reaches the site, but for those that none may show', () => {
    const seen = new Set();
    for (const site of rounds) {
      const all = [...site.files].filter((file) => /\.(html|csv|json|xml|txt|bib)$/.test(file)).map((file) => site.read(file).toString('utf8')).join('\n');
      assert.ok(all.includes('&lt;script&gt;attack()'), 'what is escaped is shown');
      const there = new Set(all.match(MARK));
      written(root, (field) => { if (there.has(markOf(field))) seen.add(`${field.kind} ${field.field}`); });
    }
    assert.deepEqual([...TEXTS].filter((name) => !seen.has(name)).sort(), [...UNSHOWN].sort(), 'texts that reach no file are tried by no test');
  });
});

/** The cells of a table, without their quotes. */
const cells = (text) => [...text.matchAll(/"((?:[^"]|"")*)"|[^,"\r\n]+/g)].map(([all, quoted]) => quoted?.replaceAll('""', '"') ?? all);

/** Pages of each script: the finder, the search, tables that are sorted and narrowed, what is cited, copied and framed, and a page that has moved. */
const ACTED = ['/', '/search/', '/cy/search/', '/forces/', '/forces/northshire/', '/cases/', '/cases/north/north-2023-01.html', '/sources/', '/figures/counts/', '/commentary/words/', '/changes/', '/404.html'];

/** What a reader may be led to type, or to open as an address. */
const TYPED = ['"><img src=x onerror=attack()>', 'javascript:attack()', '<svg/onload=attack()>', "');attack();//"];
