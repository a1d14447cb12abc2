// Every chart of the site, in pages and as a file of its own: no label lies upon another or leaves its frame.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { WIDTHS, launch, newContext } from './browser.mjs';
import { chartText } from './chart_text.mjs';
import { expectNone, site } from './site.mjs';

/** Pages that are open at a time. */
const AT_ONCE = 2;

const holding = (extension, words) =>
  [...site.files].filter((file) => file.endsWith(extension) && readFileSync(join(site.folder, file), 'utf8').includes(words)).sort();

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Looks at each file at each width; a page is loaded once, and its window made wider and narrower. */
async function look(t, files, widths) {
  const total = { problems: [], charts: 0, labels: 0 };
  const queue = [...files];
  const context = await newContext(browser, { reducedMotion: 'reduce' });
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const page = await context.newPage();
      for (let file = queue.shift(); file; file = queue.shift()) {
        await page.goto(site.url(site.addressOf(file)), { waitUntil: 'load' });
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const { faults, charts, labels } = await page.evaluate(chartText);
          total.problems.push(...faults.map((what) => ({ where: `${site.addressOf(file)} at ${width} px`, what })));
          total.charts += charts;
          total.labels += labels;
        }
      }
      await page.close();
    }),
  );
  await context.close();
  t.diagnostic(`${files.length} files at ${widths.join(' and ')} px: ${total.charts} drawings with ${total.labels} labels, ${total.problems.length} findings`);
  return total;
}

describe('all charts', () => {
  test('in pages, no label lies upon another or leaves its frame', async (t) => {
    const files = holding('.html', '<svg class="c ');
    const { problems, charts, labels } = await look(t, files, WIDTHS);
    expectNone(problems);
    assert.ok(files.length > 50 && charts > files.length && labels > charts, 'the charts of the site were found');
  });

  test('as files, no word lies upon another or leaves its frame', async (t) => {
    const files = holding('.svg', '<svg ').filter((file) => file.startsWith('charts/'));
    // As a file a chart has a size of its own, whatever the window.
    const { problems, charts, labels } = await look(t, files, [1280]);
    expectNone(problems);
    assert.ok(files.length > 50 && charts === files.length && labels > 10 * charts, 'the charts of the site were found');
  });

  test('each file has a picture of the same chart beside it, and its numbers', () => {
    const lacking = holding('.svg', '<svg ')
      .filter((file) => file.startsWith('charts/'))
      .flatMap((file) => ['.png', '.csv'].map((extension) => file.replace(/\.svg$/, extension)))
      .filter((file) => !site.files.has(file));
    expectNone(lacking.map((file) => ({ where: file, what: 'is not there' })));
  });
});
