// Screenshots for people to look at: npm run shots -- FOLDER [ADDRESS ...]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SCHEMES, WIDTHS, addresses, launch, newContext } from './browser.mjs';
import { site } from './site.mjs';

const [folder, ...asked] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run shots -- FOLDER [ADDRESS ...]   for example: npm run shots -- shots / /forces/gwent/');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const browser = await launch();
let missing = 0;
for (const width of WIDTHS) {
  for (const scheme of SCHEMES) {
    const context = await newContext(browser, { viewport: { width, height: 800 }, colorScheme: scheme });
    const page = await context.newPage();
    for (const address of asked.length ? asked : addresses()) {
      const response = await page.goto(site.url(address));
      if (!response.ok()) {
        console.error(`${address}: status ${response.status()}`);
        missing += 1;
        continue;
      }
      const name = address.replace(/\.html$/, '').replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-|-$/g, '') || 'home';
      const file = join(folder, `${name}-${width}-${scheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
    }
    await context.close();
  }
}
await browser.close();
process.exitCode = missing ? 1 : 0;
