// The index of the site, of which a search fetches the few files that it needs. Words are compared as src/render/search/tokens.rs
// compares them (both are held to tests/search/stems.txt and mutations.txt), and lists of documents read as postings.rs writes them.
var searchIndex = (() => {
  const SYMBOLS = "!$()*+,-./:;?@[]^_{|}~`#";
  const MOST_FILES = 3, MOST_WORDS = 8, MOST_NAME = 5, FEW = 3;

  // In Welsh an apostrophe parts two words.
  const tokens = (text, welsh) =>
    (text.normalize("NFD").replace(welsh ? /[\u0300-\u036f]/g : /[\u0300-\u036f'\u2019\u02bc]/g, "").toLowerCase().match(/[\p{Alphabetic}\p{N}]+/gu) ?? [])
      .filter((word) => word.length <= 40);

  const ENDINGS = [["ing", 3, /[aeiouy]/], ["ed", 3, /^(?=.*[aeiouy]).*[^e]$/], ["ment", 6, /./], ["ly", 5, /./], ["al", 5, /(s|v|rr)$/], ["ion", 5, /[st]$/]];

  // What words of one family have in common; it is never shown.
  function stem(word) {
    if (!/^[a-z]{4,}$/.test(word)) return word;
    const without = (end, least, fits = /./) => {
      const rest = word.slice(0, -end.length);
      return word.endsWith(end) && rest.length >= least && fits.test(rest) ? rest : undefined;
    };
    if (/sses$|..ies$/.test(word)) word = word.slice(0, -2);
    else if (/s$/.test(word) && !/[sui]s$/.test(word)) word = word.slice(0, -1);
    const ending = ENDINGS.find((ending) => without(...ending) !== undefined);
    if (ending) word = without(...ending);
    word = without("e", 3) ?? word;
    word = without("at", 5) ?? word;
    if (word.length >= 4 && word.at(-1) === word.at(-2)) word = word.slice(0, -1);
    const rest = without("y", 3);
    return rest === undefined ? word : rest + "i";
  }

  // The words of which a Welsh word may be the mutated form, itself first.
  const MUTATED = Object.entries({ ngh: "c", mh: "p", nh: "t", ng: "g", ph: "p", th: "t", ch: "c", dd: "d", ff: "", ll: "", rh: "", b: "p", d: "t", g: "c", f: "bm", m: "b", n: "d" });
  function radicals(word, least = /^(ngh|mh|nh|dd)/.test(word) ? 2 : 4) {
    if (!/^[a-z]+$/.test(word)) return [word];
    const [start, of] = MUTATED.find(([start]) => word.startsWith(start)) ?? ["", ""];
    const found = [...of].map((letter) => letter + word.slice(start.length));
    if (/^h[aeiouwy]/.test(word)) found.push(word.slice(1));
    if (/^l(?!l)/.test(word)) found.push("l" + word);
    if (/^r(?!h)/.test(word)) found.push("rh" + word.slice(1));
    if (/^([aeiouwy]|l(?!l)|r(?!h))/.test(word)) found.push("g" + word);
    return [word, ...found.filter((radical) => radical.length >= least)];
  }
  // The forms that a radical takes.
  const FORMS = Object.entries({ ll: "l", rh: "r", c: "g ngh ch", p: "b mh ph", t: "d nh th", g: "ng ", b: "f m", d: "dd n", m: "f" });
  function forms(radical) {
    const [start, made] = FORMS.find(([start]) => radical.startsWith(start)) ?? [];
    if (/^([ctp]h|dd)/.test(radical)) return [radical];
    if (/^[aeiouwy]/.test(radical)) return [radical, "h" + radical];
    return [radical, ...(made ?? "").split(" ").map((letters) => letters + radical.slice(start?.length)).filter((form) => start && form)];
  }

  // Gives each document of a list.
  function decode(list, each) {
    const value = (at) => SYMBOLS.indexOf(list[at]);
    if (list[0] === "=") {
      for (let at = 1, from = 0; at < list.length; at += 2, from += 9) {
        for (let bits = value(at) * 23 + value(at + 1), one = from; bits; bits >>= 1, one++) if (bits & 1) each(one);
      }
      return;
    }
    for (let at = 0, next = 0, step = 0, unit = 1; at < list.length; at++) {
      const digit = value(at);
      step += (digit % 12) * unit;
      if (digit >= 12) {
        unit *= 12;
        step += unit;
      } else {
        each(next + step);
        next += step + 1;
        step = 0;
        unit = 1;
      }
    }
  }

  // Whether two words differ by one letter: another, one missing, one too many, or two changed about.
  function isSlip(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    const [x, y] = [a.slice(at), b.slice(at)];
    return a !== b && (x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2)));
  }

  const YEAR = /^(19|20)\d\d$/;
  const backwards = (word) => [...word].reverse().join("");
  const same = (word) => word;

  return { tokens, stem, radicals, decode, isSlip, open };

  // `everyday` are words that people say, each with the words of the texts: [["sacked", "dismissed"]].
  function open(folder, everyday = []) {
    let root;
    const files = new Map();

    // A promise for each thing fetched; what failed is asked for again.
    function once(name, fetched) {
      if (!files.has(name)) files.set(name, fetched().catch((error) => { files.delete(name); throw error; }));
      return files.get(name);
    }
    const ready = () => once("index.json", async () => { root = await (await got("index.json", "no-cache")).json(); });
    async function got(name, cache) {
      const answer = await fetch(folder + name, { cache });
      if (!answer.ok) throw new Error(name);
      return answer;
    }
    // A file, without the line that says of which making it is. One of another making is fetched anew, past what the browser kept.
    const text = (name) => once(name, async () => {
      for (const cache of ["default", "reload"]) {
        const text = await (await got(name, cache)).text();
        const end = text.indexOf("\n");
        if (text.slice(0, end) === root.made) return text.slice(end);
      }
      throw new Error(name);
    });

    // In which file of a shelf a key stands.
    function place(shelf, key, order) {
      let [low, high] = [0, root[shelf].length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (order(root[shelf][middle]) <= key) low = middle + 1; else high = middle;
      }
      return Math.max(low - 1, 0);
    }
    async function entry(key) {
      if (!root.words.length) return undefined;
      const lines = await text(`words/${place("words", key, same)}.txt`);
      const at = lines.indexOf(`\n${key}\t`);
      return at < 0 ? undefined : lines.slice(at + 1, lines.indexOf("\n", at + 1)).split("\t");
    }
    // Words as written that begin (or end) so, each with its number of documents.
    async function spelled(shelf, start, order) {
      if (!root[shelf].length) return [];
      const first = place(shelf, start, order);
      const last = Math.min(place(shelf, start + "\uffff", order), first + MOST_FILES - 1);
      const wanted = Array.from({ length: last - first + 1 }, (_, at) => text(`${shelf}/${first + at}.txt`));
      const lines = (await Promise.all(wanted)).join("").split("\n").map((line) => line.split("\t"));
      return lines.filter(([word]) => word && order(word).startsWith(start));
    }
    // A slip in the one half of a word leaves the other half as it is.
    async function slips(word) {
      if (!/^[a-z]{4,}$/.test(word)) return [];
      const half = word.length >> 1;
      const kept = Math.max(2, Math.min(word.length - half, word.length - 3));
      const both = await Promise.all([
        spelled("begins", word.slice(0, Math.max(2, half - 1)), same),
        spelled("ends", backwards(word.slice(-kept)), backwards),
      ]);
      const all = [...new Map(both.flat()).entries()];
      // In a short word another letter often makes another word: who asks for one must not be shown the other.
      const other_word = (other) => other.length === word.length && word.length < 7 && [...word].sort().join() !== [...other].sort().join();
      const near = all.filter(([other]) => other.length > 3 && !other_word(other) && isSlip(word, other));
      return near.length ? near : all.filter(([other]) => other.length > 3 && !other_word(other) && isSlip(stem(word), stem(other)));
    }
    // Fetches what will be asked for.
    const begin = (keys) => { for (const key of keys) entry(key).catch(() => {}); };
    const entries = async (keys) => (await Promise.all(keys.map(entry))).filter(Boolean);
    // What a word that was typed stands for: itself (and in Welsh, below it, its other mutated forms), else words that it begins, else words
    // that it is a slip of.
    async function meant(word) {
      const key = stem(word);
      const own = await entry(key);
      if (own) {
        const akin = own[3] ? own[3].split(" ") : [];
        return { stems: [key, ...akin], lines: [own], akin: await entries(akin) };
      }
      if (root.welsh && (key.length > 3 || radicals(key).length > 1)) {
        const lines = await entries([...new Set(radicals(key).flatMap(forms))]);
        if (lines.length) return { stems: lines.map(([stem]) => stem), lines };
      }
      let found = word.length > 1 ? await spelled("begins", word, same) : [];
      const slip = !found.length;
      if (slip) found = await slips(word);
      found = found.sort((a, b) => b[1] - a[1]).slice(0, slip ? 2 : MOST_WORDS).map(([word]) => word);
      const stems = [...new Set(found.map(stem))];
      return { stems, lines: await entries(stems), instead: slip ? found : [] };
    }
    // Forces that are named within what was typed ("dismissals west mids"), the longest names first, with the words that name them.
    async function forcesIn(typed) {
      const runs = [];
      for (let length = Math.min(MOST_NAME, typed.length); length; length--) {
        for (let at = 0; at + length <= typed.length; at++) runs.push({ at, words: typed.slice(at, at + length) });
      }
      // "Dde Cymru" and "Ne Cymru" name what "De Cymru" does.
      const spelt = ([first, ...rest]) => (root.welsh ? radicals(first, rest.length ? 2 : undefined) : [first]).map((word) => "!" + [word, ...rest].join("-"));
      const lines = await Promise.all(runs.map(async ({ words }) => (await entries(spelt(words)))[0]));
      const taken = new Set(), found = [];
      runs.forEach(({ at, words }, run) => {
        const places = words.map((_, word) => at + word);
        if (!lines[run] || places.some((place) => taken.has(place))) return;
        for (const place of places) taken.add(place);
        found.push({ words, line: lines[run] });
      });
      return Promise.all(found.map(async ({ words, line }) => {
        const ids = [];
        decode(line[1], (id) => ids.push(id));
        return { words, ids, about: await entry(`:${line[3]}`) };
      }));
    }

    // Numbers of documents, the best first: those so named; those with most of the words in their titles; the others. Of each, those with the
    // words as they were typed before those with a mutated form. Among equals the kinds stand in one order (document.rs), the first few of each
    // before more of any. To a question how many, the kinds that count come before all others, and nothing counts as named. `chosen` says
    // `force`, `outcome`, `year` and `kind`; without words the newest cases come.
    async function search(query, chosen) {
      if (!root) await ready();
      const said = tokens(query, root.welsh);
      let plain = ` ${said.join(" ")} `;
      for (const asking of root.asking) plain = plain.replace(` ${asking} `, " ");
      const asks = plain.trim().split(" ").length < said.length || (said.length > 0 && !plain.trim());
      // Everyday words are looked for as they are and as what they stand for; of several ("kicked out") the first that they stand for is made.
      const also = new Map(), stands = [];
      for (const [spoken, meaning] of everyday.map((pair) => pair.map((words) => tokens(words, root.welsh)))) {
        const run = ` ${spoken.join(" ")} `;
        if (!plain.includes(run)) continue;
        const word = spoken.length > 1 ? meaning[0] : spoken[0];
        plain = plain.replace(run, ` ${word} `);
        also.set(word, meaning);
        stands.push(...meaning);
      }
      const typed = plain.trim() ? plain.trim().split(" ") : [];
      const telling = [...new Set(typed.filter((word) => !root.common.includes(word)))].slice(0, 12);
      // A year of a question how many brings forward what is of it: much that answers is of all years. "2023/24" ends in 2024.
      const isYear = (word, at, all) => YEAR.test(word) || (/^\d\d$/.test(word) && YEAR.test(all[at - 1]));
      const timeless = telling.filter((...word) => !isYear(...word));
      const words = asks && timeless.length ? timeless : telling;
      const ended = (year, two) => (/^\d\d$/.test(two) ? String(+year + 1) : year);
      const years = words === timeless ? typed.flatMap((word, at) => (YEAR.test(word) ? [ended(word, typed[at + 1])] : [])) : [];
      const counts = asks && words.length > 0;
      const filters = ["force", "outcome", "year"].filter((name) => chosen[name]).map((name) => `:${name}:${chosen[name]}`);
      // An outcome and a year are asked of one person.
      if (chosen.outcome && chosen.year) filters.push(`:decided:${chosen.outcome}-${chosen.year}`);
      begin([...words.flatMap((word) => [word, ...(also.get(word) ?? [])]).map(stem), ...years, ...filters]);
      const forces = await forcesIn(typed.slice(0, 24));
      const named = new Set(forces.flatMap((force) => force.words));
      const [dated, found, passes, whole] = await Promise.all([
        entries(years),
        Promise.all(words.map(async (word) => {
          if (also.has(word)) {
            const [own, ...meanings] = await Promise.all([entries([stem(word)]), ...also.get(word).map(meant)]);
            return { stems: [stem(word), ...meanings.flatMap(({ stems }) => stems)], lines: [...own, ...meanings.flatMap(({ lines }) => lines)], akin: meanings.flatMap(({ akin = [] }) => akin) };
          }
          if (!named.has(word)) return meant(word);
          // What is of a force has its name, whether it is written there or not.
          const about = forces.filter((force) => force.words.includes(word) && force.about).map(({ about }) => [about[0], about[1], ""]);
          // "Notts" is no form of "not": what is written nowhere is a name alone.
          const isWritten = (await spelled("begins", word, same)).some(([written]) => written === word);
          return { stems: [stem(word)], lines: [isWritten && (await entry(stem(word))), ...about].filter(Boolean) };
        })),
        Promise.all(filters.map(entry)),
        counts ? [] : entries([...new Set([typed, words].filter((all) => all.length).map((all) => "=" + all.map(stem).join("-")))]),
      ]);
      const count = root.documents;
      const [hits, titles, exact, passed, seen, ofYear] = Array.from({ length: 6 }, () => new Uint8Array(count));
      const mark = (lines, field, into) => {
        seen.fill(0);
        for (const line of lines) decode(line[field], (one) => { if (!seen[one]) { seen[one] = 1; into[one]++; } });
      };
      for (const { lines, akin = [] } of found) {
        mark([...lines, ...akin], 1, hits);
        mark([...lines, ...akin], 2, titles);
        mark(lines, 1, exact);
      }
      const all = words.length;
      for (const line of dated) mark([line], 1, ofYear);
      for (const line of passes) if (line) mark([line], 1, passed);
      // A force stands for what is asked about it ("what happened in gwent"); it is named where nothing else is said.
      const alone = words.every((word) => named.has(word));
      for (const { ids } of forces) ids.forEach((one, at) => { [hits[one], titles[one], exact[one]] = [all, alone && !at ? all + 1 : all, all]; });
      for (const line of whole) decode(line[1], (one) => { [hits[one], titles[one], exact[one]] = [all, all + 1, all]; });
      // "How many" alone is answered by figures.
      const kind = chosen.kind || (typed.length ? "" : asks ? "figures" : "case");
      const kinds = root.ranked.map((name) => root.kinds.find(([own]) => own === name)).filter((range) => range && (!kind || range[0] === kind));
      const isCounting = ([name]) => counts && root.counting.includes(name);
      // Of the words one comes first, of other kinds a few, of those that answer how many all; then the others, words last.
      const firstOf = (range) => (isCounting(range) ? count : range[0] === "word" ? 1 : FEW);
      const inOrder = (level) => [
        ...level.flatMap(([range, ids]) => ids.slice(0, firstOf(range))),
        ...[false, true].flatMap((words) => level.flatMap(([range, ids]) => ((range[0] === "word") === words ? ids.slice(firstOf(range)) : []))),
      ];
      let need = all;
      let ids = [];
      do {
        ids = [kinds.filter(isCounting), kinds.filter((range) => !isCounting(range))].flatMap((kinds) => {
          const levels = Array.from({ length: 4 * need + 8 }, () => kinds.map((range) => [range, []]));
          kinds.forEach(([, from, end], at) => {
            for (let one = from; one < end; one++) {
              if (hits[one] < need || passed[one] !== filters.length) continue;
              levels[4 * Math.min(titles[one], need + 1) + (exact[one] >= need ? 2 : 0) + (years.length && ofYear[one] ? 1 : 0)][at][1].push(one);
            }
          });
          return levels.reverse().flatMap(inOrder);
        });
      } while (!ids.length && --need > 0);
      const wanted = typed.length ? all || whole.length : asks || filters.length || chosen.kind;
      if (!wanted) ids = [];
      return { ids, stands, some: ids.length > 0 && need < all, stems: new Set(found.flatMap((one) => one.stems)), instead: found.flatMap((one) => (one.lines.length && one.instead) || []) };
    }

    // What is shown of a document.
    const document = async (id) => {
      const lines = (await text(`documents/${Math.floor(id / root.in_file)}.txt`)).split("\n");
      const [path, title, line, english] = lines[1 + (id % root.in_file)].split("\t");
      const [kind] = root.kinds.find(([, , end]) => id < end);
      return { path, title, line, english, kind };
    };

    return { ready, search, document, tokens: (text) => tokens(text, root.welsh) };
  }
})();
