"""What was said is found by its words, by those who may read it and by nobody else."""

from datetime import timedelta

import pytest

from lingxi import conversations, customers
from lingxi.conversations import Author, Draft, Hit, store
from lingxi.conversations.service import finding
from lingxi.platform.problems import Invalid
from tests.world import World

pytestmark = pytest.mark.db


async def indexed(world: World) -> None:
    more = True
    while more:
        async with world.as_system() as tx:
            more = await conversations.index_some(tx)


async def finds(world: World, person, text: str, **narrow) -> list[Hit]:
    await indexed(world)
    nothing = dict.fromkeys(("conversation", "customer", "channel", "author", "since", "until", "cursor"))
    async with world.as_(person) as tx:
        return (await conversations.find(tx, text, **{**nothing, "limit": 30, **narrow})).items


def texts(hits: list[Hit]) -> list[str]:
    return ["".join(piece.text for piece in hit.text) for hit in hits]


def marked(hits: list[Hit]) -> list[str]:
    return [piece.text for hit in hits for piece in hit.text if piece.marked]


async def test_a_word_of_two_characters_is_found_wherever_it_stands(world: World) -> None:
    await world.asks(world.wang_fang, "已退款项到账了吗")
    world.later(60)
    await world.asks(world.joe, "Where is my refund?")
    assert texts(await finds(world, world.li_na, "退款")) == ["已退款项到账了吗"]
    assert marked(await finds(world, world.li_na, "refunds")) == ["refund"]
    assert await finds(world, world.li_na, "付款") == []
    assert await finds(world, world.li_na, " ") == []


async def test_the_newest_comes_first_page_by_page(world: World) -> None:
    talk = await world.asks(world.wang_fang, "卡 0")
    for n in range(1, 9):
        world.later(n * 86_400 * 5)  # further and further apart, so that the search has to widen
        await world.says(world.wang_fang, talk, f"卡 {n}")
    await indexed(world)
    seen, cursor = [], None
    while True:
        async with world.as_(world.li_na) as tx:
            page = await conversations.find(
                tx, "卡", conversation=None, customer=None, channel=None, author=None, since=None, until=None,
                cursor=cursor, limit=2,
            )  # fmt: skip
        seen += texts(page.items)
        if (cursor := page.next) is None:
            break
    assert seen == [f"卡 {n}" for n in range(8, -1, -1)]
    with pytest.raises(Invalid):
        await finds(world, world.li_na, "卡", cursor="nonsense")


async def test_messages_of_one_moment_are_all_found_once(world: World) -> None:
    talk = await world.asks(world.wang_fang, "卡 0")
    for n in range(1, 5):
        await world.says(world.wang_fang, talk, f"卡 {n}")
    seen, cursor = [], None
    for _ in range(5):
        await indexed(world)
        async with world.as_(world.li_na) as tx:
            page = await conversations.find(
                tx, "卡", conversation=None, customer=None, channel=None, author=None, since=None, until=None,
                cursor=cursor, limit=1,
            )  # fmt: skip
        seen += texts(page.items)
        cursor = page.next
    assert (sorted(seen), cursor) == ([f"卡 {n}" for n in range(5)], None)


async def test_whoever_may_not_read_a_conversation_does_not_learn_that_it_has_the_words(world: World) -> None:
    secret = await world.asks(world.wang_fang, "贷款利率", queue=world.loans)
    assert await finds(world, world.li_na, "利率") == []
    assert len(await finds(world, world.tom, "利率")) == 1
    assert len(await finds(world, world.mei, "利率")) == 1
    async with world.as_(world.tom) as tx:
        note = Draft(client_id="n", text="看一下利率", private=True, mentions=(world.li_na.id,))
        await conversations.post(tx, secret.id, note)
    assert sorted(texts(await finds(world, world.li_na, "利率"))) == ["看一下利率", "贷款利率"]
    async with world.as_(world.li_na) as tx:
        await conversations.unfollow(tx, await conversations.lock(tx, secret.id), world.li_na.id)
    assert await finds(world, world.li_na, "利率") == []


async def test_whoever_gets_a_conversation_later_finds_what_was_said_before(world: World) -> None:
    talk = await world.asks(world.wang_fang, "贷款利率", queue=world.loans)
    await indexed(world)
    async with world.as_system() as tx:
        await conversations.move(tx, await conversations.lock(tx, talk.id), queue_id=world.cards.id)
    assert len(await finds(world, world.li_na, "利率")) == 1
    rosalind = await world.hire("Rosalind", "agent")
    assert await finds(world, rosalind, "利率") == []
    author = Author(kind="staff", id=rosalind.id, name=rosalind.name)
    async with world.as_system() as tx:
        await conversations.assign(tx, await conversations.lock(tx, talk.id), author)
    assert len(await finds(world, rosalind, "利率")) == 1
    assert await finds(world, rosalind, "staff") == []


async def test_a_search_can_be_narrowed(world: World) -> None:
    talk = await world.asks(world.wang_fang, "我的卡")
    other = await world.asks(world.joe, "您的卡")
    world.later(3600)
    noon = world.now
    world.later(3600)
    await world.takes(world.li_na, talk)
    await world.says(world.li_na, talk, "新卡")
    assert texts(await finds(world, world.li_na, "卡", author="staff")) == ["新卡"]
    assert texts(await finds(world, world.li_na, "卡", customer=world.joe.id)) == ["您的卡"]
    assert texts(await finds(world, world.li_na, "卡", conversation=other.id)) == ["您的卡"]
    assert texts(await finds(world, world.li_na, "卡", since=noon)) == ["新卡"]
    assert len(await finds(world, world.li_na, "卡", until=noon)) == 2
    assert await finds(world, world.li_na, "卡", since=noon, until=noon - timedelta(days=1)) == []
    assert await finds(world, world.li_na, "卡", channel="email") == []


async def test_a_subject_is_found_when_it_changes(world: World) -> None:
    talk = await world.asks(world.wang_fang, "你好")
    await indexed(world)
    async with world.as_(world.li_na) as tx:
        await conversations.describe(tx, talk.id, subject="Travel insurance")
    [hit] = await finds(world, world.li_na, "insurance")
    assert [piece.text for piece in hit.subject if piece.marked] == ["insurance"]
    async with world.as_(world.li_na) as tx:
        await conversations.describe(tx, talk.id, subject="Something else")
    assert await finds(world, world.li_na, "insurance") == []


async def test_whoever_is_forgotten_is_not_found(world: World) -> None:
    await world.asks(world.wang_fang, "退款")
    await world.asks(world.joe, "退款")
    assert len(await finds(world, world.mei, "退款")) == 2
    async with world.as_(world.mei) as tx:
        asked = await customers.ask_erasure(tx, world.wang_fang.id)
    async with world.as_(world.mei) as tx:
        await customers.carry_out(tx, asked.id, ())
    [left] = await finds(world, world.mei, "退款")
    assert left.conversation.customer_id == world.joe.id


async def test_words_are_not_kept_of_what_is_being_emptied(world: World) -> None:
    talk = await world.asks(world.wang_fang, "退款")
    async with world.as_system() as forgetting:
        await store.erase(forgetting, [talk.id], [world.wang_fang.id])
        async with world.as_system() as tx:
            await conversations.index_some(tx)
    await indexed(world)
    assert await world.rows("select 1 from conversations.words where words @@ '退款'::tsquery") == []


async def dies_while_reading(world: World) -> None:
    async with world.as_system() as tx:
        await conversations.index_some(tx)
        raise ConnectionResetError


async def test_what_is_not_done_when_the_reader_of_words_dies_is_done_later(world: World, monkeypatch) -> None:
    monkeypatch.setattr(finding, "BATCH", 3)
    talk = await world.asks(world.wang_fang, "卡 0")
    for n in range(1, 8):
        await world.says(world.wang_fang, talk, f"卡 {n}")
    with pytest.raises(ConnectionResetError):
        await dies_while_reading(world)
    assert await world.rows("select count(*) from conversations.unindexed") == [(8,)]
    async with world.as_system() as tx:
        assert await conversations.index_some(tx) is True
    assert sorted(texts(await finds(world, world.li_na, "卡"))) == [f"卡 {n}" for n in range(8)]
    assert await world.rows("select count(*) from conversations.unindexed") == [(0,)]


async def test_whom_a_search_shows_is_noted(world: World) -> None:
    await world.asks(world.wang_fang, "退款")
    await finds(world, world.li_na, "退款")
    async with world.as_(world.mei) as tx:
        looks = await customers.accesses(tx, customer_id=world.wang_fang.id, limit=10)
    assert [(one.actor_name, one.what) for one in looks] == [(world.li_na.name, "search")]
