// One page of each kind, and a few drawn by lot, in a real browser: at every width, light and dark, with large text, in forced colours, with
// the keyboard alone, and without script. Each page is loaded once for all of it, and once more without script.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { addresses, launch, newContext, sample } from './browser.mjs';
import { chartText } from './chart_text.mjs';
import { findStops, focusTrouble, walk } from './keyboard.mjs';
import { markTrouble, movement, textTrouble, tooWide } from './layout.mjs';
import { expectNone, site } from './site.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** From the narrowest screen (which is also a window of 1280 px at a zoom of 400%) to a wide one. */
const WIDTHS = [320, 360, 768, 1280, 1920];
/** All rules where the page is laid out for a phone and for a desk; in between and in the dark, those that depend on it. */
const EVERYTHING = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'target-size': { enabled: true } }, // axe leaves this one off unless it is named.
};
const LAID_OUT = { runOnly: { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable'] } };
const AXE = [
  { width: 320, scheme: 'light', options: EVERYTHING },
  { width: 768, scheme: 'dark', options: LAID_OUT },
  { width: 1280, scheme: 'light', options: EVERYTHING },
];
/** An address at which nothing is, deep enough that a relative link on the page for lost addresses would go astray. */
const LOST = '/no/such/page/';

let browser;
const contexts = {};
before(async () => {
  browser = await launch();
  contexts.plain = await newContext(browser);
  contexts.withoutScript = await newContext(browser, { javaScriptEnabled: false });
});
after(() => browser?.close());

/** Opens a page, hands it to `look` with what it complained of so far, and closes it. Yields what `look` returned. */
async function visit(context, address, look) {
  const page = await context.newPage();
  try {
    await show(page, { width: 360 });
    const noise = listen(page, address);
    const response = await page.goto(site.url(address), { waitUntil: 'load' });
    const wanted = address === LOST ? 404 : 200;
    if (response.status() !== wanted) expectNone([{ where: address, what: `answers with status ${response.status()}, not ${wanted}` }]);
    return await look(page, noise);
  } finally {
    await page.close();
  }
}

async function show(page, { width, scheme = 'light', forced = 'none' }) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forced, reducedMotion: 'reduce' });
  // A colour on its way from light to dark is neither.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation instanceof CSSTransition && animation.finish()));
}

/** The size of text that a reader has set in the browser, in px; widths in the style sheet follow it, as they do in life. */
async function setTextSize(page, size) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: Math.round((size * 13) / 16) } });
  await session.detach();
}

/** Runs in the page: the spacing that a reader must be able to set (WCAG 1.4.12). */
function spaceOut() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }');
  document.adoptedStyleSheets = [sheet];
}

/** Collects, as they happen, errors, failed requests and requests that leave the site. */
function listen(page, address) {
  const noise = [];
  const ownAnswer = (url) => address === LOST && url === site.url(LOST);
  page.on('console', (message) => {
    if (message.type() === 'error' && !ownAnswer(message.location().url)) noise.push(`the console says: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => noise.push(`a script failed: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== site.origin) noise.push(`asks another origin for ${url}`);
  });
  page.on('requestfailed', (request) => noise.push(`${request.url()} could not be fetched: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !ownAnswer(response.url())) noise.push(`${response.url()} answers with status ${response.status()}`);
  });
  return noise;
}

const openDetails = () => document.querySelectorAll('details').forEach((details) => (details.open = true));
/** On wide screens the cards of numbers lie over the rows below, and all of them open upon each other: a state that no reader makes. */
const leaveOneCard = () => document.querySelectorAll('details.card').forEach((card, index) => (card.open = index === 0));

/** Runs in the page: axe, told as text. */
async function violations(options) {
  const run = await axe.run(document, { ...options, resultTypes: ['violations'] });
  return run.violations.map(({ id, help, nodes }) => {
    const name = ({ target }) => target.flat().join(' ');
    const others = nodes.slice(1, 4).map((node) => `\nalso ${name(node)}`).join('') + (nodes.length > 4 ? `\nand ${nodes.length - 4} more` : '');
    return `${help} (${id})\n${name(nodes[0])}\n${nodes[0].failureSummary}${others}`;
  });
}

/** Without forms: what only script can do is offered by script alone, and is no text that a reader would miss. */
const textOfMain = (page) => page.evaluate(() => {
  const main = document.querySelector('main');
  if (main) for (const form of main.querySelectorAll('form')) form.remove();
  // What scripts add to handle tables by says nothing of its own.
  main?.querySelectorAll('.tools').forEach((tools) => tools.remove());
  return main?.checkVisibility() ? main.innerText.replace(/\s+/g, ' ').trim() : '';
});

/** Looks at a page in one state after another; `checks` are functions that run in it. */
async function inEach(page, address, states, ...checks) {
  const problems = [];
  for (const { called, ...state } of states) {
    await show(page, state);
    for (const check of checks) {
      const told = await page.evaluate(check);
      problems.push(...(told.faults ?? told).map((what) => ({ where: `${address} ${called ?? `at ${state.width} px`}`, what })));
    }
  }
  return problems;
}

const drawn = sample();
console.log(`Beside one page of each kind, these by lot (ANSWERABLE_SEED=${drawn.seed}): ${drawn.addresses.join(' ')}`);

describe('in the browser', { concurrency: 2 }, () => {
  // What a search finds is looked at in search.test.mjs: it comes after the page, and only by script.
  for (const address of [...addresses().filter((address) => !address.includes('?q=')), LOST, ...drawn.addresses]) {
    test(address, (t) =>
      visit(contexts.plain, address, async (page, noise) => {
        const withScript = await textOfMain(page);

        await t.test('can be used with the keyboard alone, and shows where one is', async () => {
          await show(page, { width: 1280 });
          const { faults } = await page.evaluate(findStops);
          faults.push(...(await walk(page)), ...(await page.evaluate(focusTrouble)));
          await show(page, { width: 320 });
          // Scripts hear of the new width, and put their tools where they then belong.
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))));
          faults.push(...(await page.evaluate(findStops)).faults, ...(await page.evaluate(focusTrouble)));
          expectNone(faults.map((what) => ({ where: address, what })));
        });

        await page.evaluate(openDetails);
        await t.test('fits its window, and nothing in it lies upon another or is cut off', async () => {
          const problems = await inEach(page, address, WIDTHS.map((width) => ({ width })), tooWide, textTrouble, chartText);
          await page.evaluate(spaceOut);
          // Spaced out, the page may grow wider than a phone, but must lose nothing.
          problems.push(...(await inEach(page, address, [{ width: 360, called: 'at 360 px, spaced out' }], textTrouble)));
          problems.push(...(await inEach(page, address, [{ width: 1280, called: 'at 1280 px, spaced out' }], tooWide, textTrouble)));
          await page.evaluate(() => (document.adoptedStyleSheets = []));
          await setTextSize(page, 32);
          // Half of 1280 px with text twice as large is as narrow as 320 px.
          problems.push(...(await inEach(page, address, [{ width: 1280, called: 'at 1280 px, text at 200%' }, { width: 640, called: 'at 640 px, text at 200%' }], tooWide, textTrouble)));
          await setTextSize(page, 16);
          expectNone(problems);
        });

        await t.test('meets WCAG 2.2 A and AA', async () => {
          await page.evaluate(axeSource);
          const problems = [];
          for (const { width, scheme, options } of AXE) {
            await show(page, { width, scheme });
            if (width > 704) await page.evaluate(leaveOneCard);
            const faults = await page.evaluate(violations, options);
            problems.push(...faults.map((what) => ({ where: `${address} at ${width} px ${scheme}`, what })));
          }
          expectNone(problems);
        });

        await t.test('is to be seen in light, dark and forced colours, and keeps still', async () => {
          const problems = await inEach(page, address, ['light', 'dark'].map((scheme) => ({ width: 1280, scheme, called: scheme })), markTrouble);
          problems.push(...(await inEach(page, address, ['light', 'dark'].map((scheme) => ({ width: 1280, scheme, forced: 'active', called: `in forced colours, ${scheme}` })), markTrouble)));
          const words = await page.evaluate(violations, { runOnly: { type: 'rule', values: ['color-contrast'] } });
          problems.push(...words.map((what) => ({ where: `${address} in forced colours`, what })));
          problems.push(...(await inEach(page, address, [{ width: 1280, called: 'with less movement' }], movement)));
          expectNone(problems);
        });

        await t.test('can be read without script', () =>
          visit(contexts.withoutScript, address, async (page) => {
            const faults = [];
            if (!(await page.locator('h1').first().isVisible())) faults.push('no <h1> is to be seen');
            const text = await textOfMain(page);
            if (text === '') faults.push('<main> is missing, hidden or empty');
            else if (text.length < 0.9 * withScript.length) faults.push(`<main> has ${text.length} characters of text; with script it has ${withScript.length}`);
            expectNone(faults.map((what) => ({ where: `${address} without script`, what })));
          }),
        );

        // The last, when everything has been asked of the page that it may complain of.
        await t.test('raises no error, and asks for nothing elsewhere', () => expectNone(noise.map((what) => ({ where: address, what }))));
      }),
    );
  }
});
