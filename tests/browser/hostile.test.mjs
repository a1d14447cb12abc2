// Whatever an editor writes or copies into a text stays a text: every text of every kind of record holds attacks, and every page, feed and file of the site is read with
// the pages' policy taken off, so that nothing but the escaping stands in the way.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, newContext } from './browser.mjs';
import { DAY, TEXTS, TIMES, attacks, written } from './hostile_content.mjs';
import { act, outline, readAs } from './hostile_page.mjs';
import { PROJECT, buildOf, expectNone, program, served } from './site.mjs';

/** In how many parts the attacks are written: a site is built with each. */
const ROUNDS = 3;

/** What the check may refuse an attack for, where it stands. */
const REFUSALS = new Set(['invisible-character', 'dead-link', 'image', 'number-without-unit', 'open-quote']);

/** Texts that no page may show. */
const UNSHOWN = new Set(['case private-note', 'case public-interest', 'case reviewer']);

const root = mkdtempSync(join(tmpdir(), 'answerable-hostile-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

/** A word that names a field wherever its text goes, of letters alone. In a review whoever made it has one name. */
const marks = new Map();
const placeOf = ({ kind, file, was, at }) => (kind === 'review' ? `${file} ${was}` : `${file} ${at}`);
function markOf(field) {
  const place = placeOf(field);
  if (!marks.has(place)) marks.set(place, `q${[...String(marks.size + 1000)].map((digit) => 'bcdfghjklm'[digit]).join('')}z`);
  return marks.get(place);
}

/** What each text ends in: its mark, and as many words as a reason must have. */
const tailOf = (field) => `${markOf(field)} that readers may want to understand`;

/** Lays the content out. A translation says of which text it is one. */
function lay(word) {
  rmSync(root, { recursive: true, force: true });
  written(root, (field) => word(field));
  const file = join(root, 'content/cy/commentary/words.md');
  const [, digest] = /write `english: (\w+)`/.exec(JSON.stringify(faults())) ?? [];
  if (digest) writeFileSync(file, readFileSync(file, 'utf8').replace(/english: \w+/, `english: ${digest}`));
}

function faults() {
  const run = spawnSync(program(), ['check', '--root', root, '--date', DAY, '--format', 'json'], { encoding: 'utf8' });
  return `${run.stdout}${run.stderr}`.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
}

/** Where the check refused which attack, as `mark attack`, and for what. */
const refusals = new Map();
const isRefused = (field, attack) => refusals.has(`${markOf(field)} ${attack}`);

/** Lays out what a round writes, without what the check refuses in the place where it refuses it. */
function layRound(round) {
  const own = attacks().filter((attack, at) => at % ROUNDS === round);
  assert.ok(own.length <= TIMES, 'each attack of a part stands at each place in Markdown');
  for (;;) {
    lay(wordOf(own));
    const errors = faults().filter((fault) => fault.severity === 'error');
    if (errors.length === 0) return;
    const known = refusals.size;
    for (const fault of errors.filter(({ rule }) => REFUSALS.has(rule))) {
      for (const { mark, attack } of refused(fault, own)) refusals.set(`${mark} ${attack}`, fault.rule);
    }
    assert.ok(refusals.size > known, `the check refuses more than attacks: ${JSON.stringify(errors.slice(0, 3))}`);
  }
}

const MARK = /q[bcdfghjklm]{4}z/g;

/** Which attacks a fault points at, and the marks of the texts they stand in. */
function refused(fault, own) {
  const bytes = readFileSync(join(root, fault.file));
  const text = bytes.toString('utf8');
  const at = bytes.subarray(0, fault.start).toString('utf8').length;
  const [mark] = text.slice(at).match(MARK) ?? [];
  const [, hex] = /\(U\+([0-9A-F]+)\)/.exec(fault.found) ?? [];
  // A character is refused in the whole of a text, and a line's end in a whole table.
  if (hex) return own.filter((attack) => attack.includes(String.fromCodePoint(parseInt(hex, 16)))).map((attack) => ({ mark, attack }));
  if (fault.rule === 'open-quote') return text.match(MARK).flatMap((mark) => own.filter((attack) => attack.includes('\n')).map((attack) => ({ mark, attack })));
  const ways = [(attack) => attack, (attack) => JSON.stringify(attack).slice(1, -1)];
  const spans = own.flatMap((attack) => ways.map((way) => {
    const from = text.lastIndexOf(way(attack), at);
    return { attack, from, to: from + way(attack).length };
  })).filter(({ from, to }) => from >= 0 && from <= at && at < to);
  // In a record the place is the whole text; the link that is refused is told as Markdown reads it.
  if (spans.length === 0 && mark) {
    const [, link] = /`(.*)`/s.exec(fault.found) ?? [];
    const meant = own.filter((attack) => (fault.rule === 'image' ? attack.includes('![') : fault.rule === 'dead-link' && (attack.includes(link) || /^\[.*[&%]/.test(attack))));
    return meant.map((attack) => ({ mark, attack }));
  }
  // A fault elsewhere follows from those in attacks.
  return spans.sort((one, other) => one.from - other.from).slice(0, 1).map(({ attack }) => ({ mark, attack }));
}

/** How many attacks a quotation may hold, which is to be short. */
const FEW = 5;

/** The words of a round: each text has all attacks of it that are not refused there, each time another one first; a place in Markdown, which stands there as often, one. */
function wordOf(own) {
  return (field) => {
    const kept = own.map((attack) => (isRefused(field, attack) ? 'Words' : attack));
    if (field.time !== undefined) return `${kept[field.time % kept.length]} ${markOf(field)}`;
    const first = [...markOf(field)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % own.length;
    const turned = [...kept.slice(first), ...kept.slice(0, first)].filter((attack) => attack !== 'Words');
    return `${turned.slice(0, field.field === 'words' ? FEW : undefined).join(' ')} ${tailOf(field)}`;
  };
}

/** The same without harm. The summary of a case is Markdown, so there it has what attacks may rightly make. */
const harmless = (field) => `Words of an editor ${field.kind === 'case' && field.field === 'summary' ? '`code` [a](https://a.example/ "b") ' : ''}${tailOf(field)}`;

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

/** What a theme may have in its words. */
const IN_WORDS = `"><img src=x onerror=attack()>' onmouseover='attack() [a](javascript:attack())`;

/** A theme that says each message of one line with an attack behind it. */
function layWords() {
  const words = readFileSync(join(PROJECT, 'themes/default/words/en.ftl'), 'utf8');
  const messages = [...words.matchAll(/^[a-z][\w-]* = [^\n]*[^{>\n](?=\n(?! ))/gm)].map(([message]) => `${message} ${IN_WORDS}\n`);
  assert.ok(messages.length > 500, `${messages.length} messages of one line`);
  mkdirSync(join(root, 'themes/default/words'), { recursive: true });
  writeFileSync(join(root, 'themes/default/words/en.ftl'), messages.join(''));
}
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
            if (address.endsWith('/search/')) await page.waitForLoadState('networkidle');
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
