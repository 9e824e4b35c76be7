"""What is said is kept once, in order, and shown to whom it is meant for."""

import asyncio

import pytest

from lingxi import conversations
from lingxi.conversations import Draft
from tests.world import World, at_once, outcome

pytestmark = pytest.mark.db


async def test_the_same_client_id_again_is_the_same_message(world: World) -> None:
    talk = await world.asks(world.wang_fang)
    first = await world.says(world.wang_fang, talk, "卡丢了", "m-1")
    told = len(await world.log())
    again = await world.says(world.wang_fang, talk, "卡丢了（重发）", "m-1")
    assert again == first
    assert len(await world.log()) == told
    assert (await world.see(talk.id)).last_position == first.position


async def test_customer_and_colleague_may_by_chance_use_one_client_id(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    one = await world.says(world.wang_fang, talk, "你好", "same")
    other = await world.says(world.li_na, talk, "您好", "same")
    assert one.id != other.id


async def test_twenty_attempts_at_once_make_one_message(world: World) -> None:
    talk = await world.asks(world.wang_fang)
    got = await asyncio.gather(*(world.says(world.wang_fang, talk, "卡丢了", "m-1") for _ in range(20)))
    assert len({message.id for message in got}) == 1
    said = await world.messages(world.wang_fang, talk)
    assert [message.text for message in said] == ["你好", "卡丢了"]


async def test_twenty_messages_at_once_stand_in_a_row_without_a_gap(world: World) -> None:
    talk = await world.asks(world.wang_fang)
    await asyncio.gather(*(world.says(world.wang_fang, talk, str(n)) for n in range(19)))
    said = await world.messages(world.wang_fang, talk)
    assert [message.position for message in said] == list(range(1, 21))
    assert (await world.see(talk.id)).unread == 20


async def test_twenty_attempts_to_start_make_one_conversation(world: World) -> None:
    got = await at_once(*(world.asks(world.wang_fang, key="first") for _ in range(20)))
    assert len({str(one) if isinstance(one, str) else str(one.id) for one in got}) == 1
    assert await world.rows("select count(*) from conversations.conversations") == [(1,)]
    assert await world.rows("select count(*) from conversations.messages where kind = 'message'") == [(1,)]
    assert await world.rows("select count(*) from routing.works") == [(1,)]


async def test_the_log_tells_messages_in_the_order_of_their_positions(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await asyncio.gather(
        *(world.says(world.wang_fang, talk, str(n)) for n in range(10)),
        *(world.says(world.li_na, talk, str(n)) for n in range(10)),
    )
    told = [one.event() for one in await world.log() if one.name == "conversations.MessagePosted"]
    positions = [one.message.position for one in told]  # type: ignore[attr-defined]  # a MessagePosted
    assert positions == sorted(positions)


async def test_a_note_is_for_colleagues_alone(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    note = await world.notes(world.li_na, talk, "她很着急")
    assert note in await world.messages(world.tom, talk)
    assert note.id not in {one.id for one in await world.messages(world.wang_fang, talk)}
    told = next(one for one in await world.log() if str(note.id) in one.body)
    assert f"customer:{world.wang_fang.id}" not in told.topics
    now = await world.see(talk.id)
    assert (now.last_text, now.customer_unread) == ("你好", 0)


async def test_a_customer_writes_no_notes(world: World) -> None:
    talk = await world.asks(world.wang_fang)
    async with world.as_(world.wang_fang) as tx:
        draft = Draft(client_id="1", text="x", private=True)
        assert await outcome(conversations.post(tx, talk.id, draft)) == "not_found"


async def test_who_is_mentioned_may_read_from_then_on(world: World) -> None:
    talk = await world.asks(world.joe, queue=world.loans)
    assert await outcome(world.messages(world.li_na, talk)) == "not_found"
    await world.notes(world.tom, talk, "@李娜 can you help?", world.li_na)
    assert len(await world.messages(world.li_na, talk)) == 2
    await world.says(world.joe, talk, "Hello?")
    last = (await world.log())[-1]
    assert f"staff:{world.li_na.id}" in last.topics


async def test_a_colleague_writes_into_no_closed_conversation_but_may_note(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.li_na, talk)
    assert await outcome(world.says(world.li_na, talk, "还在吗")) == "conversation_closed"
    await world.notes(world.li_na, talk, "已解决")
    assert (await world.see(talk.id)).state == "closed"


async def test_a_repeated_answer_is_acknowledged_although_the_conversation_closed_meanwhile(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    answer = await world.says(world.li_na, talk, "好的", "m-1")
    await world.closes(world.wang_fang, talk)
    assert await world.says(world.li_na, talk, "好的", "m-1") == answer


async def test_a_customer_who_writes_reopens_once_however_often_it_is_sent(world: World) -> None:
    talk = await world.served_by(world.li_na, world.wang_fang)
    await world.closes(world.li_na, talk)
    await asyncio.gather(*(world.says(world.wang_fang, talk, "还有", "m-9") for _ in range(5)))
    now = await world.see(talk.id)
    assert (now.state, now.closed_at) == ("open", None)
    notices = [one.notice.code for one in await world.messages(world.wang_fang, talk) if one.notice]
    assert notices.count("reopened") == 1


async def test_history_comes_page_by_page_backwards(world: World) -> None:
    talk = await world.asks(world.wang_fang)
    for n in range(6):
        await world.says(world.wang_fang, talk, str(n))
    seen: list[int] = []
    before: int | None = None
    while True:
        async with world.as_(world.wang_fang) as tx:
            page = await conversations.history(tx, talk.id, before=before, limit=3)
        seen = [one.position for one in page.items] + seen
        if not page.more:
            break
        before = page.items[0].position
    assert seen == [1, 2, 3, 4, 5, 6, 7]
