"""Letters of ours: what they answer, to whom they go, and what becomes of them on their way."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from lingxi.channels.email.model.letters import FiledLetter
from lingxi.channels.email.model.mailboxes import Mailbox, address_of
from lingxi.conversations import Conversation, Message
from lingxi.engines.mail import Address, Body, Signs, token
from lingxi.engines.mail.composing import History, Written
from lingxi.platform.erasure import Personal
from lingxi.platform.problems import Conflict, Invalid

DeliveryState = Literal["queued", "handing", "sent", "failed", "bounced", "doubtful", "taken_back"]

RECIPIENTS_LIMIT = 50
SUBJECT_LIMIT = 500
HISTORY_LIMIT = 20_000
PAUSES = (30, 60, 120, 300, 600, 1800, 3600)  # seconds before it is tried again; the last one for ever
GIVE_UP_AFTER = timedelta(days=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What becomes of a letter of ours, which is message `message_id` of its conversation. `id` is the letter's.

    queued: leaves at `due_at`, and can be taken back. handing: it is going over the line. sent: our server has it. failed: it
    will not be tried again. bounced: a server sent it back. doubtful: we died while it went over the line, and nobody can tell whether it
    arrived; a colleague decides. `code` and `detail` say why it waits or failed, `refused` whom it did not reach.
    """

    id: UUID
    mailbox_id: UUID
    conversation_id: UUID
    message_id: UUID
    state: DeliveryState
    due_at: datetime
    first_at: datetime
    tries: int
    code: str
    detail: Personal[str]
    refused: Personal[tuple[str, ...]]
    at: datetime
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDraft:
    """What a colleague writes. What is not given is as the letter that is answered has it: to whoever wrote and all who got it.

    `sender` is one of our addresses; `send_at` is later, and until then it can be taken back.
    """

    client_id: str
    text: str
    to: tuple[str, ...] | None = None
    cc: tuple[str, ...] | None = None
    bcc: tuple[str, ...] = ()
    subject: str | None = None
    sender: str | None = None
    attachment_ids: tuple[UUID, ...] = ()
    send_at: datetime | None = None


class NothingToAnswer(Conflict):
    code, detail = "nothing_to_answer", "There is no letter in this conversation that could be answered."


class CannotSend(Conflict):
    code, detail = "cannot_send", "This mailbox has no server to send with."


class LeftAlready(Conflict):
    code, detail = "left_already", "The letter has left; it cannot be taken back."


class OnItsWay(Conflict):
    code, detail = "on_its_way", "The letter is on its way or has arrived; it is not sent again."


def answered(letters: Sequence[FiledLetter]) -> FiledLetter:
    """The letter that is answered: the newest of theirs, else the newest of ours. Raises NothingToAnswer."""
    people = [one for one in letters if one.bounce is None]
    theirs = [one for one in people if one.direction == "in"]
    if not people:
        raise NothingToAnswer
    return (theirs or people)[-1]


def written(
    talk: Conversation,
    message: Message,
    draft: LetterDraft | None,
    letters: Sequence[FiledLetter],
    mailbox: Mailbox,
    *,
    own: Iterable[str],
    key: bytes,
) -> Written:
    """The letter that a message becomes. `own` are all addresses of ours, `key` signs reply tokens. Raises Invalid."""
    draft = draft or LetterDraft(client_id=message.client_id, text=message.text)
    parent, ours = answered(letters), frozenset(own)
    last = letters[-1]
    sender = _sender(draft.sender or parent.written_to, mailbox)
    to, cc = _recipients(parent, ours)
    to = _people(draft.to, "to") if draft.to is not None else to
    cc = _people(draft.cc, "cc") if draft.cc is not None else cc
    bcc = _people(draft.bcc, "bcc")
    if not 1 <= len(to) + len(cc) + len(bcc) <= RECIPIENTS_LIMIT:
        raise Invalid("To whom?", field="to", limit=RECIPIENTS_LIMIT)
    made = f"{token(talk.id, key)}.{message.id.hex[-12:]}@{sender.email.rpartition('@')[2]}"
    return Written(
        message_id=made,
        in_reply_to=_true_key(parent),
        references=_references(parent, last),
        sender=sender,
        to=to,
        cc=cc,
        bcc=bcc,
        subject=_subject(draft.subject, parent),
        text=message.text,
        history=_history(parent),
        language=talk.language,
        at=message.at,
    )


def _sender(address: str, mailbox: Mailbox) -> Address:
    """Answers leave from the address that was written to."""
    if address not in mailbox.addresses:
        raise Invalid("This mailbox does not have this address.", field="sender")
    return Address(name=mailbox.name, email=address)


def _recipients(parent: FiledLetter, own: frozenset[str]) -> tuple[tuple[Address, ...], tuple[Address, ...]]:
    if parent.direction == "out":
        return parent.to, parent.cc
    to = tuple(one for one in (parent.reply_to or (parent.sender,)) if one.email and not _ours(one, own))
    named = {one.email for one in to}
    others = {one.email: one for one in (*parent.to, *parent.cc) if one.email and not _ours(one, own)}
    return to, tuple(one for email, one in others.items() if email not in named)[: RECIPIENTS_LIMIT - len(to)]


def _ours(one: Address, own: frozenset[str]) -> bool:
    local, _, domain = one.email.rpartition("@")
    return f"{local.partition('+')[0]}@{domain}" in own or one.email in own


def _people(given: tuple[str, ...], field: str) -> tuple[Address, ...]:
    try:
        return tuple(Address(name="", email=one) for one in dict.fromkeys(address_of(one) for one in given))
    except Invalid as error:
        raise Invalid(error.text, **{**error.data, "field": field}) from error


def _true_key(letter: FiledLetter) -> str:
    """Its Message-ID; empty where it had none, and ours for it means nothing elsewhere."""
    return "" if letter.message_key.startswith("none-") else letter.message_key


def _references(parent: FiledLetter, last: FiledLetter) -> tuple[str, ...]:
    """What it names: the whole thread up to the letter that is answered (RFC 5322, 3.6.4), and what we wrote since."""
    ids = (*parent.references, *([_true_key(last)] if last.id != parent.id else []), _true_key(parent))
    return tuple(dict.fromkeys(id for id in ids if id))


def _subject(given: str | None, parent: FiledLetter) -> str:
    subject = " ".join((given if given is not None else parent.subject).split())[:SUBJECT_LIMIT]
    if given is None and not subject.lower().startswith(("re:", "re：", "回复:", "回复：", "答复:", "答复：")):
        return f"Re: {subject}".strip()
    return subject


def _history(parent: FiledLetter) -> History | None:
    text = parent.body.new[:HISTORY_LIMIT]
    at = parent.written_at or parent.arrived_at
    return History(sender=parent.sender, at=at, text=text) if text.strip() else None


def filed(letter: Written, talk: Conversation, message: Message, mailbox: Mailbox, id: UUID) -> FiledLetter:
    """The same as a letter of the conversation, which answers are compared with."""
    return FiledLetter(
        id=id,
        mailbox_id=mailbox.id,
        direction="out",
        state="filed",
        filter="",
        evidence="",
        conversation_id=talk.id,
        message_id=message.id,
        joined="reference",
        message_key=letter.message_id,
        references=letter.references,
        sender=letter.sender,
        reply_to=(),
        to=letter.to,
        cc=letter.cc,
        bcc=letter.bcc,
        written_to=letter.sender.email,
        subject=letter.subject,
        written_at=letter.at,
        arrived_at=letter.at,
        body=Body(new=letter.text, quoted="", signature=""),
        page="",
        remote_pictures=0,
        parts=(),
        signs=Signs(automatic="", bulk="", list_id="", loop="", returns_to=None),
        bounce=None,
        fault="",
        size=0,
        revision=1,
    )


# ── on its way ───────────────────────────────────────────────────────────────────────────────────────────────────────


def moved(was: Delivery, state: DeliveryState, at: datetime, *, code: str = "", detail: str = "") -> Delivery:
    return replace(was, state=state, code=code, detail=detail, at=at, revision=was.revision + 1)


def put_off(was: Delivery, at: datetime, *, code: str, detail: str) -> Delivery:
    """It could not be sent now: tried again after a while that grows, for two days."""
    if at - was.first_at > GIVE_UP_AFTER:
        return moved(was, "failed", at, code=code, detail=detail)
    pause = PAUSES[min(was.tries, len(PAUSES)) - 1] if was.tries else PAUSES[0]
    return replace(moved(was, "queued", at, code=code, detail=detail), due_at=at + timedelta(seconds=pause))


def sent(was: Delivery, at: datetime, refused: Mapping[str, str]) -> Delivery:
    """Our server has it; perhaps not for everybody."""
    detail = "; ".join(f"{who}: {why}" for who, why in refused.items())
    after = moved(was, "sent", at, code="recipient_refused" if refused else "", detail=detail[:500])
    return replace(after, refused=tuple(refused))


def taken_back(was: Delivery, at: datetime) -> Delivery:
    """Raises LeftAlready."""
    if was.state != "queued":
        raise LeftAlready
    return moved(was, "taken_back", at)


def again(was: Delivery, at: datetime) -> Delivery:
    """A colleague wants it sent again, or now. Raises OnItsWay."""
    if was.state not in ("queued", "failed", "bounced", "doubtful", "taken_back"):
        raise OnItsWay
    return replace(moved(was, "queued", at), due_at=at, first_at=at, tries=was.tries, refused=())


def bounced(was: Delivery, at: datetime, *, recipient: str, reason: str) -> Delivery:
    refused = tuple(dict.fromkeys((*was.refused, *([recipient] if recipient else []))))
    return replace(moved(was, "bounced", at, code="bounced", detail=reason), refused=refused)
