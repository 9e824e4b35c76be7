"""Who is one person: merges by the stated rules (model.identities) and by colleagues, and undoing them."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import CustomersMerged, CustomersParted, SuggestionMade
from lingxi.customers.model import Customer, Identity, Merge, MergeRule, Person, groups, identities
from lingxi.platform import auth, clock
from lingxi.platform.problems import Conflict, Invalid, NotFound
from lingxi.platform.tx import Tx

SHARED_SCORE = 0.5  # of a suggestion from one shared identity: above chance, far below proof


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
    if one not in ids or other not in ids:
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


async def consider(tx: Tx, customer: Customer, proved: tuple[Identity, ...]) -> None:
    """Somebody proved an address or a number: join or suggest whoever proved it before, by the stated rules."""
    for shared in (i for i in proved if i.verified and i.kind in ("email", "phone")):
        holders = await store.holders(tx, shared)
        colleagues = shared.kind == "email" and await auth.is_colleague(tx, shared.value)
        for other in (h for h in holders if h.id != customer.id):
            said = identities.verdict(customer, other, shared, holders=len(holders), colleagues=colleagues)
            evidence: dict[str, str] = {shared.kind: shared.value}
            if said == "join":
                await join(
                    tx, customer.id, other.id, rule="email" if shared.kind == "email" else "phone", evidence=evidence
                )
            elif said == "suggest":
                await suggest(tx, customer.id, other.id, score=SHARED_SCORE, evidence=evidence)


async def same_visit(tx: Tx, visitor: Customer, customer: Customer) -> None:
    """An anonymous visitor signed in. Who was there within the same visit is who signed in; who was there before may be
    somebody else at a shared computer, and a colleague decides.
    """
    device = next((i.value for i in visitor.identities if i.kind == "device"), "")
    if tx.now - await store.seen_at(tx, visitor.id) <= identities.VISIT:
        await join(tx, visitor.id, customer.id, rule="device", evidence={"device": device})
    else:
        await suggest(tx, visitor.id, customer.id, score=SHARED_SCORE, evidence={"device": device})


async def join(tx: Tx, one: UUID, other: UUID, *, rule: MergeRule, evidence: Mapping[str, str]) -> Merge | None:
    """Merge by a rule, unless they are one person already or a colleague said that they are two."""
    ones, others = await store.members(tx, one), await store.members(tx, other)
    if other in ones or await store.refused(tx, ones, others):
        return None
    return await merge(tx, one, other, rule=rule, evidence=evidence)


async def suggest(tx: Tx, one: UUID, other: UUID, *, score: float, evidence: Mapping[str, str]) -> None:
    """Ask a colleague whether two are one person; not when they are, nor when it was asked and refused."""
    ones, others = await store.members(tx, one), await store.members(tx, other)
    if other in ones or await store.refused(tx, ones, others):
        return
    id = clock.new_id()
    if await store.suggest(tx, id, one, other, score, dict(evidence)):
        tx.emit(SuggestionMade(id=id, left_id=min(one, other), right_id=max(one, other), score=score))
