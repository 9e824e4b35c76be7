"""Verbs of segments: made, changed, counted; and their members, each with a reason."""

from datetime import datetime
from uuid import UUID

from lingxi.customers.events import SegmentChanged, SegmentRemoved
from lingxi.customers.model.conditions import NOTHING, Condition, Grounds, checked, explained, leaves
from lingxi.customers.model.segments import Member, Segment, SegmentCount, SegmentInput, Vocabulary, clean_segment
from lingxi.customers.service import finding
from lingxi.customers.store import conditions, stages
from lingxi.customers.store import segments as store
from lingxi.platform import clock
from lingxi.platform.edge import Page
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx


async def segments(tx: Tx) -> list[Segment]:
    return await store.segments(tx)


async def segment(tx: Tx, id: UUID, *, lock: bool = False) -> Segment:
    """Raises NotFound."""
    found = await store.segment(tx, id, lock=lock)
    if found is None:
        raise NotFound
    return found


async def create(tx: Tx, given: SegmentInput) -> Segment:
    """Raises Invalid."""
    return await _save(tx, clock.new_id(), clean_segment(given), tx.now, revision=1)


async def change(tx: Tx, id: UUID, given: SegmentInput) -> Segment:
    """Raises NotFound, Invalid."""
    given = clean_segment(given)
    was = await segment(tx, id, lock=True)
    return await _save(tx, id, given, was.created_at, revision=was.revision + 1)


async def _save(tx: Tx, id: UUID, given: SegmentInput, created_at: datetime, *, revision: int) -> Segment:
    made = Segment(
        id=id,
        name_zh=given.name_zh,
        name_en=given.name_en,
        condition=given.condition,
        created_at=created_at,
        revision=revision,
    )
    await store.save_segment(tx, made)
    tx.emit(SegmentChanged(segment=made))
    return made


async def remove(tx: Tx, id: UUID) -> None:
    """Raises NotFound."""
    was = await segment(tx, id, lock=True)
    await store.remove_segment(tx, id)
    tx.emit(SegmentRemoved(segment=was))


async def vocabulary(tx: Tx) -> Vocabulary:
    return await store.vocabulary(tx)


async def count(tx: Tx, condition: Condition) -> SegmentCount:
    """Raises Invalid."""
    return SegmentCount(people=await conditions.count(tx, checked(condition)))


async def members(tx: Tx, condition: Condition, *, cursor: str | None, limit: int) -> Page[Member]:
    """Whom a condition means, the youngest first, each with a reason. Raises Invalid."""
    after = _parse(cursor)
    found = await conditions.meant(tx, checked(condition), after=after, limit=limit + 1)
    page = found[:limit]
    why = await reasons(tx, condition, page)
    where = await stages.stages_of(tx, page)
    people = await finding.listed(tx, page)
    return Page(
        items=[Member(person=one, stage=where.get(one.id), why=why[one.id]) for one in people],
        next=str(page[-1]) if len(found) > limit else None,
    )


async def reasons(tx: Tx, condition: Condition, persons: list[UUID]) -> dict[UUID, Grounds]:
    """For each of these persons (oldest customers' ids) whether the condition holds, and by what."""
    found = [await conditions.evidence(tx, leaf, persons) for leaf in leaves(condition)]
    return {id: explained(condition, [one.get(id, NOTHING) for one in found]) for id in persons}


def _parse(cursor: str | None) -> UUID | None:
    try:
        return UUID(cursor) if cursor else None
    except ValueError:
        raise Invalid("The cursor is not one that this server gave.", field="cursor") from None
