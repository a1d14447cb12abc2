// What runs in a page: what it is made of, and what a reader does there. Each function is handed to the browser by itself.

/** Of what elements and attributes the page is made, in every tree of it, and what must stand in no page of this site. */
export function outline() {
  const parts = new Set();
  const bad = new Set();
  // Browsers pass over blanks and control characters in a scheme.
  const runs = (value) => /^(javascript|vbscript|data):/i.test(value.replace(/[\u0000-\u0020]/g, ''));
  const leads = new Set(['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'background', 'cite', 'ping', 'to', 'from', 'values']);
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const name = element.nodeName.toLowerCase();
      parts.add(`<${name}>`);
      for (const { name: attribute, value } of element.attributes) {
        parts.add(`<${name} ${attribute}>`);
        if (/^on/i.test(attribute) || attribute === 'srcdoc') bad.add(`has <${name} ${attribute}>`);
        if (leads.has(attribute) && runs(value)) bad.add(`leads to ${value.slice(0, 80)} by <${name} ${attribute}>`);
        if (attribute === 'style' && /url\(|expression|@import/i.test(value)) bad.add(`has a style that loads: ${value.slice(0, 80)}`);
      }
      if (element.shadowRoot) walk(element.shadowRoot);
      if (name === 'template') walk(element.content);
    }
  };
  walk(document);
  const data = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      data.push(JSON.parse(script.textContent));
    } catch (error) {
      bad.add(`has data for machines that is no JSON: ${error.message}`);
    }
  }
  return { parts: [...parts], bad: [...bad], data };
}

/** What a file of XML is made of; its fault if it is none. */
export function readAs({ text, type }) {
  const read = new DOMParser().parseFromString(text, type);
  const fault = read.querySelector('parsererror')?.textContent;
  const parts = new Set();
  for (const element of read.querySelectorAll('*')) {
    parts.add(`<${element.nodeName}>`);
    for (const { name } of element.attributes) parts.add(`<${element.nodeName} ${name}>`);
  }
  return { fault, parts: [...parts] };
}

/** Opens what can be opened, presses every button, types into every field and picks the last of every list. */
export async function act(words) {
  const shown = (element) => element.checkVisibility?.() !== false;
  const rest = () => new Promise((done) => { setTimeout(done, 0); });
  // What is sent leads to another page, which is opened by its address.
  document.addEventListener('submit', (event) => event.preventDefault(), { capture: true });
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const select of document.querySelectorAll('select')) {
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    select.selectedIndex = 0;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  for (const button of document.querySelectorAll('main button, header button, body > button, button.act, button.sort')) {
    if (!shown(button)) continue;
    button.click();
  }
  for (const field of document.querySelectorAll('input')) {
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await rest();
  }
  for (const part of document.querySelectorAll('main a, th, td')) for (const kind of ['mouseover', 'focus']) part.dispatchEvent(new Event(kind, { bubbles: true }));
}

/** Whether what was typed into the page is answered: what is found is fetched first, and what is not there yet cannot be looked at. */
export function answered(words) {
  const finders = [...document.querySelectorAll('[data-finder]')].every((finder) => finder.querySelector('.found').hasAttribute('data-sure'));
  const list = document.querySelector('#search-list');
  return finders && (!list || list.dataset.of === words);
}
