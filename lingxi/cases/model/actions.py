"""What can be done to a case in one go: by hand, by a macro, or by a rule when something happens; and whether that makes sense."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Literal, assert_never
from uuid import UUID

from pydantic import Field

from lingxi.cases.model.nouns import OVER, Case, CaseState
from lingxi.cases.model.views import CaseFilter
from lingxi.cases.model.views import checked as checked_filter
from lingxi.platform.problems import Invalid

ACTIONS_LIMIT = 20
TEXT_LIMIT = 5_000
NAME_LIMIT = 60
When = Literal["opened", "asked", "answered", "state", "turned", "priority", "kind", "tags", "team", "owner"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToState:
    do: Literal["state"] = "state"
    state: CaseState


@dataclass(frozen=True, slots=True, kw_only=True)
class ToPriority:
    """0 (low) to 3 (urgent)."""

    do: Literal["priority"] = "priority"
    priority: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ToKind:
    do: Literal["kind"] = "kind"
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToTeam:
    do: Literal["team"] = "team"
    queue_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ToOwner:
    do: Literal["owner"] = "owner"
    owner_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    do: Literal["tag"] = "tag"
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    do: Literal["watch"] = "watch"
    staff_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTask:
    """Due so many seconds from then, if at all."""

    do: Literal["task"] = "task"
    title: str
    due_in: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Write to the customer; `{{customer.name}}` is their name. Rules do not: nobody would have read it."""

    do: Literal["answer"] = "answer"
    text: str


Action = Annotated[
    ToState | ToPriority | ToKind | ToTeam | ToOwner | Tag | Watch | AddTask | Answer, Field(discriminator="do")
]


@dataclass(frozen=True, slots=True, kw_only=True)
class MacroInput:
    name_zh: str
    name_en: str
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Macro:
    """Several actions under one name."""

    id: UUID
    name_zh: str
    name_en: str
    actions: tuple[Action, ...]
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleInput:
    name_zh: str
    name_en: str
    on: bool = True
    when: tuple[When, ...]
    wanted: CaseFilter
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """When one of these things happens to a case, and it is one that is `wanted`, then this is done. What rules do sets off no rule."""

    id: UUID
    position: int
    name_zh: str
    name_en: str
    on: bool
    when: tuple[When, ...]
    wanted: CaseFilter
    actions: tuple[Action, ...]
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRun:
    """What a rule did to a case, or why it could not: `problem` is the code, and then nothing was done."""

    id: UUID
    rule_id: UUID
    case_id: UUID
    entry_id: UUID
    at: datetime
    done: tuple[str, ...]
    problem: str


def named(name_zh: str, name_en: str) -> tuple[str, str]:
    """Tidied. Raises Invalid."""
    zh, en = (" ".join(name.split()) for name in (name_zh, name_en))
    if not zh or not en or max(len(zh), len(en)) > NAME_LIMIT:
        raise Invalid("It needs a short name in both languages.", field="name_zh", limit=NAME_LIMIT)
    return zh, en


def checked(actions: Sequence[Action]) -> None:
    """Raises Invalid."""
    if not 1 <= len(actions) <= ACTIONS_LIMIT:
        raise Invalid("One to twenty actions.", field="actions", limit=ACTIONS_LIMIT)
    for action in actions:
        if isinstance(action, Answer | AddTask):
            text = action.text if isinstance(action, Answer) else action.title
            if not text.strip() or len(text) > TEXT_LIMIT:
                raise Invalid("A text is missing, or too long.", field="actions", limit=TEXT_LIMIT)
        if isinstance(action, ToPriority) and not 0 <= action.priority <= 3:
            raise Invalid("Priority is 0 (low) to 3 (urgent).", field="actions")


def checked_rule(given: RuleInput) -> None:
    """Raises Invalid. A rule belongs to nobody: who looks, it does not know."""
    checked(given.actions)
    checked_filter(given.wanted)
    if not given.when or any(isinstance(action, Answer) for action in given.actions):
        raise Invalid("A rule begins with something that happens, and writes to nobody.", field="when")
    if "me" in given.wanted.owners or given.wanted.watched:
        raise Invalid("A rule is nobody's: name the owners.", field="wanted")


def matches(wanted: CaseFilter, case: Case, now: datetime) -> bool:
    """Whether a filter without "me" and "watched" has this case. The lists in SQL say the same."""
    owner = str(case.owner_id) if case.owner_id else "nobody"
    pairs: tuple[tuple[Sequence[object], object], ...] = (
        (wanted.states, case.state),
        (wanted.kinds, case.kind),
        (wanted.priorities, case.priority),
        (wanted.tones, case.tone),
        (wanted.channels, case.channel),
        (wanted.queue_ids, case.queue_id),
        (wanted.owners, owner),
        ((wanted.customer_id,) if wanted.customer_id else (), case.customer_id),
        ((wanted.parent_id,) if wanted.parent_id else (), case.parent_id),
    )
    if case.merged_into or any(among and value not in among for among, value in pairs):
        return False
    if case.state in OVER and not (wanted.over or OVER & set(wanted.states)):
        return False
    if wanted.due_within is not None and (not case.due_at or case.due_at > now + timedelta(seconds=wanted.due_within)):
        return False
    if wanted.opened_within is not None and case.opened_at < now - timedelta(seconds=wanted.opened_within):
        return False
    return set(wanted.tags) <= set(case.tags) and wanted.subject.strip().lower() in case.subject.lower()


def said(action: Action) -> str:
    """An action as a line of the log."""
    match action:
        case ToState():
            return f"state={action.state}"
        case ToPriority():
            return f"priority={action.priority}"
        case ToKind():
            return f"kind={action.kind}"
        case ToTeam():
            return f"team={action.queue_id}"
        case ToOwner():
            return f"owner={action.owner_id}"
        case Tag():
            return " ".join([*(f"+{tag}" for tag in action.add), *(f"-{tag}" for tag in action.remove)])
        case Watch():
            return f"watch={action.staff_id}"
        case AddTask():
            return "task"
        case Answer():
            return "answer"
        case _:
            assert_never(action)
