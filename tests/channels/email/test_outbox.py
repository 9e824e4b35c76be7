"""What colleagues answer by mail leaves once, to whom it should, from the address that was written to; or it is said why not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from lingxi import cases, customers, routing
from lingxi.app.wiring import Parts
from lingxi.channels import email
from lingxi.channels.email import Delivery, LetterDraft, Outgoing, Server
from lingxi.channels.email.model.drafts import DraftTaken
from lingxi.channels.email.model.outbox import LeftAlready, OnItsWay
from lingxi.channels.email.model.variables import Unfilled
from lingxi.channels.email.model.writing import AnsweredMeanwhile, CannotSend
from lingxi.channels.email.store import outbox as store
from lingxi.customers import Identity
from lingxi.engines.mail.composing import Written
from lingxi.platform.problems import Invalid
from tests.channels.email.post_office import PostOffice, letter, opened
from tests.world import World

pytestmark = pytest.mark.db

NOWHERE = Outgoing(server=Server(host="127.0.0.1", port=1, sign_in="none"))


@pytest.fixture
async def post(world: World, parts: Parts) -> PostOffice:
    office = await opened(world, parts)
    async with world.as_system() as tx:
        mailbox = office.mailbox
        await email.change_mailbox(
            tx,
            mailbox.id,
            email.MailboxInput(
                name=mailbox.name,
                address=mailbox.address,
                aliases=mailbox.aliases,
                queue_id=mailbox.queue_id,
                outgoing=NOWHERE,
                undo_seconds=10,
            ),
        )
    return office


async def asked(post: PostOffice, **how: str) -> email.Receipt:
    given = {
        "to": "cards@harbour.example, Joe <joe@example.com>",
        "cc": "boss@example.com, help@harbour.example",
        **how,
    }
    return await post.brings(letter("I lost my card.", id="q1@example.com", **given))  # type: ignore[arg-type]


async def answered(
    post: PostOffice, receipt: email.Receipt, draft: LetterDraft | None = None
) -> tuple[Delivery, Written]:
    world = post.world
    assert receipt.conversation_id
    talk = await world.see(receipt.conversation_id)
    async with world.as_(world.mei) as tx:
        if draft:
            await email.write(tx, talk.id, draft)
    if not draft:
        await world.says(world.mei, talk, "It is **blocked**.")
    async with world.as_(world.mei) as tx:
        delivery = (await email.deliveries(tx, talk.id))[-1]
        found = await store.letter(tx, delivery.id)
    assert found
    return delivery, found[0]


async def test_an_answer_goes_to_all_who_were_written_to_from_the_address_that_was(post: PostOffice) -> None:
    delivery, written = await answered(post, await asked(post))
    assert delivery.state == "queued"
    assert (delivery.due_at - delivery.at).total_seconds() == pytest.approx(10, abs=1)
    assert (written.sender.name, written.sender.email) == ("Help", "cards@harbour.example")
    assert [one.email for one in written.to] == ["wang@example.com"]
    assert [one.email for one in written.cc] == ["joe@example.com", "boss@example.com"]
    assert (written.subject, written.in_reply_to, written.references) == (
        "Re: Lost card",
        "q1@example.com",
        ("q1@example.com",),
    )
    assert written.history is not None
    assert written.history.text.strip() == "I lost my card."


async def test_the_answer_to_our_answer_joins_even_if_its_client_forgets_what_it_answers(post: PostOffice) -> None:
    receipt = await asked(post)
    _, written = await answered(post, receipt)
    reply = await post.brings(letter("Thank you", id="q2@example.com", answers=[written.message_id]))
    assert reply.conversation_id == receipt.conversation_id
    _, second = await answered(post, reply)
    assert second.references == ("q1@example.com", written.message_id, "q2@example.com")[-len(second.references) :]
    assert second.in_reply_to == "q2@example.com"


async def test_a_colleague_says_to_whom_as_whom_and_when(post: PostOffice) -> None:
    later = post.world.now + timedelta(days=365)
    draft = LetterDraft(
        client_id="1",
        text="Dear all",
        to=("New@Example.com",),
        cc=(),
        bcc=("audit@example.com",),
        subject="Your new card",
        sender="help@harbour.example",
        send_at=later,
        plain=True,
    )
    receipt = await asked(post)
    delivery, written = await answered(post, receipt, draft)
    again, _ = await answered(post, receipt, draft)
    assert again == delivery, "the same client id is the same letter"
    assert delivery.due_at == later
    assert written.recipients == ("new@example.com", "audit@example.com")
    assert (written.subject, written.sender.email) == ("Your new card", "help@harbour.example")
    plain = {one.direction: one.plain for one in await post.letters(receipt)}
    assert plain == {"in": False, "out": True}, "it can be written anew as it was"


@pytest.mark.parametrize(
    "wrong",
    [
        LetterDraft(client_id="1", text="x", to=(), cc=()),
        LetterDraft(client_id="1", text="x", to=("nobody",)),
        LetterDraft(client_id="1", text="x", to=tuple(f"{n}@example.com" for n in range(60))),
        LetterDraft(client_id="1", text="x", send_at=datetime(2222, 1, 1, tzinfo=UTC)),
    ],
)
async def test_what_reaches_nobody_or_only_our_grandchildren_is_refused_and_not_said(
    post: PostOffice, wrong: LetterDraft
) -> None:
    receipt = await asked(post)
    with pytest.raises(Invalid):
        await answered(post, receipt, wrong)
    rows = await post.world.rows("select 1 from conversations.messages where author_kind = 'staff'")
    assert rows == []


async def test_an_address_that_is_not_ours_cannot_be_written_from(post: PostOffice) -> None:
    with pytest.raises(CannotSend):
        await answered(post, await asked(post), LetterDraft(client_id="1", text="x", sender="boss@elsewhere.example"))


async def test_an_answer_begins_as_it_would_be_sent(post: PostOffice) -> None:
    receipt = await asked(post)
    assert receipt.conversation_id
    async with post.world.as_(post.world.mei) as tx:
        begun = await email.blank(tx, receipt.conversation_id)
    assert (begun.sender, begun.subject) == ("cards@harbour.example", "Re: Lost card")
    assert [(one.name, one.email) for one in begun.to] == [("Wang Fang", "wang@example.com")]
    assert [one.email for one in begun.cc] == ["joe@example.com", "boss@example.com"]
    draft = LetterDraft(client_id="1", text="x", to=("boss@example.com",), cc=("WANG@example.com",))
    _, written = await answered(post, receipt, draft)
    assert [one.name for one in written.cc] == ["Wang Fang"], "who is known keeps their name"


async def test_a_signature_is_put_below_by_queue_and_language_with_its_variables(post: PostOffice) -> None:
    world = post.world
    general = email.Signature(queue_id=None, text_zh="{{agent.name}}\n{{queue.name}}", text_en="{{organisation.name}}")
    async with world.as_system() as tx:
        await email.put_signature(tx, general)
        await email.put_signature(
            tx, email.Signature(queue_id=world.cards.id, text_zh="", text_en="**{{agent.name}}**")
        )
        with pytest.raises(Unfilled):
            await email.put_signature(tx, email.Signature(queue_id=None, text_zh="{{agent.phone}}", text_en=""))
    receipt = await asked(post)
    assert receipt.conversation_id
    async with world.as_(world.mei) as tx:
        assert (await email.blank(tx, receipt.conversation_id)).signature == f"**{world.mei.name}**"
    _, written = await answered(post, receipt)
    assert (written.text, written.signature) == ("It is **blocked**.", f"**{world.mei.name}**")
    [ours] = [one for one in await post.letters(receipt) if one.direction == "out"]
    assert ours.body.signature == written.signature


async def test_a_variable_without_a_value_is_never_sent(post: PostOffice) -> None:
    receipt = await asked(post)
    assert receipt.conversation_id
    talk = await post.world.see(receipt.conversation_id)
    with pytest.raises(Unfilled) as refused:
        await answered(post, receipt, LetterDraft(client_id="1", text="Dear {{ customer.name }}"))
    assert refused.value.data == {"name": "customer.name"}
    with pytest.raises(Unfilled):
        await post.world.says(post.world.mei, talk, "Dear {{customer.name}}")
    assert await post.world.rows("select 1 from email.outbox") == []


async def test_who_answers_at_the_same_time_as_a_colleague_is_told_before_it_is_sent_twice(post: PostOffice) -> None:
    world = post.world
    receipt = await asked(post)
    await answered(post, receipt)
    late = LetterDraft(client_id="2", text="It is blocked!", after=1)
    assert receipt.conversation_id
    with pytest.raises(AnsweredMeanwhile) as refused:
        async with world.as_(world.li_na) as tx:
            await email.write(tx, receipt.conversation_id, late)
    assert refused.value.data["name"] == world.mei.name
    async with world.as_(world.mei) as tx:
        await email.write(tx, receipt.conversation_id, replace(late, client_id="3"))  # her own answer is no surprise
        for one in await email.deliveries(tx, receipt.conversation_id):
            await email.take_back(tx, one.id)
    async with world.as_(world.li_na) as tx:
        await email.write(tx, receipt.conversation_id, late)
    assert [one for (one,) in await world.rows("select state from email.outbox order by id")] == [
        "taken_back",
        "taken_back",
        "queued",
    ]


async def test_a_draft_is_shared_until_it_is_sent_and_nobody_writes_over_another(post: PostOffice) -> None:
    world = post.world
    receipt = await asked(post)
    assert receipt.conversation_id
    talk = receipt.conversation_id
    begun = email.SharedDraftInput(text="Dear Ms", after=1, cc=("boss@example.com",))
    async with world.as_(world.mei) as tx:
        first = await email.put_draft(tx, talk, begun)
    async with world.as_(world.li_na) as tx:
        found = await email.draft(tx, talk)
        assert found == first
        assert (found.staff_name, found.text, found.cc, found.to) == ("陈梅", "Dear Ms", ("boss@example.com",), None)
        with pytest.raises(DraftTaken):
            await email.put_draft(tx, talk, replace(begun, text="mine"))
        more = await email.put_draft(tx, talk, replace(begun, text="Dear Ms Wang", instead_of=first.revision))
    async with world.as_(world.mei) as tx:
        with pytest.raises(DraftTaken) as refused:
            await email.put_draft(tx, talk, replace(begun, text="Dear", instead_of=first.revision))
        assert refused.value.data == {"name": "李娜"}
        assert await email.draft(tx, talk) == more
        await email.write(tx, talk, LetterDraft(client_id="0", text="Something else"))
        assert await email.draft(tx, talk) == more, "what a colleague writes is not lost because somebody answers"
        await email.write(tx, talk, LetterDraft(client_id="1", text=more.text))
        assert await email.draft(tx, talk) is None


async def test_a_draft_that_was_dropped_and_begun_anew_is_another_one(post: PostOffice) -> None:
    world = post.world
    receipt = await asked(post)
    assert receipt.conversation_id
    talk = receipt.conversation_id
    begun = email.SharedDraftInput(text="Dear Ms", after=1)
    async with world.as_(world.mei) as tx:
        first = await email.put_draft(tx, talk, begun)
        await email.drop_draft(tx, talk, 0)  # one's own, whatever became of it on another device
        anew = await email.put_draft(tx, talk, replace(begun, text="Dear Ms Wang"))
    assert anew.revision > first.revision
    for seen in (0, first.revision):
        with pytest.raises(DraftTaken):
            async with world.as_(world.li_na) as tx:
                await email.put_draft(tx, talk, replace(begun, text="mine", instead_of=seen))
        with pytest.raises(DraftTaken):
            async with world.as_(world.li_na) as tx:
                await email.drop_draft(tx, talk, seen)
    async with world.as_(world.li_na) as tx:
        assert await email.draft(tx, talk) == anew
        await email.drop_draft(tx, talk, anew.revision)
        assert await email.draft(tx, talk) is None


@pytest.mark.parametrize("after", [-1, 2**31])
def test_a_draft_that_begins_where_no_message_can_be_is_refused(after: int) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(email.SharedDraftInput).validate_python({"text": "x", "after": after})


async def test_a_first_letter_begins_a_conversation_of_its_writer_with_a_case_and_its_answer_joins(
    post: PostOffice,
) -> None:
    world = post.world
    draft = LetterDraft(
        client_id="1", text="您的卡已寄出。", sender="help@harbour.example", to=("zhao@example.com",), subject="新卡"
    )
    async with world.as_(world.li_na) as tx:
        said = await email.write_first(tx, email.FirstLetter(draft=draft))
    async with world.as_(world.li_na) as tx:
        again = await email.write_first(tx, email.FirstLetter(draft=draft))
        [delivery] = await email.deliveries(tx, said.conversation.id)
        found = await store.letter(tx, delivery.id)
        case = await cases.case_of(tx, said.conversation.id)
        work = await routing.work_of(tx, said.conversation.id)
    assert again.message.id == said.message.id
    assert found
    written = found[0]
    assert (written.recipients, written.subject, written.in_reply_to) == (("zhao@example.com",), "新卡", "")
    assert written.history is None
    assert case
    assert (case.subject, case.owner_id) == ("新卡", world.li_na.id)
    assert work
    assert (work.state, work.agent_id) == ("assigned", world.li_na.id)
    answer = letter("谢谢", sender="zhao@example.com", subject="Re: 新卡", answers=[written.message_id])
    assert (await post.brings(answer)).conversation_id == said.conversation.id
    talk = await world.see(said.conversation.id)
    assert (talk.channel, talk.language, talk.queue_id) == ("email", "zh", world.cards.id)


async def test_a_first_letter_is_its_readers_and_not_whose_who_claimed_their_address(post: PostOffice) -> None:
    world = post.world
    known = (await post.brings(letter("I lost my card."))).conversation_id
    assert known
    wang = (await world.see(known)).customer_id
    async with world.as_(world.joe) as tx:
        claimed = (Identity(kind="email", value="wang@example.com", verified=False, source="visitor"),)
        await customers.identify(tx, world.joe.id, identities=claimed)
    began = []
    for number, who in enumerate((wang, world.joe.id)):
        draft = LetterDraft(
            client_id=str(number),
            text="x",
            sender="help@harbour.example",
            to=("Wang@Example.com",),
            subject="Your card",
        )
        async with world.as_(world.li_na) as tx:
            began.append((await email.write_first(tx, email.FirstLetter(draft=draft, customer_id=who))).conversation)
    assert [one.customer_id for one in began] == [wang, wang]


@pytest.mark.parametrize("wrong", [{"to": None}, {"to": ("zhao",)}, {"subject": " "}])
async def test_a_first_letter_says_to_whom_and_about_what(post: PostOffice, wrong: dict[str, Any]) -> None:
    right = LetterDraft(client_id="1", text="x", sender="help@harbour.example", to=("z@example.com",), subject="x")
    with pytest.raises(Invalid):
        async with post.world.as_(post.world.li_na) as tx:
            await email.write_first(tx, email.FirstLetter(draft=replace(right, **wrong)))


async def test_it_can_be_taken_back_until_it_leaves(post: PostOffice) -> None:
    world = post.world
    delivery, _ = await answered(post, await asked(post))
    async with world.as_(world.mei) as tx:
        assert (await email.take_back(tx, delivery.id)).state == "taken_back"
    assert await email.send_due(world.database, post.parts.depot.storage) == 0
    async with world.as_(world.mei) as tx:
        assert (await email.send_again(tx, delivery.id)).state == "queued"
    await world.rows("update email.outbox set state = 'handing' returning 1")
    for verb, problem in ((email.take_back, LeftAlready), (email.send_again, OnItsWay)):
        with pytest.raises(problem):
            async with world.as_(world.mei) as tx:
                await verb(tx, delivery.id)


async def test_what_has_not_left_is_no_answer_for_the_case_and_its_clock(post: PostOffice) -> None:
    world = post.world
    receipt = await asked(post)
    assert receipt.conversation_id

    async def stands() -> tuple[str, str]:
        async with world.as_(world.mei) as tx:
            case = await cases.case_of(tx, receipt.conversation_id)  # type: ignore[arg-type]
        assert case
        [first] = [one for one in case.clocks if one.name == "first_answer"]
        return case.state, first.state

    world.now += timedelta(minutes=1)
    before = await stands()
    assert before[1] == "running"
    tomorrow = LetterDraft(client_id="1", text="Tomorrow", send_at=world.now + timedelta(days=1))
    delivery, _ = await answered(post, receipt, tomorrow)
    assert await stands() == ("open", "running")
    async with world.as_(world.mei) as tx:
        await email.send_again(tx, delivery.id)  # at once, then
    assert await stands() == ("waiting_customer", "stopped")
    async with world.as_(world.mei) as tx:
        await email.take_back(tx, delivery.id)
    assert await stands() == ("open", "running")


async def test_what_went_over_the_line_when_we_died_is_in_doubt_and_not_sent_again(post: PostOffice) -> None:
    world = post.world
    delivery, _ = await answered(post, await asked(post))
    await world.rows("update email.outbox set state = 'handing' returning 1")
    assert await email.begin_again(world.database) == 1
    assert await email.send_due(world.database, post.parts.depot.storage) == 0
    async with world.as_(world.mei) as tx:
        [found] = await email.deliveries(tx, delivery.conversation_id)
        assert (found.state, found.code) == ("doubtful", "doubtful")
        assert (await email.send_again(tx, delivery.id)).state == "queued"


async def test_doubt_ends_when_somebody_answers_the_letter(post: PostOffice) -> None:
    world = post.world
    receipt = await asked(post)
    delivery, written = await answered(post, receipt)
    await world.rows("update email.outbox set state = 'handing' returning 1")
    await email.begin_again(world.database)
    notices = "select notice->>'code', private from conversations.messages where kind = 'notice'"
    assert ("letter_doubtful", True) in await world.rows(notices)
    await post.brings(letter("Thank you", id="q2@example.com", answers=[written.message_id]))
    async with world.as_(world.mei) as tx:
        [found] = await email.deliveries(tx, delivery.conversation_id)
    assert found.state == "sent"


async def test_a_server_that_is_away_is_tried_again_later_and_given_up_after_two_days(post: PostOffice) -> None:
    world = post.world
    delivery, _ = await answered(post, await asked(post))
    pauses = []
    for _ in range(3):
        await world.rows("update email.outbox set due_at = now() - interval '1 second' returning 1")
        assert await email.send_due(world.database, post.parts.depot.storage) == 1
        async with world.as_(world.mei) as tx:
            [found] = await email.deliveries(tx, delivery.conversation_id)
        assert (found.state, found.code) == ("queued", "refused")
        pauses.append(round((found.due_at - found.at).total_seconds()))
    assert pauses == [30, 60, 120]
    await world.rows(
        "update email.outbox set due_at = now() - interval '1 second', first_at = now() - interval '3 days' returning 1"
    )
    await email.send_due(world.database, post.parts.depot.storage)
    async with world.as_(world.mei) as tx:
        [found] = await email.deliveries(tx, delivery.conversation_id)
    assert found.state == "failed"


async def test_a_bounce_finds_the_letter_that_did_not_arrive(post: PostOffice) -> None:
    receipt = await asked(post)
    delivery, written = await answered(post, receipt)
    report = (
        "From: MAILER-DAEMON@mail.example\r\nTo: cards@harbour.example\r\nSubject: Undelivered Mail Returned to Sender\r\n"
        "Message-ID: <b1@mail.example>\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n"
        "--x\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; mail.example\r\n\r\nFinal-Recipient: rfc822; wang@example.com\r\nAction: failed\r\n"
        "Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n--x\r\nContent-Type: text/rfc822-headers\r\n\r\n"
        f"Message-ID: <{written.message_id}>\r\nSubject: Re: Lost card\r\n\r\n--x--\r\n"
    )
    came = await post.brings(report.encode())
    assert came.conversation_id == receipt.conversation_id
    async with post.world.as_(post.world.mei) as tx:
        [found] = await email.deliveries(tx, delivery.conversation_id)
    assert (found.state, found.refused, found.detail) == ("bounced", ("wang@example.com",), "550 5.1.1 no such user")


async def test_a_reminder_taken_back_leaves_the_case_with_the_customer_who_owes_the_answer(post: PostOffice) -> None:
    world = post.world
    receipt = await asked(post)
    talk = receipt.conversation_id
    assert talk

    async def state() -> str:
        async with world.as_system() as tx:
            case = await cases.case_of(tx, talk)
        assert case
        return case.state

    world.later(60)  # it came by the real clock
    answer, _ = await answered(post, receipt)
    world.later(60)
    async with world.as_(world.mei) as tx:
        said = await email.write(tx, talk, LetterDraft(client_id="again", text="Have you found it?"))
        reminder = next(one for one in await email.deliveries(tx, talk) if one.message_id == said.message.id)
    async with world.as_(world.mei) as tx:
        await email.take_back(tx, reminder.id)
    assert await state() == "waiting_customer"
    async with world.as_(world.mei) as tx:
        await email.take_back(tx, answer.id)
    assert await state() == "open"
