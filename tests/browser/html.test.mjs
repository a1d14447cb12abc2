// Every page is valid HTML and keeps the house rules: titled, described, and closed to script and style that are not in files.
import test from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { addresses, rank, seed } from './browser.mjs';
import { attribute, pages, textOf } from './pages.mjs';
import { expectNone, site } from './site.mjs';

// The standard set as it stands. A rule set aside belongs here, with the reason written beside it.
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'], rules: {} }));

/** Pages of one plan, such as all cases or all forces' briefs, that are validated; of more, so many are drawn by lot. The house rules below look at all. */
const OF_A_PLAN = 25;

/** Every page of a kind that the browser opens, and of each plan and language some. */
function validated() {
  const plans = new Map();
  for (const page of pages) {
    const parts = page.address.split('/').filter(Boolean);
    const language = parts[0] === 'cy' ? parts.shift() : 'en';
    const plan = [language, parts[0], ...parts.filter((part) => part.startsWith('by-')), parts.length].join('/');
    plans.set(plan, [...(plans.get(plan) ?? []), page]);
  }
  const kinds = new Set(addresses());
  return [...plans.values()].flatMap((of) => {
    const drawn = new Set(of.map((page) => [rank(page.address), page]).sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, OF_A_PLAN).map(([, page]) => page));
    return of.filter((page) => drawn.has(page) || kinds.has(page.address));
  });
}

test('every kind of page is valid HTML', () => {
  const problems = [];
  const chosen = validated();
  console.log(`${chosen.length} of ${pages.length} pages validated, drawn by ${seed}`);
  for (const page of chosen) {
    for (const result of validator.validateStringSync(page.source, page.file).results) {
      for (const { ruleId, message, line, selector } of result.messages) {
        problems.push({ where: `${page.file}:${line}`, what: `${message} (${ruleId}${selector ? `, ${selector}` : ''})` });
      }
    }
  }
  expectNone(problems);
});

/** One house rule over all pages: `rule` yields what is wrong with a page, with the element where there is one. */
function rule(name, faults) {
  test(name, () => {
    const problems = [];
    for (const page of pages) {
      for (const { what, element } of faults(page)) problems.push({ where: element ? page.at(element) : page.file, what });
    }
    expectNone(problems);
  });
}

rule('every page says its language', function* ({ first }) {
  const language = attribute(first('html'), 'lang');
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language ?? '')) yield { what: `<html lang> is ${language === undefined ? 'missing' : `"${language}"`}` };
});

rule('every page has one first heading', function* ({ elements }) {
  const headings = elements.filter(({ tagName }) => tagName === 'h1');
  if (headings.length !== 1) yield { what: `has ${headings.length} <h1>, not one`, element: headings[1] };
  for (const heading of headings) if (textOf(heading).trim() === '') yield { what: '<h1> is empty', element: heading };
});

/** Nothing that is folded away or set aside is left out: who listens hears the headings of all of it. */
rule('no heading skips a level', function* ({ elements }) {
  let last = 0;
  for (const element of elements) {
    const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1]);
    if (!level) continue;
    if (level > last + 1) yield { what: `<h${level}> "${textOf(element).trim().slice(0, 40)}" stands below <h${last}>`, element };
    last = level;
  }
});

const ancestors = function* (element) {
  for (let at = element.parentNode; at?.tagName; at = at.parentNode) yield at;
};
const labelOf = (element, page) => {
  const by = attribute(element, 'aria-labelledby')?.split(/\s+/);
  const named = by?.map((id) => page.elements.find((other) => attribute(other, 'id') === id)).map((other) => (other ? textOf(other) : ''));
  return (named?.join(' ') ?? attribute(element, 'aria-label') ?? '').trim();
};

rule('landmarks of one kind have names of their own', function* (page) {
  const LANDMARKS = { nav: 'navigation', main: 'main', aside: 'complementary', form: 'form', search: 'search' };
  const seen = new Map();
  for (const element of page.elements) {
    const kind = attribute(element, 'role') ?? LANDMARKS[element.tagName] ?? (element.tagName === 'section' && labelOf(element, page) ? 'region' : undefined);
    if (!['navigation', 'main', 'complementary', 'form', 'search', 'region'].includes(kind)) continue;
    const label = labelOf(element, page);
    if (kind === 'region' && label === '') yield { what: `<${element.tagName} role="region"> has no name`, element };
    const name = `${kind} "${label}"`;
    if (seen.has(name)) yield { what: `there is another landmark ${name} on the page`, element };
    seen.set(name, element);
  }
});

/** By its caption or label; or by the words that stand over it: of its figure, of the fold that it lies in, or the last heading before it. */
rule('every table says what it is, and every head of it what it is the head of', function* (page) {
  let heading;
  let inMain = false;
  for (const element of page.elements) {
    if (element.tagName === 'main') inMain = true;
    if (/^h[1-6]$/.test(element.tagName)) heading = textOf(element).trim();
    if (element.tagName === 'table' && inMain) {
      const within = (parent, child) => [...ancestors(element)].find(({ tagName }) => tagName === parent)?.childNodes.find(({ tagName }) => tagName === child);
      const caption = element.childNodes.find(({ tagName }) => tagName === 'caption');
      const names = [caption, within('figure', 'figcaption'), within('details', 'summary')].map((node) => (node ? textOf(node).trim() : ''));
      if (!names.some(Boolean) && !labelOf(element, page) && !heading) yield { what: '<table> with no caption, no label and no heading over it', element };
    }
    if (element.tagName === 'th' && !attribute(element, 'scope')) yield { what: `<th> "${textOf(element).trim()}" does not say its scope`, element };
  }
});

rule('every chart has its numbers beside it in a table', function* ({ elements }) {
  for (const element of elements) {
    // What a drawing within a table shows stands in the other cells of its row.
    if (element.tagName !== 'svg' || attribute(element, 'aria-hidden') === 'true') continue;
    const around = [...ancestors(element)];
    if (around.some(({ tagName }) => tagName === 'table')) continue;
    const place = around.find((parent) => parent.tagName === 'figure' || parent.tagName === 'section' || parent.tagName === 'main');
    const told = place && elements.some((other) => ['table', 'ol', 'ul'].includes(other.tagName) && [...ancestors(other)].includes(place));
    if (!told) yield { what: `the drawing "${attribute(element, 'aria-label') ?? ''}" has neither a table nor a list beside it`, element };
  }
});

rule('every control has a label', function* (page) {
  for (const element of page.elements) {
    if (!['input', 'select', 'textarea'].includes(element.tagName) || ['hidden', 'submit', 'button'].includes(attribute(element, 'type'))) continue;
    const id = attribute(element, 'id');
    const label = [...ancestors(element)].find(({ tagName }) => tagName === 'label') ?? page.elements.find((other) => other.tagName === 'label' && id && attribute(other, 'for') === id);
    if (!labelOf(element, page) && !(label && textOf(label).trim())) yield { what: `<${element.tagName}> has no label`, element };
  }
});

const titleOf = (page) => textOf(page.first('title') ?? { childNodes: [] }).trim();
/** A title, with the language of its page: a page about a dataset or a case has the same title in both, as long as that is not translated. */
const titled = (page) => `${attribute(page.first('html'), 'lang')} ${titleOf(page)}`;
const uses = new Map();
for (const page of pages) uses.set(titled(page), (uses.get(titled(page)) ?? 0) + 1);

rule('every page has a title of its own', function* (page) {
  const title = titleOf(page);
  if (title === '') yield { what: 'has no <title>' };
  else if (uses.get(titled(page)) > 1) yield { what: `the title "${title}" is used by more than one page` };
});

rule('every page has a description', function* ({ first }) {
  if (!attribute(first('meta', { name: 'description' }), 'content')?.trim()) yield { what: 'has no <meta name="description">, or an empty one' };
});

rule('every page that may be listed can be shown where it is shared: title, text, and a picture that is there and told in words', function* ({ first, indexable }) {
  if (!indexable) return;
  for (const property of ['og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt']) {
    const meta = first('meta', { property });
    const content = attribute(meta, 'content')?.trim();
    if (!content) yield { what: `has no <meta property="${property}">, or an empty one` };
    else if (property === 'og:image') {
      const start = site.publicOrigin + site.base;
      const file = content.startsWith(start) ? content.slice(start.length) : undefined;
      if (!site.files.has(file)) yield { what: `its picture ${content} is not of the site`, element: meta };
    }
  }
});

/** Directives that do not fall back to default-src, so each must be written. */
const OWN_DIRECTIVES = ['default-src', 'base-uri', 'form-action'];
/** The directives whose values are places to fetch from or send to. */
const NAMES_PLACES = /-src(-elem|-attr)?$|^(base-uri|form-action)$/i;
const CLOSED_SOURCES = new Set(["'none'", "'self'"]);

rule('every page has a Content-Security-Policy that forbids inline script and other origins', function* ({ first, elements }) {
  const meta = first('meta', { 'http-equiv': 'content-security-policy' });
  if (!meta) {
    yield { what: 'has no <meta http-equiv="Content-Security-Policy">' };
    return;
  }
  const directives = (attribute(meta, 'content') ?? '').split(';').map((part) => part.trim().split(/\s+/)).filter(([name]) => name);
  for (const name of OWN_DIRECTIVES) {
    if (!directives.some(([other]) => other.toLowerCase() === name)) yield { what: `the policy does not say ${name}`, element: meta };
  }
  for (const [name, ...sources] of directives) {
    for (const source of NAMES_PLACES.test(name) ? sources : []) {
      if (!CLOSED_SOURCES.has(source.toLowerCase())) yield { what: `the policy's ${name} allows ${source}: only 'self' and 'none' may stand there`, element: meta };
    }
  }
  // A policy in the page binds only what comes after it.
  const early = elements.slice(0, elements.indexOf(meta)).find(({ tagName }) => ['link', 'script', 'style'].includes(tagName));
  if (early) yield { what: `<${early.tagName}> stands before the policy, which therefore does not bind it`, element: early };
});

rule('no page holds style or script of its own', function* ({ elements }) {
  for (const element of elements) {
    const name = element.tagName;
    if (name === 'style') yield { what: '<style> in the page: put it into the style sheet', element };
    // Data for search engines is no script: no browser runs it.
    const data = name === 'script' && attribute(element, 'type') === 'application/ld+json';
    if (name === 'script' && !data && attribute(element, 'src') === undefined) yield { what: '<script> without src', element };
    for (const attr of element.attrs) {
      if (attr.name === 'style') yield { what: `<${name} style="${attr.value}">: put it into the style sheet`, element };
      if (/^on/.test(attr.name)) yield { what: `<${name} ${attr.name}=…>: a handler in the page`, element };
    }
  }
});
