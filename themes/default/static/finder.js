// Finds a force by its name, a council or a postcode district, in the reader's own device: one file is read when the field is first used,
// and nothing that is typed goes anywhere. Without script the links below the field lead to the same lists. Every word that is shown
// stands in the page, on the element with `data-finder`; `#` in it stands for what was typed or found.
(function () {
  "use strict";
  var MOST = 8;

  // Letters and digits alone, in single spaces, without accents: "Dyfed-Powys" and "dyfed powys" are the same.
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/&/g, " and ").replace(/['’.]/g, "").replace(/[^a-z0-9]+/g, " ").trim();
  }

  // The postcode district in what was typed, whole postcodes cut to it before anything else is done; "" where it is no postcode.
  function district(typed) {
    var text = typed.toUpperCase().replace(/[^A-Z\d]+/g, " ").trim();
    var close = text.replace(/ /g, "");
    // "NP20 4UR", "NP204UR", "np 20 4ur": what follows the district is a figure and two letters.
    var whole = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/.exec(close);
    if (whole) return whole[1];
    // "NP20 4": the district is whole, and the rest has begun.
    var begun = /^([A-Z]{1,2}\d[A-Z\d]?) \d[A-Z]?$/.exec(text);
    if (begun) return begun[1];
    // "NP20", "NP 20", "SW1A".
    if (/^[A-Z]{1,2}\d[A-Z\d]?$/.test(close)) return close;
    var most = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]$/.exec(close);
    return most ? most[1] : "";
  }

  // Whether one wrong, missing, doubled or swapped letter makes the one of the other.
  function near(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    var i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    var rest = function (text, from) { return text.slice(from); };
    return rest(a, i + 1) === rest(b, i + 1) || rest(a, i) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i) ||
      (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2));
  }

  // How well a name answers what was typed: 0 is best, 9 not at all.
  function rank(name, typed) {
    if (name === typed) return 0;
    if (name.indexOf(typed) === 0) return 1;
    if ((" " + name).indexOf(" " + typed) >= 0) return 2;
    if (typed.length < 4) return 9;
    var starts = [name].concat(name.split(" "));
    for (var i = 0; i < starts.length; i++) {
      for (var n = typed.length - 1; n <= typed.length + 1; n++) {
        if (near(starts[i].slice(0, n), typed)) return 3;
      }
    }
    return 9;
  }

  function unpack(data) {
    var names = [];
    data.forces.forEach(function (force, at) {
      [force[0], force[1], force[2], force[3], force[4]].concat(force[6]).forEach(function (name) {
        if (name) names.push({ name: plain(name), force: at });
      });
      if (force[5]) names.push({ name: plain(force[5]), force: at, region: true });
    });
    data.councils.forEach(function (council) {
      [council[0], council[2]].forEach(function (name) {
        if (name) names.push({ name: plain(name), force: council[1], council: name });
      });
    });
    var districts = new Map();
    Object.keys(data.districts).forEach(function (area) {
      data.districts[area].split(" ").forEach(function (entry) {
        var parts = entry.split(":");
        districts.set(area + parts[0], parts[1].split("."));
      });
    });
    return { forces: data.forces, names: names, districts: districts, elsewhere: data.elsewhere };
  }

  // What is to be said of what was typed: a sentence, and forces with why each is offered.
  function answer(typed, held, words) {
    var say = function (name, of) { return words[name].split("#").join(of); };
    var outside = { s: words.scotland, n: words.northernIreland, c: words.channelIslands, i: words.isleOfMan };
    var code = district(typed);
    if (code) {
      var parts = held.districts.get(code);
      // "EC2" is no district itself: EC2A, EC2M and others are.
      var within = parts ? [] : Array.from(held.districts.keys()).filter(function (one) { return one.indexOf(code) === 0 && /[A-Z]$/.test(one); });
      var found = [];
      var places = [];
      (parts || []).forEach(function (part, at) {
        var small = /~$/.test(part);
        var id = part.replace("~", "");
        if (outside[id]) places.push(say("partElsewhere", code).replace("*", outside[id]));
        else found.push({ force: Number(id), why: say(parts.length === 1 ? "whole" : small ? "small" : at === 0 ? "most" : "part", code) });
      });
      within.forEach(function (one) {
        held.districts.get(one).forEach(function (part) {
          var id = part.replace("~", "");
          if (outside[id]) return;
          var known = found.filter(function (other) { return other.force === Number(id); })[0];
          if (known) known.codes.push(one);
          else found.push({ force: Number(id), codes: [one] });
        });
      });
      found.forEach(function (one) { if (one.codes) one.why = one.codes.join(", "); });
      if (found.length) return { found: found, note: places.join(" ") || (within.length ? say("several", code) : "") };
      var area = /^[A-Z]+/.exec(code)[0];
      if (held.elsewhere[area]) return { found: [], note: say("elsewhere", code).replace("*", outside[held.elsewhere[area]]) };
      return { found: [], note: say("noDistrict", code) };
    }
    var text = plain(typed);
    if (text.length < 2) return { found: [], note: "" };
    var there = Object.keys(outside).filter(function (id) { return (" " + text + " ").indexOf(" " + plain(outside[id]).replace(/^(the|yr) /, "") + " ") >= 0; })[0];
    if (there) return { found: [], note: say("elsewhere", typed.trim()).replace("*", outside[there]) };
    var best = new Map();
    held.names.forEach(function (entry) {
      if (entry.region && entry.name !== text) return;
      var at = rank(entry.name, text);
      if (at === 9) return;
      var why = entry.council ? say("council", entry.council) : "";
      var before = best.get(entry.force);
      if (!before || at < before.rank) best.set(entry.force, { force: entry.force, rank: at, why: why, name: entry.name });
    });
    var letters = typed.trim().toUpperCase();
    // The letters of a postcode area come before a force whose letters they happen to begin.
    if (/^[A-Z]{1,2}$/.test(letters) && !held.names.some(function (entry) { return entry.name === text; })) {
      if (Array.from(held.districts.keys()).some(function (one) { return one.replace(/\d.*/, "") === letters; })) return { found: [], note: say("area", letters) };
      if (held.elsewhere[letters]) return { found: [], note: say("elsewhere", letters).replace("*", outside[held.elsewhere[letters]]) };
    }
    var all = Array.from(best.values()).sort(function (a, b) { return a.rank - b.rank || (a.name < b.name ? -1 : 1); });
    // One wrong letter is forgiven only where nothing fits as it stands.
    if (all.length && all[0].rank < 3) all = all.filter(function (one) { return one.rank < 3; });
    if (all.length) return { found: all.slice(0, MOST), note: all[0].rank === 3 ? say("near", typed.trim()) : all.length > MOST ? words.more : "" };
    // "Leeds City Council", "Cyngor Caerdydd", "the Met police": without what they are, their names are left.
    var bare = text.replace(/\b(the|police|service|constabulary|city|county|borough|district|council|cyngor|heddlu)\b/g, " ").replace(/ +/g, " ").trim();
    if (bare.length > 1 && bare !== text) return answer(bare, held, words);
    return { found: [], note: say("nothing", typed.trim()) };
  }

  function start(root) {
    var words = root.dataset;
    var form = root.querySelector("form");
    var field = form.querySelector("input");
    var status = root.querySelector("[role=status]");
    var list = root.querySelector(".found");
    var welsh = document.documentElement.lang === "cy";
    var held = null;
    var asked = null;

    function load() {
      asked = asked || fetch(words.file).then(function (response) {
        if (!response.ok) throw new Error(String(response.status));
        return response.json();
      }).then(function (data) { held = unpack(data); }).catch(function () { asked = null; status.textContent = words.failed; });
      return asked;
    }

    function show() {
      var typed = field.value;
      if (!held || !typed.trim()) {
        list.replaceChildren();
        status.textContent = "";
        return;
      }
      var said = answer(typed, held, words);
      list.replaceChildren.apply(list, said.found.map(function (one) {
        var force = held.forces[one.force];
        var item = document.createElement("li");
        var link = document.createElement("a");
        link.href = words.base + "forces/" + force[0] + "/";
        link.textContent = (welsh && force[2]) || force[1];
        item.append(link);
        if (one.why) {
          var why = document.createElement("span");
          why.className = "small quiet";
          why.textContent = one.why;
          item.append(" ", why);
        }
        return item;
      }));
      // Part of a name is not enough to go there unasked.
      list.dataset.sure = said.found.length === 1 && !(said.found[0].rank > 1) ? "yes" : "";
      var count = said.found.length ? words.found.split("#").join(String(said.found.length)) : "";
      status.textContent = [count, said.note].filter(Boolean).join(" ");
    }

    field.addEventListener("focus", load);
    field.addEventListener("input", function () { load().then(show); });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      load().then(function () {
        show();
        var links = list.querySelectorAll("a");
        // Only a whole name or a district leads on by itself: "London" is more than the City of London.
        if (links.length === 1 && list.dataset.sure) location.assign(links[0].href);
        else if (links.length) links[0].focus();
      });
    });
    // What a browser put back when the reader returned.
    if (field.value) load().then(show);
  }

  document.querySelectorAll("[data-finder]").forEach(start);
})();
