"""What customers of n equal agents feel: Erlang B, C and A, for up to 100,000 agents and more.

B (loss): A. K. Erlang, "Solution of some problems in the theory of probabilities ... in automatic telephone exchanges" (1917),
with R. Fortet's integral 1/B = a * int exp(-a t) (1 + t)^n dt, as in D. L. Jagerman, Bell System Technical Journal 53 (1974).
C (endless patience): Erlang (1917). A (patience is exponential, M/M/n+M): C. Palm, "Contribution to the theory on delayed calls",
Teleteknik (1957, in Swedish 1946); O. Garnett, A. Mandelbaum, M. Reiman, "Designing a call center with impatient customers", M&SOM 4
(2002). The integrals over the offered wait: F. Baccelli, G. Hebuterne, "On queues with impatient customers" (1981); S. Zeltyn,
A. Mandelbaum, "Call centers with impatient customers: many-server asymptotics of the M/M/n+G queue", Queueing Systems 51 (2005).
W. Whitt, "Engineering solution of a basic call-center model", Management Science 51 (2005), shows A to be the one to staff by.
"""

from dataclasses import dataclass
from math import exp, expm1, inf, isfinite, log, log1p

from lingxi.engines.staffing.bell import Bell, bell


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """`arrivals` a second, `handling` seconds each on average, customers who hang up after `patience` seconds on average."""

    arrivals: float
    handling: float
    patience: float = inf

    def __post_init__(self) -> None:
        if not (self.arrivals > 0 and self.handling > 0 and self.patience > 0):
            raise ValueError("arrivals, handling and patience must be above zero")
        if not (isfinite(self.arrivals) and isfinite(self.handling)):
            raise ValueError("arrivals and handling must be finite")

    @property
    def offered(self) -> float:
        """In erlang: how many agents would be busy if nobody ever waited."""
        return self.arrivals * self.handling


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """In the long run. Waits are in seconds; `mean_wait` is everybody's, those answered at once included.

    Of the two other means, `served_wait` is that of all who are answered, `abandoned_wait` of all who hang up (0 if nobody does).
    With endless patience and too few agents, waits are infinite.
    """

    wait_probability: float
    mean_wait: float
    served_wait: float
    abandoned_wait: float
    abandonment: float
    occupancy: float


def blocking(offered: float, agents: int) -> float:
    """Erlang B: the share turned away when nobody may wait. `offered` in erlang."""
    return exp(-_log_inverse_b(offered, agents))


def expect(load: Load, agents: int) -> Expected:
    """Erlang C where patience is endless, else Erlang A."""
    if agents <= 0:
        return Expected(
            wait_probability=1, mean_wait=load.patience, served_wait=inf, abandoned_wait=load.patience,
            abandonment=float(isfinite(load.patience)), occupancy=1,
        )  # fmt: skip
    if _drowns(load, agents):
        return Expected(
            wait_probability=1, mean_wait=inf, served_wait=inf, abandoned_wait=0, abandonment=0, occupancy=1
        )
    waits = _offered_wait(load, agents)
    queued = _queued(load, agents, waits)
    impatience = 1 / load.patience
    abandonment = queued * waits.mean(lambda s: -expm1(-impatience * s))
    of_served = queued * waits.mean(lambda s: s * exp(-impatience * s))
    of_abandoned = queued * waits.mean(lambda s: _lost_time(s, impatience))
    return Expected(
        wait_probability=queued,
        mean_wait=of_served + of_abandoned,
        served_wait=of_served / (1 - abandonment),
        abandoned_wait=of_abandoned / abandonment if abandonment else 0,
        abandonment=abandonment,
        occupancy=load.offered * (1 - abandonment) / agents,
    )


def wait_exceeds(load: Load, agents: int, seconds: float) -> float:
    """The share of all customers who wait longer than `seconds`, whether answered in the end or not."""
    return _waits_on(load, agents, seconds) * exp(-seconds / load.patience)


def answered_within(load: Load, agents: int, seconds: float) -> float:
    """Service level: the share of all customers, those who hang up included, who are answered within `seconds`."""
    if agents <= 0 or _drowns(load, agents):
        return 0.0
    impatience = 1 / load.patience
    late = 0.0
    if tail := _waits_on(load, agents, seconds):
        late = tail * _offered_wait(load, agents, seconds).mean(lambda s: exp(-impatience * s))
    return max(0.0, 1 - expect(load, agents).abandonment - late)


# ── the offered wait: how long somebody of endless patience would wait ────────────────────────────────────────────────


def _drowns(load: Load, agents: int) -> bool:
    return load.patience == inf and load.offered >= agents


def _offered_wait(load: Load, agents: int, start: float = 0) -> Bell:
    """Its density is proportional to exp(arrivals * int_0^s P(patience > u) du - s * agents / handling) for s > 0."""
    leaving, impatience = agents / load.handling, 1 / load.patience

    def exponent(s: float) -> float:
        still_there = -expm1(-impatience * s) / impatience if impatience * s > 1e-12 else s
        return load.arrivals * still_there - leaving * s

    ratio = load.arrivals / leaving
    peak = max(start, log(ratio) / impatience) if impatience and ratio > 1 else start
    return bell(exponent, start=start, peak=peak, unit=1e-3 / (leaving + load.arrivals))


def _queued(load: Load, agents: int, waits: Bell) -> float:
    """P(wait > 0) = arrivals * area / (1 / B(n - 1) + arrivals * area)."""
    return _share(waits.log_area + log(load.arrivals) - _log_inverse_b(load.offered, agents - 1))


def _waits_on(load: Load, agents: int, seconds: float) -> float:
    """P(offered wait > seconds)."""
    if agents <= 0 or _drowns(load, agents):
        return 1.0
    whole = _offered_wait(load, agents)
    tail = _offered_wait(load, agents, seconds) if seconds > 0 else whole
    return _queued(load, agents, whole) * min(1.0, exp(tail.log_area - whole.log_area))


def _lost_time(s: float, impatience: float) -> float:
    """The mean of a patience cut off at s, over those shorter than s: int_0^s u * impatience * exp(-impatience * u) du."""
    x = impatience * s
    if x < 1e-4:
        return s * x * (0.5 - x / 3)
    return (-expm1(-x) - x * exp(-x)) / impatience


def _log_inverse_b(offered: float, agents: int) -> float:
    """log(1 / B), which stays small where B itself would be too small for a float."""

    def exponent(t: float) -> float:
        return agents * log1p(t) - offered * t

    return log(offered) + bell(
        exponent, start=0, peak=max(0.0, agents / offered - 1), unit=1e-3 / (offered + agents)
    ).log_area  # fmt: skip


def _share(log_odds: float) -> float:
    return 1 / (1 + exp(-log_odds)) if log_odds > -700 else exp(log_odds)
