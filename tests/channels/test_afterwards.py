"""A visitor leaves: what they have not read goes on by mail, once, in the same matter, and their answer finds the same adviser."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from lingxi import cases, conversations, customers
from lingxi.app.wiring import Parts
from lingxi.channels import email
from lingxi.channels.afterwards import service
from lingxi.channels.afterwards.model import NoAddress
from lingxi.channels.email import MailboxInput, Outgoing, Server
from lingxi.conversations import Conversation
from lingxi.customers import Customer, Identity
from tests.channels.email.post_office import PostOffice, letter, opened
from tests.world import World

pytestmark = pytest.mark.db

WANG = "wang@example.com"
AWAY = 301


@dataclass(frozen=True, slots=True)
class Chat:
    """Wang Fang has asked Li Na something in the widget, and said where she can be written to."""

    world: World
    post: PostOffice
    talk: Conversation

    async def looks(self) -> Any:
        async with self.world.as_system() as tx:
            return await service.go_on_by_mail(tx, self.talk.id)

    async def dies_after_looking(self) -> None:
        async with self.world.as_system() as tx:
            await service.go_on_by_mail(tx, self.talk.id)
            raise ZeroDivisionError

    async def seen(self) -> None:
        async with self.world.as_(self.world.wang_fang) as tx:
            await service.seen(tx)

    async def letters(self) -> list[dict[str, Any]]:
        rows = await self.world.rows("select written, conversation_id from email.outbox order by id")
        return [{**written, "talk": talk} for written, talk in rows]


async def says_where(world: World, who: Customer, address: str = WANG) -> None:
    async with world.as_(who) as tx:
        claimed = (Identity(kind="email", value=address, verified=False, source="visitor"),)
        await customers.identify(tx, who.id, identities=claimed)


@pytest.fixture
async def chat(world: World, parts: Parts) -> Chat:
    post = await opened(world, parts)
    world.now -= timedelta(hours=1)  # letters come by the real clock, after all of this
    way = Outgoing(server=Server(host="127.0.0.1", port=1, sign_in="none"))
    async with world.as_system() as tx:
        wanted = MailboxInput(name="Help", address=post.mailbox.address, queue_id=world.cards.id, outgoing=way)
        await email.change_mailbox(tx, post.mailbox.id, wanted)
    await world.is_("available", world.li_na)
    await says_where(world, world.wang_fang)
    talk = await world.asks(world.wang_fang, "My card is lost.")
    await world.takes(world.li_na, talk)
    chat = Chat(world, post, talk)
    await chat.seen()
    return chat


async def test_unread_answers_go_on_in_one_letter_once_and_the_answer_finds_the_same_adviser(chat: Chat) -> None:
    world = chat.world
    await world.says(world.li_na, chat.talk, "It is **blocked**.")
    await world.notes(world.li_na, chat.talk, "Beware")
    await world.says(world.li_na, chat.talk, "A new one is on its way.")
    assert await chat.looks() is not None, "she may still be there"
    assert await chat.letters() == []
    world.later(AWAY)
    with pytest.raises(ZeroDivisionError):
        await chat.dies_after_looking()
    assert await chat.letters() == []
    for _ in range(2):
        assert await chat.looks() is None
    [sent] = await chat.letters()
    assert [one["email"] for one in sent["to"]] == [WANG]
    assert "It is **blocked**.\n\n" in sent["text"]
    assert "A new one is on its way." in sent["text"]
    assert "Beware" not in sent["text"]

    await world.says(world.li_na, chat.talk, "It arrives on Monday.")
    world.later(AWAY)
    await chat.looks()
    [_, second] = await chat.letters()
    assert second["talk"] == sent["talk"]
    assert "blocked" not in second["text"]
    assert second["references"] == [sent["message_id"]]

    answer = letter("Thank you!", id="a@x", sender=WANG, answers=[sent["message_id"]])
    assert (await chat.post.brings(answer)).conversation_id == sent["talk"]
    back = await world.see(sent["talk"])
    assert back.state == "open"
    async with world.as_system() as tx:
        case = await cases.case_of(tx, chat.talk.id)
        assert case == await cases.case_of(tx, back.id)
        mine = await conversations.of_customer(tx, world.wang_fang.id)
    assert case
    assert (case.owner_id, case.state) == (world.li_na.id, "waiting_us")
    work = await world.work(back)
    assert work.wish
    assert work.wish.id == world.li_na.id
    assert [one.id for one in mine] == [chat.talk.id], "who merely claims an address is not shown its owner's letters"


async def test_nothing_is_sent_to_who_reads_it_or_is_there_or_cannot_be_written_to(chat: Chat) -> None:
    world = chat.world
    await world.says(world.li_na, chat.talk, "It is blocked.")
    world.later(AWAY - 60)
    await chat.seen()
    world.later(60)
    assert await chat.looks() == world.now + timedelta(seconds=AWAY - 61), "she was there until a minute ago"
    async with world.as_(world.wang_fang) as tx:
        await conversations.read(tx, chat.talk.id, position=99)
    world.later(AWAY)
    assert await chat.looks() is None
    joe = await world.asks(world.joe)
    await world.takes(world.li_na, joe)
    await world.says(world.li_na, joe, "Hello Joe")
    world.later(AWAY)
    async with world.as_system() as tx:
        assert await service.go_on_by_mail(tx, joe.id) is None
    assert await chat.letters() == []
    with pytest.raises(NoAddress):
        async with world.as_(world.li_na) as tx:
            await service.send_transcript(tx, joe.id)


async def test_a_transcript_has_all_that_she_could_read(chat: Chat) -> None:
    world = chat.world
    await world.says(world.li_na, chat.talk, "It is blocked.")
    await world.notes(world.li_na, chat.talk, "Beware")
    async with world.as_(world.li_na) as tx:
        await service.send_transcript(tx, chat.talk.id)
        [(id, sealed)] = await (await tx.db.execute("select id, sealed from email.slips")).fetchall()
        told = tx.vault.open(sealed, f"slip:{id}").decode()
    assert "My card is lost." in told
    assert "It is blocked." in told
    assert "Beware" not in told


async def test_who_answered_signs_the_letter(chat: Chat) -> None:
    world = chat.world
    async with world.as_system() as tx:
        await email.put_signature(
            tx, email.Signature(queue_id=None, text_zh="{{agent.name}}", text_en="{{agent.name}}")
        )
    await world.says(world.li_na, chat.talk, "It is blocked.")
    world.later(AWAY)
    await chat.looks()
    [sent] = await chat.letters()
    assert sent["signature"] == world.li_na.name


async def test_it_goes_on_word_for_word_and_from_another_mailbox_when_the_first_one_sends_no_more(chat: Chat) -> None:
    world = chat.world
    await world.says(world.li_na, chat.talk, "Write {{user.name}} there.")
    world.later(AWAY)
    await chat.looks()
    async with world.as_system() as tx:
        first = await email.mailbox(tx, chat.post.mailbox.id)
        wanted = MailboxInput(name="Help", address=first.address, queue_id=world.cards.id, outgoing=None)
        await email.change_mailbox(tx, first.id, wanted)
        await email.create_mailbox(tx, MailboxInput(name="Other", address="o@harbour.example", outgoing=first.outgoing))
    await world.says(world.li_na, chat.talk, "It arrives on Monday.")
    world.later(AWAY)
    await chat.looks()
    sent = await chat.letters()
    assert [one["sender"]["email"] for one in sent] == ["help@harbour.example", "o@harbour.example"]
    assert "Write {{user.name}} there." in sent[0]["text"]
    assert sent[0]["talk"] == sent[1]["talk"]


async def test_what_cannot_go_on_leaves_a_word_for_colleagues_and_is_tried_again_with_the_next_answer(
    chat: Chat,
) -> None:
    world = chat.world
    await says_where(world, world.wang_fang, "wang;fang@example.com")
    await world.says(world.li_na, chat.talk, "It is blocked.")
    world.later(AWAY)
    assert await chat.looks() is None
    assert await chat.letters() == []
    found = "select count(*) from conversations.conversations where channel = 'email'"
    assert await world.rows(found) == [(0,)], "nothing half done stands"
    told = "select private, notice->'data' from conversations.messages where notice->>'code' = 'not_continued_by_mail'"
    assert await world.rows(told) == [(True, {"code": "invalid"})]

    await says_where(world, world.wang_fang, "fang@example.com")
    await world.says(world.li_na, chat.talk, "It arrives on Monday.")
    world.later(AWAY)
    assert await chat.looks() is None
    [sent] = await chat.letters()
    assert "It is blocked." in sent["text"]
    assert "It arrives on Monday." in sent["text"]


async def test_answers_too_long_for_one_letter_go_whole_in_several(chat: Chat) -> None:
    world = chat.world
    for name in ("A", "B"):
        await world.says(world.li_na, chat.talk, name * 10_000)
    await world.says(world.li_na, chat.talk, "C" * 19_900)
    world.later(AWAY)
    while again := await chat.looks():
        assert again == world.now
    texts = [one["text"] for one in await chat.letters()]
    assert [[text.count(name) > 100 for name in "ABC"] for text in texts] == [
        [True, False, False],
        [False, True, False],
        [False, False, True],
    ]
    assert [texts[0].count("A" * 10_000), texts[1].count("B" * 10_000)] == [1, 1]
    assert "(The rest stands in the chat.)" in texts[2] or "（余下的内容请在对话中查看。）" in texts[2]
