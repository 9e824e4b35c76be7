"""Cases: a customer's matter with everything that belongs to it, and what happened to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.conversations import AuthorKind
from lingxi.customers import Language
from lingxi.engines.calendars import ClockState, Tone, Turn
from lingxi.engines.language import Piece
from lingxi.platform.erasure import Personal, PersonalOfCustomers

CaseState = Literal["new", "open", "waiting_customer", "waiting_us", "solved", "closed"]
ClockName = Literal["first_answer", "next_answer", "solution"]
What = Literal[
    "opened", "asked", "answered", "state", "described", "kind", "priority", "reason", "fields", "owner", "team", "tags",
    "watchers", "records", "parent", "merged", "split", "rejoined", "task", "contact", "turned", "policy", "adviser",
    "taken_back",
]  # fmt: skip

LOW, NORMAL, HIGH, URGENT = range(4)
STATES: tuple[CaseState, ...] = ("new", "open", "waiting_customer", "waiting_us", "solved", "closed")
OVER: frozenset[CaseState] = frozenset({"solved", "closed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """How a promise stands. `used_seconds` is what was used up at `counted_at`; while it runs, the rest follows from the hours.

    `due_at` is when the promised time runs out or ran out; None while it is paused with time left, was met, or nobody knows.
    `turns` say from when on it has which tone: the last one that lies behind counts, and when it does not run, the last one
    before `counted_at`.
    """

    name: ClockName
    state: ClockState
    started_at: datetime
    stopped_at: datetime | None
    counted_at: datetime
    used_seconds: float
    promised_seconds: int
    due_at: datetime | None
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRef:
    """A record that the organisation's systems keep, by its type and key."""

    type: str
    key: Personal[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A customer's matter. Its id is that of the matter to which its conversations belong; `number` is what people say.

    `priority` is 0 (low) to 3 (urgent). `queue_id` is its team, `owner_id` who sees to it. `reason` is why it came to be, one of its
    kind's. `fields` has what its kind asks for. `channel` is the one that it came through. `policy_id` says which promises hold;
    `due_at` is when the first of its running clocks runs out, `tone` the worst of their colours when somebody last looked, and
    `turns_at` when that changes next. `merged_into` is the case that it is part of now.
    """

    id: UUID
    number: int
    customer_id: UUID
    customer_name: Personal[str | None]
    subject: Personal[str]
    language: Language
    channel: str
    kind: str
    priority: int
    state: CaseState
    reason: str
    queue_id: UUID | None
    owner_id: UUID | None
    tags: Personal[tuple[str, ...]]
    fields: Personal[Mapping[str, str | int | float | bool]]
    watchers: tuple[UUID, ...]
    records: tuple[RecordRef, ...]
    parent_id: UUID | None
    merged_into: UUID | None
    policy_id: UUID | None
    clocks: tuple[Clock, ...]
    due_at: datetime | None
    tone: Tone
    turns_at: datetime | None
    opened_at: datetime
    changed_at: datetime
    solved_at: datetime | None
    closed_at: datetime | None
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseHit:
    """A case in which words were found, and its subject with marks on them."""

    case: Case
    subject: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Doer:
    """Who did something. `id` is None for the system; `rule` names the rule of ours that made it do so."""

    kind: AuthorKind
    id: UUID | None
    name: PersonalOfCustomers[str]
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something that happened to a case. Its clocks are read from these, and people read them as its history.

    `conversation_id` is where it happened, if it was said. `data` holds what is special to it, mostly `before` and `after`; of
    `adviser` (somebody else answers than did before) also the `reason`, the `presence` of who did and `since` when, when an answer is
    `due`, and when their team `opens` again; empty where there is nothing to say.
    """

    id: UUID
    case_id: UUID
    conversation_id: UUID | None
    at: datetime
    what: What
    by: Doer
    data: Personal[Mapping[str, str]]
