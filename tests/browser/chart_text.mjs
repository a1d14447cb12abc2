/**
 * Runs in the page: texts of one drawing that lie upon each other, or that leave its frame. Yields `{ faults, charts, labels }`, of which
 * the last two say how many were looked at.
 */
export function chartText() {
  const SLACK = 1;
  // Beside a plot, labels may lean into the margin of the page (chart/place.rs, `within`), but never over its edge.
  const LEAN = { left: 4, right: 8 };
  const seen = { faults: [], charts: 0, labels: 0 };
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  // A text's box has room for the tallest letters and the deepest tails; of a plain level line, only what its own letters fill counts.
  const inked = (text) => {
    const box = text.getBoundingClientRect();
    const turned = text.getScreenCTM().b !== 0;
    if (turned || text.childElementCount > 0) return box;
    const style = getComputedStyle(text);
    // Some browsers leave `font` empty inside a document of its own.
    pen.font = style.font || `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const line = pen.measureText(text.textContent.trim());
    const scale = box.height / (line.fontBoundingBoxAscent + line.fontBoundingBoxDescent);
    const above = (line.fontBoundingBoxAscent - line.actualBoundingBoxAscent) * scale;
    const below = (line.fontBoundingBoxDescent - line.actualBoundingBoxDescent) * scale;
    return new DOMRect(box.x, box.y + above, box.width, box.height - above - below);
  };
  for (const svg of document.querySelectorAll('svg')) {
    if (svg.parentElement?.closest('svg')) continue;
    const box = svg.getBoundingClientRect();
    const alone = svg === document.documentElement;
    const clipped = alone || getComputedStyle(svg).overflow !== 'visible';
    const frame = clipped
      ? { left: box.left, right: box.right, top: box.top, bottom: box.bottom }
      : { left: Math.max(box.left - LEAN.left, 0), right: Math.min(box.right + LEAN.right, innerWidth), top: box.top, bottom: box.bottom };
    const name = svg.id || svg.getAttribute('aria-label') || svg.querySelector('title')?.textContent || svg.closest('figure')?.querySelector('figcaption')?.textContent || 'without a name';
    const say = (what) => seen.faults.push(`chart "${name.trim().slice(0, 60)}": ${what}`);
    const texts = [...svg.querySelectorAll('text')]
      .filter((text) => text.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && text.textContent.trim())
      .map((text) => ({ says: text.textContent.trim().replace(/\s+/g, ' '), box: inked(text) }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    if (texts.length) seen.charts += 1;
    seen.labels += texts.length;
    texts.forEach(({ says, box }, index) => {
      const over = { left: frame.left - box.left, right: box.right - frame.right, top: frame.top - box.top, bottom: box.bottom - frame.bottom };
      for (const [side, by] of Object.entries(over)) if (by > SLACK) say(`"${says}" leaves its frame at the ${side} by ${by.toFixed(1)} px`);
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > SLACK && down > SLACK) say(`"${says}" and "${other.says}" overlap by ${across.toFixed(1)} × ${down.toFixed(1)} px`);
      }
    });
  }
  return seen;
}
