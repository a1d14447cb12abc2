// Every HTML page of the site, parsed.
import { html, parse } from 'parse5';
import { site } from './site.mjs';

/** All pages, in the order of their files' names. */
export const pages = [...site.files].filter((file) => file.endsWith('.html')).sort().map(readPage);

const byFile = new Map(pages.map((page) => [page.file, page]));

export const pageOf = (file) => byFile.get(file);

function readPage(file) {
  const source = site.read(file).toString('utf8');
  const elements = elementsOf(source);
  /** The first HTML element of a name and with the attributes wanted; a drawing's own <title> is not meant. */
  const first = (name, wanted = {}) =>
    elements.find((element) => element.tagName === name && element.namespaceURI === html.NS.HTML && Object.entries(wanted).every(([key, value]) => attribute(element, key)?.toLowerCase() === value));
  const canonical = attribute(first('link', { rel: 'canonical' }), 'href');
  const robots = attribute(first('meta', { name: 'robots' }), 'content') ?? '';
  const refresh = attribute(first('meta', { 'http-equiv': 'refresh' }), 'content');
  return {
    file,
    source,
    elements,
    first,
    canonical,
    refresh,
    address: site.addressOf(file),
    url: site.publicOrigin + site.base + site.addressOf(file).slice(1),
    ids: new Set(elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined)),
    /** Whether search engines are meant to list it. */
    indexable: file !== '404.html' && refresh === undefined && !/\b(noindex|none)\b/i.test(robots),
    at: (element) => `${file}:${element.sourceCodeLocation?.startLine ?? '?'}`,
  };
}

/** All elements of a document, in its order. What is inside <noscript> counts: it is read without script. */
export function elementsOf(source) {
  const found = [];
  const walk = (node) => {
    if (node.tagName) found.push(node);
    for (const child of node.content?.childNodes ?? node.childNodes ?? []) walk(child);
  };
  walk(parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  // The parser supplies <html>, <head> and <body> where a document has none; those stand nowhere in the file.
  return found.filter((element) => element.sourceCodeLocation);
}

export function attribute(element, name) {
  return element?.attrs.find((attr) => (attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name) === name)?.value;
}

export function textOf(node) {
  if (node.nodeName === '#text') return node.value;
  return (node.content?.childNodes ?? node.childNodes ?? []).map(textOf).join('');
}
