"""What a customer sees of their cases: what they wrote and what was written to them, under the identity that they proved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from lingxi.cases import Case, CaseState
from lingxi.channels import email
from lingxi.conversations import Attachment, Conversation, Message
from lingxi.customers import Language
from lingxi.platform.problems import Unauthenticated

LINK_LIFE = timedelta(minutes=20)
ANSWERED = frozenset({"email", "webchat"})  # the channels on which somebody reads what they answer
LINKS_AT_ONCE = 3  # to one person while they are good


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link that was sent; `digest` stands for it, so that who reads the table cannot use it."""

    digest: bytes
    customer_id: UUID
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalFace:
    """What the page shows before anybody says who they are. `by_mail`: a link can be sent."""

    organisation: str
    by_mail: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalSession:
    """A token that opens the page of own cases for twelve hours, and nothing else."""

    token: str
    organisation: str
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalCase:
    """A case of theirs by its outside. `answer_due_at`: until then we promised an answer; None while nobody waits for one."""

    id: UUID
    number: int
    subject: str
    state: CaseState
    opened_at: datetime
    answer_due_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalWord:
    """Something that was said in a case, by them (`mine`) or to them. Fetch files at /api/my/files/{id}."""

    id: UUID
    case_id: UUID
    at: datetime
    channel: str
    mine: bool
    name: str
    text: str
    attachments: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalCaseWhole:
    """A case with all that was said in it on any channel, the oldest first. `begins_anew`: it was over so long ago that what is
    written now becomes a case of its own. `more`: there is older than this.
    """

    case: PortalCase
    words: tuple[PortalWord, ...]
    more: bool
    begins_anew: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalView:
    """Their cases: those that are not over first, then the newest."""

    organisation: str
    name: str
    cases: tuple[PortalCase, ...]


class LinkSpent(Unauthenticated):
    code, detail = "link_spent", "This link was used already, or it is too old. Ask for another one."


def shown(case: Case, talks: Sequence[Conversation]) -> PortalCase:
    """A case to the customer whose conversations in it these are. What it is called may tell of others who are part of it."""
    theirs = all(one.customer_id == case.customer_id for one in talks)
    own = next((one.subject for one in talks if one.subject), "")
    due = [one.due_at for one in case.clocks if one.name != "solution" and one.state == "running" and one.due_at]
    return PortalCase(
        id=case.id,
        number=case.number,
        subject=own or (case.subject if theirs else ""),
        state=case.state,
        opened_at=case.opened_at,
        answer_due_at=min(due, default=None),
    )


def is_shown(message: Message, talk: Conversation, letters: frozenset[UUID]) -> bool:
    """Whether the customer may see it; of letters those that they wrote or got."""
    if message.private or message.kind != "message":
        return False
    return email.is_theirs(message, talk.channel, talk.customer_id, letters)


def word(message: Message, talk: Conversation, case_id: UUID) -> PortalWord:
    return PortalWord(
        id=message.id,
        case_id=case_id,
        at=message.at,
        channel=talk.channel,
        mine=message.author.kind == "customer" and message.author.id == talk.customer_id,
        name=message.author.name,
        text=message.text,
        attachments=message.attachments,
    )


def in_order(cases: Sequence[PortalCase]) -> tuple[PortalCase, ...]:
    over = ("solved", "closed")
    return tuple(sorted(cases, key=lambda one: (one.state in over, -one.opened_at.timestamp())))


SUBJECTS = {"zh": "查看您在 {organisation} 的工单", "en": "Your cases at {organisation}"}
TEXTS = {
    "zh": "您好！\n\n点开下面的链接，就能查看您的工单并回复：\n\n{url}\n\n链接 {minutes} 分钟内有效，只能用一次。"
    "如果不是您要的，不必理会这封邮件，没有人能看到您的工单。",
    "en": "Hello,\n\nfollow this link to see your cases and to answer:\n\n{url}\n\nIt is good for {minutes} minutes, once. "
    "If you did not ask for it, ignore this letter: nobody has seen your cases.",
}


def link_letter(language: Language, organisation: str, url: str) -> tuple[str, str]:
    """Subject and text."""
    minutes = int(LINK_LIFE.total_seconds() // 60)
    subject = SUBJECTS[language].format(organisation=organisation)
    return subject, TEXTS[language].format(url=url, minutes=minutes)
