"""Integrals of exp(g) where g is concave, with the peak taken out, so that nothing overflows however high it is.

Every formula here is such an integral: one rule serves five agents and a hundred thousand at the same cost, to some 12 digits.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from math import exp, log

# Gauss-Legendre, ten points on (-1, 1): Abramowitz and Stegun, Handbook of Mathematical Functions (1964), table 25.4
ABSCISSAE = (0.1488743389816312, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717)
WEIGHTS = (0.2955242247147529, 0.2692667193099963, 0.2190863625159820, 0.1494513491505806, 0.0666713443086881)
POINTS = tuple((sign * x, w) for x, w in zip(ABSCISSAE, WEIGHTS, strict=True) for sign in (-1, 1))

PANELS = 24  # on either side of the peak, each next one longer, for the finest structure lies near the peak
GRADES = tuple((n / PANELS) ** 3 for n in range(PANELS + 1))
DEPTH = 45.0  # what lies this far under the peak, a factor of 3e-20, is not seen
BISECTIONS = 24

Exponent = Callable[[float], float]


@dataclass(frozen=True, slots=True)
class Bell:
    """exp(g) on a net of points: `mass` pairs (point, weight * exp(g - height)); `height` is g at the peak."""

    height: float
    mass: tuple[tuple[float, float], ...]

    def mean(self, weight: Callable[[float], float]) -> float:
        """The mean of `weight` under the density that is proportional to exp(g)."""
        return sum(m * weight(s) for s, m in self.mass) / sum(m for _, m in self.mass)

    @property
    def log_area(self) -> float:
        return self.height + log(sum(m for _, m in self.mass))


def bell(exponent: Exponent, *, start: float, peak: float, unit: float) -> Bell:
    """From `start` to infinity. `peak` is where g is highest (not before `start`), `unit` a length well below its width."""
    height = exponent(peak)
    after = _reach(lambda step: height - exponent(peak + step), unit)
    before = (
        _reach(lambda step: height - exponent(max(start, peak - step)), unit, peak - start) if peak > start else 0.0
    )
    edges = [peak + after * grade for grade in GRADES]
    panels = list(pairwise(edges))
    if before:
        panels += pairwise([peak - before * grade for grade in GRADES])
    points = (((a + b) / 2 + x * (b - a) / 2, w * abs(b - a) / 2) for a, b in panels for x, w in POINTS)
    return Bell(height, tuple((s, w * exp(exponent(s) - height)) for s, w in points))


def _reach(depth: Callable[[float], float], unit: float, most: float = float("inf")) -> float:
    """How far from the peak the curve has sunk by DEPTH; at most `most`."""
    far = unit
    while far < most and depth(far) < DEPTH:
        far *= 2
    near, far = 0.0, min(far, most)
    if depth(far) <= DEPTH:
        return far
    for _ in range(BISECTIONS):
        middle = (near + far) / 2
        near, far = (middle, far) if depth(middle) < DEPTH else (near, middle)
    return far
