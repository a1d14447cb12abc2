// What a page costs its reader, as facts that no machine's speed changes: bytes over the line, requests, and that nothing jumps while it loads.
import { after, before, describe, test } from 'node:test';
import { addresses, launch, newContext, sample } from './browser.mjs';
import { attribute, pages } from './pages.mjs';
import { carried, expectNone, site } from './site.mjs';

/** A page with all that it needs, compressed. */
const MOST_BYTES = 60_000;
/** For a force's page; a page that has a tool of its own, such as the search or the finder, may ask once more. */
const MOST_REQUESTS = 6;
const ofForce = (address) => /^\/(cy\/)?forces\/[^/]+\/$/.test(address) && !address.endsWith('/places/');
const mostRequests = (address) => (ofForce(address) ? MOST_REQUESTS : MOST_REQUESTS + 1);
/** For how long after all has come nothing may move, in ms. */
const STILL = 500;
/** What a search fetches is held in search.test.mjs. */
const isSearch = (address) => address.includes('?q=');

/** The files that a browser fetches for a page: itself, its style, its scripts, its pictures, its icon. */
function filesOf(page) {
  const files = new Set([page.file]);
  const add = (address) => {
    const { origin, pathname } = new URL(address, site.origin + site.base + page.address.slice(1));
    if (origin === site.origin) files.add(site.fileAt(pathname) ?? `${pathname} (which is not there)`);
  };
  for (const element of page.elements) {
    const rel = attribute(element, 'rel') ?? '';
    if (element.tagName === 'link' && /(^| )(stylesheet|icon|manifest|preload|modulepreload)( |$)/.test(rel)) add(attribute(element, 'href'));
    if (['script', 'img', 'source', 'iframe'].includes(element.tagName) && attribute(element, 'src')) add(attribute(element, 'src'));
  }
  return [...files];
}

const known = new Map();
const weightOf = (file) => known.get(file) ?? known.set(file, site.files.has(file) ? carried(file) : 0).get(file);

const kinds = new Set([...addresses(), ...sample().addresses]);
const weighed = pages
  .filter((page) => kinds.has(page.address) || /^\/(cy\/)?forces\/[^/]+\/$/.test(page.address))
  .map((page) => ({ address: page.address, files: filesOf(page) }))
  .map((page) => ({ ...page, bytes: page.files.reduce((sum, file) => sum + weightOf(file), 0) }))
  .sort((one, other) => other.bytes - one.bytes);

test(`each force's page, and one page of each kind, weighs at most ${MOST_BYTES / 1000} kB in at most ${MOST_REQUESTS} requests`, () => {
  console.log(`The heaviest of ${weighed.length} pages, with all that they need: ${weighed.slice(0, 4).map(({ address, bytes }) => `${address} ${(bytes / 1000).toFixed(1)} kB`).join(', ')}`);
  const problems = [];
  for (const { address, files, bytes } of weighed) {
    if (bytes > MOST_BYTES) problems.push({ where: address, what: `weighs ${bytes} bytes: ${files.map((file) => `${file} ${weightOf(file)}`).join(', ')}` });
    if (files.length > mostRequests(address)) problems.push({ where: address, what: `takes ${files.length} requests: ${files.join(', ')}` });
  }
  expectNone(problems);
});

describe('while it loads', { concurrency: 2 }, () => {
  let browser;
  let context;
  before(async () => {
    browser = await launch();
    context = await newContext(browser);
    await context.addInitScript(() => {
      window.moved = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) {
          window.moved.push({ value, what: sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? 'something').join('; ') });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  });
  after(() => browser?.close());

  for (const address of kinds) {
    test(`${address} moves nothing, and asks for no more than it needs`, async () => {
      const problems = [];
      const page = await context.newPage();
      try {
        for (const width of [360, 1280]) {
          const asked = new Set();
          const note = (request) => asked.add(request.url());
          page.on('request', note);
          await page.setViewportSize({ width, height: 800 });
          await page.goto(site.url(address), { waitUntil: 'load' });
          if (isSearch(address)) await page.locator('#search-list li').first().waitFor();
          // Until nothing is fetched any more, fonts are there, and half a second beyond; two frames later the observer has been told of all.
          await page.waitForLoadState('networkidle');
          const moved = await page.evaluate(async (after) => {
            await document.fonts.ready;
            await new Promise((done) => setTimeout(done, after));
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            return window.moved;
          }, STILL);
          page.off('request', note);
          for (const { value, what } of moved) problems.push({ where: `${address} at ${width} px`, what: `moves by ${value.toFixed(4)} while it loads: ${what}` });
          if (asked.size > mostRequests(address) && !isSearch(address)) problems.push({ where: `${address} at ${width} px`, what: `asks ${asked.size} times: ${[...asked].join(', ')}` });
        }
      } finally {
        await page.close();
      }
      expectNone(problems);
    });
  }
});
