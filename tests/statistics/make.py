"""Works out the values that tests/statistics.rs holds the program against, with other people's packages.

Run with SciPy, NumPy and statsmodels (versions in README.md) from this folder:  python make.py
"""
import csv
import numpy as np
from scipy import stats
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.rates import confint_poisson

TAIL = {"95": 0.025, "99.8": 0.001}


def interpolated(distribution, p):
    """Spiegelhalter's limit between whole numbers, from the quantile, distribution and mass functions of SciPy."""
    r = distribution.ppf(p)
    return max(0.0, r - (distribution.cdf(r) - p) / distribution.pmf(r))


def intervals():
    for level, tail in TAIL.items():
        for k in [0, 1, 2, 3, 4, 5, 8, 12, 19, 20, 30, 43, 100, 183, 593, 735, 2207, 9999, 50000]:
            yield "poisson", k, "", level, *confint_poisson(k, 1, method="exact-c", alpha=2 * tail)
            if k > 0:
                # Byar's limits are the chi-squared ones with Wilson and Hilferty's approximation to that distribution.
                z = stats.norm.ppf(1 - tail)
                cube = lambda n, sign: n * (1 - 1 / (9 * n) + sign * z / (3 * np.sqrt(n))) ** 3
                yield "byar", k, "", level, max(0.0, cube(k, -1)), cube(k + 1, 1)
        for k, n in [(0, 1), (1, 1), (0, 14), (2, 14), (14, 14), (7, 9), (3, 38), (8, 242), (148, 242), (55, 118), (207, 266), (9999, 20000)]:
            yield "wilson", k, n, level, *proportion_confint(k, n, alpha=2 * tail, method="wilson")
            low, high = proportion_confint(k, n, alpha=2 * tail, method="beta")
            yield "clopper-pearson", k, n, level, 0.0 if k == 0 else low, 1.0 if k == n else high


def funnel():
    for level, tail in TAIL.items():
        for mean in [0.01, 0.3, 1, 2.5, 5.29, 6.5, 12, 24.8, 40.7, 167.1, 735, 5000, 20000]:
            d = stats.poisson(mean)
            yield "poisson", mean, "", level, interpolated(d, tail), interpolated(d, 1 - tail) + 1
        for n, p in [(1, 0.6), (2, 0.6116), (9, 0.6116), (14, 0.0331), (40, 0.6116), (40, 0.0331), (242, 0.5), (1000, 0.01)]:
            # The upper limit is the lower one of those who are not hit.
            yield "binomial", n, p, level, interpolated(stats.binom(n, p), tail), n - interpolated(stats.binom(n, 1 - p), tail)


def phi(chance, reference, events, sizes):
    events, sizes = np.array(events, float), np.array(sizes, float)
    mean = reference * sizes
    variance = mean if chance == "poisson" else mean * (1 - reference)
    z = (events - mean) / np.sqrt(variance)
    z = np.clip(z, *np.percentile(z, [10, 90]))
    law = [stats.poisson(m) if chance == "poisson" else stats.binom(int(n), reference) for m, n in zip(mean, sizes)]
    # The variance of z squared is the kurtosis less one; SciPy's is in excess of the normal's three.
    of_squares = sum(float(d.stats(moments="k")) + 2 for d in law)
    return np.mean(z**2), 1 + 2 * np.sqrt(of_squares) / len(z)


def dispersion():
    rng = np.random.default_rng(20261121)
    sizes = [33292.9, 8132.1, 8054.5, 5034.2, 1497.1, 1681.3, 3459.5, 1288.8, 2521.8, 1188.4]
    for name, events, reference in [
        ("unlike", [183, 43, 37, 40, 4, 4, 14, 6, 6, 8], 735 / 146442),
        ("alike", [int(rng.poisson(0.005 * n)) for n in sizes], 0.005),
        ("one outlier", [*[int(rng.poisson(0.005 * n)) for n in sizes[:-1]], 60], 0.005),
    ]:
        yield name, "poisson", reference, events, sizes
    people = [int(n) for n in rng.integers(2, 40, 38)]
    yield "shares, alike", "binomial", 0.61, [int(rng.binomial(n, 0.61)) for n in people], people
    yield "shares, unlike", "binomial", 0.5, [int(rng.binomial(n, 0.2 if i % 2 else 0.8)) for i, n in enumerate(people)], people


def apart():
    pairs = [((4, 1497.1), (14, 3459.5)), ((183, 33292.9), (40, 5034.2)), ((0, 900.0), (9, 1000.0)), ((9, 1000.0), (0, 900.0))]
    for (a, n), (b, m) in pairs:
        low, high = proportion_confint(a, a + b, alpha=0.05, method="beta")
        low, high = (0.0 if a == 0 else low), (1.0 if b == 0 else high)
        odds = lambda share: np.inf if share == 1 else share / (1 - share) * (m / n)
        yield "ratio", a, n, b, m, odds(low), odds(high)
    shares = [((7, 9), (2, 14)), ((20, 140), (70, 140)), ((0, 12), (5, 30)), ((4, 4), (0, 3)), ((3, 4), (0, 3)), ((39, 53), (1, 7)), ((900, 2000), (700, 2100))]
    for (a, n), (b, m) in shares:
        table = [[a, n - a], [b, m - b]]
        yield "tails", a, n, b, m, *(float(stats.fisher_exact(table, alternative=side).pvalue) for side in ("less", "greater"))


def write(name, header, rows):
    with open(name, "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        for row in rows:
            out.writerow([f"{x:.12g}" if isinstance(x, float) else x for x in row])


write("intervals.csv", ["what", "count", "of", "level", "low", "high"], intervals())
write("funnel.csv", ["chance", "mean_or_n", "share", "level", "low", "high"], funnel())
write(
    "dispersion.csv",
    ["set", "chance", "reference", "events", "sizes", "phi", "seldom_above"],
    ((n, c, r, " ".join(map(str, e)), " ".join(map(str, s)), *map(float, phi(c, r, e, s))) for n, c, r, e, s in dispersion()),
)
write("apart.csv", ["what", "events", "size", "other_events", "other_size", "low", "high"], apart())
