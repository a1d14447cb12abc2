#!/usr/bin/env python3
"""Works the numbers of a built site out anew from content/, and holds them against all that is printed.

    python3 tests/recompute/recompute.py SITE [CONTENT_ROOT]

It shares no code with the program and reads the rules for itself: from content/README.md, the methods page and the definitions that the
site prints. Compared are the tables in data/, beside the forces and beside the datasets; every row of a page that has an anchor; every
link to such a row whose text is a number; the numbers in the first sentences of a force's page and beside the lists of cases; and of the
comparison of forces every value, interval, limit and index, and who is said to be told apart from whom.
Needs what tests/requirements.txt lists. Prints each disagreement with file, place and both values, and ends with status 1. Then it
changes numbers of the site in memory, one of each kind, and expects each change to be noticed.
"""

import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

import built
from figures import Rate, rates, sums
from forces_compared import INNER, OUTER, Compared, Point, comparisons
from material import NATION, Material, Observation, When, read
from people import COUNTS, documented, fates, tallies


class Comparison:
    """What was compared, by kind, and what differs."""

    def __init__(self) -> None:
        self.made: Counter = Counter()
        self.differences: list[str] = []

    def same(self, kind: str, place: str, printed, wanted) -> None:
        self.made[kind] += 1
        if printed != wanted:
            self.differences.append(f"{place}: the site has {printed!r}, recomputed {wanted!r}")

    def near(self, kind: str, place: str, printed: str, wanted: float | None) -> None:
        """A printed number, which is the value rounded to its decimals; empty or no number at all where there is none."""
        self.made[kind] += 1
        given = built.number(printed)
        if (given is None) != (wanted is None) or (given and not built.agrees(given, wanted)):
            self.differences.append(f"{place}: the site has {printed!r}, recomputed {wanted!r}")


class Wanted:
    """All that should be printed, worked out from the content."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self.fates = fates(material)
        self.tallies = tallies(self.fates)
        self.rates: dict[tuple[str, str], Rate] = rates(material)
        self.sums = sums(material)
        self.compared = comparisons(material)
        territorial = {force for force, about in material.forces.items() if about["kind"] == "territorial"}
        self.documented = documented(self.fates, territorial)
        self.observations: dict[tuple[str, str], Observation] = {}
        for seen in material.observations:
            key = (seen.dataset.id, seen.anchor)
            assert key not in self.observations, key
            self.observations[key] = seen


# ---- Small numbers: what the site holds back.

SMALL = {"age", "sex", "ethnicity", "protected-characteristic", "police-unit", "conduct"}


def must_be_held_back(seen: Observation) -> bool:
    """Whether a number is a count of one to four that may pick somebody out of a force."""
    about = seen.dataset.about
    open_to_all = "public-by-law" in about or "public-one-by-one" in about
    by = set(seen.category.get("by", [])) | set(seen.measure.get("by", []))
    ratio = seen.measure["unit"] in ("percent", "per-1000")
    return not open_to_all and seen.force != NATION and bool(by & SMALL) and not ratio and 1 <= (seen.number or 0) <= 4


def observation(kind: str, place: str, value: str, mark: str, seen: Observation, found: Comparison, held_back: set) -> None:
    """A published value as the site has it: as in the content, or held back."""
    if (seen.dataset.id, seen.anchor) in held_back and (value, mark) == ("", "[c]"):
        found.made[kind] += 1
        return
    wanted = (seen.value, "") if seen.number is not None else ("", seen.value)
    found.same(kind, place, (value, mark), wanted)


def held_back(site: "Site", wanted: Wanted, found: Comparison) -> set:
    """What the site marks [c] though the content has a number: all that must be, and only where a dataset has such numbers at all."""
    hidden = set()
    for path, rows in site.tables.items():
        if path.endswith("figures.csv"):
            for row in rows:
                seen = wanted.observations.get((row["dataset"], row["observation"]))
                if seen and seen.number is not None and row["mark"] == "[c]":
                    hidden.add((row["dataset"], row["observation"]))
                elif seen and must_be_held_back(seen):
                    found.differences.append(f"{path}: {row['observation']} is {row['value']}, a small number that may pick somebody out")
    small = {seen.dataset.id for seen in wanted.material.observations if must_be_held_back(seen)}
    for dataset, anchor in sorted(hidden):
        if not small:
            found.differences.append(f"{dataset}#{anchor} is held back, and nothing needs to be")
    return hidden


class Site:
    """A built site."""

    def __init__(self, folder: Path) -> None:
        self.tables: dict[str, list[dict]] = {}
        for path in sorted(folder.rglob("*.csv")):
            name = path.relative_to(folder).as_posix()
            # What is told of a chart stands in a table of its page too, except for the comparisons.
            if not name.startswith("charts/") or name.startswith("charts/compare/"):
                self.tables[name] = built.table(path)
        self.pages = built.pages(folder)
        self.date = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["date"]
        home = next(address for address in (row["address"] for row in self.tables["data/forces.csv"]))
        # The path below which the site lies, as its links have it.
        self.base = "/" + home.split("://", 1)[1].split("/", 1)[1].split("forces/")[0]


# ---- Tables.


def forces(site: Site, wanted: Wanted, found: Comparison) -> None:
    held = Counter(case["force"] for case in wanted.material.cases)
    rows = {row["force"]: row for row in site.tables["data/forces.csv"]}
    found.same("forces", "data/forces.csv", sorted(rows), sorted(wanted.material.forces))
    for force, row in rows.items():
        found.same("forces", f"data/forces.csv: {force}: case_records", row["case_records"], str(held[force]))


def cases(path: str, rows: list[dict], force: str | None, wanted: Wanted, found: Comparison) -> None:
    expected = {case["id"]: case for case in wanted.material.cases if force in (None, case["force"])}
    found.same("cases", path, [row["case"] for row in rows], list(expected))
    misconduct = {fate.case: fate.misconduct for fate in wanted.fates}
    for row in rows:
        case = expected.get(row["case"])
        if case is None:
            continue
        counts = {
            "people": sum(int(person.get("count", 1)) for person in case["people"]),
            "misconduct": "true" if misconduct[case["id"]] else "false",
            "disputes": len(case.get("disputes", [])),
            "corrections": len(case.get("corrections", [])),
        }
        for column, value in counts.items():
            found.same("cases", f"{path}: {case['id']}: {column}", row[column], str(value))


def people(path: str, rows: list[dict], force: str | None, wanted: Wanted, found: Comparison) -> None:
    expected = []
    for fate in wanted.fates:
        if force in (None, fate.force):
            ids = [fate.person] if fate.count == 1 else [f"{fate.person}-{number}" for number in range(1, fate.count + 1)]
            expected += [(fate, person) for person in ids]
    found.same("people", path, [(row["case"], row["person"]) for row in rows], [(fate.case, person) for fate, person in expected])
    for row, (fate, person) in zip(rows, expected, strict=False):
        values = {
            "outcome_class": fate.kind,
            "year": "" if fate.year is None else str(fate.year),
            "finding": fate.finding,
            "outcome": fate.outcome,
            "months": fate.months,
            "standing": fate.standing,
            "overturned": "; ".join(outcome for outcome, _ in fate.overturned),
        }
        for column, value in values.items():
            found.same("people", f"{path}: {fate.case} {person}: {column}", row[column], value)


def published(path: str, rows: list[dict], within, wanted: Wanted, hidden: set, found: Comparison) -> None:
    """A table of published values: every one that belongs there, none else, each as in the content."""
    expected = {key for key, seen in wanted.observations.items() if within(seen)}
    given = [(row["dataset"], row["observation"]) for row in rows]
    found.same("published values", f"{path}: rows", len(given), len(set(given)))
    found.same("published values", f"{path}: missing", sorted(expected - set(given)), [])
    found.same("published values", f"{path}: too many", sorted(set(given) - expected), [])
    for row in rows:
        seen = wanted.observations.get((row["dataset"], row["observation"]))
        if seen:
            place = f"{path}: {row['observation']}"
            observation("published values", place, row["value"], row["mark"], seen, found, hidden)


def worked_out(site: Site, wanted: Wanted, hidden: set, found: Comparison) -> None:
    path = "data/worked_out.csv"
    rows = {(row["force"], f"{row['figure']}.{row['from']}.{row['to']}"): row for row in site.tables[path]}
    known = {key: rate for key, rate in wanted.rates.items() if (rate.part.dataset.id, rate.part.anchor) not in hidden}
    found.same("rates", path, sorted(rows), sorted(known))
    for key, rate in known.items():
        row = rows.get(key)
        if row is None:
            continue
        place = f"{path}: {key[0]}: {key[1]}"
        for column in ("value", "low", "high"):
            found.near("rates", f"{place}: {column}", row[column], getattr(rate, column))
        flag = {True: "true", False: "false", None: ""}[rate.unreliable]
        found.same("rates", f"{place}: unreliable", row["unreliable"], flag)
        found.same("rates", f"{place}: part", row["part"], rate.part.value if rate.part.dataset.whole else "")
        whole = rate.whole.value if rate.whole and rate.whole.dataset.whole else ""
        found.same("rates", f"{place}: whole", row["whole"], whole)


def coverage(path: str, rows: list[dict], wanted: Wanted, found: Comparison) -> None:
    """What the records document of each official count, and how many are missing."""
    bulk = path.startswith("data/")
    for row in rows:
        place = f"{path}: {row['force']} {row['count']} {row['from']}"
        undated = row["from"] == "undated"
        year = None if undated else int(row["to"][:4])
        exact = undated or (row["from"], row["to"]) == (f"{year - 1}-04-01", f"{year}-03-31")
        seen = wanted.observations.get((row["dataset"], row["observation"])) if row["observation"] else None
        found.same("coverage", f"{place}: a number is shown", bool(row["official"]), bool(seen and seen.number is not None and (seen.dataset.whole or not bulk)))
        if row["official"]:
            found.near("coverage", f"{place}: official", row["official"], seen.number)
        if row["why_not"] == "counted-otherwise":
            found.same("coverage", f"{place}: documented", row["documented"], "")
            continue
        here = wanted.documented.get((row["force"], row["count"], year), Counter()) if exact else Counter()
        for column in ("documented", "documented_at_most", "overturned"):
            found.same("coverage", f"{place}: {column}", row[column], str(here[column]))
        if seen is not None and seen.number is not None:
            most = int(seen.number) - here["documented"]
            least = int(seen.number) - here["documented_at_most"]
            # Who may belong here belongs elsewhere, rather than make the records hold more than was counted.
            least = max(least, 0) if most >= 0 else least
            found.same("coverage", f"{place}: missing_least", row["missing_least"], str(least))
            found.same("coverage", f"{place}: missing_most", row["missing_most"], str(most))
    # Everybody documented has a line, wherever there are lines for that count at all.
    lines = {(row["force"], row["count"], None if row["from"] == "undated" else int(row["to"][:4])) for row in rows}
    counts = {row["count"] for row in rows if row["why_not"] != "counted-otherwise"}
    areas = {row["force"] for row in rows}
    for (area, count, year), people in wanted.documented.items():
        if area in areas and count in counts and any(people.values()):
            found.same("coverage", f"{path}: {area} {count} {year}: there is a line", (area, count, year) in lines, True)


def silence(site: Site, wanted: Wanted, hidden: set, found: Comparison) -> None:
    """The map of silence: a number only where the content has one for the year, and nowhere silence where it has one."""
    path = "data/gaps.csv"
    spoken = set()
    for row in site.tables.get(path, []):
        place = f"{path}: {row['force']} {row['measure']} {row['from']}"
        seen = wanted.observations.get((row["dataset"], row["observation"])) if row["observation"] else None
        if row["availability"] in ("published", "zero"):
            if seen is None or seen.number is None:
                found.differences.append(f"{place}: said to be {row['availability']}, and the content has no number")
                continue
            spoken.add((seen.dataset.id, seen.anchor))
            found.same("map of silence", f"{place}: zero", row["availability"] == "zero", seen.number == 0)
            found.same("map of silence", f"{place}: value", row["value"], seen.value if seen.dataset.whole else "")
            found.same("map of silence", f"{place}: of the year", row["from"] <= seen.end <= row["to"], True)
            found.same("map of silence", f"{place}: of the force", seen.force, row["force"])
        else:
            found.same("map of silence", f"{place}: value", row["value"], "")
    # What the content has for a year on the map is not passed over in silence.
    years = {(row["from"], row["to"]) for row in site.tables.get(path, [])}
    by_place = defaultdict(set)
    for dataset, anchor in spoken:
        seen = wanted.observations[dataset, anchor]
        by_place[seen.force, seen.measure.get("use"), seen.measure["unit"], seen.end].add(seen.value)
    for use in ("barred", "left-dismissed"):
        for (dataset, anchor), seen in wanted.observations.items():
            shown = seen.measure.get("use") == use and seen.role == "police-officers" and seen.category["id"] == "total"
            if shown and seen.number is not None and (seen.start, seen.end) in years and (dataset, anchor) not in hidden:
                told = by_place[seen.force, use, seen.measure["unit"], seen.end]
                found.same("map of silence", f"{path}: {anchor} is on the map", bool(told), True)


# ---- Pages.


def rows_of_forces(site: Site, wanted: Wanted, hidden: set, found: Comparison) -> None:
    """The rows with anchors on the page of each force, and of England and Wales."""
    for area in [NATION, *wanted.material.forces]:
        page = site.pages[f"forces/{area}/"]
        where = f"forces/{area}/"
        tally = wanted.tallies.get(area, Counter())
        printed = {anchor for anchor in page.rows if anchor.startswith("records.")}
        found.same("records on pages", f"{where}: rows of records", sorted(printed), sorted(f"records.{key}" for key, n in tally.items() if n))
        for key, number in tally.items():
            if f"records.{key}" in page.rows:
                found.near("records on pages", f"{where}#records.{key}", numeric(page.rows[f"records.{key}"]), number)
        for (force, anchor), rate in wanted.rates.items():
            if force == area and (rate.part.dataset.id, rate.part.anchor) not in hidden:
                row = page.rows.get(anchor)
                if row is None:
                    found.differences.append(f"{where}#{anchor} is not there")
                    continue
                values = re.findall(r"\d[\d,]*\.\d+", " ".join(row[2:4])) if rate.value is not None else []
                wanted_values = [rate.value, rate.low, rate.high] if rate.value is not None else []
                found.same("rates on pages", f"{where}#{anchor}: numbers in the row", len(values), len(wanted_values))
                for value, number in zip(values, wanted_values, strict=False):
                    found.near("rates on pages", f"{where}#{anchor}", value, number)
        expected = {anchor: number for (force, anchor), number in wanted.sums.items() if force == area}
        printed = {anchor for anchor in page.rows if anchor.startswith("sum.")}
        found.same("sums on pages", f"{where}: rows of sums", sorted(printed), sorted(expected))
        for anchor in printed & set(expected):
            found.near("sums on pages", f"{where}#{anchor}", numeric(page.rows[anchor]), expected[anchor])


def numeric(cells: list[str]) -> str:
    """The last cell that is a number."""
    return next((cell for cell in reversed(cells) if built.number(cell)), "")


def value_at(address: str, site: Site, wanted: Wanted) -> tuple[str, float | None] | None:
    """What stands at an address of the site, by kind; None for an address of anything but a number."""
    path, _, anchor = address.partition("#")
    if not anchor or not path.startswith(site.base):
        return None
    path = path[len(site.base) :]
    parts = path.strip("/").split("/")
    if parts[0] == "figures" and len(parts) > 1 and (parts[1], anchor) in wanted.observations:
        return "links to published values", wanted.observations[parts[1], anchor].number
    if parts[0] == "forces" and len(parts) == 2:
        if anchor.startswith("records."):
            return "links to records", wanted.tallies.get(parts[1], Counter())[anchor.removeprefix("records.")]
        if (parts[1], anchor) in wanted.rates:
            return "links to rates", wanted.rates[parts[1], anchor].value
        if (parts[1], anchor) in wanted.sums:
            return "links to sums", wanted.sums[parts[1], anchor]
    return None


def links(site: Site, wanted: Wanted, found: Comparison) -> None:
    """Every link whose text is a number and that leads to one."""
    for path, page in site.pages.items():
        for address, text in page.links:
            if built.number(text) and (there := value_at(address, site, wanted)):
                kind, value = there
                found.near(kind, f"{path}: link to {address}", text, value)


def first_sentences(site: Site, wanted: Wanted, found: Comparison) -> None:
    """As in: in the year to 31 March 2025, 183 officers ...: 5.5 for every 1,000 in post. For England and Wales together it was 5.0."""
    for force in wanted.material.forces:
        text = site.pages[f"forces/{force}/"].texts.get("headline", "")
        year = re.search(r"In the year to 31 March (\d{4}), (no|[\d,]+) officers?", text)
        if not year:
            continue
        name = "barred-rate" if "barred from policing" in text else "left-rate"
        anchor = f"{name}.{int(year[1]) - 1}-04-01.{year[1]}-03-31"
        rate, nation = wanted.rates.get((force, anchor)), wanted.rates.get((NATION, anchor))
        place = f"forces/{force}/#headline"
        if rate is None:
            found.differences.append(f"{place}: {text!r}, and the content has no such number")
            continue
        found.near("first sentences", place, "0" if year[2] == "no" else year[2], rate.part.number)
        newest = max(other.part.end for (area, known), other in wanted.rates.items() if area == force and known.startswith(name))
        found.same("first sentences", f"{place}: newest year", f"{year[1]}-03-31", newest)
        own = re.search(r"([\d.]+) for every 1,000 in post", text)
        theirs = re.search(r"together it was (\d+\.\d+)", text)
        found.near("first sentences", f"{place}: rate", own[1] if own else "", rate.value)
        if theirs:
            found.near("first sentences", f"{place}: nation's rate", theirs[1], nation.value if nation else None)


def lists_of_cases(site: Site, wanted: Wanted, found: Comparison) -> None:
    """The numbers beside the links to lists of cases: how many cases have somebody in that class, or of that force."""
    kinds = defaultdict(set)
    for fate in wanted.fates:
        if fate.misconduct:
            kinds[fate.kind].add(fate.case)
        kinds[fate.force].add(fate.case)
    for address, text in site.pages["cases/"].lists:
        listed = re.fullmatch(r".*cases/by-(outcome|force)/([^/]+)/", address)
        if listed and built.number(text):
            found.near("lists of cases", f"cases/: {listed[2]}", text, len(kinds[listed[2]]))


def period_of(name: str) -> tuple[str, str]:
    """`2024-25` or `2018-01-07.2021-06-01` as first and last day."""
    if "." in name:
        start, end = name.split(".")
        return start, end
    return f"{name[:4]}-04-01", f"{int(name[:4]) + 1}-03-31"


def forces_compared(site: Site, wanted: Wanted, found: Comparison) -> None:
    """The pages that compare forces: values and intervals, limits, and what is said of who is told apart from whom."""
    names = {about["short-name"]: force for force, about in wanted.material.forces.items()}
    seen = set()
    for path, rows in site.tables.items():
        parts = path.split("/")
        if parts[:2] != ["charts", "compare"] or len(parts) != 5:
            continue
        start, end = period_of(parts[3])
        key = (parts[2], start, end)
        compared = wanted.compared.get(key, Compared([]))
        points = {point.force: point for point in compared.points}
        if parts[4] == "rates.csv":
            seen.add(key)
            value = next(column for column in rows[0] if column.endswith("(95%)"))
            size = next(column for column in rows[0] if column in ("In post", "Case to answer"))
            for row in rows:
                point = points.pop(names[row["Force"]], None)
                place = f"{path}: {row['Force']}"
                if point:
                    found.near("comparisons", f"{place}: part", row["Officers"], point.events)
                    found.near("comparisons", f"{place}: whole", row[size], point.size)
                intervals("comparisons", place, row[value], [point.value, point.low, point.high] if point and point.value is not None else [], found)
                said = row.get(f"{value}: remark", "")
                found.same("comparisons", f"{place}: limits", said, point.place if point and point.place != "within" else "")
            found.same("comparisons", f"{path}: forces left out", sorted(points), [])
            # The newest comparison stands at the address of its measure.
            page = f"compare/{parts[2]}/{parts[3]}/"
            for point in compared.points:
                told_apart(site, page, point, names, found)
            index = re.search(r"index of dispersion of the \w+ forces is ([\d.]+)\..*seldom take it above ([\d.]+)\.", site.pages[page].words)
            found.near("dispersion", f"{page}: index", index[1] if index else "", compared.index)
            found.near("dispersion", f"{page}: boundary", index[2] if index else "", compared.boundary if compared.index is not None else None)
        if parts[4] == "funnel.csv":
            for row in rows:
                point = points[names[row["Force"]]]
                for level, column in ((INNER, "95% limits"), (OUTER, "99.8% limits")):
                    intervals("limits", f"{path}: {row['Force']}: {column}", row[column], point.limits[level], found)
    able = {key for key, made in wanted.compared.items() if sum(point.value is not None for point in made.points) >= 2}
    found.same("comparisons", "compare/: comparisons made", sorted(seen), sorted(able))


def intervals(kind: str, place: str, text: str, wanted, found: Comparison) -> None:
    """The numbers of `[u] 4.6 (1.7–10.1)`."""
    printed = re.findall(r"\d[\d,]*\.?\d*", text.replace("[u]", ""))
    found.same(kind, f"{place}: numbers", len(printed), len(wanted))
    for number, value in zip(printed, wanted, strict=False):
        found.near(kind, place, number, value)


def told_apart(site: Site, path: str, point: Point, names: dict[str, str], found: Comparison) -> None:
    """As in: its rate is higher than that of Gwent and North Wales; from the other three it is not told apart."""
    text = site.pages[path].texts.get(f"pick f-{point.force}", "")
    said = {"higher": set(), "lower": set()}
    for sentence in re.split(r"(?<=\.) |; | and (?=lower|higher)", text):
        for direction in said:
            named = re.search(rf"{direction} than that of (.*)", sentence)
            if named:
                said[direction] = {force for name, force in names.items() if re.search(rf"(^|, | and ){re.escape(name)}(?=,|\.|$| and )", named[1])}
    for direction, forces in said.items():
        wanted = getattr(point, direction)
        found.same("told apart", f"{path}: {point.force}: {direction}", sorted(forces), sorted(wanted))


def reviews(site: Site, wanted: Wanted, found: Comparison) -> None:
    """How many recommendations are held, said to be done and by whom, and overdue on the day of the build."""
    kind, path = "reviews", "data/reviews.csv"
    if not wanted.material.reviews:
        return
    rows = {row["review"]: row for row in site.tables[path]}
    found.same(kind, path, list(rows), [review["id"] for review in wanted.material.reviews])
    for review in wanted.material.reviews:
        asked = review.get("recommendations", [])
        counts: Counter = Counter()
        for recommendation in asked:
            said = recommendation.get("history", [])
            last = said[-1]["status"] if said else None
            counts["nothing_said"] += last is None
            if last == "done":
                # All who say so without anything else having been said since.
                since = len(said) - next((n for n, one in enumerate(reversed(said)) if one["status"] != "done"), len(said))
                another = any(one["said-by"] != "itself" for one in said[since:])
                counts["done_by_another" if another else "done_by_itself"] += 1
            due = recommendation.get("due")
            counts["overdue"] += bool(due) and When(due).days()[1].isoformat() < site.date and last not in ("done", "rejected", "overtaken")
        row = rows[review["id"]]
        found.same(kind, f"{path}: {review['id']}: made", row["recommended"], review.get("recommended", ""))
        found.same(kind, f"{path}: {review['id']}: held", row["recommendations_held"], str(len(asked)))
        for column in ("done_by_itself", "done_by_another", "nothing_said", "overdue"):
            found.same(kind, f"{path}: {review['id']}: {column}", row[column], str(counts[column]) if asked else "")


def compare(site: Site, wanted: Wanted) -> Comparison:
    """Everything."""
    found = Comparison()
    hidden = held_back(site, wanted, found)
    forces(site, wanted, found)
    for force in [None, *wanted.material.forces]:
        folder = f"forces/{force}" if force else "data"
        cases(f"{folder}/cases.csv", site.tables[f"{folder}/cases.csv"], force, wanted, found)
        people(f"{folder}/people.csv", site.tables[f"{folder}/people.csv"], force, wanted, found)
        within = (lambda seen, force=force: seen.force == force) if force else (lambda seen: seen.dataset.whole)
        published(f"{folder}/figures.csv", site.tables[f"{folder}/figures.csv"], within, wanted, hidden, found)
        if f"{folder}/coverage.csv" in site.tables:
            coverage(f"{folder}/coverage.csv", site.tables[f"{folder}/coverage.csv"], wanted, found)
    for dataset in wanted.material.datasets:
        path = f"figures/{dataset.id}/{dataset.id}.csv"
        found.same("published values", f"{path} is offered", path in site.tables, dataset.whole)
        if path in site.tables:
            within = lambda seen, dataset=dataset: seen.dataset is dataset
            published(path, site.tables[path], within, wanted, hidden, found)
    worked_out(site, wanted, hidden, found)
    silence(site, wanted, hidden, found)
    rows_of_forces(site, wanted, hidden, found)
    links(site, wanted, found)
    first_sentences(site, wanted, found)
    lists_of_cases(site, wanted, found)
    forces_compared(site, wanted, found)
    reviews(site, wanted, found)
    return found


# ---- Whether a wrong number would be noticed.


def another(text: str) -> str:
    """A number a little off, at its last digit."""
    return text[:-1] + str((int(text[-1]) + 1) % 10)


def put(container, place, value):
    """Puts a value in place of another; gives what puts the other back."""
    before = container[place]
    container[place] = value
    return lambda: container.__setitem__(place, before)


def change_cell(path: str, column: str):
    """The first value of a column, a little off."""

    def change(site: Site):
        row = next(row for row in site.tables[path] if built.number(row[column]))
        return put(row, column, another(row[column]))

    return change


def change_row(prefix: str):
    """The number of the first row of a page whose anchor begins in some way."""

    def change(site: Site):
        for path, page in site.pages.items():
            for anchor, cells in page.rows.items():
                if path.startswith("forces/") and anchor.startswith(prefix) and numeric(cells):
                    at = max(at for at, cell in enumerate(cells) if built.number(cell))
                    return put(cells, at, another(cells[at]))
        raise AssertionError(f"no row {prefix}")

    return change


def change_link(kind: str):
    """The number that is the text of the first link of a kind."""

    def change(site: Site):
        for page in site.pages.values():
            for at, (address, text) in enumerate(page.links):
                there = value_at(address, site, WANTED) if built.number(text) else None
                if there and there[0] == kind:
                    return put(page.links, at, (address, another(text)))
        raise AssertionError(f"no {kind}")

    return change


def change_sentence(site: Site):
    """The rate in the first sentence of a force's page."""
    page = next(page for path, page in site.pages.items() if path.startswith("forces/") and "for every 1,000" in page.texts.get("headline", ""))
    text = re.sub(r"(\d)( for every 1,000)", lambda found: another(found[1]) + found[2], page.texts["headline"])
    return put(page.texts, "headline", text)


def change_limit(site: Site):
    """A limit of the first force of a funnel."""
    row = site.tables[next(path for path in site.tables if path.endswith("/funnel.csv"))][0]
    return put(row, "95% limits", another(row["95% limits"]))


def change_part(site: Site):
    """The number of officers of a force that is compared."""
    rows = site.tables[next(path for path in site.tables if path.startswith("charts/compare/") and path.endswith("/rates.csv"))]
    row = next(row for row in rows if built.number(row["Officers"]))
    return put(row, "Officers", another(row["Officers"]))


def change_told_apart(site: Site):
    """The first name of a force that another is told apart from."""
    for path, page in site.pages.items():
        for place, text in page.texts.items():
            if path.startswith("compare/") and " than that of " in text and path.count("/") == 3:
                return put(page.texts, place, re.sub(r" than that of \w+", " than that of Nobody", text))
    raise AssertionError("nobody is told apart from anybody")


def change_list(site: Site):
    """The number beside the link to a list of cases."""
    lists = site.pages["cases/"].lists
    at = next(at for at, (address, text) in enumerate(lists) if "/by-outcome/" in address and built.number(text))
    return put(lists, at, (lists[at][0], another(lists[at][1])))


def change_index(site: Site):
    """An index of dispersion."""
    page = next(page for path, page in site.pages.items() if "index of dispersion of" in page.words and path.startswith("compare/") and path.count("/") == 3)
    return set_words(page, re.sub(r"(forces is [\d.]*)(\d)\.", lambda found: found[1] + another(found[2]) + ".", page.words))


def set_words(page: built.Page, words: str):
    """Other words of a page; gives what puts the first back."""
    before, page.words = page.words, words

    def put_back() -> None:
        page.words = before

    return put_back


CHANGES = {
    "forces": change_cell("data/forces.csv", "case_records"),
    "cases": change_cell("data/cases.csv", "people"),
    "people": change_cell("data/people.csv", "year"),
    "published values": change_cell("data/figures.csv", "value"),
    "rates": change_cell("data/worked_out.csv", "high"),
    "coverage": change_cell("data/coverage.csv", "documented"),
    "map of silence": change_cell("data/gaps.csv", "value"),
    "records on pages": change_row("records."),
    "rates on pages": change_row("barred-rate."),
    "sums on pages": change_row("sum."),
    "links to published values": change_link("links to published values"),
    "links to records": change_link("links to records"),
    "links to rates": change_link("links to rates"),
    "links to sums": change_link("links to sums"),
    "first sentences": change_sentence,
    "lists of cases": change_list,
    "comparisons": change_part,
    "limits": change_limit,
    "told apart": change_told_apart,
    "dispersion": change_index,
    "reviews": change_cell("data/reviews.csv", "nothing_said"),
}

WANTED: Wanted


def main() -> int:
    global WANTED
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    root = Path(sys.argv[2]) if len(sys.argv) == 3 else Path(__file__).resolve().parents[2]
    site, WANTED = Site(Path(sys.argv[1])), Wanted(read(root))
    found = compare(site, WANTED)
    for difference in found.differences:
        print(difference)
    print(f"{sum(found.made.values())} comparisons, {len(found.differences)} disagreements:")
    for kind, number in sorted(found.made.items()):
        print(f"  {number:7} {kind}")
    unnoticed = [f"{kind}: nothing was compared" for kind in CHANGES if not found.made[kind]]
    if not found.differences:
        for kind, change in CHANGES.items():
            put_back = change(site)
            if not compare(site, WANTED).differences:
                unnoticed.append(f"{kind}: another number goes unnoticed")
            put_back()
    for fault in unnoticed:
        print(fault)
    if not found.differences and not unnoticed:
        print(f"Of {len(CHANGES)} kinds of number one was changed, and each change was noticed.")
    return 1 if found.differences or unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
