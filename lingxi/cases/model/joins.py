"""Cases that became one, cases that became two, and what is left to do in one."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.cases.model.nouns import Doer
from lingxi.platform.erasure import Personal
from lingxi.platform.problems import Conflict, Invalid

TITLE_LIMIT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Join:
    """`other_id` became part of `case_id`, or was split off it, with these conversations. It can be undone, once."""

    id: UUID
    kind: Literal["merge", "split"]
    case_id: UUID
    other_id: UUID
    conversation_ids: tuple[UUID, ...]
    by: Doer
    at: datetime
    undone_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Something to do in a case. `assignee_id` None: whoever sees to the case. `told_at`: when it was said that it is due."""

    id: UUID
    case_id: UUID
    title: Personal[str]
    assignee_id: UUID | None
    due_at: datetime | None
    told_at: datetime | None
    done_at: datetime | None
    done_by: UUID | None
    created_at: datetime
    revision: int


class NotOnePerson(Conflict):
    code, detail = "cases_of_two_people", "Cases of different people stay apart; one cause is a case above them."


class NotItsConversation(Invalid):
    code, detail = "not_its_conversation", "Name some of the case's conversations, and leave it at least one."


class UndoneAlready(Conflict):
    code, detail = "undone_already", "This was undone, or the cases were changed further."


class NowhereToAnswer(Conflict):
    code, detail = (
        "nowhere_to_answer",
        "The case is over, or has no conversation in which its customer could be written to.",
    )


class NoParent(Conflict):
    code, detail = "no_parent", "A case above others has none above it, is open to changes, and is another."
