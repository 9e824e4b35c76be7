"""What colleagues see of a person: one timeline of everything, the brief, the notes."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from psycopg.types.json import Jsonb

from lingxi import conversations, customers
from lingxi.customers import Brief, Customer, RecordInput, RecordState, RecordTypeInput
from lingxi.customers.model import EntryKind, TimelineEntry
from lingxi.customers.service import briefing, noting
from lingxi.platform.clock import new_id
from tests.world import World, outcome

pytestmark = pytest.mark.db

ORDER = RecordTypeInput(
    label_zh="订单",
    label_en="Order",
    title="{product}",
    schema={"type": "object", "properties": {name: {"type": "string"} for name in ("product", "at", "due")}},
    states=(
        RecordState(key="sent", label_zh="已发货", label_en="Sent", open=True),
        RecordState(key="delivered", label_zh="已送达", label_en="Delivered", open=False),
    ),
    happened="at",
    due="due",
)


async def ordered(world: World, customer: Customer, key: str, *, due: datetime, state: str = "sent") -> None:
    data = {"product": f"茶壶 {key}", "at": (world.now - timedelta(days=5)).isoformat(), "due": due.isoformat()}
    async with world.as_system() as tx:
        await customers.put_record_type(tx, "order", ORDER)
        await customers.put_record(tx, "order", RecordInput(key=key, customer_id=customer.id, state=state, data=data))


async def did(world: World, customer: Customer, name: str, properties: Mapping[str, Any] | None = None) -> UUID:
    """As intake stores it."""
    async with world.as_system() as tx:
        row = await tx.db.execute(
            """
            insert into customers.activities (id, customer_id, source_id, message_id, kind, name, properties, context, at, received_at)
            values (%s, %s, %s, %s, 'track', %s, %s, '{}', %s, %s) returning id
            """,
            (new_id(), customer.id, new_id(), new_id().hex, name, Jsonb(properties or {}), world.now, world.now),
        )
        found = await row.fetchone()
        assert found
        return UUID(str(found[0]))


async def timeline(world: World, customer: Customer, *kinds: EntryKind, limit: int = 50) -> list[TimelineEntry]:
    """All pages, one after the other."""
    entries: list[TimelineEntry] = []
    cursor = None
    while True:
        async with world.as_(world.li_na) as tx:
            page = await briefing.timeline(tx, customer.id, kinds=kinds, cursor=cursor, limit=limit)
        assert len(page.items) <= limit
        entries += page.items
        if (cursor := page.next) is None:
            return entries


async def brief(world: World, customer: Customer) -> Brief:
    async with world.as_(world.li_na) as tx:
        return await customers.brief(tx, customer.id)


async def lived(world: World, customer: Customer) -> None:
    """A week of somebody: an order, a look at it, a contact, a note."""
    await ordered(world, customer, "1042", due=world.now - timedelta(days=2))
    world.later(60)
    await did(world, customer, "Order Viewed", {"order_id": "1042"})
    world.later(60)
    await world.closes(customer, await world.asks(customer, "还没到"))
    world.later(60)
    async with world.as_(world.li_na) as tx:
        await noting.take_note(tx, customer.id, "只收微信", important=True)


async def test_everything_stands_in_one_timeline_and_pages_follow_each_other(world: World) -> None:
    await lived(world, world.wang_fang)
    whole = await timeline(world, world.wang_fang)
    assert [one.kind for one in whole] == ["note", "contact", "activity", "record"]
    assert await timeline(world, world.wang_fang, limit=1) == whole
    assert [one.kind for one in await timeline(world, world.wang_fang, "record", "note")] == ["note", "record"]
    assert whole[1].contact is not None
    assert (whole[1].contact.subject, whole[1].contact.outcome, whole[1].record) == ("还没到", "given_up", None)


async def test_things_of_one_instant_are_neither_lost_nor_doubled_between_pages(world: World) -> None:
    made = {await did(world, world.joe, f"View {n}") for n in range(7)}
    entries = await timeline(world, world.joe, limit=2)
    assert len(entries) == 7
    assert {one.id for one in entries} == made


async def test_a_person_has_one_timeline_and_the_customers_have_their_own_again_when_parted(world: World) -> None:
    phone = await world.come()
    await did(world, world.joe, "On the laptop")
    world.later(1)
    await did(world, phone, "On the phone")
    async with world.as_system() as tx:
        merge = await customers.merge(tx, world.joe.id, phone.id, rule="colleague", evidence={})
    for one in (world.joe, phone):
        assert [e.activity.name for e in await timeline(world, one) if e.activity] == ["On the phone", "On the laptop"]
    async with world.as_system() as tx:
        await customers.unmerge(tx, merge.id)
    assert [e.activity.name for e in await timeline(world, phone) if e.activity] == ["On the phone"]


async def test_the_brief_says_who_it_is_why_they_come_and_what_was_before(world: World) -> None:
    await lived(world, world.wang_fang)
    async with world.as_system() as tx:
        await customers.learn(tx, world.wang_fang.id, {"gender": "female"}, source="shop")
    talk = await world.asks(world.wang_fang)
    async with world.as_(world.li_na) as tx:
        known = await conversations.brief(tx, talk.id)
    assert known.called is not None
    assert (known.called.surname, known.called.gender, known.called.spoken) == ("王", "f", "Wáng Fāng")
    assert [one.code for one in known.reasons] == ["record_late", "contact_unsettled", "activity"]
    assert (known.reasons[0].data["title"], known.reasons[0].data["state_zh"]) == ("茶壶 1042", "已发货")
    assert [one.subject for one in known.contacts] == ["还没到"]
    assert known.matter_id == known.contacts[0].matter_id
    assert [one.text for one in known.notes] == ["只收微信"]
    assert [one.key for one in known.records] == ["1042"]


async def test_who_wants_to_be_called_otherwise_is(world: World) -> None:
    async with world.as_system() as tx:
        await customers.learn(tx, world.joe.id, {"preferred_name": "Joey Wu", "gender": "m"}, source="shop")
    called = (await brief(world, world.joe)).called
    assert called is not None
    assert (called.name, called.gender) == ("Joey Wu", "m")


async def test_what_was_delivered_is_not_late(world: World) -> None:
    await ordered(world, world.joe, "7", due=world.now - timedelta(days=2), state="delivered")
    found = await brief(world, world.joe)
    assert [one.code for one in found.reasons if one.code == "record_late"] == []
    assert found.records == ()


async def test_who_may_not_read_a_conversation_gets_no_brief_of_it(world: World) -> None:
    talk = await world.asks(world.joe, queue=world.loans)
    async with world.as_(world.li_na) as tx:
        assert await outcome(conversations.brief(tx, talk.id)) == "not_found"


async def test_notes_are_changed_removed_and_checked(world: World) -> None:
    async with world.as_(world.li_na) as tx:
        note = await noting.take_note(tx, world.joe.id, " allergic to hold music ", important=False)
        second = await noting.take_note(tx, world.joe.id, "calls back", important=False)
    async with world.as_(world.tom) as tx:
        await noting.change_note(tx, note.id, text=None, important=True)
    async with world.as_(world.tom) as tx:
        assert [one.text for one in await noting.notes(tx, world.joe.id)] == ["allergic to hold music", "calls back"]
        await noting.remove_note(tx, second.id)
        assert await outcome(noting.take_note(tx, world.joe.id, " \n ", important=True)) == "invalid"
        assert await outcome(noting.take_note(tx, world.joe.id, "x" * 2001, important=True)) == "invalid"
        assert await outcome(noting.take_note(tx, new_id(), "who?", important=True)) == "not_found"
    assert [one.note.text for one in await timeline(world, world.joe) if one.note] == ["allergic to hold music"]
