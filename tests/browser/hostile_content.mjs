// A small content folder with a record of every kind, each of whose texts can be written anew.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { PROJECT } from './site.mjs';

/** The day as of which it is built: the name in it is to be shown, as long as its review holds. */
export const DAY = '2026-11-19';

/** The richest content of the tests, and what it lacks. */
const FOLDERS = ['tests/disclosure/whole/content', 'tests/browser/hostile/content'];

/** Fields of the schemas that hold no words of an editor's own, but ids, addresses, digests, terms, and lists of them. */
const NO_TEXTS = new Set(
  ('id force linked against people allowed-together sources part-of same-as of areas measure category figures forces cases proceedings case-prefix ons-code nation hash seal ' +
    'base-url contact address archived site sha256 signing-key english to at rank-at-conduct rank-at-proceedings reprint').split(' '),
);

/** Fields that hold an address, or two or three letters, in the records named, and words elsewhere. */
const NO_TEXTS_IN = { from: ['redirect'], label: ['force'] };

/** Records that no page shows. */
const UNSEEN = new Set(['import-map', 'protected']);

/** What a field of a kind of record holds: words, or not. */
const isText = (kind, field) => !(UNSEEN.has(kind) || NO_TEXTS.has(field) || NO_TEXTS_IN[field]?.includes(kind));

/** Which kind of record a file holds, by its folder or name: as the schemas are called. */
function kindOf(path) {
  const parts = path.split('/');
  if (parts[0] === 'cy') return 'translation';
  const kinds = { cases: 'case', figures: 'figures', forces: 'force', monitoring: 'monitoring', programmes: 'programme', promises: 'promise', reviews: 'review', sources: 'source', commentary: 'prose', pages: 'prose', places: 'places' };
  return kinds[parts[0]] ?? { 'site.yaml': 'site', 'redirects.yaml': 'redirect' }[path];
}

/**
 * Writes the content into a folder. Each text in it is what `word` gives for `{ file, kind, field, at, was, time }`: the file, the kind of record, the field,
 * which of the file's texts it is, what stood there, and in Markdown the how manieth time. Where it gives nothing the text stays.
 */
export function written(root, word) {
  for (const [file, text] of files()) {
    const put = rewriter(file, word);
    const body = { '.yaml': records, '.md': document, '.csv': table }[/\.\w+$/.exec(file)[0]](text, put);
    const path = join(root, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, body);
  }
}

function files() {
  const found = new Map();
  for (const folder of FOLDERS.map((name) => join(PROJECT, name))) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      found.set(path.slice(folder.length + 1).split(sep).join('/'), readFileSync(path, 'utf8'));
    }
  }
  return found;
}

function rewriter(file, word) {
  const kind = kindOf(file);
  let at = 0;
  return (field, was, time) => {
    // In figures a correction may be of a number, and why one is missing is a term.
    const isTerm = kind === 'figures' && (/^\d+$/.test(was) || was === 'withheld');
    if (!TEXTS.has(`${kind} ${field}`) || isTerm) return undefined;
    return word({ file, kind, field, at: at++, was, time }) ?? was;
  };
}

/** A value as the fixtures write one: in quotes, in single brackets, or plain to the end of the line or, among braces, to what parts it from the next. */
const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';
const IN_BRACES = new RegExp(`([{,]\\s*)([a-z-]+): (${QUOTED}|\\[[^\\]]*\\]|[^{}\\[\\],"]+)`, 'g');
const ON_A_LINE = new RegExp(`^(\\s*(?:- )?)([a-z-]+): (${QUOTED}|\\[[^\\]]*\\]|[^{\\["].*)$`);

function records(text, put) {
  const lines = text.split('\n');
  let list;
  return lines.map((line) => {
    list = /^\s*([a-z-]+):$/.exec(line)?.[1] ?? list;
    const inner = line.includes('{') ? line.replace(IN_BRACES, (all, before, field, value) => `${before}${field}: ${valueOf(field, value, put)}`) : line;
    const item = /^(\s*- )(?![a-z-]+:|\{)(.+)$/.exec(inner);
    if (item) return `${item[1]}${valueOf(list, item[2], put)}`;
    return inner.replace(ON_A_LINE, (all, before, field, value) => `${before}${field}: ${valueOf(field, value, put)}`);
  }).join('\n');
}

function valueOf(field, value, put) {
  if (value.startsWith('[')) return `[${value.slice(1, -1).split(', ').map((one) => valueOf(field, one, put)).join(', ')}]`;
  const was = value.startsWith('"') ? JSON.parse(value) : value;
  const now = put(field, was);
  // What YAML reads within double quotes, JSON writes.
  return now === undefined ? value : JSON.stringify(now);
}

/** How often a part of a text that holds `TEXT` stands in it, each time with another number. */
export const TIMES = 56;

/** Front matter, and a text in which `TEXT` stands wherever words can. */
function document(text, put) {
  const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text);
  const parts = body.trimEnd().split('\n\n').map((part) => {
    if (!part.includes('TEXT')) return part;
    const times = Array.from({ length: TIMES }, (_, time) => part.replaceAll('NUMBER', `n${'abcdefgh'[Math.floor(time / 8)]}${'abcdefgh'[time % 8]}`).replace(/TEXT/g, () => put('body', 'TEXT', time)));
    return times.join('\n\n');
  });
  return `---\n${records(front, put)}\n---\n${parts.join('\n\n')}\n`;
}

/** A table whose cells hold no quotes. */
function table(text, put) {
  const [head, ...rows] = text.trimEnd().split('\n').map((row) => row.split(','));
  const cells = rows.map((row) => row.map((cell, at) => {
    const now = cell === '' ? undefined : put(`column ${head[at]}`, cell);
    return now === undefined ? cell : `"${now.replaceAll('"', '""')}"`;
  }));
  return [head, ...cells].map((row) => `${row.join(',')}\n`).join('');
}

/** What is put into the columns of tables and into Markdown, which no schema names. */
const BEYOND_SCHEMAS = ['prose body', 'translation body', 'figures column note', 'figures column at', 'places column council', 'places column in-welsh'];

/** The fields that hold an editor's own words, as `kind field`. */
export const TEXTS = new Set([...fieldsOfSchemas()].filter((name) => isText(...name.split(' '))).concat(BEYOND_SCHEMAS));

/** The attacks, one a line. */
export function attacks() {
  const lines = readFileSync(join(PROJECT, 'tests/browser/attacks.txt'), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('# ')).map((line) => line.replace(/⟦([0-9a-f]+)⟧/g, (all, hex) => String.fromCodePoint(parseInt(hex, 16))));
}

/** The fields that the schemas know, as `kind field`. */
function fieldsOfSchemas() {
  const found = new Set();
  const folder = join(PROJECT, 'schema');
  for (const name of readdirSync(folder)) {
    const walk = (node, field) => {
      if (node === null || typeof node !== 'object') return;
      // Any words at all: neither a list of terms nor a date.
      if (node.pattern === '\\S' && field) found.add(`${name.replace('.schema.json', '')} ${field}`);
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') for (const [own, inner] of Object.entries(value)) walk(inner, own);
        else if (key === 'definitions') for (const inner of Object.values(value)) walk(inner);
        else walk(value, field);
      }
    };
    walk(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  }
  return found;
}
