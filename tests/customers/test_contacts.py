"""Contacts as conversations tell them, the matter that goes through several, and who may read it."""

from uuid import UUID

import pytest

from lingxi import conversations, customers, routing
from lingxi.conversations import Conversation
from lingxi.customers import Contact, Customer
from tests.world import World, outcome

pytestmark = pytest.mark.db

DAY = 86_400


async def contact(world: World, talk: Conversation) -> Contact:
    async with world.as_system() as tx:
        return await customers.contact(tx, talk.id)


async def matter(world: World, talk: Conversation) -> list[UUID]:
    async with world.as_(world.mei) as tx:
        return [one.id for one in (await conversations.matter(tx, talk.id)).conversations]


async def solved(world: World, customer: Customer) -> Conversation:
    talk = await world.served_by(world.li_na, customer)
    await world.says(world.li_na, talk, "已经办好了")
    return await world.closes(world.li_na, talk)


async def given_up(world: World, customer: Customer, text: str = "有人吗") -> Conversation:
    return await world.closes(customer, await world.asks(customer, text))


async def same_person(world: World, one: Customer, other: Customer) -> UUID:
    async with world.as_system() as tx:
        return (await customers.merge(tx, one.id, other.id, rule="colleague", evidence={})).id


async def test_a_contact_goes_with_its_conversation_from_the_first_word_to_the_rating(world: World) -> None:
    talk = await world.asks(world.wang_fang, "卡丢了")
    assert (await contact(world, talk)).outcome == "open"
    await world.takes(world.li_na, talk)
    await world.says(world.li_na, talk, "马上帮您挂失")
    world.later(60)
    await world.closes(world.li_na, talk)
    async with world.as_(world.wang_fang) as tx:
        await conversations.rate(tx, talk.id, score=4, comment="")
    now = await contact(world, talk)
    assert (now.subject, now.adviser_name, now.outcome, now.score) == ("卡丢了", "李娜", "solved", 4)
    assert (now.started_at, now.ended_at, now.matter_id) == (talk.created_at, world.now, talk.id)


async def test_who_leaves_without_an_answer_gave_up(world: World) -> None:
    assert (await contact(world, await given_up(world, world.joe))).outcome == "given_up"
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.wang_fang, talk)
    assert (await contact(world, talk)).outcome == "given_up"


async def test_who_leaves_after_an_answer_has_it_and_who_was_sent_back_into_the_line_has_not(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.says(world.li_na, talk, "您好")
    await world.closes(world.wang_fang, talk)
    assert (await contact(world, talk)).outcome == "solved"
    await world.reopens(world.li_na, talk)
    assert (await contact(world, talk)).outcome == "open"
    await world.passes(world.mei, talk, to=world.loans)
    await world.closes(world.wang_fang, talk)
    assert (await contact(world, talk)).outcome == "given_up"


async def test_who_comes_back_unsettled_within_a_week_comes_for_the_same_matter(world: World) -> None:
    first = await given_up(world, world.joe)
    world.later(6 * DAY)
    second = await world.asks(world.joe)
    assert await matter(world, second) == [first.id, second.id]


async def test_what_was_solved_or_is_long_ago_is_another_matter(world: World) -> None:
    await solved(world, world.wang_fang)
    second = await world.asks(world.wang_fang)
    assert await matter(world, second) == [second.id]
    await given_up(world, world.joe)
    world.later(8 * DAY)
    later = await world.asks(world.joe)
    assert await matter(world, later) == [later.id]


async def test_who_was_badly_served_comes_for_the_same_matter(world: World) -> None:
    first = await solved(world, world.wang_fang)
    async with world.as_(world.wang_fang) as tx:
        await conversations.rate(tx, first.id, score=1, comment="没解决")
    second = await world.asks(world.wang_fang)
    assert await matter(world, second) == [first.id, second.id]


async def test_a_matter_goes_through_all_that_one_person_is_and_parts_with_them(world: World) -> None:
    phone = await world.come()
    merge = await same_person(world, world.joe, phone)
    first = await given_up(world, world.joe)
    second = await world.asks(phone)
    assert await matter(world, second) == [first.id, second.id]
    async with world.as_system() as tx:
        await customers.unmerge(tx, merge)
    assert await matter(world, second) == [second.id]


async def test_who_may_read_one_conversation_may_read_its_matter_but_not_write_there(world: World) -> None:
    phone = await world.come()
    await same_person(world, world.joe, phone)
    async with world.as_(world.joe):
        first = await world.asks(world.joe, "about my loan", queue=world.loans)
    await world.closes(world.joe, first)
    assert await outcome(world.messages(world.li_na, first)) == "not_found"
    second = await world.asks(phone, queue=world.cards)
    heard = await world.messages(world.li_na, first)
    assert [one.text for one in heard if one.kind == "message"] == ["about my loan"]
    assert await outcome(world.reopens(world.li_na, first)) == "not_found"
    assert await outcome(world.messages(phone, first)) == "not_found"
    assert second.customer_id == phone.id


async def test_the_next_agent_is_who_served_the_person_whichever_customer_that_was(world: World) -> None:
    await solved(world, world.wang_fang)
    phone = await world.come()
    await same_person(world, world.wang_fang, phone)
    work = await world.work(await world.asks(phone))
    assert work.previous is not None
    assert work.previous.id == world.li_na.id
    async with world.as_(phone) as tx:  # but the phone is not told whom somebody else talked to
        assert await routing.adviser_for(tx, phone.id, world.cards.id) is None
