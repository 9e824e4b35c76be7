"""A conversation from its start to its end: read, described, closed, reopened, rated."""

import pytest

from lingxi import conversations
from lingxi.conversations import Conversation
from tests.world import Person, World, outcome

pytestmark = pytest.mark.db


async def reads(world: World, person: Person, talk: Conversation, position: int, delivered: int = 0) -> Conversation:
    async with world.as_(person) as tx:
        await conversations.read(tx, talk.id, position=position, delivered=delivered)
    return await world.see(talk.id)


async def rates(world: World, person: Person, talk: Conversation, score: int, comment: str = "") -> Conversation:
    async with world.as_(person) as tx:
        return await conversations.rate(tx, talk.id, score=score, comment=comment)


async def test_unread_is_what_stands_below_the_last_one_read(world: World) -> None:
    talk = await world.asks(world.wang_fang)
    for text in ("卡丢了", "怎么办", "在吗"):
        await world.says(world.wang_fang, talk, text)
    assert (await world.see(talk.id)).unread == 4
    last = await world.messages(world.tom, talk)
    assert (await reads(world, world.tom, talk, last[-3].position)).unread == 2
    assert (await reads(world, world.tom, talk, last[-1].position)).unread == 0
    assert (await reads(world, world.tom, talk, last[0].position)).staff_read == last[-1].position


async def test_a_customer_has_read_all_although_a_note_they_cannot_see_stands_below(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    answer = await world.says(world.li_na, talk, "您好")
    await world.notes(world.li_na, talk, "内部备注")
    assert (await world.see(talk.id)).customer_unread == 1
    now = await reads(world, world.wang_fang, talk, answer.position)
    assert (now.customer_read, now.customer_unread) == (answer.position, 0)


async def test_arrived_is_not_yet_read(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    answer = await world.says(world.li_na, talk, "您好")
    now = await reads(world, world.wang_fang, talk, 0, answer.position)
    assert (now.customer_delivered, now.customer_read, now.customer_unread) == (answer.position, 1, 1)


async def test_reading_what_was_read_tells_nobody(world: World) -> None:
    talk = await world.asks(world.wang_fang)
    await reads(world, world.tom, talk, 1)
    told = len(await world.log())
    await reads(world, world.tom, talk, 1)
    assert len(await world.log()) == told


async def test_closing_twice_says_it_once(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    closed = await world.closes(world.li_na, talk)
    assert (closed.state, closed.closed_at) == ("closed", world.now)
    assert await world.closes(world.wang_fang, talk) == closed
    notices = [one.notice for one in await world.messages(world.wang_fang, talk) if one.notice]
    assert [one.code for one in notices] == ["joined", "closed"]
    assert notices[-1].data == {"by": "staff", "name": "李娜"}


async def test_reopening_an_open_one_changes_nothing(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    assert await world.reopens(world.li_na, talk) == talk
    await world.closes(world.li_na, talk)
    again = await world.reopens(world.li_na, talk)
    assert (again.state, again.closed_at) == ("open", None)


async def test_a_subject_is_one_line_and_has_an_end(world: World) -> None:
    talk = await world.asks(world.wang_fang)
    async with world.as_(world.tom) as tx:
        named = await conversations.describe(tx, talk.id, subject="  挂失\n 信用卡 ")
    assert named.subject == "挂失 信用卡"
    async with world.as_(world.tom) as tx:
        assert await outcome(conversations.describe(tx, talk.id, subject="x" * 201)) == "invalid"


async def test_rating_waits_for_an_answer_and_the_second_verdict_counts(world: World) -> None:
    talk = await world.asks(world.wang_fang)
    assert await outcome(rates(world, world.wang_fang, talk, 5)) == "not_rateable"
    await world.takes(world.li_na, talk)
    await rates(world, world.wang_fang, talk, 2, "慢")
    rated = await rates(world, world.wang_fang, talk, 5, " 很好 ")
    assert rated.rating
    assert (rated.rating.score, rated.rating.comment) == (5, "很好")
    for wrong in (0, 6):
        assert await outcome(rates(world, world.wang_fang, talk, wrong)) == "invalid"
    assert await outcome(rates(world, world.wang_fang, talk, 5, "长" * 2001)) == "invalid"


async def test_colleagues_learn_of_a_rating_and_the_customer_is_not_told_their_own(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await rates(world, world.wang_fang, talk, 4)
    assert "rated" in [one.notice.code for one in await world.messages(world.li_na, talk) if one.notice]
    assert "rated" not in [one.notice.code for one in await world.messages(world.wang_fang, talk) if one.notice]
