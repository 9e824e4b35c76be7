"""The calls of a bank, February 1999, as a scenario: who called, how patient, and who was there to answer.

The data (Technion's "Anonymous Bank") say neither how long those who were answered would have waited nor when agents were away. Patience
of the answered is drawn beyond their wait from the Kaplan-Meier curve of their kind of call. When customers wait, nine of ten agents
take the next within `usual_rest`; so an agent counts as present between two calls unless somebody whom they serve waited longer than
that meanwhile, or two hours passed. They serve the kinds of call that they often took, not what they took once. Who goes is there for
half of their last call. To its end would be too long, since they then take one more that nobody took (10.1 % give up); not beyond its
start too short (18.4 %). One half makes as many answered as were recorded on the odd days (13,123 and 13,097); the even days are compared.
"""

import csv
import lzma
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby, pairwise
from math import inf
from random import Random

from bench.datasets import folder
from lingxi.app.simulate.scenario import Queue, Record, Scenario, Shift, Spread, Team

DAY, DAYS = 86_400, 28
HEAD_START = (
    90.0  # a customer of priority 2 enters as if a minute and a half ago: Brown et al., JASA 100 (2005), section 2
)
LONGEST_REST, USUAL, OFTEN, LAST = 7_200, 0.9, 0.1, 0.5
ODD, EVEN = 0, 1  # days from the month's first, by two


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Seconds since the month began; `server` is None of those who hung up."""

    at: float
    kind: str
    waited: float
    head_start: float
    server: str | None
    start: float
    end: float


def calls() -> tuple[list[Call], str]:
    """Those that reached the queue and were answered by a known agent or hung up; and what was left out."""
    with lzma.open(folder("call-arrivals") / "anonymous_bank_feb1999_call_by_call.tsv.xz", "rt") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    at_once = [row for row in rows if row["outcome"] == "HANG" and row["q_time"] == "0"]
    phantom = [row for row in rows if row["outcome"] == "PHANTOM"]
    unknown = [row for row in rows if row["outcome"] == "AGENT" and row["server"] == "NO_SERVER"]
    left_out = {id(row) for row in (*at_once, *phantom, *unknown)}
    kept = sorted((_call(row) for row in rows if id(row) not in left_out), key=lambda one: one.at)
    said = (
        f"{len(rows):,} calls; left out: {len(at_once):,} hung up before they waited, {len(unknown):,} without a known agent, "
        f"{len(phantom):,} phantoms; replayed: {len(kept):,}"
    )
    return kept, said


def _call(row: dict[str, str]) -> Call:
    midnight = (int(row["date"][-2:]) - 1) * DAY
    waited = float(row["q_time"])
    answered = row["outcome"] == "AGENT"
    start = midnight + _clock(row["ser_start"])
    arrived = start - waited if answered else midnight + _clock(row["q_start"])
    return Call(
        at=arrived,
        kind=row["type"],
        waited=waited,
        head_start=HEAD_START if row["priority"] == "2" else 0,
        server=row["server"] if answered else None,
        start=start,
        end=start + float(row["ser_time"]),
    )


def _clock(text: str) -> int:
    hours, minutes, seconds = map(int, text.split(":"))
    return hours * 3600 + minutes * 60 + seconds


def scenario(found: Sequence[Call], replication: int) -> Scenario:
    """One draw of what the data do not say."""
    kinds = sorted({one.kind for one in found})
    turns = turnarounds(found)
    rest = usual_rest(turns)
    return Scenario(
        name="An anonymous bank, February 1999",
        starts_at=datetime(1999, 2, 1, tzinfo=UTC),
        length=DAYS * DAY,
        interval=3600,
        seed=replication,
        queues=tuple(Queue(name=kind, target=20) for kind in kinds),
        records=tuple(_records(found, Random(f"patience/{replication}"))),
        teams=tuple(_teams(found, rest, Spread(kind="empirical", values=tuple(one for one in turns if one <= rest)))),
    )


def turnarounds(found: Sequence[Call]) -> tuple[float, ...]:
    """From the end of a call to the start of the agent's next, where that customer already waited, in order."""
    return tuple(
        sorted(
            max(0.0, after.start - before.end)
            for own in by_agent(found).values()
            for before, after in pairwise(own)
            if after.waited > 0 and after.at <= before.end
        )
    )


def usual_rest(turns: Sequence[float]) -> float:
    """What is rest and wrapping up; who takes longer while somebody waits is away."""
    return turns[int(USUAL * len(turns))]


def by_agent(found: Iterable[Call]) -> dict[str, list[Call]]:
    served = sorted((one for one in found if one.server), key=lambda one: (one.server or "", one.start))
    return {server or "": list(own) for server, own in groupby(served, key=lambda one: one.server)}


def _records(found: Sequence[Call], chance: Random) -> Iterable[Record]:
    curves = {kind: Curve([one for one in found if one.kind == kind]) for kind in {one.kind for one in found}}
    times = {kind: [one.end - one.start for one in found if one.kind == kind and one.server] for kind in curves}
    for one in found:
        gone = one.server is None
        yield Record(
            at=one.at,
            queue=one.kind,
            handling=chance.choice(times[one.kind]) if gone else one.end - one.start,
            patience=one.waited if gone else curves[one.kind].beyond(one.waited, chance.random()),
            head_start=one.head_start,
        )


class Curve:
    """How many are still there after a time: E. Kaplan, P. Meier, JASA 53 (1958). Who was answered is known only until then."""

    def __init__(self, found: Iterable[Call]) -> None:
        waits = sorted((one.waited, one.server is not None) for one in found)
        there, alive = len(waits), 1.0
        self._times: list[float] = []
        self._alive: list[float] = []
        for time, same in groupby(waits, key=lambda one: one[0]):
            ends = list(same)
            gone = sum(not answered for _, answered in ends)
            if gone:
                alive *= 1 - gone / there
                self._times.append(time)
                self._alive.append(alive)
            there -= len(ends)

    def beyond(self, waited: float, share: float) -> float:
        """A patience longer than `waited`; infinite beyond what was ever seen."""
        first = bisect_right(self._times, waited)
        left = (self._alive[first - 1] if first else 1.0) * share
        return next((self._times[n] for n in range(first, len(self._times)) if self._alive[n] <= left), inf)


def _teams(found: Sequence[Call], rest: float, turn: Spread) -> Iterable[Team]:
    waiting = defaultdict(list)
    for one in found:
        if one.waited > rest:
            waiting[int(one.at // DAY)].append(one)
    usual = shares(found)
    for server, own in by_agent(found).items():
        kinds = tuple(sorted(kind for kind, share in shares(own).items() if share >= OFTEN * usual[kind]))
        presence = tuple(_presence(own, kinds, waiting, rest))
        yield Team(name=server, agents=1, queues=kinds, shifts=presence, wrap_up=turn)


def shares(found: Sequence[Call]) -> dict[str, float]:
    """Of each kind among the answered."""
    kinds = Counter(one.kind for one in found if one.server)
    return {kind: count / kinds.total() for kind, count in kinds.items()}


def _presence(
    own: Sequence[Call], kinds: tuple[str, ...], waiting: dict[int, list[Call]], rest: float
) -> Iterable[Shift]:
    start = own[0].start
    for before, after in pairwise(own):
        if after.start - before.end > rest and _was_away(before.end, after.start, kinds, waiting, rest):
            yield Shift(start=start, until=_until(before))
            start = after.start
    yield Shift(start=start, until=_until(own[-1]))


def _until(last: Call) -> float:
    """When who went after this call took no more: nobody is said to have been there to its very end for another one."""
    return max(last.start + 1, last.start + LAST * (last.end - last.start))


def _was_away(start: float, until: float, kinds: tuple[str, ...], waiting: dict[int, list[Call]], rest: float) -> bool:
    if until - start > LONGEST_REST or start // DAY != until // DAY:
        return True
    return any(
        min(until, one.at + one.waited) - max(start, one.at) > rest
        for one in waiting[int(start // DAY)]
        if one.kind in kinds
    )
