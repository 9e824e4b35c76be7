"""A rehearsal: which day, which policy against the one in force, how far it is, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from lingxi.app.simulate.rehearsal import Arrival, OnDuty
from lingxi.app.simulate.rehearsal import Rehearsal as Outcome
from lingxi.engines.matching import Policy
from lingxi.platform.problems import Conflict

State = Literal["waiting", "running", "done", "failed", "stopped"]

IN_FORCE, DRAFT = "in_force", "draft"
LEAST_CONTACTS, LEAST_ANSWERED, LEAST_AGENTS = 30, 20, 1
MOST_PLAYED = 400_000
"""Contacts times replications, so that a rehearsal ends within some minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """A day as it was. Whoever waited without end is patient; `patience_seconds` is the mean of the others, None if nobody gave up."""

    arrivals: tuple[Arrival, ...]
    agents: tuple[OnDuty, ...]
    answered: int
    abandoned: int
    patience_seconds: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRehearsal:
    """The traffic from `since` to `until` under the policy that was in force (`against`) and under `policy`.

    `share` of it is played, 0 to 1. `contacts`, `agents` and `abandoned` are the day's own, as it really was. `outcome` compares
    two policies by the names `in_force` and `draft`, once it is done.
    """

    id: UUID
    state: State
    since: datetime
    until: datetime
    policy: Policy
    against: Policy
    replications: int
    contacts: int
    answered: int
    abandoned: int
    agents: int
    share: float
    staff_id: UUID | None
    at: datetime
    outcome: Outcome | None


class TooLittleHistory(Conflict):
    code, detail = "too_little_history", "That day has too little traffic or too few agents to learn from."


def worth(past: Past) -> None:
    """Raises TooLittleHistory, with what there is and what it takes."""
    found: dict[str, Any] = {"contacts": len(past.arrivals), "answered": past.answered, "agents": len(past.agents)}
    least = {"contacts": LEAST_CONTACTS, "answered": LEAST_ANSWERED, "agents": LEAST_AGENTS}
    if any(found[name] < least[name] for name in found):
        raise TooLittleHistory(**found, least_contacts=LEAST_CONTACTS, least_answered=LEAST_ANSWERED)


def replications_for(contacts: int, wished: int) -> int:
    """As many as were wished, fewer on a great day; two at least, or nothing could be said about the margin."""
    return max(2, min(wished, MOST_PLAYED // max(1, contacts)))


def shifts_of(
    presences: Sequence[tuple[datetime, bool]], since: datetime, until: datetime
) -> tuple[tuple[datetime, datetime], ...]:
    """From when until when somebody was there, out of what was told about them in order: (when, whether they were there)."""
    found: list[tuple[datetime, datetime]] = []
    came: datetime | None = None
    for at, there in presences:
        moment = min(max(at, since), until)
        if there and came is None:
            came = moment
        elif not there and came is not None:
            found.append((came, moment))
            came = None
    if came is not None:
        found.append((came, until))
    return tuple((start, end) for start, end in found if end > start)
