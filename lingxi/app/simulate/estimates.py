"""Means over replications, with how far they may be off.

Each measure is a ratio of two sums. Its interval is Student's over the replications' residuals (the ratio estimator: W. Cochran,
Sampling Techniques, chapter 6), so that a replication with more calls weighs more.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import atan, cos, inf, pi, sin, sqrt

Fraction = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """`value` and how far to either side the truth may lie at the stated confidence; `value` is None if nothing was counted."""

    value: float | None
    margin: float

    def holds(self, truth: float) -> bool:
        return self.value is not None and abs(self.value - truth) <= self.margin


NOTHING = Estimate(value=None, margin=inf)


def ratio(fractions: Sequence[Fraction], confidence: float = 0.95) -> Estimate:
    """Sum of the numerators by sum of the denominators. The margin of a single replication is infinite."""
    residuals = _residuals(fractions)
    if residuals is None:
        return NOTHING
    value = sum(n for n, _ in fractions) / sum(d for _, d in fractions)
    return Estimate(value=value, margin=_margin(residuals, confidence))


def difference(ours: Sequence[Fraction], theirs: Sequence[Fraction], confidence: float = 0.95) -> Estimate:
    """Ours less theirs, replication by replication: what both had in common, the same customers, is taken out."""
    a, b = _residuals(ours), _residuals(theirs)
    if a is None or b is None:
        return NOTHING
    first, second = ratio(ours).value, ratio(theirs).value
    assert first is not None
    assert second is not None
    return Estimate(value=first - second, margin=_margin([x - y for x, y in zip(a, b, strict=True)], confidence))


def _residuals(fractions: Sequence[Fraction]) -> list[float] | None:
    total = sum(d for _, d in fractions)
    if not total:
        return None
    value = sum(n for n, _ in fractions) / total
    return [(n - value * d) * len(fractions) / total for n, d in fractions]


def _margin(residuals: Sequence[float], confidence: float) -> float:
    count = len(residuals)
    if count < 2:
        return inf
    deviation = sqrt(sum(r * r for r in residuals) / (count - 1))
    return student(confidence, count - 1) * deviation / sqrt(count)


@cache
def student(confidence: float, freedom: int) -> float:
    """How many standard errors to either side Student's distribution holds that much of itself."""
    low, high = 0.0, 1.0
    while _within(high, freedom) < confidence:
        high *= 2
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _within(middle, freedom) < confidence else (low, middle)
    return high


def _within(t: float, freedom: int) -> float:
    """P(|T| <= t): Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4."""
    angle = atan(t / sqrt(freedom))
    odd = freedom % 2
    term = cos(angle) if odd else 1.0
    total = term if freedom > 1 else 0.0
    for step in range(2 + odd, freedom - 1, 2):
        term *= cos(angle) ** 2 * (step - 1) / step
        total += term
    return 2 / pi * (angle + sin(angle) * total) if odd else sin(angle) * total
