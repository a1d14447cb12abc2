// The browser, and the pages it is shown.
import { createHash } from 'node:crypto';
import { chromium } from 'playwright-core';
import { site } from './site.mjs';

export const WIDTHS = [360, 1280];
export const SCHEMES = ['light', 'dark'];

/** Playwright gives each launch a fresh profile, and removes it. */
export const launch = (more = []) =>
  chromium.launch({
    executablePath: process.env.ANSWERABLE_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Nothing but the local server can be reached, whatever a page asks for.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...more,
    ],
  });

export const newContext = (browser, options = {}) => browser.newContext({ locale: 'en-GB', ...options });

/** One page of each kind. Where the name is not ours to know, the first that fits is taken. */
const KINDS = [
  '/',
  '/forces/',
  '/forces/england-and-wales/',
  '/forces/places/',
  '/forces/metropolitan/',
  '/forces/gwent/',
  '/forces/gwent/brief/',
  '/forces/cumbria/',
  '/cases/',
  { kind: 'the cases of one outcome', fits: /^\/cases\/(by-)?outcomes?\/[^/]+\/$/ },
  { kind: 'the cases of one force', fits: /^\/cases\/by-force\/metropolitan\/$/ },
  { kind: 'the cases of a force and an outcome', fits: /^\/cases\/by-force\/[^/]+\/by-outcome\/[^/]+\/$/ },
  '/cases/page/2/',
  '/cases/met/met-2021-03.html',
  '/cases/met/met-2021-01.html',
  '/figures/',
  '/figures/barred-list-national/',
  '/coverage/',
  '/gaps/',
  '/gaps/gwent/',
  '/compare/',
  '/compare/barred-rate/',
  '/compare/left-rate/',
  { kind: 'shares compared', fits: /^\/compare\/proven-share\/.+\/$/ },
  '/reviews/',
  '/reviews/dismissals-review-2023/',
  '/monitoring/metropolitan/',
  '/programmes/operation-onyx/',
  '/promises/vetting-recommendations-2022/',
  '/commentary/',
  { kind: 'one commentary', fits: /^\/commentary\/[^/]+\/$/ },
  '/search/',
  '/search/?q=dismissals',
  '/sources/',
  '/vocabulary/',
  '/methods/',
  '/methods/rules/',
  '/methods/rules/r19/',
  '/methods/withheld/',
  '/about/',
  '/corrections/',
  '/data/',
  '/changes/',
  '/releases/',
  '/releases/2026-11-21/',
  '/embed/home/barred/',
  '/embed/forces/gwent/coverage/',
  '/embed/home/map-barred/',
  '/embed/forces/gwent/headline/',
  '/404.html',
  '/cy/',
  '/cy/forces/gwent/',
  '/cy/forces/north-wales/',
  '/cy/cases/met/met-2021-03.html',
  '/cy/compare/barred-rate/',
  '/cy/gaps/',
  '/cy/about/',
  '/cy/changes/',
  '/cy/search/',
  '/cy/search/?q=diswyddwyd',
  '/accessibility/',
  '/cy/forces/gwent/brief/',
  '/cy/cases/',
  { kind: 'rows of one force', fits: /^\/figures\/[^/]+\/[^/]+\/$/ },
];

/** The addresses to look at; ANSWERABLE_PATHS (parted by commas) takes the place of the list. A kind without a page keeps its name. */
export function addresses() {
  if (process.env.ANSWERABLE_PATHS) return process.env.ANSWERABLE_PATHS.split(',');
  const all = [...site.files].filter((file) => file.endsWith('.html')).map(site.addressOf).sort();
  return KINDS.map((kind) => (typeof kind === 'string' ? kind : all.find((address) => kind.fits.test(address)) ?? `(${kind.kind}: no page fits ${kind.fits})`));
}

/** What lots are drawn by: the same for the same content; ANSWERABLE_SEED, any word, is another. */
export const seed = process.env.ANSWERABLE_SEED ?? (site.files.has('manifest.json') ? JSON.parse(site.read('manifest.json')).content.slice(0, 12) : 'none');

/** The lot of an address: whoever has the lowest is drawn first. */
export const rank = (address) => createHash('sha256').update(`${seed} ${address}`).digest('hex');

/** How many pages are drawn by lot; 0 where the addresses are given. */
const DRAWN = 5;

/** A few pages that stand for no kind. */
export function sample() {
  const kinds = new Set(addresses());
  const others = [...site.files].filter((file) => file.endsWith('.html')).map(site.addressOf).filter((address) => !kinds.has(address));
  // An address that only leads on to another is no page to read.
  const read = (address) => !/http-equiv="refresh"/.test(site.read(site.fileAt(site.base + address.slice(1))));
  const drawn = process.env.ANSWERABLE_PATHS ? [] : others.map((address) => [rank(address), address]).sort().map(([, address]) => address).filter(read);
  return { seed, addresses: drawn.slice(0, DRAWN) };
}
