// A force's brief is one sheet of A4, printed as it stands, and its code leads to the force's page.
import { after, before, test } from 'node:test';
import jsQR from 'jsqr';
import { briefs, print } from './briefs.mjs';
import { launch, newContext } from './browser.mjs';
import { attribute, pageOf, pages } from './pages.mjs';
import { expectNone, site } from './site.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const forces = pages.filter(({ file }) => /^(?:[a-z]{2}\/)?forces\/[^/]+\/index\.html$/.test(file) && !file.includes('england-and-wales') && !file.includes('places'));

test('every force has a brief, and its page leads there', () => {
  const problems = [];
  for (const { file, address, elements } of forces) {
    const brief = file.replace(/index\.html$/, 'brief/index.html');
    if (!site.files.has(brief)) problems.push({ where: address, what: 'has no brief' });
    else if (!elements.some((element) => element.tagName === 'a' && attribute(element, 'href')?.endsWith(`${address.slice(1)}brief/`))) problems.push({ where: address, what: 'does not lead to its brief' });
  }
  if (forces.length === 0) problems.push({ where: 'the site', what: 'has no forces' });
  expectNone(problems);
});

test('each brief is one sheet of A4', async () => {
  const problems = [];
  const page = await (await newContext(browser)).newPage();
  for (const address of briefs) {
    const pdf = (await print(page, address)).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
    if (sheets !== 1) problems.push({ where: address, what: `prints on ${sheets} sheets` });
    if (Math.round(width) !== 595 || Math.round(height) !== 842) problems.push({ where: address, what: `is ${width} by ${height} points, and A4 is 595 by 842` });
  }
  console.log(`${briefs.length} briefs printed`);
  expectNone(problems);
});

test('the code on each brief is read as the address of the force’s page', () => {
  const problems = [];
  for (const address of briefs) {
    const { elements } = pageOf(`${address.slice(1)}index.html`);
    const svg = elements.find((element) => element.tagName === 'svg' && attribute(element, 'role') === 'img' && elements.some((a) => a.tagName === 'a' && attribute(a, 'class') === 'qr' && a.childNodes.includes(element)));
    const drawn = svg && svg.childNodes.filter(({ tagName }) => tagName === 'path').map((path) => attribute(path, 'd')).at(-1);
    const size = Number(svg && attribute(svg, 'viewBox').split(' ')[2]);
    const found = drawn && read(drawn, size);
    const wanted = pageOf(`${address.slice(1).replace(/brief\/$/, '')}index.html`).canonical;
    if (found !== wanted) problems.push({ where: address, what: `the code says ${found}, and not ${wanted}` });
  }
  expectNone(problems);
});

/** Reads a code from its path, drawn with eight pixels a square. */
function read(path, size) {
  const scale = 8;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = y * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = x * scale; column < (Number(x) + Number(run)) * scale; column += 1) pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  return jsQR(pixels, width, width)?.data;
}
