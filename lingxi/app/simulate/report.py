"""What a simulation says: each measure with its margin, in all, by queue and by interval; policies side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from lingxi.app.simulate.counting import ALL, MEASURES, Measure, fraction
from lingxi.app.simulate.estimates import Estimate, difference, ratio
from lingxi.app.simulate.running import Outcome
from lingxi.app.simulate.scenario import Scenario

SHARES = {"service_level", "abandonment", "occupancy", "same_adviser", "hand_offs", "estimate_calibration"}
NAMES: dict[str, str] = {
    "service_level": "answered in time",
    "abandonment": "not answered at all",
    "mean_wait": "wait of everybody, s",
    "answered_wait": "wait of the answered, s",
    "p90_wait": "nine in ten wait less, s",
    "occupancy": "occupancy",
    "fairness": "fairness (Jain)",
    "hand_offs": "hand-offs",
    "same_adviser": "same adviser again",
    "estimate_calibration": "waited at most as told",
}
OF_ALL_ONLY: tuple[Measure, ...] = ("occupancy", "fairness")
BY_INTERVAL: tuple[Measure, ...] = ("service_level", "abandonment", "mean_wait", "occupancy")
Measures = dict[Measure, Estimate]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One policy's figures. `contacts` is the mean number of contacts in a replication."""

    policy: str
    contacts: float
    whole: Measures
    queues: dict[str, Measures]
    intervals: tuple[Measures, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """`against_first` holds, for each further policy, what it changes against the first, with the margin of the change."""

    scenario: Scenario
    confidence: float
    parts: tuple[Part, ...]
    against_first: dict[str, Measures]


def report(scenario: Scenario, outcomes: Sequence[Outcome], confidence: float = 0.95) -> Report:
    first, *others = outcomes
    return Report(
        scenario=scenario,
        confidence=confidence,
        parts=tuple(_part(scenario, one, confidence) for one in outcomes),
        against_first={
            one.policy: {
                m: difference([fraction(d, m) for d in one.days], [fraction(d, m) for d in first.days], confidence)
                for m in MEASURES
            }
            for one in others
        },
    )


def _part(scenario: Scenario, outcome: Outcome, confidence: float) -> Part:
    def estimates(measures: Sequence[Measure], queue: str = ALL, interval: int | None = None) -> Measures:
        return {m: ratio([fraction(one, m, queue, interval) for one in outcome.days], confidence) for m in measures}

    of_queue = [m for m in MEASURES if m not in OF_ALL_ONLY]
    return Part(
        policy=outcome.policy,
        contacts=sum(one.of().offered for one in outcome.days) / len(outcome.days),
        whole=estimates(MEASURES),
        queues={queue.name: estimates(of_queue, queue.name) for queue in scenario.queues},
        intervals=tuple(estimates(BY_INTERVAL, ALL, number) for number in range(scenario.intervals)),
    )


# ── as text ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def text(found: Report) -> str:
    """For a terminal."""
    scenario = found.scenario
    lines = [
        f"{scenario.name}: {found.parts[0].contacts:,.0f} contacts, {sum(t.agents for t in scenario.teams):,} agents, "
        f"{scenario.replications} replications, ± at {found.confidence:.0%}",
        "",
        f"{'':<26}" + "".join(f"{part.policy:>22}" for part in found.parts),
    ]
    for measure in MEASURES:
        cells = "".join(f"{shown(measure, part.whole[measure]):>22}" for part in found.parts)
        lines.append(f"{NAMES[measure]:<26}{cells}")
    for policy, measures in found.against_first.items():
        lines += ["", f"{policy} against {found.parts[0].policy}"]
        lines += [f"  {NAMES[m]:<24}{shown(m, e, signed=True):>22}{_verdict(e)}" for m, e in measures.items()]
    for part in found.parts:
        lines += ["", f"{part.policy}, by queue", *_rows(part.queues, ("service_level", "abandonment", "mean_wait"))]
        by_time = {clock(scenario, number): one for number, one in enumerate(part.intervals)}
        lines += ["", f"{part.policy}, by interval", *_rows(by_time, BY_INTERVAL)]
    return "\n".join(lines)


def _rows(rows: dict[str, Measures], measures: Sequence[Measure]) -> list[str]:
    head = f"  {'':<16}" + "".join(f"{NAMES[m]:>24}" for m in measures)
    return [head, *(f"  {name:<16}" + "".join(f"{shown(m, e[m]):>24}" for m in measures) for name, e in rows.items())]


def shown(measure: str, estimate: Estimate, *, signed: bool = False) -> str:
    """`81.2 % ± 0.9`; a dash where nothing was counted."""
    if estimate.value is None:
        return "-"
    scale, unit, digits = (100, " %", 1) if measure in SHARES else (1, "", 3 if measure == "fairness" else 1)
    margin = "" if estimate.margin == float("inf") else f" ± {estimate.margin * scale:.{digits}f}"
    return f"{estimate.value * scale:{'+' if signed else ''}.{digits}f}{unit}{margin}"


def _verdict(estimate: Estimate) -> str:
    if estimate.value is None or abs(estimate.value) <= estimate.margin:
        return "   no difference shown"
    return ""


def clock(scenario: Scenario, interval: int) -> str:
    return f"{scenario.starts_at + timedelta(seconds=interval * scenario.interval):%H:%M}"


# ── as JSON ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def plain(found: Report) -> dict[str, Any]:
    """For machines; a value or margin that is not known is null."""
    return {
        "scenario": found.scenario.name,
        "replications": found.scenario.replications,
        "seed": found.scenario.seed,
        "confidence": found.confidence,
        "policies": [
            {
                "name": part.policy,
                "contacts": part.contacts,
                "all": _plain(part.whole),
                "queues": {name: _plain(measures) for name, measures in part.queues.items()},
                "intervals": [
                    {"starts": clock(found.scenario, number), **_plain(measures)}
                    for number, measures in enumerate(part.intervals)
                ],
            }
            for part in found.parts
        ],
        "against_first": {policy: _plain(measures) for policy, measures in found.against_first.items()},
    }


def _plain(measures: Measures) -> dict[str, Any]:
    return {
        m: {"value": e.value, "margin": e.margin if e.margin != float("inf") else None} for m, e in measures.items()
    }
