// One page of each kind in a real browser: 360 and 1280 pixels wide, light and dark, with script and without.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { SCHEMES, WIDTHS, addresses, launch, newContext } from './browser.mjs';
import { chartText } from './chart_text.mjs';
import { expectNone, site } from './site.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** An address at which nothing is, deep enough that a relative link on the page for lost addresses would go astray. */
const LOST = '/no/such/page/';

let browser;
const contexts = {};
before(async () => {
  browser = await launch();
  contexts.plain = await newContext(browser);
  // The page's policy is set aside for axe alone; everything else runs under it.
  contexts.axe = await newContext(browser, { bypassCSP: true });
  contexts.withoutScript = await newContext(browser, { javaScriptEnabled: false });
});
after(() => browser?.close());

/** Opens a page at a width, hands it to `look`, and closes it. Yields what `look` returned. */
async function visit(context, address, width, look) {
  const page = await context.newPage();
  try {
    await show(page, width, SCHEMES[0]);
    const noise = listen(page, address);
    const response = await page.goto(site.url(address), { waitUntil: 'load' });
    const wanted = address === LOST ? 404 : 200;
    if (response.status() !== wanted) expectNone([{ where: address, what: `answers with status ${response.status()}, not ${wanted}` }]);
    return await look(page, noise);
  } finally {
    await page.close();
  }
}

async function show(page, width, scheme) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  // A colour on its way from light to dark is neither.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation instanceof CSSTransition && animation.finish()));
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

/** Runs in the page: the elements that make it wider than its window, if it is. */
function tooWide(width) {
  const total = document.scrollingElement.scrollWidth;
  if (total <= width) return [];
  const scrolls = (element) => element && element !== document.body && element !== document.documentElement && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const name = (element) => `<${element.localName}${element.id ? ` id="${element.id}"` : ''}${element.classList.length ? ` class="${element.className.baseVal ?? element.className}"` : ''}>`;
  const guilty = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element.parentElement)).slice(0, 4).map(name);
  return [`the page is ${total} px wide and scrolls sideways${guilty.length ? `; see ${guilty.join(', ')}` : ''}`];
}

/** Runs in the page: axe, told as text. */
async function violations(tags) {
  const run = await axe.run(document, {
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: true } }, // axe leaves this one off unless it is named.
    resultTypes: ['violations'],
  });
  return run.violations.map(({ id, help, nodes }) => {
    const name = ({ target }) => target.flat().join(' ');
    const others = nodes.slice(1, 4).map((node) => `\nalso ${name(node)}`).join('') + (nodes.length > 4 ? `\nand ${nodes.length - 4} more` : '');
    return `${help} (${id})\n${name(nodes[0])}\n${nodes[0].failureSummary}${others}`;
  });
}

const textOfMain = (page) => page.evaluate(() => {
  const main = document.querySelector('main');
  return main?.checkVisibility() ? main.innerText.replace(/\s+/g, ' ').trim() : '';
});

describe('in the browser', { concurrency: 2 }, () => {
  for (const address of [...addresses(), LOST]) {
    test(`${address} opens without an error, fits its window, and its charts can be read`, async () => {
      const problems = [];
      for (const width of WIDTHS) {
        await visit(contexts.plain, address, width, async (page, noise) => {
          await page.waitForLoadState('networkidle');
          await page.evaluate(openDetails);
          for (const scheme of SCHEMES) {
            await show(page, width, scheme);
            const faults = [...(await page.evaluate(tooWide, width)), ...(await page.evaluate(chartText)).faults];
            problems.push(...faults.map((what) => ({ where: `${address} at ${width} px ${scheme}`, what })));
          }
          problems.unshift(...noise.map((what) => ({ where: `${address} at ${width} px`, what })));
        });
      }
      expectNone(problems);
    });

    test(`${address} meets WCAG 2.2 A and AA`, async () => {
      const problems = [];
      await visit(contexts.axe, address, WIDTHS[0], async (page) => {
        await page.evaluate(openDetails);
        await page.evaluate(axeSource);
        for (const width of WIDTHS) {
          for (const scheme of SCHEMES) {
            await show(page, width, scheme);
            const faults = await page.evaluate(violations, WCAG);
            problems.push(...faults.map((what) => ({ where: `${address} at ${width} px ${scheme}`, what })));
          }
        }
      });
      expectNone(problems);
    });

    test(`${address} can be read without script`, async () => {
      const withScript = await visit(contexts.plain, address, WIDTHS[0], textOfMain);
      await visit(contexts.withoutScript, address, WIDTHS[0], async (page) => {
        const faults = [];
        if (!(await page.locator('h1').first().isVisible())) faults.push('no <h1> is to be seen');
        const text = await textOfMain(page);
        if (text === '') faults.push('<main> is missing, hidden or empty');
        else if (text.length < 0.9 * withScript.length) faults.push(`<main> has ${text.length} characters of text; with script it has ${withScript.length}`);
        expectNone(faults.map((what) => ({ where: `${address} without script`, what })));
      });
    });
  }
});
