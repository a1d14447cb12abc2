// The site under test: built into a temporary folder (or found ready-made) and served on the loopback address.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const PROJECT = resolve(fileURLToPath(import.meta.url), '../../..');
export const TYPES = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.zip': 'application/zip',
};

/** The site: where its files lie, where it is served, and which file answers which address. */
export const site = await open();

async function open() {
  const ready = process.env.ANSWERABLE_SITE;
  // Under a folder, so that an address that forgets the folder is found out.
  const base = ready ? process.env.ANSWERABLE_BASE ?? '/' : '/sub/path/';
  assert.match(base, /^\/(.*\/)?$/, 'ANSWERABLE_BASE must begin and end with a slash');
  const found = await served(base, (address) => {
    const folder = ready ? resolve(ready) : build(address);
    assert.ok(existsSync(folder), `${folder} is not there${ready ? '' : ', though the build reported success'}`);
    return folder;
  });
  assert.ok(found.files.has('index.html') || ready, `${found.folder}: the built site has no index.html`);
  /** The origin that the site's absolute addresses bear. A ready-made site says it in its canonical links. */
  return { ...found, publicOrigin: (ready && canonicalOrigin(found.folder, found.files)) || found.origin };
}

/** A site served on the loopback address, under a folder of it. `make` gives the site's own folder, once it knows the address. */
export async function served(base, make) {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  const origin = `http://127.0.0.1:${server.address().port}`;
  const folder = make(origin + base);
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join('/')),
  );
  const found = {
    folder,
    files,
    origin,
    base,
    read: (file) => readFileSync(join(folder, file)),
    fileAt(pathname) {
      if (!pathname.startsWith(base)) return undefined;
      let file;
      try {
        file = decodeURIComponent(pathname.slice(base.length));
      } catch {
        return undefined;
      }
      if (file === '' || file.endsWith('/')) file += 'index.html';
      return files.has(file) ? file : undefined;
    },
    /** The address, from the site's root, at which a file is read: `/forces/gwent/` for its index.html. */
    addressOf: (file) => '/' + file.split('/').map(encodeURIComponent).join('/').replace(/(^|\/)index\.html$/, '$1'),
    /** The full local URL of an address from the site's root. */
    url: (address) => origin + base + address.replace(/^\//, ''),
  };
  server.on('request', (request, response) => serve(found, request, response));
  return found;
}

function build(baseUrl) {
  return buildOf(PROJECT, baseUrl);
}

/** The program under test. */
export function program() {
  const path = process.env.ANSWERABLE_BIN ? resolve(process.env.ANSWERABLE_BIN) : join(PROJECT, 'target/release/answerable');
  assert.ok(existsSync(path), `${path} is not there: run \`cargo build --release\` first, or set ANSWERABLE_BIN`);
  return path;
}

/** Builds the site of a folder that holds `content/`, into a temporary folder that goes when the tests have ended. */
export function buildOf(root, baseUrl, ...more) {
  const temporary = mkdtempSync(join(tmpdir(), 'answerable-site-'));
  process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
  // A folder inside the temporary one: the program puts its staging folder beside its output.
  const out = join(temporary, 'site');
  const words = ['build', '--root', root, '--out', out, '--base-url', baseUrl, ...more];
  const run = spawnSync(program(), words, { encoding: 'utf8', timeout: 120_000 });
  assert.ok(
    run.status === 0,
    `the build failed (${run.error?.message ?? `exit status ${run.status}`}): ${program()} ${words.join(' ')}\n${run.stdout}${run.stderr}`,
  );
  return out;
}

function canonicalOrigin(folder, files) {
  for (const file of [...files].filter((name) => name.endsWith('.html')).sort()) {
    const link = /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(readFileSync(join(folder, file), 'utf8'));
    if (link) return link[1];
  }
  return undefined;
}

function serve(found, request, response) {
  const { pathname } = new URL(request.url, found.origin);
  let file = found.fileAt(pathname);
  let status = 200;
  if (!file) {
    status = 404;
    file = found.files.has('404.html') ? '404.html' : undefined;
  }
  const headers = {
    'Content-Type': file ? TYPES[extname(file)] ?? 'application/octet-stream' : 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    // As plain hosts of files have it.
    'Cache-Control': 'max-age=600',
  };
  let body = file ? found.read(file) : Buffer.from(`nothing at ${pathname}\n`);
  if (isText(headers['Content-Type'])) {
    headers.Vary = 'Accept-Encoding';
    if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      headers['Content-Encoding'] = 'gzip';
      body = compressed(body);
    }
  }
  response.writeHead(status, { ...headers, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** What hosts compress on the way. */
const isText = (type) => /^text\/|json|xml|javascript|yaml/.test(type);

/** As hosts compress: gzip at its usual level. */
export const compressed = (bytes) => gzipSync(bytes);

/** How many bytes of a file go over the line. */
export const carried = (file) => (isText(TYPES[extname(file)] ?? '') ? compressed(site.read(file)) : site.read(file)).length;

const MOST_PROBLEMS = 40;
const MOST_PLACES = 4;

/** Fails with a readable list unless there is no problem. A problem is `{ where, what }`; the same one in many places is told once. */
export function expectNone(problems) {
  const places = new Map();
  for (const { where, what } of problems) places.set(what, (places.get(what) ?? new Set()).add(where));
  if (places.size === 0) return;
  const told = [...places].slice(0, MOST_PROBLEMS).map(([what, set]) => {
    const first = [...set].slice(0, MOST_PLACES).join(', ');
    const more = set.size > MOST_PLACES ? ` and ${set.size - MOST_PLACES} more` : '';
    return `  ${first}${more}:\n      ${what.replaceAll('\n', '\n      ')}`;
  });
  if (places.size > MOST_PROBLEMS) told.push(`  and ${places.size - MOST_PROBLEMS} more problems`);
  const error = new Error(`${places.size} problem${places.size === 1 ? '' : 's'}\n${told.join('\n')}`);
  error.stack = error.message; // Where the test stands is of no use to a reader.
  throw error;
}
