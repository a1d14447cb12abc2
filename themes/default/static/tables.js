// Sorts a table by a click on the head of a column, and shows the rows in which some words stand. What is shown is kept in the address:
// `sort` (the number of the column), `dir`, `find`, and what is picked by `force`, `outcome`, `category`, `year`; for every table of a page
// but the first with its id. Numbers, dates and periods are put in order by `data-v`, never by what is printed; what has none comes last,
// whichever way. The words stand in a template of the page: without script nothing is lost.
(() => {
  const LONG = 8; // As in src/render/view.rs.
  const words = document.querySelector("template[data-tables]");
  if (!words) return;
  // Made when words are first put in order: making it is what costs most here.
  let collator;
  const narrow = matchMedia("(max-width: 44rem)");
  const tables = [];
  const say = (name, one, two) => words.dataset[name].replace("%1", () => one).replace("%2", () => two);
  // Without accents and capitals, and with single blanks.
  const folded = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/\s+/g, " ").trim();

  // What a reader sees of a cell: no drawing, and nothing that is folded away until asked for.
  const seen = (cell) => {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll("svg, .card").forEach((part) => part.remove());
    copy.querySelectorAll("li, .note").forEach((part) => part.prepend(" "));
    return folded(copy.textContent);
  };

  // What puts a row in order by a column; null for what is not known.
  const value = (row, { at, kind }) => {
    const cell = row.cells[at];
    if (kind === "words") return (cell && seen(cell)) || null;
    return cell?.dataset.v === undefined ? null : kind === "number" ? +cell.dataset.v : cell.dataset.v;
  };

  const columnsOf = (t) => [...t.table.tHead.rows[0].cells].flatMap((head, at) => {
    const known = t.own.map((row) => row.cells[at]?.dataset.v).filter((v) => v !== undefined);
    // Numbers are never put in order by what is printed, and a drawing or a mark has no order.
    if (!known.length && (head.matches(".num, .plot") || (at && t.table.matches(".silence")))) return [];
    const kind = !known.length ? "words" : known.every((v) => isFinite(v)) ? "number" : "text";
    return [{ at, head, kind, label: head.textContent.trim() }];
  });

  // What tells a table from others in the address: its id, that of the part of the page in which it stands, or its number.
  const suffixOf = (table) => {
    if (!tables.length) return "";
    const part = table.closest("section[aria-labelledby]");
    const name = "-" + (table.id || part?.getAttribute("aria-labelledby") || "");
    return tables.some((other) => other.suffix === name) ? name + "-" + tables.length : name;
  };

  const setUp = (t, away) => {
    const { table } = t;
    const rows = [...table.tBodies[0].rows];
    const tools = words.content.firstElementChild.cloneNode(true);
    const [find, order, reset, status] = ["input", "select", "button", "[role]"].map((one) => tools.querySelector(one));
    Object.assign(t, { rows, find, order, reset, status, picks: [] });
    // Sums stay at the end, and are of all rows: they are not counted, and not shown where some rows are not.
    t.sums = rows.filter((row) => row.matches(".sum"));
    t.own = rows.filter((row) => !t.sums.includes(row));
    t.columns = columnsOf(t);
    const box = table.closest(".scroll") || table;
    const [picks, cut] = ["picks", "cut"].map((one) => box.parentNode.querySelector(`:scope > template[data-${one}]`));
    if (picks) {
      order.parentNode.before(picks.content.cloneNode(true));
      t.fold = tools.querySelector("details");
      t.picks = [...tools.querySelectorAll("select[name]")];
      t.picks.forEach((pick) => { pick.onchange = () => change(t, { [pick.name]: pick.value }, true); });
    }
    const about = table.closest("section[aria-labelledby]")?.getAttribute("aria-labelledby");
    if (about) find.setAttribute("aria-describedby", about);
    for (const column of t.columns) {
      const sort = column.at + 1;
      for (const dir of ["up", "down"]) order.add(new Option(say(dir, column.label), `${sort} ${dir}`));
      column.button = Object.assign(document.createElement("button"), { type: "button", className: "sort" });
      column.button.onclick = () => {
        const was = t.state.sort === sort && t.state.dir;
        change(t, was === "down" ? { sort: 0 } : { sort, dir: was ? "down" : "up" }, true);
      };
    }
    order.onchange = () => {
      const [sort, dir] = order.value.split(" ");
      change(t, { sort: +sort, dir }, true);
    };
    // One step back undoes all that was typed in one go.
    find.oninput = () => { change(t, { find: find.value }, !t.typing); t.typing = true; };
    find.onchange = () => { t.typing = false; };
    reset.onclick = () => { change(t, empty(t), true); find.focus(); };
    // A browser takes a word that is cut off at the edge for seen.
    if (box !== table) box.addEventListener("focusin", ({ target }) => target.scrollIntoView({ block: "nearest", inline: "nearest" }));
    if (cut) {
      tools.append(cut.content.cloneNode(true));
      tools.querySelector("a").href = cut.dataset.cut;
    }
    if (!t.fold) tools.querySelector("details").remove();
    heads(t, away);
    // Whatever comes between a table and its neighbours has a browser look at all of its rows anew: tools have a place of their own.
    let place = box.previousElementSibling;
    if (!place?.matches(".tooled")) {
      place = Object.assign(document.createElement("div"), { className: "tooled" });
      box.before(place);
    }
    place.append(tools);
  };

  // Where a narrow window folds the heads away, or a head is a link already, rows are put in order by a list in their place.
  const isAway = (table) => narrow.matches && getComputedStyle(table.tHead).position === "absolute";
  const heads = (t, away) => {
    // There, what narrows and orders a list is folded, so that its first row is near.
    if (t.fold) {
      t.fold[narrow.matches ? "append" : "before"](t.fold.parentNode.querySelector(".picks"), t.order.parentNode);
      t.fold.hidden = !narrow.matches;
    }
    const plain = t.columns.filter(({ head }) => !head.querySelector("a"));
    t.order.parentNode.hidden = !away && plain.length === t.columns.length;
    for (const { head, button } of plain) {
      if (away && button.parentNode) button.replaceWith(...button.childNodes);
      else if (!away && !button.parentNode) {
        button.append(...head.childNodes);
        head.append(button);
      }
    }
  };

  const empty = (t) => Object.assign({ sort: 0, dir: "", find: "" }, ...t.picks.map((pick) => ({ [pick.name]: "" })));

  const stateInAddress = (t) => {
    const asked = new URLSearchParams(location.search);
    const state = empty(t);
    for (const key in state) state[key] = asked.get(key + t.suffix) ?? state[key];
    state.sort = +state.sort;
    for (const pick of t.picks) if (![...pick.options].some((option) => option.value === state[pick.name])) state[pick.name] = "";
    return state;
  };

  // Shows something else, and has the address say so: as a step to which a reader can go back, or in place of the last.
  const change = (t, what, isStep) => {
    show(t, { ...t.state, ...what });
    const asked = new URLSearchParams(location.search);
    for (const key in t.state) {
      if (t.state[key]) asked.set(key + t.suffix, t.state[key]);
      else asked.delete(key + t.suffix);
    }
    const query = `${asked}` && `?${asked}`;
    try {
      history[isStep ? "pushState" : "replaceState"](null, "", location.pathname + query + (target(t)?.hidden ? "" : location.hash));
    } catch { /* Asked too often, a browser refuses: the table shows what was asked for all the same. */ }
  };

  const show = (t, state) => {
    const column = t.columns.find(({ at }) => at + 1 === state.sort);
    if (!column) state.sort = 0;
    state.dir = !column ? "" : state.dir === "down" ? "down" : "up";
    t.state = state;
    const way = state.dir === "down" ? -1 : 1;
    if (column?.kind === "words") collator ??= new Intl.Collator(document.documentElement.lang, { numeric: true });
    const keyed = column ? t.own.map((row) => [value(row, column), row]) : [];
    keyed.sort(([a], [b]) => {
      if (a === null || b === null) return (a === null) - (b === null);
      return way * (column.kind === "words" ? collator.compare(a, b) : (a > b) - (a < b));
    });
    // In the order printed, sums stand where they were printed. Rows that stand as they should are not touched: each would be laid out anew.
    if (column || t.isMoved) t.table.tBodies[0].append(...(column ? keyed.map(([, row]) => row).concat(t.sums) : t.rows));
    t.isMoved = Boolean(column);
    for (const other of t.columns) {
      if (other === column) other.head.setAttribute("aria-sort", way < 0 ? "descending" : "ascending");
      else other.head.removeAttribute("aria-sort");
    }
    const wanted = folded(state.find).split(" ").filter(Boolean);
    const picked = t.picks.filter((pick) => state[pick.name]);
    const some = wanted.length + picked.length > 0;
    if (wanted.length) t.texts ??= new Map(t.own.map((row) => [row, [...row.cells].map(seen).join(" ")]));
    for (const row of t.own) {
      row.hidden = !(wanted.every((word) => t.texts.get(row).includes(word))
        // All that is picked must be true of one person of the case.
        && (!picked.length || row.dataset.picks.split("|").some((person) => picked.every(({ name }) => person.split(" ").includes(`${name}:${state[name]}`)))));
    }
    for (const row of t.sums) row.hidden = some;
    if (t.find.value !== state.find) t.find.value = state.find;
    t.order.value = column ? `${state.sort} ${state.dir}` : "";
    for (const pick of t.picks) pick.value = state[pick.name];
    t.reset.hidden = !some && !column;
    const asked = picked.map((pick) => pick.selectedOptions[0].text);
    if (wanted.length) asked.unshift(state.find.trim());
    // Told when the typing pauses, so that it is not read out letter by letter.
    clearTimeout(t.soon);
    t.soon = setTimeout(() => {
      const print = Object.assign(document.createElement("span"), { className: "print", textContent: say("filtered", asked.join("; ")) });
      t.status.replaceChildren(...(some ? [say("shown", t.own.filter((row) => !row.hidden).length, t.own.length), print] : []));
    }, t.soon && 250);
  };

  // The row to which the address leads, where it is one of the table.
  const target = (t) => {
    const row = document.getElementById(location.hash.slice(1))?.closest("tr");
    return t.own?.includes(row) ? row : null;
  };

  // Who follows a link to a row sees it, be it one that is filtered out.
  const lead = (t) => {
    const row = target(t);
    if (!row?.hidden) return;
    change(t, { ...empty(t), sort: t.state.sort, dir: t.state.dir });
    row.scrollIntoView();
  };

  const open = (tables) => tables.forEach((t) => {
    t.typing = false;
    show(t, stateInAddress(t));
    lead(t);
  });

  // How all look is asked before the first is changed: asked between changes, the page would be laid out once for each.
  const all = (tables, each) => tables.map((t) => [t, isAway(t.table)]).forEach(([t, away]) => each(t, away));
  const ready = () => tables.filter(({ own }) => own);
  // A table that is folded away is got ready when it is unfolded, or when the address asks something of the page.
  const unfold = () => {
    const due = tables.filter(({ own, table }) => !own && (location.search || !table.closest("details:not([open])")));
    all(due, setUp);
    open(due);
  };

  for (const table of document.querySelectorAll("main table")) {
    if (table.tHead && table.tBodies[0]?.rows.length >= LONG) tables.push({ table, suffix: suffixOf(table) });
  }
  unfold();
  document.addEventListener("toggle", unfold, true);
  addEventListener("popstate", () => open(ready()));
  addEventListener("hashchange", () => tables.forEach(lead));
  narrow.addEventListener("change", () => all(ready(), heads));
})();
