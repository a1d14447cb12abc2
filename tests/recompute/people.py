"""What became of the people in the case records: what stands after the appeals, in which class they are counted, and in which year.

Written from content/README.md, the definitions on the site's vocabulary page and its methods page, not from the program.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass

from material import GAP, NATION, Material, When, known, when

# What the result of a challenge does to what it attacks.
REFUSED = {"dismissed", "withdrawn"}
STRUCK = {"allowed-reinstated", "allowed-lesser-outcome", "quashed-substituted"}
SENT_BACK = {"set-aside-remitted", "quashed-remitted"}
UNCLEAR = {"pending", "allowed", GAP}

CLASSES = {
    "no-action": "no-action",
    "reflective-practice": "learning",
    "management-action": "learning",
    "management-advice": "learning",
    "written-warning": "warning",
    "final-written-warning": "warning",
    "warning-extended": "warning",
    "reduction-in-rank": "reduced-in-rank",
    "would-have-been-dismissed": "would-have-been-dismissed",
    "dismissed-without-notice": "dismissed",
    "dismissed-with-notice": "dismissed",
    GAP: GAP,
}


@dataclass
class Fate:
    """What holds for a person of a record, or for several alike."""

    case: str
    force: str
    person: str
    count: int
    role: str
    kind: str  # The class.
    finding: str = ""
    outcome: str = ""
    months: str = ""
    standing: str = ""
    decided: When | None = None
    year: int | None = None
    misconduct: bool = True
    overturned: tuple = ()


def state(target: str, appeals: list[dict]) -> tuple[str, dict | None]:
    """How a decision stands after the appeals against it: `stands`, `open`, `struck` or `back`, and the appeal that struck it."""
    now: tuple[str, dict | None] = ("stands", None)
    for place, appeal in enumerate(appeals):
        if appeal["against"] != target:
            continue
        result = appeal["result"]
        if result in UNCLEAR:
            own = "open"
        elif result in SENT_BACK:
            own = "back"
        elif result in STRUCK or (result == "partly-allowed" and known(appeal, "outcome")):
            own = "struck"
        else:
            assert result in REFUSED | {"partly-allowed"}, result
            own = "stands"
        # Only what comes later can attack the appeal itself.
        upon, by = state(appeal["id"], appeals[place + 1 :])
        if upon in ("stands", "open"):
            now = (own, appeal)
        elif own == "stands":
            # A refusal that fell: what struck it strikes the decision that it had left alone.
            now = (upon, by)
        else:
            # A success that fell: the decision is there again, or the challenge is still to be heard.
            now = ("stands" if upon == "struck" else "open", None)
    return now


def fate(case: dict, person: dict) -> Fate:
    """What holds for one entry of a record."""
    results, appeals = person.get("results", []), person.get("appeals", [])
    proceedings = {held["id"]: held for held in case.get("proceedings", [])}
    kinds = {held["type"] for held in proceedings.values()}
    found = Fate(
        case["id"],
        case["force"],
        person["id"],
        int(person.get("count", 1)),
        person["role"],
        "",
        misconduct=not kinds or not kinds <= {"performance", "vetting"},
    )
    holding, struck = [], []
    for place, result in enumerate(results):
        decided = when(result, "decided") if "decided" in result else when(proceedings[result["proceedings"]], "ended")
        how, by = state(result["proceedings"], appeals)
        if how in ("stands", "open") and result["finding"] != "pending":
            standing = "under-appeal" if how == "open" else "current"
            holding.append((result["finding"], result["outcome"], result.get("months", ""), decided, standing))
        elif how == "struck" and known(by, "outcome"):
            standing = "under-appeal" if state(by["id"], appeals)[0] == "open" else "current"
            # What an appeal leaves as it was, it does not say; `not-in-source` says that it changed and nobody tells to what.
            finding = by.get("finding", result["finding"])
            holding.append((finding, by["outcome"], by.get("months", ""), when(by, "decided"), standing))
        if how in ("struck", "back"):
            struck.append((result["outcome"], decided))
        last = "overturned" if how == "struck" or place + 1 < len(results) else "remitted"
        found.standing = {"stands": "current", "open": "under-appeal"}.get(how, last)
    assert len(holding) <= 1, f"{case['id']}: two outcomes hold for {person['id']}"
    found.overturned = tuple(struck)
    if holding:
        found.finding, found.outcome, found.months, found.decided, found.standing = holding[0]
        found.kind = CLASSES[found.outcome]
        if found.outcome == GAP:
            found.standing = GAP
        date = found.decided
    else:
        # An appeal against a review, of which no source gives the result: nobody can say what holds.
        reviews = {appeal["id"] for appeal in appeals}
        unknown = any(appeal["against"] in reviews and appeal["result"] in ("allowed", GAP) for appeal in appeals)
        if not results or results[-1]["finding"] == "pending":
            found.kind, found.standing = "not-decided", ""
        else:
            found.kind = GAP if unknown else "none-stands"
        date = when(appeals[-1], "decided") if appeals else None
        if date is None and results:
            last = results[-1]
            date = when(last, "decided") if "decided" in last else when(proceedings[last["proceedings"]], "ended")
    found.year = date.year if date else None
    return found


def fates(material: Material) -> list[Fate]:
    """Everybody, in the order of the records."""
    return [fate(case, person) for case in material.cases for person in case["people"]]


def tallies(people: list[Fate]) -> dict[str, Counter]:
    """People of misconduct cases by area, and in it by class and year: `CLASS.YEAR`, with `all`, `undated` and `people` for sums."""
    tally: dict[str, Counter] = defaultdict(Counter)
    for person in people:
        if person.misconduct:
            year = "undated" if person.year is None else str(person.year)
            for area in (person.force, NATION):
                for kind in (person.kind, "people"):
                    for time in (year, "all"):
                        tally[area][f"{kind}.{time}"] += person.count
    return tally


# Three official counts are called dismissals. Which outcomes each takes in:
DISMISSED = {"dismissed-without-notice", "dismissed-with-notice"}
COUNTS = {"barred": DISMISSED | {"would-have-been-dismissed"}, "left-dismissed": DISMISSED, "outcome": DISMISSED}


def documented(people: list[Fate], territorial: set[str]) -> dict[tuple, Counter]:
    """Police officers in misconduct cases by area, count and financial year: sure, at most, and overturned since."""
    found: dict[tuple, Counter] = defaultdict(Counter)
    for person in people:
        if not person.misconduct or person.role not in ("police-officer", GAP):
            continue
        areas = [person.force] + ([NATION] if person.force in territorial else [])
        for area in areas:
            for count, takes_in in COUNTS.items():
                if person.outcome in takes_in:
                    years = person.decided.financial_years() if person.decided else [None]
                    sure = len(years) == 1 and person.role == "police-officer"
                    for year in years:
                        found[area, count, year]["documented"] += person.count if sure else 0
                        found[area, count, year]["documented_at_most"] += person.count
                for outcome, decided in person.overturned:
                    if outcome in takes_in:
                        for year in decided.financial_years() if decided else [None]:
                            found[area, count, year]["overturned"] += person.count
    return found
