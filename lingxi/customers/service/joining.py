"""Who is one person: merges by the stated rules (model.identities) and by colleagues, and undoing them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import CustomersMerged, CustomersParted, SuggestionDecided, SuggestionMade
from lingxi.customers.model import Merge, MergeRule, Person, groups, identities
from lingxi.platform import clock
from lingxi.platform.problems import Conflict, Invalid, NotFound
from lingxi.platform.tx import Tx


class OnePersonAlready(Conflict):
    code, detail = "one_person_already", "These customers are one person already."


class MergeUndone(Conflict):
    code, detail = "merge_undone", "This merge was undone already."


async def members(tx: Tx, id: UUID) -> list[UUID]:
    """The ids of all customers who are this person, the oldest first. Raises NotFound."""
    found = await store.members(tx, id)
    if not found:
        raise NotFound
    return found


async def person(tx: Tx, id: UUID) -> Person:
    """The person whom this customer is, seen as one. Raises NotFound."""
    ids = await members(tx, id)
    return identities.person_of(
        tuple(await store.several(tx, ids)),
        tuple(m for m in await store.merges_of(tx, ids) if m.undone_at is None),
    )


async def merge(tx: Tx, one: UUID, other: UUID, *, rule: MergeRule, evidence: Mapping[str, str]) -> Merge:
    """Say that two customers are one person. Raises NotFound, OnePersonAlready, Invalid for one customer twice."""
    if one == other:
        raise Invalid("A customer is one person with themselves.", field="other_id")
    ids = await store.hold(tx, (one, other))
    if await store.existing(tx, (one, other)) != {one, other}:
        raise NotFound
    known = await store.merges_of(tx, ids)
    if any({one, other} <= group for group in groups.groups(ids, known)):
        raise OnePersonAlready
    made = Merge(
        id=clock.new_id(),
        left_id=one,
        right_id=other,
        rule=rule,
        evidence=evidence,
        by=str(tx.actor),
        at=tx.now,
        undone_at=None,
        undone_by=None,
    )
    await store.save_merge(tx, made)
    group = next(g for g in groups.groups(ids, [*known, made]) if one in g)
    await store.lead(tx, group)
    tx.emit(CustomersMerged(merge=made, member_ids=tuple(sorted(group))))
    for settled in await store.settle(tx, group):
        tx.emit(SuggestionDecided(suggestion=settled))
    return made


async def unmerge(tx: Tx, id: UUID) -> Merge:
    """Undo a merge: who they were before they are again, each with what is theirs, later messages included.

    Raises NotFound, MergeUndone.
    """
    found = await store.merge(tx, id)
    if found is None:
        raise NotFound
    ids = await store.hold(tx, (found.left_id, found.right_id))
    known = await store.merges_of(tx, ids)
    found = next(m for m in known if m.id == id)
    if found.undone_at is not None:
        raise MergeUndone
    undone = replace(found, undone_at=tx.now, undone_by=str(tx.actor))
    await store.save_merge(tx, undone)
    after = groups.groups(ids, [undone if m.id == id else m for m in known])
    for group in after:
        await store.lead(tx, group)
    tx.emit(
        CustomersParted(
            merge=undone,
            left_ids=tuple(sorted(next(g for g in after if undone.left_id in g))),
            right_ids=tuple(sorted(next(g for g in after if undone.right_id in g))),
        )
    )
    return undone


async def part_device(tx: Tx, visitor_id: UUID) -> None:
    """Several people use the device: who was there anonymously is none of them, unless a colleague said so."""
    for made in await store.merges_of(tx, [visitor_id]):
        if made.rule == "device" and made.undone_at is None:
            await unmerge(tx, made.id)


async def let_go(tx: Tx, ids: Iterable[UUID]) -> None:
    """These customers are nobody's fellows any more; the others of their persons stay one, also where these were the bridge."""
    leaving = set(ids)
    together = await store.hold(tx, leaving)
    in_force = [one for one in await store.merges_of(tx, together) if one.undone_at is None]
    touched = [one for one in in_force if leaving & {one.left_id, one.right_id}]
    for one in touched:
        await unmerge(tx, one.id)
    kept = [one for one in in_force if one not in touched]
    apart = groups.groups(set(together) - leaving, kept)
    for person in groups.groups(together, in_force):
        heads = [min(group) for group in apart if group <= person]
        for other in heads[1:]:
            await merge(tx, heads[0], other, rule="colleague", evidence={})


async def join(tx: Tx, one: UUID, other: UUID, *, rule: MergeRule, evidence: Mapping[str, str]) -> Merge | None:
    """Merge by a rule, unless they are one person already, a colleague said that they are two, or one was forgotten meanwhile."""
    ones, others = await store.members(tx, one), await store.members(tx, other)
    if other in ones or await store.refused(tx, ones, others):
        return None
    await store.hold_all(tx)
    if await store.existing(tx, (one, other)) != {one, other}:
        return None
    return await merge(tx, one, other, rule=rule, evidence=evidence)


async def suggest(tx: Tx, one: UUID, other: UUID, *, score: float, evidence: Mapping[str, str]) -> None:
    """Ask a colleague whether two are one person; not when they are, nor when it was asked and refused."""
    ones, others = await store.members(tx, one), await store.members(tx, other)
    if other in ones or await store.refused(tx, ones, others):
        return
    if made := await store.suggest(tx, clock.new_id(), ones[0], others[0], score, evidence):
        tx.emit(SuggestionMade(suggestion=made))
