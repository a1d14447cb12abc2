// The page under the keyboard: what can be reached, in which order, and whether one sees where one is.

/** Runs in the page: everything that the Tab key should reach, in the order of the document. Kept for the walk. */
export function findStops() {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')];
  const faults = all.filter((element) => element.tabIndex > 0).map((element) => `<${element.localName} tabindex="${element.tabIndex}"> pushes itself before others`);
  window.stops = all.filter((element) => element.tabIndex >= 0 && !element.disabled && element.type !== 'hidden' && element.checkVisibility({ visibilityProperty: true }));
  window.reached = [];
  document.addEventListener('focusin', ({ target }) => window.reached.push(window.stops.indexOf(target)));
  return { faults, stops: window.stops.length };
}

/** Runs in the page: the stops at which one does not see that one is there. */
export function focusTrouble() {
  const faults = [];
  const name = (element) => `<${element.localName}> "${(element.textContent.trim() || element.getAttribute('aria-label') || element.id).slice(0, 40)}"`;
  for (const stop of window.stops) {
    stop.focus({ focusVisible: true });
    if (document.activeElement !== stop) {
      faults.push(`${name(stop)} does not take the focus`);
      continue;
    }
    const { outlineStyle, outlineWidth } = getComputedStyle(stop);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push(`${name(stop)} has no ring when it has the focus`);
    // A link of several lines counts as seen where one of them is.
    const boxes = [...stop.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const seen = boxes.some((box) => {
      // Of a box that is larger than the window, the part that is in it.
      const middle = (from, to, most) => (Math.max(0, from) + Math.min(to, most)) / 2;
      const found = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
      // Marks of one drawing may lie upon each other, as days do; and the middle of one may be empty, so that its background is found.
      const drawing = stop.closest('svg.c');
      return found && (stop.contains(found) || (drawing && (drawing.contains(found) || found.contains(drawing))));
    });
    if (!seen) faults.push(`${name(stop)} has the focus and lies outside the window or under something else`);
  }
  document.activeElement.blur();
  return faults;
}

const FIRST = 100;
const LAST = 15;

/** Walks the page with the Tab key: a page of many links at its beginning and its end. Then the skip link and a fold are used. */
export async function walk(page) {
  const faults = [];
  const stops = await page.evaluate(() => window.stops.length);
  if (stops === 0) return ['nothing can be reached with the keyboard'];
  const tab = async (from, times) => {
    await page.evaluate((from) => {
      // Where the walk begins: before the first stop, or at one.
      if (from < 0) {
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute('tabindex');
      } else window.stops[from].focus();
      window.reached = [];
    }, from);
    for (let time = 0; time < times; time += 1) await page.keyboard.press('Tab');
    const { reached, names } = await page.evaluate(() => ({ reached: window.reached, names: window.stops.map((stop) => stop.textContent.trim().slice(0, 40)) }));
    for (let step = 0; step < times; step += 1) {
      if (reached[step] === from + 1 + step) continue;
      const at = reached[step] === undefined ? 'nothing more' : reached[step] < 0 ? 'something that should not be reached' : `"${names[reached[step]]}"`;
      faults.push(`the Tab key, pressed after "${names[from + step] ?? 'the beginning'}", reaches ${at}, not "${names[from + 1 + step]}"`);
      return;
    }
  };
  await tab(-1, Math.min(stops, FIRST + LAST));
  if (stops > FIRST + LAST) await tab(stops - 1 - LAST, LAST);
  // Past the last stop, the page lets go.
  await page.keyboard.press('Tab');
  if (await page.evaluate(() => document.activeElement === window.stops.at(-1) && window.stops.length > 1)) faults.push('the last stop holds the focus: the Tab key does not leave it');

  if (await page.locator('.skip').count()) {
    await page.locator('.skip').focus();
    if (!(await page.evaluate(() => document.querySelector('.skip').getBoundingClientRect().top >= 0))) faults.push('the skip link is not to be seen when it has the focus');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.querySelector('main').contains(document.activeElement) || !document.querySelector('main :is(a[href], button, summary, input, select)'));
    if (!inside) faults.push('after the skip link, the Tab key does not go on inside <main>');
  } else if (await page.locator('header nav').count()) faults.push('there is a menu, and no skip link before it');

  const fold = page.locator('details:not([open]) > summary').locator('visible=true').first();
  if (await fold.count()) {
    await fold.focus();
    const handle = await fold.elementHandle();
    await page.keyboard.press('Enter');
    const opened = await handle.evaluate((summary) => summary.parentElement.open);
    await page.keyboard.press('Space');
    const closed = await handle.evaluate((summary) => !summary.parentElement.open);
    if (!opened || !closed) faults.push('the first <details> does not open with Enter and close with the space bar');
  }
  return faults;
}
