"""A case's life as its conversations tell it: it comes to be with the first letter, and every word moves it on."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from uuid import UUID

from lingxi import conversations, customers, routing
from lingxi.cases import store
from lingxi.cases.events import CaseOpened
from lingxi.cases.model import OVER, Case, CaseState, Doer, Entry, What, kinds, states
from lingxi.cases.service import access, advisers
from lingxi.conversations import Conversation, Message, Utterance
from lingxi.customers import Customer
from lingxi.platform import clock
from lingxi.platform.tx import Tx

ALWAYS = frozenset({"email"})  # the channels whose every conversation is a case


async def of_conversation(tx: Tx, conversation_id: UUID, *, lock: bool = False) -> Case | None:
    """The case of a conversation that exists, whoever asks; None when its matter is none."""
    return await store.get(tx, await conversations.matter_of(tx, conversation_id), lock=lock)


def blank(tx: Tx, id: UUID, customer: Customer) -> Case:
    """A new case of a customer about which nothing is known yet."""
    return Case(
        id=id,
        number=0,
        customer_id=customer.id,
        customer_name=customer.name,
        subject="",
        language=customer.language,
        channel="",
        kind=kinds.GENERAL,
        priority=1,
        state="new",
        reason="",
        queue_id=None,
        owner_id=None,
        tags=(),
        fields={},
        watchers=(),
        records=(),
        parent_id=None,
        merged_into=None,
        policy_id=None,
        clocks=(),
        due_at=None,
        tone="calm",
        turns_at=None,
        opened_at=tx.now,
        changed_at=tx.now,
        solved_at=None,
        closed_at=None,
        revision=1,
    )


async def opened(tx: Tx, case: Case, *past: Entry) -> Case:
    """Store a new case with what happened before it was one. What is a case already stays as it is."""
    number = await store.insert(tx, case)
    if number is None:
        found = await store.get(tx, case.id, lock=True)
        assert found is not None  # the insert met it
        return found
    opening = access.entry(tx, case, "opened", id=case.id, at=case.opened_at, after=case.state)
    for one in (opening, *past):
        await store.append(tx, one)
    case = await access.wound(tx, replace(case, number=number))
    await store.save(tx, case)
    tx.emit(CaseOpened(case=case, entry=opening))
    return case


async def begin(tx: Tx, conversation: Conversation) -> Case:
    """The case of a held conversation; made now, from all that was said in the matter, if it is none yet."""
    found = await of_conversation(tx, conversation.id, lock=True)
    if found:
        return found
    matter_id = await conversations.matter_of(tx, conversation.id)
    talks = await conversations.of_matter(tx, matter_id)
    customer = await customers.get(tx, conversation.customer_id)
    first = talks[0]
    case = replace(
        blank(tx, matter_id, customer),
        customer_name=conversation.customer_name,
        subject=conversation.subject or next((one.subject for one in talks if one.subject), ""),
        language=conversation.language,
        channel=first.channel,
        queue_id=conversation.queue_id,
        owner_id=conversation.owner_id,
        opened_at=first.created_at,
    )
    said = [(talk.id, one) for talk in talks for one in await conversations.utterances(tx, talk.id)]
    past = [_said(tx, case, talk_id, one) for talk_id, one in sorted(said, key=lambda each: (each[1].at, each[1].id))]
    state = _state_after(case, past)
    if state != case.state:
        past.append(access.entry(tx, case, "state", before=case.state, after=state))
    return await opened(tx, replace(case, state=state), *past)


def _said(tx: Tx, case: Case, conversation_id: UUID, one: Utterance) -> Entry:
    by = Doer(kind=one.author_kind, id=one.author_id, name=one.author_name, rule="")
    what: What = "asked" if one.author_kind == "customer" else "answered"
    return access.entry(tx, case, what, id=one.id, at=one.at, by=by, conversation_id=conversation_id)


def _state_after(case: Case, past: list[Entry]) -> CaseState:
    """What all that was said makes of a new case."""
    case = replace(case, state=states.after_taking(case)) if case.owner_id else case
    for one in past:
        case = replace(case, state=_after(case, one))
    return case.state


def _after(case: Case, said: Entry) -> CaseState:
    return states.after_asking(case) if said.what == "asked" else states.after_answering(case)


async def started(tx: Tx, conversation: Conversation) -> None:
    """A conversation began: on some channels that is a case at once."""
    if conversation.channel in ALWAYS:
        await begin(tx, await conversations.hold(tx, conversation.id))


async def said(tx: Tx, conversation: Conversation, message: Message) -> None:
    """Somebody wrote: clocks begin and stop, and it is the other side's turn."""
    if message.kind != "message" or message.author.kind == "system":
        return
    case = await of_conversation(tx, conversation.id, lock=True)
    if case is None or case.merged_into:
        return
    by = Doer(kind=message.author.kind, id=message.author.id, name=message.author.name, rule="")
    what: What = "asked" if message.author.kind == "customer" else "answered"
    word = access.entry(tx, case, what, id=message.id, at=message.at, by=by, conversation_id=conversation.id)
    subject = case.subject or conversation.subject
    after = await _into(tx, replace(case, subject=subject), _after(case, word), word)
    conversation = await conversations.hold(tx, conversation.id)  # with the first word it was put into a line meanwhile
    await access.press(tx, after, conversation)
    if what == "asked" and after.owner_id and after.due_at:
        # who answered before is waited for, but not so long that nobody else could keep the promise
        await routing.keep_for(tx, conversation, after.owner_id, until=tx.now + (after.due_at - tx.now) / 2)


async def taken_back(tx: Tx, conversation: Conversation, message_id: UUID) -> None:
    """What a colleague wrote in a held conversation has not left, or not yet: it is no answer, and clocks go on as if it had not been
    written. For channels that can take back; said twice it changes nothing.
    """
    await _turn(tx, conversation, message_id, store.take_back)


async def given_again(tx: Tx, conversation: Conversation, message_id: UUID) -> None:
    """What was taken back has left after all: it is an answer from now on."""
    await _turn(tx, conversation, message_id, store.give_again)


async def _turn(
    tx: Tx, conversation: Conversation, message_id: UUID, turn: Callable[[Tx, UUID], Awaitable[Entry | None]]
) -> None:
    case = await of_conversation(tx, conversation.id, lock=True)
    entry = await turn(tx, message_id) if case and not case.merged_into else None
    if case and entry:
        answered = await store.is_answered(tx, case.id)
        again = entry.what == "answered"
        state = states.after_answering(case) if again else states.after_taking_back(case, answered=answered)
        await access.press(tx, await _into(tx, case, state, entry), await conversations.hold(tx, conversation.id))


async def _into(tx: Tx, case: Case, state: CaseState, *entries: Entry) -> Case:
    """A held case in another state, if it is another, with what else happened."""
    moved = states.stepped(case, state, tx.now)
    if moved is not case:
        entries = (*entries, access.entry(tx, case, "state", before=case.state, after=state))
    return await access.changed(tx, case, moved, *entries) if entries else case


async def changed_hands(
    tx: Tx, conversation: Conversation, former_owner: UUID | None, former_queue: UUID | None
) -> None:
    """Team and owner follow the conversation, unless they were set apart from it; who only waits again keeps their adviser.

    Where somebody else takes a reply than answered before, it is noted why.
    """
    case = await of_conversation(tx, conversation.id, lock=True)
    if case is None or case.merged_into or case.state in OVER:
        return
    moved = case
    if conversation.queue_id and case.queue_id in (None, former_queue):
        moved = replace(moved, queue_id=conversation.queue_id)
    if conversation.owner_id and case.owner_id in (None, former_owner):
        moved = replace(moved, owner_id=conversation.owner_id, state=states.after_taking(moved))
    elif case.owner_id == former_owner and moved.queue_id != case.queue_id:
        moved = replace(moved, owner_id=None)
    why = await advisers.instead(tx, case, conversation, former_owner)
    if moved != case or why:
        await access.changed(tx, case, moved, *_moves(tx, case, moved), *([why] if why else []))


def _moves(tx: Tx, case: Case, moved: Case) -> list[Entry]:
    pairs: tuple[tuple[What, UUID | None, UUID | None], ...] = (
        ("team", case.queue_id, moved.queue_id),
        ("owner", case.owner_id, moved.owner_id),
    )
    found = [
        access.entry(tx, case, what, before=str(before or ""), after=str(after or ""))
        for what, before, after in pairs
        if before != after
    ]
    if moved.state != case.state:
        found.append(access.entry(tx, case, "state", before=case.state, after=moved.state))
    return found


async def described(tx: Tx, conversation: Conversation) -> None:
    """Whose it is, and what it is called, if the case had the conversation's subject or none."""
    case = await of_conversation(tx, conversation.id, lock=True)
    if case is None:
        return
    name = conversation.customer_name
    moved = replace(case, customer_id=conversation.customer_id, customer_name=name)
    moved = replace(moved, subject=case.subject or conversation.subject)
    if moved != case:
        await access.changed(tx, case, moved, access.entry(tx, case, "described"))


async def left(tx: Tx, conversation: Conversation, *, by_colleague: bool) -> None:
    """A colleague closed its last open conversation. What a customer leaves stays for us to see to."""
    case = await of_conversation(tx, conversation.id, lock=True)
    said = conversation.last_author is not None  # else somebody only wrote down what came otherwise
    if case is None or case.merged_into or not by_colleague or not said:
        return
    if any(one.state == "open" for one in await conversations.of_matter(tx, case.id)):
        return
    await _into(tx, case, states.after_leaving(case))


def new_id() -> UUID:
    """Of a matter that no conversation began."""
    return clock.new_id()
