"""What is worked out from published figures: rates with exact intervals, and sums."""

from dataclasses import dataclass

from material import NATION, Material, Observation
from scipy.stats import chi2

USES = {"barred-rate": "barred", "left-rate": "left-dismissed"}


@dataclass
class Rate:
    """A rate per 1,000, or why there is none."""

    part: Observation
    whole: Observation | None
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unreliable: bool | None = None


def poisson(events: int) -> tuple[float, float]:
    """The exact 95% limits of a Poisson mean (Garwood 1936), by the chi-squared distribution."""
    low = chi2.ppf(0.025, 2 * events) / 2 if events else 0.0
    return low, chi2.ppf(0.975, 2 * (events + 1)) / 2


def is_year(seen: Observation) -> bool:
    """Whether it covers a financial year."""
    return seen.measure["period"] == "financial-year"


def used(material: Material, use: str, unit: str | None = None) -> list[Observation]:
    """All police officers together, by what the site takes a measure for."""
    return [
        seen
        for seen in material.observations
        if seen.measure.get("use") == use
        and (unit is None or seen.measure["unit"] == unit)
        and seen.role == "police-officers"
        and seen.category["id"] == "total"
    ]


def rates(material: Material) -> dict[tuple[str, str], Rate]:
    """Every rate, by area and anchor: a count of a year divided by the full-time equivalent officers of its last day."""
    officers: dict[tuple[str, str], Observation] = {}
    for seen in used(material, "officers-in-post", "fte"):
        if seen.number is not None and seen.start == seen.end:
            officers.setdefault((seen.force, seen.end), seen)
    found: dict[tuple[str, str], Rate] = {}
    for name, use in USES.items():
        for seen in used(material, use):
            key = (seen.force, f"{name}.{seen.start}.{seen.end}")
            if not is_year(seen) or seen.number is None or key in found:
                continue
            rate = Rate(seen, officers.get((seen.force, seen.end)))
            if rate.whole and seen.number >= 3:
                thousand = rate.whole.number / 1000
                limits = poisson(int(seen.number))
                rate.value, rate.low, rate.high = (number / thousand for number in (seen.number, *limits))
                rate.unreliable = seen.number < 20
            found[key] = rate
    return found


def sums(material: Material) -> dict[tuple[str, str], float]:
    """What is added up of published outcomes: for a force the outcomes stated; over all forces each outcome, and more."""
    found: dict[tuple[str, str], float] = {}
    for dataset in material.datasets:
        of_use = {"outcome": [], "case-to-answer": [], "finding": []}
        for seen in dataset.observations:
            if seen.measure.get("use") in of_use:
                of_use[seen.measure["use"]].append(seen)
        if not of_use["outcome"]:
            continue
        for role in {seen.role for rows in of_use.values() for seen in rows}:
            for area in {seen.force for seen in of_use["outcome"]} | {NATION}:
                for kind, rows in groups(of_use, area, role):
                    numbers = [seen for seen in rows if seen.number is not None]
                    if len(rows) > 1 and numbers:
                        first = rows[0]
                        anchor = f"sum.{dataset.id}.{kind}.{role}.{first.start}.{first.end}"
                        found[area, anchor] = sum(seen.number for seen in numbers)
    return found


def groups(of_use: dict[str, list[Observation]], area: str, role: str):
    """What is added up for an area: by kind, the observations."""

    def within(rows):
        here = [seen for seen in rows if seen.role == role and (seen.force == area if area != NATION else seen.force != NATION)]
        return here

    outcomes = within(of_use["outcome"])
    yield "outcome.stated", outcomes
    for category in {seen.category["id"] for seen in outcomes}:
        yield f"outcome.{category}", [seen for seen in outcomes if seen.category["id"] == category]
    for use in ("case-to-answer", "finding"):
        rows = within(of_use[use])
        if rows:
            listed = [category["id"] for category in rows[0].dataset.about["categories"]]
            first = min((seen.category["id"] for seen in rows), key=listed.index)
            yield use, [seen for seen in rows if seen.category["id"] == first]
