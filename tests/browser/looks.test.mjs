// What pages look like, held against pictures that somebody has seen: so that an accidental change of looks is noticed. The sites are those of
// tests/sites, whose forces are invented and whose content does not change by itself. UPDATE_LOOKS=1 takes the pictures anew.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PNG } from 'pngjs';
import { launch, newContext } from './browser.mjs';
import { PROJECT, TYPES, buildOf } from './site.mjs';

/** The site of each page, and its address. A page of each template, in the states that differ: nothing there, one, many. */
const PAGES = {
  nothing: ['/', '/cases/', '/forces/northshire/'],
  finding: ['/forces/places/', '/accessibility/'],
  overturned: ['/cases/', '/cases/north/north-2020-01.html', '/cases/by-outcome/warning/', '/cases/by-force/northshire/by-category/dishonesty/', '/search/', '/search/?q=dismissed'],
  figures: ['/forces/northshire/brief/', '/', '/forces/', '/forces/northshire/', '/figures/', '/figures/barred/', '/coverage/'],
  comparing: ['/compare/', '/compare/barred-rate/', '/forces/england-and-wales/'],
  silence: ['/gaps/', '/gaps/northshire/'],
  reviews: ['/reviews/', '/reviews/inquiry/', '/monitoring/northshire/', '/programmes/looking-again/', '/promises/fewer/'],
  corrections: ['/corrections/', '/changes/'],
  prose: ['/commentary/every-mark/', '/sources/', '/vocabulary/', '/methods/rules/', '/methods/rules/r19/', '/data/', '/404.html'],
  welsh: ['/cy/forces/northshire/'],
};
/** These are looked at in the dark too. */
const DARK = new Set([
  'figures/forces/northshire/',
  'figures/forces/northshire/brief/',
  'comparing/compare/barred-rate/',
  'overturned/cases/north/north-2020-01.html',
  'overturned/cases/by-force/northshire/by-category/dishonesty/',
  'overturned/search/',
  'overturned/search/?q=dismissed',
  'finding/forces/places/',
  'finding/accessibility/',
]);
const WIDTHS = [360, 1280];
/** As much of a page as is looked at, in px from its top. */
const TALLEST = 1600;
/** A picture keeps the mean colour of each square of so many px: enough to see what changed, little enough to keep, and blind to the edges of letters. */
const SQUARE = 4;
/** By how much the mean of a square may differ, of 255; and how many of a thousand squares may differ by more. */
const MOST_DIFFERENCE = 14;
const MOST_SQUARES = 2;

const ORIGIN = 'https://answerable.example';
const KEPT = join(PROJECT, 'tests/browser/looks');
const font = (weight) => readFileSync(join(PROJECT, `themes/default/fonts/Inter-${weight}.otf`)).toString('base64');
const FACES = [{ weight: '400', data: font('Regular') }, { weight: '700', data: font('SemiBold') }];

/** Runs in the page: every letter in the project's own font, whatever the machine has. */
async function inOwnFont(faces) {
  for (const { weight, data } of faces) {
    const face = new FontFace('Looks', Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)).buffer, { weight: weight === '700' ? '600 900' : '100 500' });
    document.fonts.add(await face.load());
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, ::before, ::after { font-family: Looks !important; }');
  document.adoptedStyleSheets = [sheet];
  await document.fonts.ready;
}

/** The mean colour of each square, in steps of eight. */
function squares(bytes) {
  const full = PNG.sync.read(bytes);
  const small = new PNG({ width: Math.floor(full.width / SQUARE), height: Math.floor(full.height / SQUARE) });
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const sum = [0, 0, 0];
      for (let down = 0; down < SQUARE; down += 1) {
        for (let across = 0; across < SQUARE; across += 1) {
          const from = ((y * SQUARE + down) * full.width + x * SQUARE + across) * 4;
          for (let part = 0; part < 3; part += 1) sum[part] += full.data[from + part];
        }
      }
      const to = (y * small.width + x) * 4;
      for (let part = 0; part < 3; part += 1) small.data[to + part] = Math.min(255, Math.round(sum[part] / SQUARE ** 2 / 8) * 8);
      small.data[to + 3] = 255;
    }
  }
  return small;
}

const written = (picture) => PNG.sync.write(picture, { colorType: 2, inputHasAlpha: true, deflateLevel: 9 });

/** What differs between two pictures, and a picture of it: what is the same is pale, what differs is red. */
function compared(now, kept) {
  if (now.width !== kept.width || now.height !== kept.height) return { what: `is ${now.width * SQUARE} × ${now.height * SQUARE} px, and was ${kept.width * SQUARE} × ${kept.height * SQUARE}` };
  const shown = new PNG({ width: now.width, height: now.height });
  let differ = 0;
  for (let at = 0; at < now.data.length; at += 4) {
    const most = Math.max(...[0, 1, 2].map((part) => Math.abs(now.data[at + part] - kept.data[at + part])));
    const other = most > MOST_DIFFERENCE;
    if (other) differ += 1;
    const pale = 200 + Math.round((now.data[at] + now.data[at + 1] + now.data[at + 2]) / 3 / 5);
    shown.data.set(other ? [220, 0, 0, 255] : [pale, pale, pale, 255], at);
  }
  const share = (differ * 1000) / (now.width * now.height);
  return share > MOST_SQUARES ? { what: `differs in ${(share / 10).toFixed(1)} % of its squares`, shown } : {};
}

describe('pages look as they did', () => {
  let browser;
  const folders = {};
  const update = process.env.UPDATE_LOOKS === '1';
  before(async () => {
    browser = await launch(['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb']);
    if (update) mkdirSync(KEPT, { recursive: true });
  });
  after(() => browser?.close());

  /** Everything is answered from the folder of a site, at the address that its pages bear. */
  const fromFolder = (folder) => (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    return existsSync(file) ? route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] }) : route.fulfill({ status: 404 });
  };

  let differing;
  for (const [name, addresses] of Object.entries(PAGES)) {
    for (const address of addresses) {
      const dark = DARK.has(name + address);
      for (const [width, scheme] of WIDTHS.flatMap((width) => [[width, 'light'], ...(dark ? [[width, 'dark']] : [])])) {
        const picture = `${name}${address.replace(/\.html$/, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}-${width}${scheme === 'dark' ? '-dark' : ''}.png`;
        test(picture, async () => {
          folders[name] ??= buildOf(join(PROJECT, 'tests/sites', name), `${ORIGIN}/`, '--date', '2026-11-21');
          const context = await newContext(browser, { viewport: { width, height: 800 }, colorScheme: scheme, reducedMotion: 'reduce' });
          let bytes;
          try {
            const page = await context.newPage();
            await page.route('**/*', fromFolder(folders[name]));
            await page.goto(ORIGIN + address);
            if (address.includes('?q=')) await page.locator('#search-list li').first().waitFor();
            await page.evaluate(inOwnFont, FACES);
            const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
            bytes = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
          } finally {
            await context.close();
          }
          const now = squares(bytes);
          const file = join(KEPT, picture);
          if (update) return writeFileSync(file, written(now));
          assert.ok(existsSync(file), `there is no picture ${picture} yet: look at the page, and set UPDATE_LOOKS=1`);
          const { what, shown } = compared(now, PNG.sync.read(readFileSync(file)));
          if (!what) return undefined;
          differing ??= mkdtempSync(join(tmpdir(), 'answerable-looks-'));
          writeFileSync(join(differing, picture), bytes);
          if (shown) writeFileSync(join(differing, picture.replace('.png', '-difference.png')), written(shown));
          return assert.fail(`${picture} ${what}; see ${differing}. If it is meant: UPDATE_LOOKS=1, and look at the pictures before you commit them`);
        });
      }
    }
  }
});
