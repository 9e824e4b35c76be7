"""Two cases become one, one becomes two, both can be undone; and one cause stands above many cases."""

from dataclasses import replace
from uuid import UUID

from lingxi import conversations, customers
from lingxi.cases import store
from lingxi.cases.model import OVER, Case
from lingxi.cases.model.joins import Join, NoParent, NotItsConversation, NotOnePerson, UndoneAlready
from lingxi.cases.service import access, living
from lingxi.cases.store import joins
from lingxi.conversations import Conversation
from lingxi.platform import clock
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import Tx


async def merge(tx: Tx, id: UUID, other_id: UUID) -> Join:
    """The other case becomes part of this one, of the same person. Raises NotFound, CaseMerged, NotOnePerson."""
    held = await access.hold_talks(tx, [id, other_id])
    case, other = await _both(tx, id, other_id)
    if case.id == other.id or other.customer_id not in await customers.members(tx, case.customer_id):
        raise NotOnePerson
    ids = [one.id for one in await conversations.of_matter(tx, other.id)]
    await _move(tx, held, ids, case.id)
    await _part(tx, other, case, "merged")
    await joins.move_tasks(tx, other.id, case.id)
    state = case.state if other.state in ("waiting_customer", *OVER) else "waiting_us"
    gained = replace(case, state=state if case.state in ("waiting_customer", *OVER) else case.state)
    gained = replace(gained, solved_at=None, closed_at=None) if gained.state != case.state else gained
    entries = [access.entry(tx, case, "merged", after=str(other.number))]
    if gained.state != case.state:
        entries.append(access.entry(tx, case, "state", before=case.state, after=gained.state))
    await access.changed(tx, case, gained, *entries)
    return await _noted(tx, "merge", case, other, ids)


async def split(tx: Tx, id: UUID, conversation_ids: list[UUID], subject: str) -> Join:
    """Some of a case's conversations become a case of their own. Raises NotFound, CaseMerged, NotItsConversation."""
    held = await access.hold_talks(tx, [id])
    case = await access.lock(tx, id)
    of_case = {one.id for one in held}
    if not set(conversation_ids) or not set(conversation_ids) < of_case:
        raise NotItsConversation
    customer = await customers.get(tx, case.customer_id)
    first = min((one for one in held if one.id in conversation_ids), key=lambda one: (one.created_at, one.id))
    apart = replace(
        living.blank(tx, clock.new_id(), customer),
        subject=subject,
        channel=first.channel,
        kind=case.kind,
        priority=case.priority,
        state=case.state,
        queue_id=first.queue_id or case.queue_id,
        owner_id=first.owner_id or case.owner_id,
        opened_at=first.created_at,
        solved_at=case.solved_at,
        closed_at=case.closed_at,
    )
    apart = await living.opened(tx, apart)
    await _move(tx, held, conversation_ids, apart.id)
    await access.changed(tx, apart, apart, access.entry(tx, apart, "split", before=str(case.number)))
    await access.changed(tx, case, case, access.entry(tx, case, "split", after=str(apart.number)))
    return await _noted(tx, "split", case, apart, conversation_ids)


async def undo(tx: Tx, id: UUID) -> Join:
    """As it was before it was merged or split; what was said meanwhile stays in its conversation. Raises NotFound, UndoneAlready."""
    join = await joins.join(tx, id)
    if join is None:
        raise NotFound
    held = await access.hold_talks(tx, [join.case_id, join.other_id])
    case, other = await _both(tx, join.case_id, join.other_id, merged=True)
    join = await joins.join(tx, id, lock=True)
    assert join is not None  # joins of cases that are there stay
    meanwhile = case.merged_into or (other.merged_into != case.id if join.kind == "merge" else other.merged_into)
    if join.undone_at or meanwhile:
        raise UndoneAlready
    if join.kind == "merge":
        await _move(tx, held, join.conversation_ids, other.id)
        await joins.move_tasks_back(tx, case.id, other.id)
        await access.changed(
            tx, other, replace(other, merged_into=None), access.entry(tx, other, "rejoined", before=str(case.number))
        )
    else:
        await _move(tx, held, [one.id for one in await conversations.of_matter(tx, other.id)], case.id)
        await _part(tx, other, case, "rejoined")
        await joins.move_tasks(tx, other.id, case.id)
    await access.changed(tx, case, case, access.entry(tx, case, "rejoined", after=str(other.number)))
    undone = replace(join, undone_at=tx.now)
    await joins.save_join(tx, undone)
    return undone


async def joined(tx: Tx, id: UUID) -> list[Join]:
    """What a case that the actor may read was merged with and split into, the newest first. Raises NotFound."""
    return await joins.joins(tx, (await access.get(tx, id)).id)


async def set_parent(tx: Tx, id: UUID, parent_id: UUID | None) -> Case:
    """A case has the same cause as others, which one case above them stands for; or no more. Raises NotFound, NoParent."""
    case = await access.lock(tx, id)
    if parent_id:
        above = await access.get(tx, parent_id)
        if above.id == case.id or above.parent_id or above.merged_into or await store.children(tx, case.id):
            raise NoParent
    if case.parent_id == parent_id:
        return case
    said = access.entry(tx, case, "parent", before=str(case.parent_id or ""), after=str(parent_id or ""))
    return await access.changed(tx, case, replace(case, parent_id=parent_id), said)


async def _both(tx: Tx, id: UUID, other_id: UUID, *, merged: bool = False) -> tuple[Case, Case]:
    """Held in the order of their ids. Raises NotFound, CaseMerged."""
    found = {}
    for one in sorted({id, other_id}):
        if merged:
            await access.get(tx, one)
            held = await store.get(tx, one, lock=True)
            assert held is not None  # it was there a moment ago, and cases are never removed
            found[one] = held
        else:
            found[one] = await access.lock(tx, one)
    return found[id], found[other_id]


async def _move(tx: Tx, held: list[Conversation], ids: list[UUID] | tuple[UUID, ...], case_id: UUID) -> None:
    await conversations.put_in_matter(tx, [one for one in held if one.id in ids], case_id)
    await joins.move_entries(tx, ids, case_id)


async def _part(tx: Tx, other: Case, of: Case, what: str) -> None:
    """A held case is part of another from now on."""
    said = access.entry(tx, other, "merged" if what == "merged" else "rejoined", after=str(of.number))
    await access.changed(tx, other, replace(other, merged_into=of.id), said)


async def _noted(tx: Tx, kind: str, case: Case, other: Case, ids: list[UUID]) -> Join:
    join = Join(
        id=clock.new_id(),
        kind="merge" if kind == "merge" else "split",
        case_id=case.id,
        other_id=other.id,
        conversation_ids=tuple(ids),
        by=access.doer(tx.actor),
        at=tx.now,
        undone_at=None,
    )
    await joins.save_join(tx, join)
    return join
