// The briefs of all forces as PDF, as a browser prints them: npm run briefs -- FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launch, newContext } from './browser.mjs';
import { site } from './site.mjs';

/** The addresses of all briefs, in every language. */
export const briefs = [...site.files].filter((file) => /^(?:[a-z]{2}\/)?forces\/[^/]+\/brief\/index\.html$/.test(file)).sort().map(site.addressOf);

/** A page as it comes out of a printer. */
export async function print(page, address) {
  await page.goto(site.url(address), { waitUntil: 'load' });
  return page.pdf({ preferCSSPageSize: true, printBackground: false });
}

if (process.argv[1]?.endsWith('briefs.mjs')) {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error('usage: npm run briefs -- FOLDER    for example: npm run briefs -- ../../public\nWrites FOLDER/forces/NAME/brief/brief.pdf for every force.');
    process.exit(2);
  }
  const browser = await launch();
  const page = await (await newContext(browser)).newPage();
  for (const address of briefs) {
    const file = join(folder, address, 'brief.pdf');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await print(page, address));
  }
  await browser.close();
  console.log(`${briefs.length} briefs written into ${folder}`);
}
