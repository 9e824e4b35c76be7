"""Who may read a conversation, and finding it: by list, by name, page by page."""

import asyncio
from uuid import UUID

import pytest

from lingxi import conversations, customers
from lingxi.conversations import Conversation
from lingxi.customers import Identity
from lingxi.platform.auth import Staff
from lingxi.platform.clock import new_id
from tests.world import Person, World, outcome

pytestmark = pytest.mark.db


async def can_read(world: World, person: Person, talk: Conversation) -> bool:
    return await outcome(world.messages(person, talk)) != "not_found"


async def listed(
    world: World, staff: Staff, view: str = "all", name: str = "", customer: UUID | None = None, limit: int = 50
) -> list[UUID]:
    """All pages, one after the other."""
    ids: list[UUID] = []
    cursor = None
    while True:
        async with world.as_(staff) as tx:
            page = await conversations.page(
                tx, view=view, state=None, name=name, customer=customer, cursor=cursor, limit=limit
            )
        assert len(page.items) <= limit
        ids += [one.id for one in page.items]
        if page.next is None:
            return ids
        cursor = page.next


async def test_who_may_read(world: World) -> None:
    talk = await world.asks(world.joe, queue=world.loans)
    stranger = await world.come()
    readers = [
        one for one in (world.tom, world.li_na, world.mei, world.joe, stranger) if await can_read(world, one, talk)
    ]
    assert readers == [world.tom, world.mei, world.joe]


async def test_who_served_may_read_on_and_who_never_did_may_not(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.passes(world.li_na, talk, to=world.loans)
    await world.change_queue(world.cards, members=())
    assert await can_read(world, world.li_na, talk)
    anna = await world.hire("Anna", "agent")
    assert not await can_read(world, anna, talk)


async def test_what_one_may_not_read_cannot_be_touched_either(world: World) -> None:
    talk = await world.asks(world.joe, queue=world.loans)
    stranger = await world.come()
    for person in (world.li_na, stranger):
        assert await outcome(world.says(person, talk, "x")) == "not_found"
        assert await outcome(world.closes(person, talk)) == "not_found"
        async with world.as_(person) as tx:
            assert await outcome(conversations.get(tx, talk.id)) == "not_found"
            assert await outcome(conversations.typing(tx, talk.id)) == "not_found"
            assert await outcome(conversations.read(tx, talk.id, position=1)) == "not_found"
            assert await outcome(conversations.describe(tx, talk.id, subject="x")) == "not_found"
            assert await outcome(conversations.rate(tx, talk.id, score=1, comment="")) == "not_found"
    async with world.as_(world.tom) as tx:
        assert await outcome(conversations.get(tx, new_id())) == "not_found"


async def test_lists_show_what_one_may_read_and_no_more(world: World) -> None:
    cards = await world.asks(world.wang_fang)
    loans = await world.asks(world.joe, queue=world.loans)
    assert await listed(world, world.li_na) == [cards.id]
    assert set(await listed(world, world.tom)) == {cards.id, loans.id}
    assert set(await listed(world, world.mei)) == {cards.id, loans.id}
    await world.notes(world.tom, loans, "@李娜", world.li_na)
    assert set(await listed(world, world.li_na)) == {cards.id, loans.id}


async def test_mine_waiting_and_team(world: World) -> None:
    waiting = await world.asks(world.joe)
    mine = await world.served_by(world.li_na, world.wang_fang)
    toms = await world.served_by(world.tom, await world.come())
    assert await listed(world, world.li_na, "mine") == [mine.id]
    assert await listed(world, world.li_na, "waiting") == [waiting.id]
    assert await listed(world, world.li_na, "team") == [toms.id]
    assert await listed(world, world.mei, "waiting") == [waiting.id]
    assert set(await listed(world, world.mei, "team")) == {mine.id, toms.id}


async def test_search_by_name_in_both_scripts(world: World) -> None:
    wang = await world.asks(world.wang_fang)
    joe = await world.asks(world.joe)
    odd = await world.asks(await world.come(name="100%_\\"))
    for name, found in (
        ("王芳", wang),
        ("芳", wang),
        ("JOE", joe),
        ("oe", joe),
        ("%_", odd),
        ("\\", odd),
        (" 王芳 ", wang),
    ):
        assert await listed(world, world.mei, name=name) == [found.id], name
    assert await listed(world, world.mei, name="李") == []
    assert await listed(world, world.mei, customer=world.joe.id) == [joe.id]


@pytest.mark.parametrize("limit", [1, 3, 7])
async def test_pages_neither_skip_nor_repeat_although_many_came_at_the_same_moment(world: World, limit: int) -> None:
    expected = {(await world.asks(await world.come())).id for _ in range(7)}
    ids = await listed(world, world.mei, limit=limit)
    assert len(ids) == 7
    assert set(ids) == expected


@pytest.mark.parametrize("cursor", ["x", "2026-01-01_x", f"2026-01-01T00:00:00_{UUID(int=1)}", ""])
async def test_a_cursor_that_we_never_gave_is_refused(world: World, cursor: str) -> None:
    async with world.as_(world.mei) as tx:
        asked = conversations.page(tx, view="all", state=None, name="", customer=None, cursor=cursor, limit=5)
        assert await outcome(asked) == "invalid"


async def test_a_new_name_of_the_customer_stands_on_open_conversations(world: World) -> None:
    visitor = await world.come()
    opened = await world.asks(visitor)
    closed = await world.asks(visitor)
    await world.closes(world.mei, closed)
    async with world.as_(world.li_na) as tx:
        await customers.change(tx, visitor.id, name="赵敏", language=None)
    assert (await world.see(opened.id)).customer_name == "赵敏"
    assert (await world.see(closed.id)).customer_name is None
    assert await listed(world, world.li_na, name="赵敏") == [opened.id]


async def test_a_visitor_who_turns_out_to_be_known_brings_along_what_is_open(world: World) -> None:
    proof = (Identity(kind="external", value="client-7", verified=True, source="site"),)
    async with world.as_system() as tx:
        await customers.identify(tx, world.wang_fang.id, identities=proof)
    visitor = await world.come()
    talk = await world.asks(visitor, "卡丢了")
    async with world.as_system() as tx:
        known = await customers.identify(tx, visitor.id, identities=proof)
    assert known.id == world.wang_fang.id
    now = await world.see(talk.id)
    assert (now.customer_id, now.customer_name) == (world.wang_fang.id, "王芳")
    assert await can_read(world, world.wang_fang, talk)
    assert not await can_read(world, visitor, talk)


async def test_somebody_else_who_signs_in_on_the_same_device_gets_nothing(world: World) -> None:
    mine = (Identity(kind="external", value="client-7", verified=True, source="site"),)
    yours = (Identity(kind="external", value="client-8", verified=True, source="site"),)
    async with world.as_system() as tx:
        await customers.identify(tx, world.wang_fang.id, identities=mine)
        await customers.identify(tx, world.joe.id, identities=yours)
    talk = await world.asks(world.wang_fang)
    async with world.as_system() as tx:
        other = await customers.identify(tx, world.wang_fang.id, identities=yours)
    assert other.id == world.joe.id
    assert (await world.see(talk.id)).customer_id == world.wang_fang.id


async def test_many_recognised_at_once_are_one_customer(world: World) -> None:
    proof = (Identity(kind="external", value="client-9", verified=True, source="site"),)

    async def sign_in() -> UUID:
        visitor = await world.come()
        async with world.as_system() as tx:
            return (await customers.identify(tx, visitor.id, identities=proof)).id

    assert len(set(await asyncio.gather(*(sign_in() for _ in range(6))))) == 1
