"""Verbs of stages: defined, and kept true for everybody."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from lingxi.customers.events import (
    ContactNoted,
    CustomerErased,
    CustomerEvent,
    CustomersImported,
    CustomersMerged,
    CustomersParted,
    RecordsImported,
    StageChanged,
    StagesDefined,
)
from lingxi.customers.model.segments import Stage, StageCount, Whereabouts, clean_stages
from lingxi.customers.service import joining, segments
from lingxi.customers.store import stages as store
from lingxi.platform import events
from lingxi.platform.events import Event
from lingxi.platform.tx import Tx


async def stages(tx: Tx) -> list[Stage]:
    """In their order."""
    return await store.stages(tx)


async def put_stages(tx: Tx, given: Sequence[Stage]) -> list[Stage]:
    """Say what stages there are, in their order. Everybody is looked at again soon (`settle`). Raises Invalid."""
    wanted = clean_stages(given)
    await _turn(tx)
    await store.put_stages(tx, wanted)
    tx.emit(StagesDefined(stages=wanted))
    return list(wanted)


async def counts(tx: Tx) -> list[StageCount]:
    return await store.stage_counts(tx)


async def whereabouts(tx: Tx, customer_id: UUID) -> Whereabouts:
    """Where in their journey the person is whom this customer is, and by what. Raises NotFound."""
    person_id = (await joining.members(tx, customer_id))[0]
    now_in = await store.stage_of(tx, person_id)
    stage = next((one for one in await store.stages(tx) if now_in and one.key == now_in[0]), None)
    if now_in is None or stage is None:
        return Whereabouts(person_id=person_id, stage=None, since=None, why=None)
    why = await segments.reasons(tx, stage.condition, [person_id])
    return Whereabouts(person_id=person_id, stage=stage, since=now_in[1], why=why[person_id])


def concerned(event: Event) -> frozenset[UUID]:
    """Whose stage an event of customers may change: those whom it names."""
    match event:
        case CustomerEvent():
            return frozenset({event.customer.id})
        case CustomersMerged():
            return frozenset(event.member_ids)
        case CustomersParted():
            return frozenset({*event.left_ids, *event.right_ids})
        case ContactNoted():
            return frozenset({event.contact.customer_id})
        case CustomersImported() | RecordsImported() | CustomerErased():
            return frozenset(event.customer_ids)
    id = getattr(event, "customer_id", None)  # so the others say it, if they are about one
    return frozenset({id}) if id else frozenset()


async def settle(tx: Tx, customers: Iterable[UUID]) -> int:
    """Put the persons behind these customers into the stages in which they are now. Returns how many moved."""
    await _turn(tx)
    persons = await store.persons_behind(tx, customers)
    moves = await store.misplaced(tx, await store.stages(tx), persons)
    if moves:
        await store.move(tx, moves)
    for move in moves:
        tx.emit(StageChanged(person_id=move.person_id, former=move.former, stage=move.stage, at=tx.now))
    return len(moves)


async def settle_page(tx: Tx, after: UUID | None, limit: int) -> UUID | None:
    """Settle the next so many of all customers; returns the last one, or None when all were looked at."""
    page = await store.customers_after(tx, after, limit)
    if page:
        await settle(tx, page)
    return page[-1] if len(page) == limit else None


async def _turn(tx: Tx) -> None:
    await events.turn(tx.db, "customers.stages")
