// Every page is valid HTML and keeps the house rules: titled, described, and closed to script and style that are not in files.
import test from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { attribute, pages, textOf } from './pages.mjs';
import { expectNone } from './site.mjs';

// The standard set as it stands. A rule set aside belongs here, with the reason written beside it.
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'], rules: {} }));

test('every page is valid HTML', () => {
  const problems = [];
  for (const page of pages) {
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
