// What is looked for in a page as it lies: functions that run in the page, and yield what is wrong as text.

/** The elements that make the page wider than its window, if it is. */
export function tooWide() {
  const width = document.documentElement.clientWidth;
  const total = document.scrollingElement.scrollWidth;
  if (total <= width) return [];
  const scrolls = (element) => element && element !== document.body && element !== document.documentElement && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const name = (element) => `<${element.localName}${element.id ? ` id="${element.id}"` : ''}${element.classList.length ? ` class="${element.className.baseVal ?? element.className}"` : ''}>`;
  const guilty = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element.parentElement)).slice(0, 4).map(name);
  return [`the page is ${total} px wide and scrolls sideways${guilty.length ? `; see ${guilty.join(', ')}` : ''}`];
}

/**
 * Texts that lie upon each other, that are cut off, or that can be read only by scrolling sideways in a box without a name, or out of the
 * keyboard's reach. The texts of drawings are another's matter (chart_text.mjs), as is what lies over the page on purpose until it is closed.
 */
export function textTrouble() {
  const SLACK = 2;
  const faults = [];
  const name = (element) => `<${element.localName}${element.id ? ` id="${element.id}"` : ''}${element.classList.length ? ` class="${element.className}"` : ''}>`;
  const styles = new Map();
  const styleOf = (element) => styles.get(element) ?? styles.set(element, getComputedStyle(element)).get(element);
  const ancestors = function* (element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) yield at;
  };
  // Hidden from sight and meant so: for those who listen, or until it has the focus.
  const unseen = (element) => [...ancestors(element)].some((at) => styleOf(at).clipPath !== 'none' || at.matches('.skip, svg') || (at.matches('details.card > dl') && styleOf(at).position === 'absolute'));
  // A column that stays in sight while the rest of its table scrolls away below it.
  const staysInSight = (element) => [...ancestors(element)].some((at) => styleOf(at).position === 'sticky');
  const hidden = new Map();
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (!node.data.trim() || owner.closest('script, style, template, noscript, svg')) continue;
    if (!hidden.has(owner)) hidden.set(owner, !owner.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) || unseen(owner));
    if (hidden.get(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(styleOf(owner).fontSize);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      // A line's box has room above its capitals and below its feet that no ink fills.
      const spare = Math.max(0, (box.height - size * 0.8) / 2);
      lines.push({ node, owner, left: box.left, right: box.right, top: box.top + spare, bottom: box.bottom - spare });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  for (const [index, line] of lines.entries()) {
    for (let next = index + 1; next < lines.length && lines[next].top < line.bottom - SLACK; next += 1) {
      const other = lines[next];
      if (other.node === line.node) continue;
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const down = Math.min(line.bottom, other.bottom) - other.top;
      if (across > SLACK && down > SLACK && !staysInSight(line.owner) && !staysInSight(other.owner) && !scrolledAway(line) && !scrolledAway(other)) {
        faults.push(`"${line.node.data.trim().slice(0, 40)}" in ${name(line.owner)} and "${other.node.data.trim().slice(0, 40)}" in ${name(other.owner)} lie upon each other by ${across.toFixed(0)} × ${down.toFixed(0)} px`);
      }
    }
  }
  // What a box has scrolled out of sight lies upon nothing.
  function scrolledAway({ owner, left, right }) {
    const box = [...ancestors(owner)].find((at) => /auto|scroll/.test(styleOf(at).overflowX));
    const frame = box?.getBoundingClientRect();
    return frame && (right > frame.right || left < frame.left);
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('svg') || !element.checkVisibility()) continue;
    const style = styleOf(element);
    if (style.overflowX === 'visible' || unseen(element)) continue;
    const across = element.scrollWidth - element.clientWidth;
    const down = element.scrollHeight - element.clientHeight;
    if (/hidden|clip/.test(style.overflowX) && (across > SLACK || down > SLACK)) faults.push(`${name(element)} cuts off ${across} × ${down} px of what it holds`);
    if (/auto|scroll/.test(style.overflowX) && across > SLACK) {
      // Arrow keys scroll the box of whatever has the focus: the box itself, which then says what it is, or something in it.
      const own = element.tabIndex >= 0;
      const label = element.getAttribute('aria-label') || document.getElementById(element.getAttribute('aria-labelledby'))?.textContent;
      if (own && !(label?.trim() && /^(region|group)$/.test(element.getAttribute('role') ?? ''))) faults.push(`${name(element)} scrolls sideways and has no name and role`);
      if (!own && !element.querySelector('a[href], button, summary, input, select, [tabindex="0"]')) faults.push(`${name(element)} scrolls sideways and cannot be reached with the keyboard`);
    }
  }
  return faults;
}

/**
 * Marks of drawings and tiles of maps that do not stand out from the paper (3 to 1), and words in drawings that do not from what lies
 * under them (4.5 to 1). In forced colours too, where a style sheet has few colours left.
 */
export function markTrouble() {
  const faults = [];
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();
  /** A colour as red, green, blue and alpha, as the browser paints it. */
  const paint = (text) => {
    if (!known.has(text)) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = text;
      pen.fillRect(0, 0, 1, 1);
      known.set(text, [...pen.getImageData(0, 0, 1, 1).data]);
    }
    return known.get(text);
  };
  const light = (text) => {
    const [red, green, blue] = paint(text).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const solid = (colour) => colour !== 'none' && !colour.startsWith('url') && paint(colour)[3] > 128;
  const paper = getComputedStyle(document.body).backgroundColor;
  const ground = solid(paper) ? paper : getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#fff';
  const marks = 'rect, circle, ellipse, path, polygon, polyline, line';
  for (const svg of document.querySelectorAll('svg')) {
    // The letter of the site's mark stands on a ground of its own, as do the squares of a code.
    if (!svg.checkVisibility() || svg.closest('.brand, .qr')) continue;
    const shapes = [...svg.querySelectorAll(marks)].filter((shape) => !shape.closest('defs, clipPath, mask') && shape.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
    for (const shape of shapes) {
      const style = getComputedStyle(shape);
      if (shape.matches('.grid, .gap, .band, .stem') || style.fill === 'none' && style.stroke === 'none') continue;
      const box = shape.getBoundingClientRect();
      if (box.width === 0 && box.height === 0) continue;
      const told = [solid(style.fill) && !shape.matches('line') && style.fill, solid(style.stroke) && parseFloat(style.strokeWidth) > 0 && style.stroke].filter(Boolean);
      if (told.length === 0) continue; // A place to click, which paints nothing.
      const best = Math.max(...told.map((colour) => contrast(colour, ground)));
      if (best < 3) faults.push(`a mark <${shape.localName} class="${shape.getAttribute('class') ?? ''}"> has a contrast of ${best.toFixed(2)} to 1 with the paper`);
    }
    for (const text of svg.querySelectorAll('text')) {
      if (!text.textContent.trim() || !text.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const box = text.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const under = shapes.filter((shape) => shape.matches('rect, circle') && shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING && solid(getComputedStyle(shape).fill)).findLast((shape) => {
        const own = shape.getBoundingClientRect();
        return own.left <= x && x <= own.right && own.top <= y && y <= own.bottom;
      });
      const behind = under ? getComputedStyle(under).fill : ground;
      const best = contrast(getComputedStyle(text).fill, behind);
      if (best < 4.5) faults.push(`"${text.textContent.trim()}" in a drawing has a contrast of ${best.toFixed(2)} to 1 with what lies under it`);
    }
  }
  for (const tile of document.querySelectorAll('.map a')) {
    if (!tile.checkVisibility()) continue;
    const style = getComputedStyle(tile);
    const best = Math.max(contrast(style.backgroundColor, ground), parseFloat(style.borderTopWidth) > 0 ? contrast(style.borderTopColor, ground) : 1);
    if (best < 3) faults.push(`the tile "${tile.textContent.trim()}" has a contrast of ${best.toFixed(2)} to 1 with the paper`);
  }
  return faults;
}

/** What moves although the reader asked for stillness. */
export function movement() {
  const moving = [...document.querySelectorAll('body, body *')].filter((element) => {
    const style = getComputedStyle(element);
    const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0);
    return (style.animationName !== 'none' && lasts(style.animationDuration)) || lasts(style.transitionDuration) || style.scrollBehavior === 'smooth';
  });
  return moving.slice(0, 3).map((element) => `<${element.localName}> moves, though the reader asked for less movement`);
}
