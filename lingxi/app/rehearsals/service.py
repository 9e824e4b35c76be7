"""Verbs of rehearsals: plan one, look at it, stop it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from lingxi import routing
from lingxi.app.rehearsals import store
from lingxi.app.rehearsals.events import RehearsalMoved
from lingxi.app.rehearsals.model import PolicyRehearsal, replications_for, worth
from lingxi.platform import clock
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx

SHOWN = 20
LONGEST = timedelta(days=1, hours=1)  # a day on which the clocks go back
OLDEST = timedelta(days=92)


async def plan(tx: Tx, policy: Any, *, since: datetime, until: datetime, replications: int) -> PolicyRehearsal:
    """A policy on the traffic and the roster of that time, against the one in force. Raises RefusedPolicy, TooLittleHistory, Invalid."""
    draft = routing.read_policy(policy)
    if since.tzinfo is None or until.tzinfo is None or not tx.now - OLDEST <= since < min(until, tx.now):
        raise Invalid("It begins within the last three months and ends later.", field="since")
    until = min(until, tx.now)
    if until - since > LONGEST:
        raise Invalid("A rehearsal plays one day at most.", field="until")
    against = (await routing.policy_in_force(tx)).policy
    past = await store.past(tx, since, until, against)
    worth(past)
    made = PolicyRehearsal(
        id=clock.new_id(),
        state="waiting",
        since=since,
        until=until,
        policy=draft,
        against=against,
        replications=replications_for(len(past.arrivals), replications),
        contacts=len(past.arrivals),
        answered=past.answered,
        abandoned=past.abandoned,
        agents=len(past.agents),
        share=0.0,
        staff_id=tx.actor.id if tx.actor.kind == "staff" else None,
        at=tx.now,
        outcome=None,
    )
    await store.insert(tx, made, past)
    tx.whisper(RehearsalMoved(rehearsal_id=made.id, state=made.state, share=0.0))
    return made


async def newest(tx: Tx) -> list[PolicyRehearsal]:
    """The newest twenty, without their outcomes."""
    return await store.newest(tx, SHOWN)


async def get(tx: Tx, id: UUID) -> PolicyRehearsal:
    found = await store.get(tx, id)
    if found is None:
        raise NotFound
    return found


async def stop(tx: Tx, id: UUID) -> PolicyRehearsal:
    """It is not wanted any more; what has ended stays as it is."""
    found = await store.get(tx, id, lock=True)
    if found is None:
        raise NotFound
    if not await store.end(tx, id, "stopped", None):
        return found
    tx.whisper(RehearsalMoved(rehearsal_id=id, state="stopped", share=found.share))
    return replace(found, state="stopped")
