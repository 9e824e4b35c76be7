"""Drafts that colleagues share: a letter that one began and another may go on with."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from lingxi.channels.email.model.letters import TEXT_LIMIT
from lingxi.channels.email.model.writing import RECIPIENTS_LIMIT, SUBJECT_LIMIT
from lingxi.platform.problems import Conflict, Invalid


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedDraft:
    """A letter that is being written in a conversation, and who wrote on it last. None: as the letter that is answered has it.

    `after` is the position of the last message when it was begun. `revision` grows, and no two drafts ever have the same one.
    """

    conversation_id: UUID
    staff_id: UUID
    staff_name: str
    text: str
    to: tuple[str, ...] | None
    cc: tuple[str, ...] | None
    bcc: tuple[str, ...] | None
    subject: str | None
    sender: str | None
    plain: bool
    after: int
    at: datetime
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedDraftInput:
    """`instead_of` is the revision that the writer went on from; 0: they began it."""

    text: str
    after: Annotated[int, Field(ge=0, le=2**31 - 1)]
    instead_of: int = 0
    to: tuple[str, ...] | None = None
    cc: tuple[str, ...] | None = None
    bcc: tuple[str, ...] | None = None
    subject: str | None = None
    sender: str | None = None
    plain: bool = False


class DraftTaken(Conflict):
    code, detail = "draft_taken", "A colleague has gone on with this draft meanwhile."


def check_not_taken(was: SharedDraft | None, instead_of: int, staff_id: UUID | None) -> None:
    """Raises DraftTaken where a colleague has written on it since that revision."""
    if was and was.staff_id != staff_id and was.revision != instead_of:
        raise DraftTaken(name=was.staff_name)


def drafted(
    wanted: SharedDraftInput, *, conversation_id: UUID, staff_id: UUID, name: str, at: datetime, revision: int
) -> SharedDraft:
    """Raises Invalid."""
    people = (wanted.to or (), wanted.cc or (), wanted.bcc or ())
    if len(wanted.text) > TEXT_LIMIT or len(wanted.subject or "") > SUBJECT_LIMIT:
        raise Invalid("The draft is too long.", field="text", limit=TEXT_LIMIT)
    if any(len(one) > RECIPIENTS_LIMIT or any(len(each) > SUBJECT_LIMIT for each in one) for one in people):
        raise Invalid("Too many recipients.", field="to", limit=RECIPIENTS_LIMIT)
    return SharedDraft(
        conversation_id=conversation_id,
        staff_id=staff_id,
        staff_name=name,
        text=wanted.text,
        to=wanted.to,
        cc=wanted.cc,
        bcc=wanted.bcc,
        subject=wanted.subject,
        sender=wanted.sender,
        plain=wanted.plain,
        after=wanted.after,
        at=at,
        revision=revision,
    )
