// The pages that others frame: in a page of somebody else, of another origin, at the widths of a column, a phone and an article.
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { SCHEMES, launch, newContext } from './browser.mjs';
import { expectNone, site } from './site.mjs';

const FRAME_WIDTHS = [320, 360, 600];
/** One of each kind of drawing, and a headline. */
const EMBEDS = ['home/barred', 'home/map-barred', 'home/map-records', 'compare/barred-rate/2024-25/rates', 'compare/barred-rate/2024-25/funnel', 'coverage/coverage-barred', 'forces/gwent/published-outcomes', 'forces/gwent/outcomes-by-year', 'forces/gwent/officers-in-post', 'forces/gwent/coverage', 'forces/metropolitan/barred', 'forces/gwent/headline'];

let browser;
let host;
before(async () => {
  browser = await launch();
  // Another port is another origin: what holds for this host holds for anybody's site.
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url, 'http://127.0.0.1');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!DOCTYPE html><html lang="en"><title>Somebody’s article</title><body style="margin:0;background:#c33">${searchParams.get('code') ?? ''}`);
  });
  await new Promise((listening) => host.listen(0, '127.0.0.1', listening));
});
after(async () => {
  await browser?.close();
  host?.close();
});

/** The code that the chart's own page offers, as a reader would copy it. */
async function codeOf(context, embed) {
  const [, id] = /^(?:.*\/)?([^/]+)$/.exec(embed);
  const page = await context.newPage();
  try {
    const folder = embed.startsWith('home/') ? '/' : `/${embed.slice(0, -id.length)}`;
    await page.goto(site.url(folder));
    const codes = await page.locator('code.cite').allTextContents();
    return codes.find((code) => code.includes(`/embed/${embed}/"`));
  } finally {
    await page.close();
  }
}

for (const embed of EMBEDS) {
  test(`/embed/${embed}/ can be framed by others`, async () => {
    const problems = [];
    const context = await newContext(browser);
    const code = await codeOf(context, embed);
    if (!code) expectNone([{ where: embed, what: 'no page offers the code of its frame' }]);
    for (const width of FRAME_WIDTHS) {
      for (const scheme of SCHEMES) {
        const where = `${embed} at ${width} px ${scheme}`;
        const say = (what) => problems.push({ where, what });
        const page = await context.newPage();
        page.on('console', (message) => ['error', 'warning'].includes(message.type()) && say(`the console says: ${message.text()}`));
        page.on('requestfailed', (request) => say(`${request.url()} could not be fetched`));
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        await page.goto(`http://127.0.0.1:${host.address().port}/?code=${encodeURIComponent(code)}`, { waitUntil: 'networkidle' });
        const frame = page.frames()[1];
        if (!frame || frame.url() !== site.url(`/embed/${embed}/`)) {
          say(`the frame shows ${frame?.url() ?? 'nothing'}`);
        } else {
          const seen = await frame.evaluate(() => ({
            wide: document.scrollingElement.scrollWidth - innerWidth,
            high: Math.ceil(document.body.getBoundingClientRect().height),
            room: innerHeight,
            paper: getComputedStyle(document.body).backgroundColor,
            text: document.body.innerText,
            scripts: document.scripts.length,
          }));
          if (seen.wide > 0) say(`is ${seen.wide} px wider than its frame`);
          if (width === 600 && seen.high > seen.room) say(`is ${seen.high} px high, and the frame that we offer only ${seen.room}`);
          if (/^(transparent|rgba\(.*, 0\))$/.test(seen.paper)) say('lets the colour of the page around it through');
          if (!/Live: this shows the figures as last published/.test(seen.text)) say('does not say as of when it is');
          if (seen.scripts > 0) say('has a script');
          if (process.env.ANSWERABLE_SHOTS) await page.screenshot({ path: `${process.env.ANSWERABLE_SHOTS}/${embed.replaceAll('/', '-')}-${width}-${scheme}.png`, fullPage: true });
        }
        await page.close();
      }
    }
    await context.close();
    expectNone(problems);
  });
}
