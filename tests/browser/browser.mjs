// The browser, and the pages it is shown.
import { chromium } from 'playwright-core';
import { site } from './site.mjs';

export const WIDTHS = [360, 1280];
export const SCHEMES = ['light', 'dark'];

/** Playwright gives each launch a fresh profile, and removes it. */
export const launch = () =>
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
    ],
  });

export const newContext = (browser, options = {}) => browser.newContext({ locale: 'en-GB', ...options });

/** One page of each kind. Where the name is not ours to know, the first that fits is taken. */
const KINDS = [
  '/',
  '/forces/',
  '/forces/england-and-wales/',
  '/forces/metropolitan/',
  '/forces/gwent/',
  '/forces/cumbria/',
  '/cases/',
  { kind: 'the cases of one outcome', fits: /^\/cases\/(by-)?outcomes?\/[^/]+\/$/ },
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
];

/** The addresses to look at; ANSWERABLE_PATHS (parted by commas) takes the place of the list. A kind without a page keeps its name. */
export function addresses() {
  if (process.env.ANSWERABLE_PATHS) return process.env.ANSWERABLE_PATHS.split(',');
  const all = [...site.files].filter((file) => file.endsWith('.html')).map(site.addressOf).sort();
  return KINDS.map((kind) => (typeof kind === 'string' ? kind : all.find((address) => kind.fits.test(address)) ?? `(${kind.kind}: no page fits ${kind.fits})`));
}
