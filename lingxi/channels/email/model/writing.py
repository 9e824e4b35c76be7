"""Letters of ours as they are written: what they answer, from which address, to whom, about what, and what stands below them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from pydantic import AwareDatetime

from lingxi.channels.email.model.letters import FiledLetter, ours
from lingxi.channels.email.model.mailboxes import Mailbox, address_of, mailbox_of
from lingxi.conversations import Conversation, Message
from lingxi.engines.mail import Address, Body, is_answer, token
from lingxi.engines.mail.composing import History, Written
from lingxi.platform.problems import Conflict, Invalid

RECIPIENTS_LIMIT = 50
SUBJECT_LIMIT = 500
HISTORY_LIMIT = 20_000
PLANNED_LIMIT = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDraft:
    """What a colleague writes. What is not given is as the letter that is answered has it: to whoever wrote and all who got it.

    `sender` is one of our addresses; `send_at` is later, within a year, and until then it can be taken back. `after` is the
    position of the last message that the writer has seen: it is refused when a colleague has answered since. A `plain` one goes
    without a page.
    """

    client_id: str
    text: str
    to: tuple[str, ...] | None = None
    cc: tuple[str, ...] | None = None
    bcc: tuple[str, ...] = ()
    subject: str | None = None
    sender: str | None = None
    attachment_ids: tuple[UUID, ...] = ()
    send_at: AwareDatetime | None = None
    after: int | None = None
    plain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """An answer before anybody has written it. `sender` is empty where the address that was written to cannot send.

    `signature` is what the server will put below it.
    """

    sender: str
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstLetter:
    """A letter to somebody who has not written. `customer_id` says who that is where it is known, and counts if the address is theirs;
    the draft names the address to write from, to whom and about what.
    """

    draft: LetterDraft
    customer_id: UUID | None = None


class NothingToAnswer(Conflict):
    code, detail = "nothing_to_answer", "There is no letter in this conversation that could be answered."


class CannotSend(Conflict):
    code, detail = "cannot_send", "This mailbox has no server to send with."


class AnsweredMeanwhile(Conflict):
    code, detail = "answered_meanwhile", "A colleague has answered since this was begun."


def answered(letters: Sequence[FiledLetter]) -> FiledLetter:
    """The letter that is answered: the newest of theirs, else the newest of ours. Raises NothingToAnswer."""
    people = [one for one in letters if one.bounce is None]
    theirs = [one for one in people if one.direction == "in"]
    if not people:
        raise NothingToAnswer
    return (theirs or people)[-1]


def to_customer(letters: Sequence[FiledLetter], addresses: Collection[str]) -> tuple[FiledLetter, ...]:
    """The newest letter that the customer with these addresses wrote or got, as if nobody else had: what they asked elsewhere is
    answered to them alone. Nothing where there is none.
    """
    for one in reversed(letters):
        theirs = tuple(it for it in (*one.to, *one.cc) if it.email in addresses)
        if one.direction == "in" and one.bounce is None and one.sender.email in addresses:
            return (replace(one, to=(), cc=()),)
        if one.direction == "out" and theirs:
            return (replace(one, to=theirs, cc=()),)
    return ()


def blank(letters: Sequence[FiledLetter], mailboxes: Sequence[Mailbox], *, signature: str) -> Blank:
    """Raises NothingToAnswer."""
    parent = answered(letters)
    to, cc = _recipients(parent, addresses_of(mailboxes))
    found = mailbox_of(parent.written_to, mailboxes)
    return Blank(
        sender=parent.written_to if found and found.outgoing else "",
        to=to,
        cc=cc,
        subject=_subject(None, parent),
        signature=signature,
    )


def checked(first: FirstLetter) -> tuple[str, str, str]:
    """From whom, to whom and about what. Raises Invalid."""
    draft = first.draft
    if not draft.to:
        raise Invalid("To whom?", field="to", limit=RECIPIENTS_LIMIT)
    subject = _subject(draft.subject, None)
    if not subject:
        raise Invalid("A letter needs a subject.", field="subject", limit=SUBJECT_LIMIT)
    return draft.sender or "", _people(draft.to, "to", {})[0].email, subject


def addresses_of(mailboxes: Iterable[Mailbox]) -> frozenset[str]:
    """All addresses that are ours."""
    return frozenset(address for one in mailboxes for address in one.addresses)


def due(draft: LetterDraft, mailbox: Mailbox, now: datetime) -> datetime:
    """When it leaves. Raises Invalid."""
    if draft.send_at and draft.send_at - now > PLANNED_LIMIT:
        raise Invalid("That is too far ahead.", field="send_at", limit=PLANNED_LIMIT.days)
    return max(draft.send_at, now) if draft.send_at else now + timedelta(seconds=mailbox.undo_seconds)


def written(
    talk: Conversation,
    message: Message,
    draft: LetterDraft,
    letters: Sequence[FiledLetter],
    mailbox: Mailbox,
    *,
    own: frozenset[str],
    key: bytes,
    signature: str,
) -> Written:
    """The letter that a message becomes: an answer where there are letters, else the first. `own` are all addresses of ours,
    `key` signs reply tokens. Raises Invalid.
    """
    parent = answered(letters) if letters else None
    sender = _sender(draft.sender or (parent.written_to if parent else ""), mailbox)
    to, cc = _recipients(parent, own) if parent else ((), ())
    known = {one.email: one for letter in letters for one in (letter.sender, *letter.to, *letter.cc)}
    to = _people(draft.to, "to", known) if draft.to is not None else to
    cc = _people(draft.cc, "cc", known) if draft.cc is not None else cc
    bcc = _people(draft.bcc, "bcc", known)
    if not 1 <= len(to) + len(cc) + len(bcc) <= RECIPIENTS_LIMIT:
        raise Invalid("To whom?", field="to", limit=RECIPIENTS_LIMIT)
    made = f"{token(talk.id, key)}.{message.id.hex[-12:]}@{sender.email.rpartition('@')[2]}"
    return Written(
        message_id=made,
        in_reply_to=_true_key(parent) if parent else "",
        references=_references(parent, letters[-1]) if parent else (),
        sender=sender,
        to=to,
        cc=cc,
        bcc=bcc,
        subject=_subject(draft.subject, parent),
        text=message.text,
        signature=signature,
        plain=draft.plain,
        history=_history(parent) if parent else None,
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


def _people(given: tuple[str, ...], field: str, known: Mapping[str, Address]) -> tuple[Address, ...]:
    """Whom these addresses are of; called as their letters call them."""
    try:
        wanted = dict.fromkeys(address_of(one) for one in given)
        return tuple(known.get(one) or Address(name="", email=one) for one in wanted)
    except Invalid as error:
        raise Invalid(error.text, **{**error.data, "field": field}) from error


def _true_key(letter: FiledLetter) -> str:
    """Its Message-ID; empty where it had none, and ours for it means nothing elsewhere."""
    return "" if letter.message_key.startswith("none-") else letter.message_key


def _references(parent: FiledLetter, last: FiledLetter) -> tuple[str, ...]:
    """What it names: the whole thread up to the letter that is answered (RFC 5322, 3.6.4), and what we wrote since."""
    ids = (*parent.references, *([_true_key(last)] if last.id != parent.id else []), _true_key(parent))
    return tuple(dict.fromkeys(id for id in ids if id))


def _subject(given: str | None, parent: FiledLetter | None) -> str:
    if given is not None or parent is None:
        return " ".join((given or "").split())[:SUBJECT_LIMIT]
    subject = " ".join(parent.subject.split())[:SUBJECT_LIMIT]
    return subject if is_answer(subject) else f"Re: {subject}".strip()


def _history(parent: FiledLetter) -> History | None:
    text = parent.body.new[:HISTORY_LIMIT]
    at = parent.written_at or parent.arrived_at
    return History(sender=parent.sender, at=at, text=text) if text.strip() else None


def filed(letter: Written, talk: Conversation, message: Message, mailbox: Mailbox, id: UUID) -> FiledLetter:
    """The same as a letter of the conversation, which answers are compared with."""
    return ours(
        talk,
        id=id,
        mailbox_id=mailbox.id,
        message_id=message.id,
        joined="reference",
        message_key=letter.message_id,
        references=letter.references,
        sender=letter.sender,
        to=letter.to,
        cc=letter.cc,
        bcc=letter.bcc,
        subject=letter.subject,
        at=letter.at,
        body=Body(new=letter.text, quoted="", signature=letter.signature),
        plain=letter.plain,
    )
