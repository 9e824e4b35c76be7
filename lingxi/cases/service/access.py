"""Who may read a case, getting hold of one, and storing what became of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from lingxi import conversations, routing
from lingxi.cases import store
from lingxi.cases.events import CaseChanged, CaseMoved, audience
from lingxi.cases.model import Case, Doer, Entry, What, clocks, policies, states
from lingxi.conversations import Conversation
from lingxi.engines.calendars import Hours
from lingxi.platform import clock
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import Actor, Tx


def doer(actor: Actor) -> Doer:
    """The acting person; machines and the system are the system, and a rule of ours is named."""
    if actor.kind in ("staff", "customer"):
        return Doer(kind="staff" if actor.kind == "staff" else "customer", id=actor.id, name=actor.name, rule="")
    return Doer(kind="system", id=None, name=actor.name, rule=actor.via if actor.kind == "system" else "")


def may_read(actor: Actor, case: Case) -> bool:
    """The rule for hearing of it, and for lists: hold one of the case's topics."""
    return actor.kind == "system" or not actor.topics.isdisjoint(audience(case))


async def get(tx: Tx, id: UUID) -> Case:
    """Raises NotFound, also when the actor may not read it. Who may read one of its conversations may read the case."""
    return await _readable(tx, await store.get(tx, id))


async def several(tx: Tx, ids: Sequence[UUID]) -> list[Case]:
    """The cases that these matters are, whoever asks: for slices above, which decide themselves."""
    return await store.several(tx, ids) if ids else []


async def lock(tx: Tx, id: UUID) -> Case:
    """Get it and hold it until the end of the transaction. Raises NotFound, CaseMerged: what is part of another changes there."""
    case = await _readable(tx, await store.get(tx, id, lock=True))
    if case.merged_into:
        raise states.CaseMerged(merged_into=str(case.merged_into))
    return case


async def _readable(tx: Tx, case: Case | None) -> Case:
    if case is None:
        raise NotFound
    if may_read(tx.actor, case):
        return case
    if any(conversations.may_read(tx.actor, one) for one in await conversations.of_matter(tx, case.id)):
        return case
    raise NotFound


async def hold_talks(tx: Tx, case_ids: Sequence[UUID]) -> list[Conversation]:
    """Hold all conversations of these cases, in the order of their ids: to be done before a case is held."""
    found = [one.id for id in case_ids for one in await conversations.of_matter(tx, id)]
    return [await conversations.hold(tx, id) for id in sorted(found)]


def entry(
    tx: Tx,
    case: Case,
    what: What,
    *,
    id: UUID | None = None,
    at: datetime | None = None,
    by: Doer | None = None,
    conversation_id: UUID | None = None,
    **data: str,
) -> Entry:
    return Entry(
        id=id or clock.new_id(),
        case_id=case.id,
        conversation_id=conversation_id,
        at=at or tx.now,
        what=what,
        by=by or doer(tx.actor),
        data=data,
    )


async def wound(tx: Tx, case: Case) -> Case:
    """With its clocks read anew from all that happened, by the promises and hours that hold for it now."""
    policy = policies.chosen(await store.policies(tx), case)
    hours = await hours_of(tx, policy.hours_id)
    return clocks.wound(case, await store.happened(tx, case.id), policy, hours, tx.now)


async def hours_of(tx: Tx, id: UUID | None) -> Hours | None:
    if id is None:
        return None
    return next(one.hours for one in await routing.opening_hours(tx) if one.id == id)


async def changed(tx: Tx, before: Case, case: Case, *entries: Entry) -> Case:
    """Store a held case as its next revision, with what happened and with its clocks, and tell it.

    `before` is as it was held: who could read it then hears of the change still.
    """
    for one in entries:
        await store.append(tx, one)
    case = await wound(tx, replace(case, changed_at=tx.now, revision=before.revision + 1))
    await store.save(tx, case)
    former = tuple(sorted(set(audience(before)) - set(audience(case))))
    if former:
        tx.emit(CaseMoved(case=case, entry=entries[0], former=former))
    else:
        tx.emit(CaseChanged(case=case, entry=entries[0]))
    return case


async def press(tx: Tx, case: Case, held: Conversation) -> None:
    """Let a held conversation of the case press in its line as the case does."""
    policy = next((one for one in await store.policies(tx) if one.id == case.policy_id), None)
    raised = case.priority - 1 + (clocks.raised_by(case, policy) if policy else 0)
    await routing.press(tx, held, raised=max(0, raised), due_at=case.due_at)
