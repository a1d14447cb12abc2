// The search page: what is asked stands in its address; what is found comes from the index (search-index.js).
(() => {
  const part = (id) => document.getElementById(id);
  const form = part("search");
  const [results, list, count, note, more, drop] = ["results", "list", "count", "note", "more", "drop"].map((id) => part(`search-${id}`));
  const words = part("search-words").dataset;
  const everyday = words.everyday.split(";").map((pair) => pair.split(":"));
  const index = searchIndex.open(form.dataset.index, everyday.filter((pair) => pair.length === 2));
  const field = form.elements.q;
  const choices = ["kind", "force", "outcome", "year"].map((name) => form.elements[name]);
  const title = document.title;
  const PAGE = 10, PAUSE = 200;
  let found, shown, run = 0, timer;

  const chosen = () => Object.fromEntries(choices.map((choice) => [choice.name, choice.value]));
  const filled = (text, value) => text.replace("#", () => value);

  // The form from the address.
  function read() {
    const asked = new URLSearchParams(location.search);
    field.value = asked.get("q") ?? "";
    for (const choice of choices) {
      choice.value = asked.get(choice.name) ?? "";
      if (choice.selectedIndex < 0) choice.value = "";
    }
  }
  function address() {
    const asked = [field, ...choices].map((one) => [one.name, one.value.trim()]).filter(([, value]) => value);
    return asked.length ? `?${new URLSearchParams(asked)}` : location.pathname;
  }

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }
  // Text with the found words marked.
  function marked(into, text) {
    let from = 0;
    for (const { 0: word, index: at } of text.matchAll(/[\p{Alphabetic}\p{N}\p{M}'\u2019]+/gu)) {
      if (!index.tokens(word).some((token) => found.stems.has(searchIndex.stem(token)))) continue;
      into.append(text.slice(from, at), element("mark", word));
      from = at + word.length;
    }
    into.append(text.slice(from));
    return into;
  }
  const kinds = new Map([...form.elements.kind.options].map((option) => [option.value, option.dataset.one]));
  function item({ path, title, line, english, kind }) {
    const item = element("li");
    const heading = element("h3");
    const link = element("a");
    link.href = form.dataset.pages + path;
    if (english.includes("t")) link.lang = "en-GB";
    heading.append(marked(link, title));
    const about = marked(element("p", "", "small"), line);
    if (english.includes("l")) about.lang = "en-GB";
    item.append(element("p", kinds.get(kind), "kick"), heading, about);
    return item;
  }
  // All are under way at once; each is shown when those before it are.
  async function show(this_run, begin) {
    const first = shown;
    const wanted = found.ids.slice(first, first + PAGE).map(index.document);
    for (const one of wanted) one.catch(() => {});
    for (const one of wanted) {
      const made = item(await one);
      if (this_run !== run) return undefined;
      if (!shown++) begin();
      list.append(made);
    }
    more.hidden = shown >= found.ids.length;
    return list.children[first];
  }
  // The lists stand below what is found, and must not be seen to jump.
  const settled = () => document.querySelector(".waiting")?.classList.remove("waiting");
  function say(text) {
    note.textContent = text;
    note.hidden = !text;
  }
  const failed = (this_run) => () => {
    if (this_run !== run) return;
    results.hidden = false;
    settled();
    count.textContent = "";
    more.hidden = drop.hidden = true;
    say(words.failed);
  };

  // What it fetches is under way when it gives back: the address, slow to write, comes after.
  async function search() {
    clearTimeout(timer);
    const this_run = ++run;
    try {
      const next = await index.search(field.value, chosen());
      if (this_run !== run) return;
      [found, shown] = [next, 0];
      const total = found.ids.length;
      const isChosen = choices.some((choice) => choice.value);
      if (!field.value.trim() && !isChosen) {
        results.hidden = true;
        list.replaceChildren();
        settled();
        return;
      }
      // What stands above the first result comes with it: nothing is pushed down.
      const begin = () => {
        list.replaceChildren();
        results.hidden = false;
        count.textContent = total ? filled(words.count, String(total).replace(/\B(?=(\d{3})+$)/g, ",")) : words.none;
        say(!total ? words.help : found.some ? words.some : found.instead.length ? filled(words.instead, found.instead.join(", ")) : found.stands.length ? filled(words.also, found.stands.join(", ")) : "");
        drop.hidden = total > 0 || !isChosen;
      };
      if (!total) begin();
      await show(this_run, begin);
      if (this_run !== run) return;
      settled();
      list.dataset.of = field.value;
      document.title = field.value.trim() ? `${field.value.trim()} | ${title}` : title;
    } catch {
      failed(this_run)();
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
    history.pushState(null, "", address());
  });
  form.addEventListener("change", (event) => {
    if (event.target === field) return;
    search();
    history.pushState(null, "", address());
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      search();
      history.replaceState(null, "", address());
    }, PAUSE);
  });
  more.addEventListener("click", () => {
    const this_run = run;
    show(this_run).then((first) => first?.querySelector("a").focus(), failed(this_run));
  });
  drop.firstElementChild.addEventListener("click", () => {
    for (const choice of choices) choice.value = "";
    history.pushState(null, "", address());
    field.focus();
    search();
  });
  addEventListener("popstate", () => {
    read();
    search();
  });
  index.ready().catch(() => {});
  read();
  search();
})();
