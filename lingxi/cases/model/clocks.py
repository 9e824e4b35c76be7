"""The clocks of a case, read from what happened to it. Pure: the same entries, policy and hours give the same clocks at any time.

first_answer  runs from the customer's first word to our first answer.
next_answer   runs from the first word that stands unanswered after an answer of ours, to the next answer.
solution      runs from the opening until it is solved; a reopened case goes on from there.
A case that is solved needs no answer any more. In the states that the policy names, a clock is paused.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from lingxi.cases.model.nouns import OVER, Case, Clock, ClockName
from lingxi.cases.model.policies import CasePolicy, Promise
from lingxi.engines import calendars
from lingxi.engines.calendars import CALM, LATE, Hours, Mark, Tone

TONES: tuple[Tone, ...] = ("calm", "near", "pressing", "late")


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """What clocks need of an entry; `state` is the one that it brought."""

    id: UUID
    at: datetime
    what: str
    state: str


def wound(case: Case, past: Iterable[Happened], policy: CasePolicy, hours: Hours | None, now: datetime) -> Case:
    """The case with its clocks as they are by this policy, and with what follows from them at this moment.

    A colour that is worse now is left to who looks at the clocks next, at once, so that it is always told.
    """
    in_order = ordered(past)
    clocks = tuple(
        clock for promise in policy.promises if (clock := _clock(promise, in_order, policy, hours)) is not None
    )
    looked = looked_at(replace(case, clocks=clocks, policy_id=policy.id), now)
    if TONES.index(looked.tone) > TONES.index(case.tone):
        return replace(looked, tone=case.tone, turns_at=now)
    return looked


def ordered(past: Iterable[Happened]) -> list[Happened]:
    """As it happened. Ids are made in the order of time, so they tell of one moment what came first."""
    return sorted(past, key=lambda one: (one.at, one.id))


def promised(promise: Promise) -> timedelta:
    return timedelta(seconds=promise.seconds)


def looked_at(case: Case, now: datetime) -> Case:
    """With the colour that the case has now, and when it changes next."""
    running = [clock for clock in case.clocks if clock.state == "running"]
    coming = [turn.at for clock in running for turn in clock.turns if turn.at > now]
    worst = max(
        (tone_of(clock, now) for clock in case.clocks if clock.state != "stopped"), key=TONES.index, default=CALM
    )
    due = [clock.due_at for clock in running if clock.due_at]
    return replace(case, due_at=min(due, default=None), tone=worst, turns_at=min(coming, default=None))


def tone_of(clock: Clock, now: datetime) -> Tone:
    at = now if clock.state == "running" else min(now, clock.counted_at)
    return next((turn.tone for turn in reversed(clock.turns) if turn.at <= at), CALM)


def raised_by(case: Case, policy: CasePolicy) -> int:
    """By how much its colour raises the case in the line."""
    steps = {step.tone: step.raises for step in policy.steps} | {LATE: policy.late_raises}
    return steps.get(case.tone, 0)


def _clock(promise: Promise, past: Sequence[Happened], policy: CasePolicy, hours: Hours | None) -> Clock | None:
    marks = marks_of(promise, past)
    reading = calendars.read(marks, promised(promise), hours, policy.steps)
    if reading is None:
        return None
    return Clock(
        name=promise.clock,
        state=reading.state,
        started_at=reading.started_at,
        stopped_at=reading.stopped_at,
        counted_at=reading.counted_at,
        used_seconds=reading.used.total_seconds(),
        promised_seconds=promise.seconds,
        due_at=reading.due_at,
        turns=reading.turns,
    )


def marks_of(promise: Promise, past: Sequence[Happened]) -> list[Mark]:
    """What the past, in order, means for a promise's clock."""
    if promise.clock == "solution":
        return [_sign(promise, one) for one in past if one.what in ("opened", "state")]
    span = _question(promise.clock, past)
    if span is None:
        return []
    first, last = span
    marks = [Mark(at=past[first].at, sign="runs")]
    marks += [_sign(promise, one) for one in past[first + 1 : last] if one.what == "state"]
    if last < len(past):
        marks.append(Mark(at=past[last].at, sign="stops"))
    return marks


def _sign(promise: Promise, one: Happened) -> Mark:
    if one.state in OVER:
        return Mark(at=one.at, sign="stops")
    return Mark(at=one.at, sign="rests" if one.state in promise.pauses else "runs")


def _question(clock: ClockName, past: Sequence[Happened]) -> tuple[int, int] | None:
    """From which entry to which the question stands that the clock is about; one that stands still ends behind the last.

    An answer settles it, and so does a solution. For the next answer it is the newest question that came after an earlier one was settled.
    """
    asked = [place for place, one in enumerate(past) if one.what == "asked"]
    settled = [place for place, one in enumerate(past) if one.what == "answered" or one.state in OVER]
    first = asked[0] if asked else None
    if clock == "next_answer":
        before = max((place for place in settled if asked and asked[0] < place < asked[-1]), default=None)
        first = next((place for place in asked if before is not None and place > before), None)
    if first is None:
        return None
    return first, next((place for place in settled if place > first), len(past))
