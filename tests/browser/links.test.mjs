// Every address that the site writes leads somewhere, and nothing is fetched from elsewhere.
import test from 'node:test';
import { attribute, elementsOf, pageOf, pages, textOf } from './pages.mjs';
import { expectNone, site } from './site.mjs';

const ADDRESS_ATTRIBUTES = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'cite', 'data', 'srcset', 'imagesrcset']);
/** Elements whose address is fetched or posted to without the reader following a link. */
const FETCHING = new Set(['audio', 'button', 'embed', 'feImage', 'form', 'iframe', 'image', 'img', 'input', 'object', 'script', 'source', 'track', 'use', 'video']);
const FETCHING_RELS = new Set(['stylesheet', 'icon', 'apple-touch-icon', 'mask-icon', 'manifest', 'preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch']);
const META_ADDRESSES = new Set(['og:image', 'og:url', 'twitter:image']);

/** Every address in a page: `{ where, what, value, fetched, absolute }`. */
function referencesOf(page) {
  const found = [];
  for (const element of page.elements) {
    const name = element.tagName;
    const where = page.at(element);
    const rels = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
    const fetched = FETCHING.has(name) || (name === 'link' && rels.some((rel) => FETCHING_RELS.has(rel)));
    for (const { name: plain, prefix, value } of element.attrs) {
      const key = prefix ? `${prefix}:${plain}` : plain;
      const what = `<${name} ${key}>`;
      if (ADDRESS_ATTRIBUTES.has(key) && !(key === 'data' && name !== 'object')) {
        for (const address of key.endsWith('srcset') ? srcset(value) : [value]) found.push({ where, what, value: address, fetched });
      }
      for (const [, target] of value.matchAll(/url\(\s*['"]?([^'")]+)['"]?\s*\)/g)) {
        if (key !== 'content' && key !== 'd') found.push({ where, what, value: target, fetched: true });
      }
    }
    if (name === 'meta') {
      const key = attribute(element, 'property') ?? attribute(element, 'name');
      const content = attribute(element, 'content') ?? '';
      if (META_ADDRESSES.has(key)) found.push({ where, what: `<meta ${key}>`, value: content, fetched: true, absolute: true });
      if (attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') {
        const target = /url\s*=\s*['"]?([^'"]*)/i.exec(content);
        if (target) found.push({ where, what: '<meta refresh>', value: target[1].trim(), fetched: false });
      }
    }
  }
  return found;
}

const srcset = (value) => value.split(/,\s+|,$/).map((candidate) => candidate.trim().split(/\s+/)[0]).filter(Boolean);

/** What is wrong with an address found at `from`, or undefined. */
function fault({ what, value, fetched, absolute }, from) {
  const says = `${what} "${value}"`;
  if (!URL.canParse(value, from)) return `${says} is not an address`;
  const target = new URL(value, from);
  if (absolute && !/^https?:/i.test(value)) return `${says} must be a full address, with https://`;
  if (target.protocol === 'mailto:' && !fetched) return target.pathname.includes('@') ? undefined : `${says} names no mailbox`;
  if (!/^https?:$/.test(target.protocol)) return `${says} begins with "${target.protocol}": only https, http and mailto may be used`;
  if (target.origin !== site.publicOrigin) {
    if (fetched) return `${says} is fetched from another origin`;
    return target.hostname.includes('.') ? undefined : `${says} leads to "${target.hostname}", which is not a public host`;
  }
  if (!target.pathname.startsWith(site.base)) return `${says} leaves the site's folder ${site.base}`;
  const file = site.fileAt(target.pathname);
  if (!file) {
    const hint = site.fileAt(`${target.pathname}/`) ? ' (a folder: it wants a slash at the end)' : '';
    return `${says} leads to ${target.pathname}, where nothing is${hint}`;
  }
  return anchorFault(says, target, file);
}

function anchorFault(says, target, file) {
  let id = target.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    return `${says} has an anchor that cannot be read`;
  }
  if (id === '' || id === 'top') return undefined;
  const ids = pageOf(file)?.ids ?? (file.endsWith('.svg') ? svgIds(file) : undefined);
  if (!ids) return `${says} has an anchor, but ${file} is not a page`;
  return ids.has(id) ? undefined : `${says}: ${file} has no id "${id}"`;
}

const svgIds = (file) => new Set(elementsOf(site.read(file).toString('utf8')).map((element) => attribute(element, 'id')));

const isFull = (value) => /^https?:\/\//.test(value ?? '');

test('there are pages', () => {
  if (pages.length === 0) expectNone([{ where: site.folder, what: 'holds no HTML page' }]);
});

test('every link, image, style sheet and anchor leads somewhere, and nothing is fetched from another origin', () => {
  const problems = [];
  for (const page of pages) {
    // The page for lost addresses is shown at any depth, so its own links must not depend on where it is shown.
    const places = page.file === '404.html' ? [page.url, `${site.publicOrigin}${site.base}no/such/page/`] : [page.url];
    for (const reference of referencesOf(page)) {
      for (const from of reference.value.startsWith('#') ? [page.url] : places) {
        const what = fault(reference, from);
        if (what) problems.push({ where: reference.where, what: from === page.url ? what : `${what} (when it answers for ${from})` });
      }
    }
    const base = page.first('base');
    if (base && attribute(base, 'href') !== undefined) problems.push({ where: page.at(base), what: '<base> changes where every link of the page leads: leave it out' });
  }
  expectNone(problems);
});

test('style sheets and feeds lead somewhere', () => {
  const problems = [];
  for (const file of site.files) {
    const from = site.publicOrigin + site.base + file;
    if (file.endsWith('.css')) {
      const text = site.read(file).toString('utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      for (const [, url, imported] of text.matchAll(/url\(\s*['"]?([^'")]*)['"]?\s*\)|@import\s+['"]([^'"]*)/g)) {
        const what = fault({ what: 'url()', value: url ?? imported, fetched: true }, from);
        if (what) problems.push({ where: file, what });
      }
    }
    if (/\.(xml|atom)$/.test(file)) {
      const elements = elementsOf(site.read(file).toString('utf8'));
      if (!elements.some(({ tagName }) => tagName === 'feed')) continue;
      for (const element of elements) {
        const value = attribute(element, 'href');
        if (value === undefined) continue;
        const what = fault({ what: `<${element.tagName} href>`, value, fetched: false, absolute: true }, from);
        if (what) problems.push({ where: `${file}:${element.sourceCodeLocation.startLine}`, what });
      }
    }
  }
  expectNone(problems);
});

test('no id stands twice in a page', () => {
  const problems = [];
  for (const page of pages) {
    const seen = new Map();
    for (const element of page.elements) {
      const id = attribute(element, 'id');
      if (id === undefined) continue;
      if (seen.has(id)) problems.push({ where: page.at(element), what: `the id "${id}" stands twice` });
      seen.set(id, element);
    }
  }
  expectNone(problems);
});

test('canonical addresses are full and are those of the page itself', () => {
  const problems = [];
  for (const page of pages) {
    const canonical = page.canonical;
    const say = (what) => problems.push({ where: page.file, what });
    if (page.elements.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical').length > 1) say('has more than one canonical link');
    if (canonical === undefined) {
      if (page.indexable) say('has no <link rel="canonical">');
    } else if (!isFull(canonical)) {
      say(`the canonical address "${canonical}" is not a full one`);
    } else if (page.indexable && canonical !== page.url) {
      say(`the canonical address is ${canonical}, but the page is ${page.url}`);
    }
    // The canonical address of a page that is not to be listed may be another page's; that it leads somewhere is checked above.
  }
  expectNone(problems);
});

test('sitemap.xml lists every page that is to be found, and nothing else', () => {
  const problems = [];
  const listed = new Map();
  const readMap = (file) => {
    const elements = elementsOf(site.read(file).toString('utf8'));
    const isIndex = elements.some(({ tagName }) => tagName === 'sitemapindex');
    for (const element of elements.filter(({ tagName }) => tagName === 'loc')) {
      const where = `${file}:${element.sourceCodeLocation.startLine}`;
      const value = textOf(element).trim();
      if (!isFull(value) || new URL(value).origin !== site.publicOrigin || !site.fileAt(new URL(value).pathname)) problems.push({ where, what: `lists "${value}", where nothing of this site is` });
      else if (isIndex) readMap(site.fileAt(new URL(value).pathname));
      else if (listed.has(value)) problems.push({ where, what: `${value} is listed twice` });
      else listed.set(value, where);
    }
  };
  if (site.files.has('sitemap.xml')) readMap('sitemap.xml');
  else problems.push({ where: 'sitemap.xml', what: 'is not there' });
  const wanted = new Map(pages.filter((page) => page.indexable).map((page) => [page.url, page]));
  for (const [url, page] of wanted) if (!listed.has(url)) problems.push({ where: page.file, what: 'is not in sitemap.xml' });
  for (const [url, where] of listed) {
    if (wanted.has(url)) continue;
    const page = pageOf(site.fileAt(new URL(url).pathname));
    const why = !page ? 'which is not a page' : page.indexable ? `whose address is ${page.url}` : 'which asks not to be listed';
    problems.push({ where, what: `lists ${url}, ${why}` });
  }
  expectNone(problems);
});
