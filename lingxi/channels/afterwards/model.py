"""Who left, what they have not read, and the letters that tell them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from lingxi import customers
from lingxi.conversations import Conversation, Message
from lingxi.customers import Customer, Language
from lingxi.platform.problems import Conflict

GATHER = timedelta(seconds=60)  # a colleague who has just written is likely to go on
TRUST = {"visitor": 1, "colleague": 3}
TOLD = 2  # by the site, a letter, or a system that was connected
TRANSCRIPT_LIMIT = 18_000  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """When a visitor's line to us last gave a sign of life, and through which widget."""

    customer_id: UUID
    widget_key: str
    seen_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """Up to which position the answers in a conversation have gone by mail, and whether somebody looks for more already."""

    conversation_id: UUID
    mailed: int
    looked_for: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What was said, as a transcript shows it."""

    name: str
    at: datetime
    text: str
    files: tuple[str, ...]


class NoAddress(Conflict):
    code, detail = "no_address", "We know no mail address of this customer."


class NoWay(Conflict):
    code, detail = "cannot_send", "There is no mailbox that can send."


def address_of(customer: Customer, *, claimed: bool) -> str | None:
    """Where somebody can be written to: an address that they proved, else the one that was told last, by whom we trust most;
    one that they merely `claimed` if that is good enough.
    """
    theirs = customers.addresses_of(customer)
    known = [one for one in customer.identities if one.kind == "email" and (claimed or one.value in theirs)]
    ranked = sorted(enumerate(known), key=lambda each: (each[1].verified, TRUST.get(each[1].source, TOLD), each[0]))
    return ranked[-1][1].value if ranked else None


def unread(messages: Sequence[Message], talk: Conversation, mailed: int) -> list[Message]:
    """The answers that the customer has neither read nor been sent."""
    after = max(talk.customer_read, mailed)
    return [
        one
        for one in messages
        if one.position > after and one.kind == "message" and not one.private and one.author.kind == "staff"
    ]


def due(answers: Sequence[Message], seen_at: datetime | None, away: timedelta) -> datetime:
    """When the customer has been gone for so long, and nobody has written for a little while."""
    gone = (seen_at or answers[0].at) + away
    return max(gone, answers[-1].at + GATHER)


CONTINUED = {
    "zh": "您离开对话之后，我们回复了您：\n\n{answers}\n\n直接回复这封邮件就能继续，还是同一位同事为您服务。",
    "en": "You left our chat before you could read our answer:\n\n{answers}\n\n"
    "Answer this letter to go on: the same colleague will see to it.",
}
SUBJECTS = {"zh": "您与 {organisation} 的对话", "en": "Your chat with {organisation}"}
TRANSCRIPTS = {"zh": "您与 {organisation} 的对话记录", "en": "Transcript of your conversation with {organisation}"}
FILES = {"zh": "（附件：{names}）", "en": "(Attached: {names})"}
REST = {"zh": "（余下的内容请在对话中查看。）", "en": "(The rest stands in the chat.)"}
CUT = {"zh": "（更早的内容略去。）", "en": "(What is older is left out.)"}


def fitting(answers: Sequence[Message], language: Language) -> Sequence[Message]:
    """As many of the first as one letter holds, whole; at least one."""
    length = 0
    for taken, block in enumerate(_blocks(answers, language)):
        length += len(block) + 2
        if taken and length > TRANSCRIPT_LIMIT:
            return answers[:taken]
    return answers


def continued(answers: Sequence[Message], language: Language) -> str:
    """The letter's text. Only an answer that is too long for any letter is cut, which it says."""
    said = "\n\n".join(_blocks(answers, language))
    if len(said) > TRANSCRIPT_LIMIT:
        said = f"{said[:TRANSCRIPT_LIMIT]}…\n\n{REST[language]}"
    return CONTINUED[language].format(answers=said)


def _blocks(answers: Sequence[Message], language: Language) -> list[str]:
    return [f"**{one.name}**\n{_said(one, language)}" for one in lines(answers)]


def lines(messages: Sequence[Message]) -> list[Line]:
    """What everybody may read of these messages."""
    return [
        Line(name=one.author.name, at=one.at, text=one.text, files=tuple(file.name for file in one.attachments))
        for one in messages
        if one.kind == "message" and not one.private
    ]


def _said(line: Line, language: Language) -> str:
    files = FILES[language].format(names=", ".join(line.files)) if line.files else ""
    return "\n".join(filter(None, (line.text, files)))


def transcript(said: Sequence[Line], language: Language) -> str:
    """All of it in order, times in UTC; from the front so much is left out as is too long for a letter."""
    blocks = [f"**{one.name}** {one.at:%Y-%m-%d %H:%M} UTC\n{_said(one, language)}" for one in said]
    kept: list[str] = []
    for block in reversed(blocks):
        if sum(map(len, kept)) + len(block) > TRANSCRIPT_LIMIT:
            kept.append(CUT[language])
            break
        kept.append(block)
    return "\n\n".join(reversed(kept))
