// The content of the test laid out: with harmless words, with attacks that the check does not refuse, and with a theme's words.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY, TIMES, attacks, written } from './hostile_content.mjs';
import { PROJECT, program } from './site.mjs';

/** In how many parts the attacks are written: a site is built with each. */
export const ROUNDS = 3;

/** What the check may refuse an attack for, where it stands. */
const REFUSALS = new Set(['invisible-character', 'dead-link', 'image', 'number-without-unit', 'open-quote']);

export const root = mkdtempSync(join(tmpdir(), 'answerable-hostile-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

/** A word that names a field wherever its text goes, of letters alone. In a review whoever made it has one name. */
export const marks = new Map();
const placeOf = ({ kind, file, was, at }) => (kind === 'review' ? `${file} ${was}` : `${file} ${at}`);
export function markOf(field) {
  const place = placeOf(field);
  if (!marks.has(place)) marks.set(place, `q${[...String(marks.size + 1000)].map((digit) => 'bcdfghjklm'[digit]).join('')}z`);
  return marks.get(place);
}

/** What each text ends in: its mark, and as many words as a reason must have. */
const tailOf = (field) => `${markOf(field)} that readers may want to understand`;

/** Lays the content out. A translation says of which text it is one. */
export function lay(word) {
  rmSync(root, { recursive: true, force: true });
  written(root, (field) => word(field));
  const file = join(root, 'content/cy/commentary/words.md');
  const [, digest] = /write `english: (\w+)`/.exec(JSON.stringify(faults())) ?? [];
  if (digest) writeFileSync(file, readFileSync(file, 'utf8').replace(/english: \w+/, `english: ${digest}`));
}

function faults() {
  const run = spawnSync(program(), ['check', '--root', root, '--date', DAY, '--format', 'json'], { encoding: 'utf8' });
  return `${run.stdout}${run.stderr}`.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
}

/** Where the check refused which attack, as `mark attack`, and for what. */
export const refusals = new Map();
const isRefused = (field, attack) => refusals.has(`${markOf(field)} ${attack}`);

/** Lays out what a round writes, without what the check refuses in the place where it refuses it. */
export function layRound(round) {
  const own = attacks().filter((attack, at) => at % ROUNDS === round);
  assert.ok(own.length <= TIMES, 'each attack of a part stands at each place in Markdown');
  for (;;) {
    lay(wordOf(own));
    const errors = faults().filter((fault) => fault.severity === 'error');
    if (errors.length === 0) return;
    const known = refusals.size;
    for (const fault of errors.filter(({ rule }) => REFUSALS.has(rule))) {
      for (const { mark, attack } of refused(fault, own)) refusals.set(`${mark} ${attack}`, fault.rule);
    }
    assert.ok(refusals.size > known, `the check refuses more than attacks: ${JSON.stringify(errors.slice(0, 3))}`);
  }
}

export const MARK = /q[bcdfghjklm]{4}z/g;

/** Which attacks a fault points at, and the marks of the texts they stand in. */
function refused(fault, own) {
  const bytes = readFileSync(join(root, fault.file));
  const text = bytes.toString('utf8');
  const at = bytes.subarray(0, fault.start).toString('utf8').length;
  const [mark] = text.slice(at).match(MARK) ?? [];
  const [, hex] = /\(U\+([0-9A-F]+)\)/.exec(fault.found) ?? [];
  // A character is refused in the whole of a text, and a line's end in a whole table.
  if (hex) return own.filter((attack) => attack.includes(String.fromCodePoint(parseInt(hex, 16)))).map((attack) => ({ mark, attack }));
  if (fault.rule === 'open-quote') return text.match(MARK).flatMap((mark) => own.filter((attack) => attack.includes('\n')).map((attack) => ({ mark, attack })));
  const ways = [(attack) => attack, (attack) => JSON.stringify(attack).slice(1, -1)];
  const spans = own.flatMap((attack) => ways.map((way) => {
    const from = text.lastIndexOf(way(attack), at);
    return { attack, from, to: from + way(attack).length };
  })).filter(({ from, to }) => from >= 0 && from <= at && at < to);
  // In a record the place is the whole text; the link that is refused is told as Markdown reads it.
  if (spans.length === 0 && mark) {
    const [, link] = /`(.*)`/s.exec(fault.found) ?? [];
    const meant = own.filter((attack) => (fault.rule === 'image' ? attack.includes('![') : fault.rule === 'dead-link' && (attack.includes(link) || /^\[.*[&%]/.test(attack))));
    return meant.map((attack) => ({ mark, attack }));
  }
  // A fault elsewhere follows from those in attacks.
  return spans.sort((one, other) => one.from - other.from).slice(0, 1).map(({ attack }) => ({ mark, attack }));
}

/** How many attacks a quotation may hold, which is to be short. */
const FEW = 5;

/** The words of a round: each text has all attacks of it that are not refused there, each time another one first; a place in Markdown, which stands there as often, one. */
function wordOf(own) {
  return (field) => {
    const kept = own.map((attack) => (isRefused(field, attack) ? 'Words' : attack));
    if (field.time !== undefined) return `${kept[field.time % kept.length]} ${markOf(field)}`;
    const first = [...markOf(field)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % own.length;
    const turned = [...kept.slice(first), ...kept.slice(0, first)].filter((attack) => attack !== 'Words');
    return `${turned.slice(0, field.field === 'words' ? FEW : undefined).join(' ')} ${tailOf(field)}`;
  };
}

/** The same without harm. The summary of a case is Markdown, so there it has what attacks may rightly make. */
export const harmless = (field) => `Words of an editor ${field.kind === 'case' && field.field === 'summary' ? '`code` [a](https://a.example/ "b") ' : ''}${tailOf(field)}`;

/** What a theme may have in its words. */
const IN_WORDS = `"><img src=x onerror=attack()>' onmouseover='attack() [a](javascript:attack())`;

/** A theme that says each message of one line with an attack behind it. */
export function layWords() {
  const words = readFileSync(join(PROJECT, 'themes/default/words/en.ftl'), 'utf8');
  const messages = [...words.matchAll(/^[a-z][\w-]* = [^\n]*[^{>\n](?=\n(?! ))/gm)].map(([message]) => `${message} ${IN_WORDS}\n`);
  assert.ok(messages.length > 500, `${messages.length} messages of one line`);
  mkdirSync(join(root, 'themes/default/words'), { recursive: true });
  writeFileSync(join(root, 'themes/default/words/en.ftl'), messages.join(''));
}
