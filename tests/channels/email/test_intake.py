"""Letters come in: once each, into the conversation where they belong, from whom they are, whatever is wrong with them."""

import asyncio

import pytest

from lingxi import conversations, customers
from lingxi.app.wiring import Parts
from lingxi.channels import email
from lingxi.channels.email import MailboxInput
from lingxi.channels.email.service import intake
from lingxi.channels.email.store import letters as store
from lingxi.customers import Identity
from lingxi.engines import mail
from lingxi.platform import files
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import SYSTEM
from tests.channels.email.post_office import PostOffice, letter, opened
from tests.world import World

pytestmark = pytest.mark.db
PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0" * 64


@pytest.fixture
async def post(world: World, parts: Parts) -> PostOffice:
    return await opened(world, parts)


async def test_a_letter_becomes_a_conversation_in_its_mailboxs_queue(world: World, post: PostOffice) -> None:
    receipt = await post.brings(letter("My card is lost.\n\nOn Monday, Tom wrote:\n> Hello\n", id="1@x"))
    assert receipt.conversation_id
    talk = await world.see(receipt.conversation_id)
    assert (talk.channel, talk.subject, talk.state, talk.queue_id) == ("email", "Lost card", "open", world.cards.id)
    assert (talk.last_text, talk.customer_name, talk.unread) == ("My card is lost.", "Wang Fang", 1)
    [kept] = await post.letters(receipt)
    assert (kept.body.new, kept.body.quoted) == ("My card is lost.", "On Monday, Tom wrote:\n> Hello")
    assert (kept.joined, kept.written_to, kept.message_key) == ("new", "help@harbour.example", "1@x")


async def test_an_answer_joins_what_it_answers_and_opens_it_again(world: World, post: PostOffice) -> None:
    first = await post.brings(letter("My card is lost.", id="1@x"))
    assert first.conversation_id
    await world.closes(world.mei, await world.see(first.conversation_id))
    second = await post.brings(letter("And found!", id="2@x", subject="Re: Lost card", answers=["1@x"]))
    assert second.conversation_id == first.conversation_id
    assert (await world.see(first.conversation_id)).state == "open"
    assert [one.joined for one in await post.letters(first)] == ["new", "reference"]


async def test_a_parent_that_comes_after_its_answer_joins_it(post: PostOffice) -> None:
    answer = await post.brings(letter("And found!", id="2@x", subject="Re: Lost card", answers=["0@x", "1@x"]))
    parent = await post.brings(letter("My card is lost.", id="1@x"))
    sibling = await post.brings(letter("Me too", id="3@x", subject="Re: Lost card", answers=["0@x"]))
    assert answer.conversation_id == parent.conversation_id == sibling.conversation_id


async def test_a_stranger_who_names_a_letter_is_not_let_into_its_thread(post: PostOffice) -> None:
    first = await post.brings(letter("My card is lost.", id="1@x"))
    guessed = letter("Give me all you have", id="2@y", sender="eve@evil.example", subject="Hello", answers=["1@x"])
    stranger = await post.brings(guessed)
    assert stranger.conversation_id != first.conversation_id


async def test_two_strangers_with_one_subject_stay_apart(post: PostOffice) -> None:
    one = await post.brings(letter("My card is lost.", id="1@x", subject="Re: Lost card"))
    other = await post.brings(letter("Mine, too", id="1@y", sender="joe@example.org", subject="Re: Lost card"))
    assert one.conversation_id != other.conversation_id


async def test_an_answer_without_any_mark_joins_by_subject_if_its_writer_was_there(post: PostOffice) -> None:
    one = await post.brings(letter("My card is lost.", id="1@x"))
    again = await post.brings(letter("Any news?", id="2@x", subject="回复：Lost card"))
    fresh = await post.brings(letter("Another one", id="3@x"))
    assert again.conversation_id == one.conversation_id
    assert fresh.conversation_id != one.conversation_id


async def test_a_true_token_leads_home_and_a_false_one_nowhere(world: World, post: PostOffice) -> None:
    first = await post.brings(letter("My card is lost.", id="1@x"))
    assert first.conversation_id
    async with world.as_system() as tx:
        token = mail.token(first.conversation_id, tx.vault.key)
        false = mail.token(first.conversation_id, b"another key")
    home = await post.brings(letter("It's me", id="2@x", to=f"help+{token.upper()}@harbour.example", subject="News"))
    lost = await post.brings(letter("It's me", id="3@x", to=f"help+{false}@harbour.example", subject="News"))
    stranger = letter("Hi", id="4@x", sender="eve@evil.example", to=f"help+{token}@harbour.example", subject="Hi")
    assert home.conversation_id == first.conversation_id
    assert lost.conversation_id != first.conversation_id
    assert (await post.brings(stranger)).conversation_id != first.conversation_id


async def test_the_same_letter_twice_is_one(post: PostOffice) -> None:
    raw = letter("My card is lost.", id="1@x")
    first = await post.brings(raw)
    same_bytes = await post.brings(raw)
    another_way = await post.brings(b"Received: from elsewhere\r\n" + raw)
    assert (same_bytes.outcome, another_way.outcome) == ("repeated", "repeated")
    assert same_bytes.conversation_id == another_way.conversation_id == first.conversation_id
    assert len(await post.letters(first)) == 1


async def test_a_letter_that_is_brought_many_times_at_once_is_one(post: PostOffice) -> None:
    raw = letter("My card is lost.", id="1@x")
    receipts = await asyncio.gather(*(post.brings(raw) for _ in range(5)))
    assert sorted(one.outcome for one in receipts) == ["filed", *["repeated"] * 4]
    [first] = [one for one in receipts if one.outcome == "filed"]
    assert len(await post.letters(first)) == 1


async def test_a_thread_that_arrives_all_at_once_is_one_conversation(post: PostOffice) -> None:
    ids = [f"{n}@x" for n in range(6)]
    raws = [
        letter(f"{n}", id=id, subject="Re: Lost card" if n else "Lost card", answers=ids[:n])
        for n, id in enumerate(ids)
    ]
    receipts = await asyncio.gather(*(post.brings(raw) for raw in reversed(raws)))
    assert len({one.conversation_id for one in receipts}) == 1


async def test_a_letter_to_two_of_our_mailboxes_is_one_message(world: World, post: PostOffice) -> None:
    async with world.database.begin(SYSTEM) as tx:
        loans = await email.create_mailbox(tx, MailboxInput(name="Loans", address="loans@harbour.example"))
    raw = letter("My card is lost.", id="1@x", cc="loans@harbour.example")
    first, copy = await post.brings(raw), await post.brings(raw, to=loans)
    assert first.conversation_id
    assert first.conversation_id == copy.conversation_id
    assert (await world.see(first.conversation_id)).last_position == 1
    assert [one.joined for one in await post.letters(first)] == ["new", "copy"]


async def test_another_letter_under_the_same_id_is_kept_in_the_thread(post: PostOffice) -> None:
    first = await post.brings(letter("My card is lost.", id="1@x"))
    other = await post.brings(letter("Other words", id="1@x"))
    assert other.outcome == "filed"
    assert other.conversation_id == first.conversation_id


async def test_what_is_no_letter_is_shown_as_it_came(world: World, post: PostOffice) -> None:
    receipt = await post.brings(b"\x00\xffthis is no letter\x07 but somebody sent it")
    assert receipt.conversation_id
    [kept] = await post.letters(receipt)
    assert kept.fault == "There are no headers."
    assert "this is no letter" in (await world.see(receipt.conversation_id)).last_text


async def test_a_letter_that_kills_its_reader_is_shown_as_it_came_in_the_end(
    world: World, parts: Parts, post: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(raw: bytes) -> None:
        raise KeyboardInterrupt

    raw = letter("My card is lost.", id="1@x")
    with monkeypatch.context() as deadly:
        deadly.setattr(mail, "read", dies)
        for _ in range(3):
            with pytest.raises(BaseException):  # noqa: B017, PT011
                await post.brings(raw)
    kept = (await post.letters(await post.brings(raw)))[0]
    assert kept.fault == "Reading it failed several times."
    assert "My card is lost." in kept.body.new


async def test_what_died_while_it_arrived_is_taken_up(world: World, parts: Parts, post: PostOffice) -> None:
    raw = letter("My card is lost.", id="1@x")
    taken, store_take = [], intake._take

    async def dies(*_: object) -> None:
        raise ConnectionError

    intake._take = dies  # type: ignore[assignment]
    try:
        with pytest.raises(ConnectionError):
            await post.brings(raw)
    finally:
        intake._take = store_take
    async with world.database.begin(SYSTEM) as tx:
        await tx.db.execute("update email.raws set since = since - interval '1 hour'")
    taken.append(await email.take_up(world.database, parts.depot.storage))
    taken.append(await email.take_up(world.database, parts.depot.storage))
    assert taken == [1, 0]
    assert (await post.brings(raw)).outcome == "repeated"


async def test_files_come_with_the_message_and_others_stay_in_the_letter(
    world: World, parts: Parts, post: PostOffice
) -> None:
    raw = letter("See", id="1@x", files=[("card.png", PICTURE), ("run.exe", b"MZ" + b"\0" * 99)])
    receipt = await post.brings(raw)
    assert receipt.conversation_id
    async with world.as_(world.mei) as tx:
        [message] = (await conversations.history(tx, receipt.conversation_id)).items
        assert [one.name for one in message.attachments] == ["card.png"]
        assert (await files.get(tx, conversations.get, message.attachments[0].id)).size == len(PICTURE)
        [kept] = await email.letters_of(tx, receipt.conversation_id, 10)
    assert [(one.name, one.file is not None) for one in kept.parts] == [("card.png", True), ("run.exe", False)]
    part = await email.part_of(parts.depot.storage, kept.id, 2)
    assert part is not None
    assert part.data.startswith(b"MZ")
    assert await email.source_of(parts.depot.storage, kept.id) == raw


async def test_who_proved_the_address_is_who_writes_and_who_claimed_it_is_not(world: World, post: PostOffice) -> None:
    for person, verified in ((world.joe, False), (world.wang_fang, True)):
        proof = (Identity(kind="email", value="wang@example.com", verified=verified, source="site"),)
        async with world.as_system() as tx:
            await customers.identify(tx, person.id, identities=proof)
    receipt = await post.brings(letter("My card is lost.", id="1@x"))
    assert receipt.conversation_id
    assert (await world.see(receipt.conversation_id)).customer_id == world.wang_fang.id


async def test_who_only_claimed_an_address_is_not_shown_its_owners_letters(world: World, post: PostOffice) -> None:
    async with world.as_system() as tx:
        claim = (Identity(kind="email", value="wang@example.com", verified=False, source="visitor"),)
        await customers.identify(tx, world.joe.id, identities=claim)
    one = await post.brings(letter("My card is lost.", id="1@x"))
    two = await post.brings(letter("Something else", id="2@x", subject="Loan"))
    assert one.conversation_id
    assert two.conversation_id
    first, second = await world.see(one.conversation_id), await world.see(two.conversation_id)
    assert first.customer_id == second.customer_id != world.joe.id
    async with world.as_(world.joe) as tx:
        with pytest.raises(NotFound):
            await conversations.get(tx, one.conversation_id)


async def test_each_thread_is_a_matter_of_its_own(world: World, post: PostOffice) -> None:
    one = await post.brings(letter("My card is lost.", id="1@x"))
    two = await post.brings(letter("A loan, please", id="2@x", subject="Loan"))
    async with world.as_system() as tx:
        matters = [await conversations.matter(tx, one.conversation_id) for one in (one, two) if one.conversation_id]
    assert [one.id for one in matters] == [one.conversation_id, two.conversation_id]


async def test_an_answer_from_a_mail_program_is_a_colleagues_message(world: World, post: PostOffice) -> None:
    first = await post.brings(letter("My card is lost.", id="1@x"))
    raw = letter("We block it.", id="2@h", sender="help@harbour.example", to="wang@example.com", answers=["1@x"])
    sent = await post.brings(raw, direction="out")
    assert sent.conversation_id
    assert sent.conversation_id == first.conversation_id
    talk = await world.see(sent.conversation_id)
    assert (talk.last_author, talk.last_text, talk.customer_unread) == ("staff", "We block it.", 1)


async def test_an_answer_after_a_month_begins_anew_in_the_same_matter(world: World, post: PostOffice) -> None:
    first = await post.brings(letter("My card is lost.", id="1@x"))
    assert first.conversation_id
    await world.closes(world.mei, await world.see(first.conversation_id))
    async with world.database.begin(SYSTEM) as tx:
        await tx.db.execute("update conversations.conversations set closed_at = now() - interval '31 days'")
    late = await post.brings(letter("Again", id="2@x", subject="Re: Lost card", answers=["1@x"]))
    assert late.conversation_id
    assert late.conversation_id != first.conversation_id
    async with world.as_system() as tx:
        assert (await conversations.matter(tx, late.conversation_id)).id == first.conversation_id
    assert await store_count(world) == 2


async def store_count(world: World) -> int:
    async with world.as_system() as tx:
        return len(await store.named(tx, "1@x", ["2@x"]))


async def test_a_letter_is_found_by_whom_it_went_to_and_by_a_new_subject(world: World, post: PostOffice) -> None:
    first = await post.brings(letter("My card is lost.", id="1@x", cc="Zhao Min 赵敏 <zhao.min@law.example>"))
    await post.brings(letter("And found!", id="2@x", subject="Umbrella", answers=["1@x"]))
    async with world.as_system() as tx:
        await conversations.index_some(tx, email.words_besides)
    found = {}
    for words in ("赵敏", "zhao.min@law.example", "umbrella", "lost card", "nobody"):
        nothing = dict.fromkeys(("conversation", "customer", "channel", "author", "since", "until", "cursor"))
        async with world.as_(world.mei) as tx:
            page = await conversations.find(tx, words, **nothing, limit=9)
        assert {hit.conversation.id for hit in page.items} <= {first.conversation_id}
        found[words] = ["".join(piece.text for piece in hit.text) for hit in page.items]
    assert found == {
        "赵敏": ["My card is lost."],
        "zhao.min@law.example": ["My card is lost."],
        "umbrella": ["And found!"],
        "lost card": ["My card is lost."],
        "nobody": [],
    }
