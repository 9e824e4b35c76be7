"""A day such as one that was, under one policy and another: what the desk shows side by side before a policy is put in force.

Nothing but plain values goes in and comes out, no file and no database, so that a job may do it in a thread of its own. What is not
known of such a day is drawn anew in each replication (a bootstrap): each arrival comes once on average, as often as chance wills
(Poisson with mean one), at a moment of its own interval. All policies meet the same customers, so that a difference is the policies'.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import product
from math import exp, inf
from random import Random
from uuid import UUID

from lingxi.app.simulate.counting import ALL, MEASURES, Day, Measure, fraction
from lingxi.app.simulate.deciding import Engine
from lingxi.app.simulate.draws import customers, source
from lingxi.app.simulate.estimates import Estimate, difference, ratio
from lingxi.app.simulate.report import BY_INTERVAL, OF_ALL_ONLY
from lingxi.app.simulate.running import day
from lingxi.app.simulate.scenario import Queue, Record, Scenario, Shift, Spread, Team
from lingxi.engines.matching import Agent, Channel, Policy, Skill

USUAL_PATIENCE = 300.0
Where = tuple[str, int | None]  # queue, interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """Work that came. `patience_seconds` is how long they would wait: what they waited if they gave up, None if that is not known
    (then it is drawn); `previous` is the agent who spoke with them last, if the policy's window still held.
    """

    at: datetime
    queue_id: UUID
    channel: Channel
    handling_seconds: float
    patience_seconds: float | None = None
    language: str | None = None
    required: tuple[Skill, ...] = ()
    priority: int = 0
    previous: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDuty:
    """An agent, and from when until when they were there; the agent's presence and load of the moment do not count."""

    agent: Agent
    shifts: tuple[tuple[datetime, datetime], ...]
    wrap_up_seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`margin` to either side at the stated confidence. None is not known: nothing counted, or a single replication."""

    value: float | None
    margin: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Shares in 0..1, waits in seconds, `fairness` Jain's index of the agents' occupancies. None is not measured of such a part.

    `service_level` is answered within the policy's target for the queue; `abandonment` counts who was not served at all, too;
    `estimate_calibration` is the share of the served who waited no longer than they would have been told, of those told anything.
    """

    service_level: Figure
    abandonment: Figure
    mean_wait: Figure
    occupancy: Figure | None
    answered_wait: Figure | None = None
    p90_wait: Figure | None = None
    fairness: Figure | None = None
    hand_offs: Figure | None = None
    same_adviser: Figure | None = None
    estimate_calibration: Figure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueFigures:
    queue_id: UUID
    channel: Channel
    figures: Figures
    change: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class IntervalFigures:
    starts_at: datetime
    figures: Figures
    change: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """One policy. `change` is against the first policy, customer by customer the same; of the first itself it is zero.

    `contacts` is the mean number in a replication.
    """

    policy: str
    contacts: float
    whole: Figures
    change: Figures
    queues: tuple[QueueFigures, ...]
    intervals: tuple[IntervalFigures, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    confidence: float
    replications: int
    seed: int
    interval_seconds: float
    policies: tuple[Rehearsed, ...]


def rehearse(
    policies: Mapping[str, Policy],
    *,
    arrivals: Sequence[Arrival],
    agents: Sequence[OnDuty],
    replications: int = 10,
    seed: int = 1,
    interval_seconds: float = 1800.0,
    usual_patience_seconds: float = USUAL_PATIENCE,
    confidence: float = 0.95,
    progress: Callable[[float], None] = lambda share: None,
) -> Rehearsal:
    """The policies in their order; the first is what the others are compared with. Times are aware, or all naive.

    Where patience is not known it is exponential with mean `usual_patience_seconds` (for a call; whoever writes may wait for ever: give
    infinity). `progress` hears the share that is done after every day played, up to 1; what it raises ends the rehearsal. The same
    seed gives the same figures. ValueError without a policy, an arrival or an agent. It takes about 0.3 ms for each arrival,
    replication and policy, and holds the processor: run it in a thread or a job.
    """
    if not (policies and arrivals and agents and replications > 0):
        raise ValueError("a rehearsal needs a policy, an arrival, an agent and a replication")
    base = _scenario(arrivals, agents, interval_seconds, seed)
    days: dict[str, list[Day]] = {name: [] for name in policies}
    lots = list(product(range(replications), policies.items()))
    for done, (number, (name, policy)) in enumerate(lots, 1):
        drawn = _drawn(base, arrivals, agents, number, usual_patience_seconds, policy)
        days[name].append(day(drawn, Engine(drawn, policy), customers(drawn, number), f"{seed}/{number}"))
        progress(done / len(lots))
    first = next(iter(days.values()))
    return Rehearsal(
        confidence=confidence,
        replications=replications,
        seed=seed,
        interval_seconds=interval_seconds,
        policies=tuple(_rehearsed(base, name, own, first, confidence) for name, own in days.items()),
    )


# ── the day ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _name(queue_id: UUID, channel: Channel) -> str:
    return f"{queue_id}/{channel}"


def _scenario(arrivals: Sequence[Arrival], agents: Sequence[OnDuty], interval: float, seed: int) -> Scenario:
    """A queue for each queue and channel that anything came to; a team for each agent."""
    start = min([*(one.at for one in arrivals), *(begin for one in agents for begin, _ in one.shifts)])
    end = max([*(one.at for one in arrivals), *(until for one in agents for _, until in one.shifts)])
    lines = sorted({(one.queue_id, one.channel) for one in arrivals})
    return Scenario(
        name="rehearsal",
        starts_at=start,
        length=max(interval, (end - start).total_seconds()),
        interval=interval,
        seed=seed,
        queues=tuple(Queue(name=_name(id, channel), id=id, channel=channel) for id, channel in lines),
        teams=tuple(_team(one, lines, start) for one in agents),
    )


def _team(one: OnDuty, lines: Sequence[tuple[UUID, Channel]], start: datetime) -> Team:
    def at(time: datetime) -> float:
        return (time - start).total_seconds()

    return Team(
        name=str(one.agent.id),
        agents=1,
        queues=tuple(_name(id, channel) for id, channel in lines if id in one.agent.queue_ids),
        shifts=tuple(Shift(start=at(begin), until=at(until)) for begin, until in one.shifts),
        capacity=one.agent.capacity,
        wrap_up=Spread(kind="exponential", mean=one.wrap_up_seconds) if one.wrap_up_seconds > 0 else Spread(),
        agent=one.agent,
    )


def _drawn(
    base: Scenario, arrivals: Sequence[Arrival], agents: Sequence[OnDuty], number: int, patience: float, policy: Policy
) -> Scenario:
    """The scenario of one replication; only the targets are the policy's."""
    chance, places = source(base.seed, number, "arrivals"), {one.agent.id: n for n, one in enumerate(agents)}
    queues = tuple(replace(one, target=policy.target(one.id)) for one in base.queues if one.id)
    return replace(base, queues=queues, records=tuple(_records(base, arrivals, places, chance, patience)))


def _records(
    base: Scenario, arrivals: Sequence[Arrival], places: Mapping[UUID, int], chance: Random, patience: float
) -> Iterator[Record]:
    for one in arrivals:
        begins = ((one.at - base.starts_at).total_seconds() // base.interval) * base.interval
        for _ in range(_poisson_of_one(chance)):
            known = one.patience_seconds
            yield Record(
                at=begins + chance.random() * base.interval,
                queue=_name(one.queue_id, one.channel),
                handling=one.handling_seconds,
                patience=known if known is not None else inf if patience == inf else chance.expovariate(1 / patience),
                language=one.language,
                required=one.required,
                priority=one.priority,
                previous=places.get(one.previous) if one.previous else None,
            )


def _poisson_of_one(chance: Random) -> int:
    """Knuth's way, The Art of Computer Programming 2, 3.4.1."""
    count, left = 0, chance.random()
    while left > exp(-1):
        count, left = count + 1, left * chance.random()
    return count


# ── the figures ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _rehearsed(base: Scenario, name: str, own: Sequence[Day], first: Sequence[Day], confidence: float) -> Rehearsed:
    def figures(queue: str = ALL, interval: int | None = None, *, against: bool = False) -> Figures:
        measures: Sequence[Measure] = MEASURES if interval is None else BY_INTERVAL
        found = {}
        for one in measures:
            if queue == ALL or one not in OF_ALL_ONLY:
                ours = [fraction(d, one, queue, interval) for d in own]
                theirs = [fraction(d, one, queue, interval) for d in first]
                found[one] = _figure(difference(ours, theirs, confidence) if against else ratio(ours, confidence))
        return Figures(**{"occupancy": None, **found})  # type: ignore[arg-type]

    return Rehearsed(
        policy=name,
        contacts=sum(one.of().offered for one in own) / len(own),
        whole=figures(),
        change=figures(against=True),
        queues=tuple(
            QueueFigures(
                queue_id=one.id, channel=one.channel, figures=figures(one.name), change=figures(one.name, against=True)
            )
            for one in base.queues
            if one.id
        ),
        intervals=tuple(
            IntervalFigures(
                starts_at=base.starts_at + timedelta(seconds=number * base.interval),
                figures=figures(ALL, number),
                change=figures(ALL, number, against=True),
            )
            for number in range(base.intervals)
        ),
    )


def _figure(estimate: Estimate) -> Figure:
    return Figure(value=estimate.value, margin=estimate.margin if estimate.margin < inf else None)
