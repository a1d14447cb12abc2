// Lighthouse over one page of each template: accessibility, best practices and search engines must be at 100. Performance is printed and not
// held: it depends on the machine. What it rests on, bytes and requests and that nothing jumps, is held by ../weight.test.mjs.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import lighthouse from 'lighthouse';
import { addresses } from '../browser.mjs';
import { expectNone, site } from '../site.mjs';

/** Two pages of the list that come of one template: the first stands for both. */
const template = (address) => address.replace(/^\/cy\//, '/').replace(/^\/(forces|cases|figures|gaps|commentary|reviews|compare|embed)\/(.+)$/, '/$1/*');
const chosen = process.env.ANSWERABLE_PATHS ? addresses() : [...new Map([...addresses()].reverse().map((address) => [template(address), address])).values()].reverse().concat('/cy/');

/** What a page that search engines are asked to leave out cannot have. */
const HIDDEN = new Set(['is-crawlable', 'canonical', 'robots-txt', 'hreflang']);

let chromium;
let profile;
let port;
before(async () => {
  port = await new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const free = server.address().port;
      server.close(() => found(free));
    });
  });
  profile = mkdtempSync(join(tmpdir(), 'answerable-lighthouse-'));
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  chromium = spawn(process.env.ANSWERABLE_CHROMIUM ?? '/usr/bin/chromium', [...options, 'about:blank'], { stdio: 'ignore' });
  for (let time = 0; time < 100; time += 1) {
    if (await fetch(`http://127.0.0.1:${port}/json/version`).then(({ ok }) => ok, () => false)) return;
    await wait(100);
  }
  throw new Error('Chromium did not start');
});
after(async () => {
  const gone = new Promise((done) => chromium?.once('exit', done));
  chromium?.kill();
  await gone;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

for (const address of chosen) {
  test(address, async () => {
    const { lhr } = await lighthouse(site.url(address), { port, logLevel: 'silent', output: 'json', onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] });
    const held = lhr.categories.performance.auditRefs.filter(({ id, weight }) => weight && lhr.audits[id].score < 0.995).map(({ id }) => `, ${id} ${lhr.audits[id].displayValue} (${Math.round(lhr.audits[id].score * 100)})`);
    console.log(`${address}: performance ${Math.round(lhr.categories.performance.score * 100)}${held.join('')}`);
    const hidden = /<meta name="robots" content="noindex"/.test(site.read(site.fileAt(site.base + address.slice(1).replace(/\?.*/, ''))));
    const problems = [];
    for (const name of ['accessibility', 'best-practices', 'seo']) {
      for (const { id, weight } of lhr.categories[name].auditRefs) {
        const { score, title, details, errorMessage } = lhr.audits[id];
        if (weight === 0 || (errorMessage ? false : score === null || score >= 1)) continue;
        if (name === 'seo' && hidden && HIDDEN.has(id)) continue;
        const where = (details?.items ?? []).slice(0, 2).map(({ node, source }) => node?.snippet ?? source?.snippet).filter(Boolean).join(' ');
        problems.push({ where: address, what: `${name}: ${errorMessage ?? title} (${id}) ${where}` });
      }
    }
    expectNone(problems);
  });
}
