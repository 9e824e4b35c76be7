"""What happened to cases. Each event carries the case as it is afterwards, whole."""

from dataclasses import dataclass
from uuid import UUID

from lingxi.cases.model import Case, CaseKind, CasePolicy, Entry
from lingxi.cases.model.joins import Task
from lingxi.platform.events import Event


def audience(case: Case) -> tuple[str, ...]:
    """The staff topics that may read a case: its team, its owner, who watches it, and who reads every conversation."""
    staff = {*case.watchers, *((case.owner_id,) if case.owner_id else ())}
    queue = (f"queue:{case.queue_id}",) if case.queue_id else ()
    return ("conversations", *queue, *sorted(f"staff:{id}" for id in staff))


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEvent(Event, abstract=True):
    """Anything that changes a case; `entry` says what it was and who did it."""

    case: Case
    entry: Entry

    def topics(self) -> tuple[str, ...]:
        return audience(self.case)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseOpened(CaseEvent):
    """A matter became a case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChanged(CaseEvent):
    """Something of a case is otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseMoved(CaseEvent):
    """Team or owner changed, or somebody watches it no more. Who could read it before hears that still."""

    former: tuple[str, ...]

    def topics(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*audience(self.case), *self.former)))


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockTurned(CaseEvent):
    """Time alone changed the colour of a case: it is nearer to being late, or it is late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTaskChanged(CaseEvent):
    """There is something to do in a case, or it is done, or otherwise."""

    task: Task


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDue(Event):
    """Time alone made something due that is to be done in a case."""

    case: Case
    task: Task

    def topics(self) -> tuple[str, ...]:
        return audience(self.case)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseErased(Event):
    """Its customer was forgotten: what it was about is gone, that it was is not."""

    case: Case

    def topics(self) -> tuple[str, ...]:
        return audience(self.case)


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePolicyChanged(Event):
    """What is promised is otherwise: every open case's clocks are read anew, and who shows cases asks for them again."""

    case_policy: CasePolicy

    def topics(self) -> tuple[str, ...]:
        return ("staff",)


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePolicyRemoved(Event):
    """Such a promise is given no more."""

    policy_id: UUID

    def topics(self) -> tuple[str, ...]:
        return ("staff",)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClocksCorrected(Event):
    """The clocks of so many open cases were read anew and were otherwise, because promises or hours changed."""

    corrected: int

    def topics(self) -> tuple[str, ...]:
        return ("staff",)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseKindChanged(Event):
    """A kind of cases was made, or is otherwise."""

    case_kind: CaseKind

    def topics(self) -> tuple[str, ...]:
        return ("staff",)
