"""The comparison of forces, as the methods page words it: rates and shares with intervals, funnel limits, and who is told apart from whom."""

import math
from dataclasses import dataclass, field

import numpy
from figures import poisson, used
from material import NATION, Material
from scipy.stats import beta, binom, fisher_exact, norm
from scipy.stats import poisson as poisson_law

INNER, OUTER = 0.95, 0.998


@dataclass
class Point:
    """A force with both numbers."""

    force: str
    events: int
    size: float
    value: float | None = None
    low: float | None = None
    high: float | None = None
    limits: dict[float, tuple[float, float]] = field(default_factory=dict)
    place: str = "within"
    higher: set[str] = field(default_factory=set)  # Than those of which its own is higher.
    lower: set[str] = field(default_factory=set)


def wilson(events: int, size: float) -> tuple[float, float]:
    """The score interval of a share (Wilson 1927)."""
    z, share = norm.ppf(0.975), events / size
    middle, half = share + z * z / (2 * size), z * math.sqrt(share * (1 - share) / size + z * z / (4 * size * size))
    return (middle - half) / (1 + z * z / size), (middle + half) / (1 + z * z / size)


def funnel(law, most: float | None, tail: float) -> tuple[float, float]:
    """Between which numbers of events a force like the line stays, smoothly from one whole number to the next."""

    def limit(share: float) -> float:
        at = int(law.ppf(share))
        while at > 0 and law.cdf(at - 1) >= share:
            at -= 1
        while law.cdf(at) < share:
            at += 1
        return at - (law.cdf(at) - share) / law.pmf(at)

    low, high = max(limit(tail), 0.0), limit(1 - tail) + 1
    return low, high if most is None else min(high, most)


def apart(one: Point, other: Point, share: bool) -> int:
    """Whether one stands higher (1) or lower (-1) than the other by more than chance, or neither (0)."""
    if share:
        table = [[one.events, one.size - one.events], [other.events, other.size - other.events]]
        if fisher_exact(table, alternative="greater").pvalue <= 0.025:
            return 1
        return -1 if fisher_exact(table, alternative="less").pvalue <= 0.025 else 0
    both = one.events + other.events
    low = beta.ppf(0.025, one.events, both - one.events + 1) if one.events else 0.0
    high = beta.ppf(0.975, one.events + 1, both - one.events) if other.events else 1.0
    # Of events that fall on each officer alike, this share would be the first force's.
    even = one.size / (one.size + other.size)
    return 1 if low > even else -1 if high < even else 0


@dataclass
class Compared:
    """Forces on one measure in one period."""

    points: list[Point]
    index: float | None = None
    boundary: float = 0.0


def compare(points: list[Point], share: bool, published: tuple[int, float] | None) -> Compared:
    """Fills in all that is said of each force."""
    if not points:
        return Compared(points)
    events, size = published or (sum(point.events for point in points), sum(point.size for point in points))
    line, per = events / size, 100 if share else 1000
    for point in points:
        if (point.size if share else point.events) >= 3:
            point.value = point.events / point.size * per
            limits = wilson(point.events, point.size) if share else [limit / point.size for limit in poisson(point.events)]
            point.low, point.high = (limit * per for limit in limits)
    told = [point for point in points if point.value is not None]
    # Whether forces differ is asked of all that are in the line, those with too few for a rate of their own included.
    index, boundary = dispersion([(point.events, point.size) for point in points], line, share)
    wider = math.sqrt(index) if index is not None and index > boundary else 1.0
    for point in told:
        law = binom(int(point.size), line) if share else poisson_law(point.size * line)
        for level in (INNER, OUTER):
            low, high = (limit / point.size for limit in funnel(law, point.size if share else None, (1 - level) / 2))
            low, high = max(line - (line - low) * wider, 0.0), line + (high - line) * wider
            point.limits[level] = (low * per, min(high, 1.0 if share else math.inf) * per)
            own = point.events / point.size
            if own < low or own > high:
                point.place = f"{'below' if own < low else 'above'} the {level * 100:g}% limit"
        for other in told:
            if other is not point:
                stands = apart(point, other, share)
                if stands:
                    (point.higher if stands > 0 else point.lower).add(other.force)
    return Compared(points, index, boundary)


def dispersion(counted: list[tuple[int, float]], line: float, share: bool) -> tuple[float | None, float]:
    """The index of dispersion, and what chance would seldom take it above; no index below five forces."""
    if len(counted) < 5:
        return None, 0.0
    scores, spare = [], 0.0
    for events, size in counted:
        variance = size * line * (1 - line) if share else size * line
        scores.append((events - size * line) / math.sqrt(variance))
        spare += 2 + ((1 - 6 * line * (1 - line)) / variance if share else 1 / variance)
    low, high = numpy.quantile(scores, [0.1, 0.9])
    index = float(numpy.mean(numpy.clip(scores, low, high) ** 2))
    return index, 1 + 2 * math.sqrt(spare) / len(counted)


def comparisons(material: Material) -> dict[tuple[str, str, str], Compared]:
    """Every comparison that can be made, by measure, first and last day."""
    territorial = {force for force, about in material.forces.items() if about["kind"] == "territorial"}
    found: dict[tuple[str, str, str], Compared] = {}

    def first(rows):
        kept = {}
        for seen in rows:
            if seen.number is not None:
                kept.setdefault((seen.force, seen.start, seen.end), seen.number)
        return kept

    officers = {(force, end): number for (force, start, end), number in first(used(material, "officers-in-post", "fte")).items() if start == end}
    for what, use in (("barred-rate", "barred"), ("left-rate", "left-dismissed")):
        parts = first(seen for seen in used(material, use) if seen.measure["period"] == "financial-year")
        for start, end in {(start, end) for _, start, end in parts}:
            points = [
                Point(force, int(number), officers[force, end])
                for (force, begins, ends), number in parts.items()
                if (begins, ends) == (start, end) and force in territorial and (force, end) in officers
            ]
            nation = parts.get((NATION, start, end)), officers.get((NATION, end))
            published = (int(nation[0]), nation[1]) if None not in nation else None
            found[what, start, end] = compare(sorted(points, key=lambda point: point.force), False, published)
    officers_only = [seen for seen in material.observations if seen.role == "police-officers"]
    answers = first(seen for seen in used(material, "case-to-answer"))
    proven = [seen for seen in officers_only if seen.measure.get("use") == "finding" and seen.category["id"] == "proven"]
    dismissed = [seen for seen in officers_only if seen.measure.get("use") == "outcome" and seen.category["id"] == "dismissed"]
    for what, rows in (("proven-share", proven), ("dismissed-share", dismissed)):
        parts = first(rows)
        for start, end in {(start, end) for _, start, end in parts}:
            points = [
                Point(force, int(number), answers[force, start, end])
                for (force, begins, ends), number in parts.items()
                if (begins, ends) == (start, end) and force in territorial and answers.get((force, start, end))
            ]
            found[what, start, end] = compare(sorted(points, key=lambda point: point.force), True, None)
    return found
