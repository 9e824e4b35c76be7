"""Promises: how soon customers hear from us, by what a case is about; and which of the policies holds for a case."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from uuid import UUID

from lingxi.cases.model.nouns import Case, CaseState, ClockName
from lingxi.engines.calendars import LATE, Step
from lingxi.platform.problems import Conflict, Invalid, NotFound

NAME_LIMIT = 80
SECONDS_LIMIT = 366 * 24 * 3600
STEPS_LIMIT = 6
LISTED_LIMIT = 500
RAISE_LIMIT = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """So many seconds of business time for one clock. In the states of `pauses` it does not run."""

    clock: ClockName
    seconds: int
    pauses: tuple[CaseState, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyStep(Step):
    """A step of the colour, and by how much it raises the case in the line (0 to 9)."""

    raises: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Applies:
    """For which cases: each list that is not empty must have the case's own. All empty means every case."""

    queue_ids: tuple[UUID, ...] = ()
    kinds: tuple[str, ...] = ()
    priorities: tuple[int, ...] = ()
    channels: tuple[str, ...] = ()
    customer_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyInput:
    """`hours_id` are opening hours in which time counts; None counts every hour. `steps` change the colour before it is late."""

    name_zh: str
    name_en: str
    applies: Applies = Applies()
    hours_id: UUID | None = None
    promises: tuple[Promise, ...]
    steps: tuple[PolicyStep, ...] = ()
    late_raises: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePolicy:
    """Promises for the cases to which it applies. Of several the first by `position` holds; the last one applies to all and stays."""

    id: UUID
    position: int
    name_zh: str
    name_en: str
    applies: Applies
    hours_id: UUID | None
    promises: tuple[Promise, ...]
    steps: tuple[PolicyStep, ...]
    late_raises: int
    last: bool
    revision: int


class BadPolicy(Invalid):
    code, detail = "bad_case_policy", "These promises cannot be kept as they are written."


class LastPolicy(Conflict):
    code, detail = "last_case_policy", "The promise for all other cases cannot be removed, moved or narrowed."


def chosen(policies: Sequence[CasePolicy], case: Case) -> CasePolicy:
    """The first that applies. Raises NotFound when there is none, which no centre's table lets happen."""
    found = next((one for one in policies if _applies(one.applies, case)), None)
    if found is None:
        raise NotFound
    return found


def _applies(wanted: Applies, case: Case) -> bool:
    pairs = (
        (wanted.queue_ids, case.queue_id),
        (wanted.kinds, case.kind),
        (wanted.priorities, case.priority),
        (wanted.channels, case.channel),
        (wanted.customer_ids, case.customer_id),
    )
    return all(not among or value in among for among, value in pairs)


def checked(given: PolicyInput) -> PolicyInput:
    """The same with names tidied. Raises BadPolicy naming the field."""
    names = [" ".join(name.split()) for name in (given.name_zh, given.name_en)]
    shares = [step.share for step in given.steps]
    lists = (given.applies.queue_ids, given.applies.kinds, given.applies.channels, given.applies.customer_ids)
    clocks = [promise.clock for promise in given.promises]
    raises = (given.late_raises, *(step.raises for step in given.steps))
    checks = (
        ("name_zh", not all(names) or max(map(len, names)) > NAME_LIMIT),
        ("promises", not clocks or len(set(clocks)) < len(clocks)),
        ("promises", any(not 1 <= one.seconds <= SECONDS_LIMIT for one in given.promises)),
        ("steps", len(shares) > STEPS_LIMIT or any(not 0 < share < 1 for share in shares)),
        ("steps", any(a >= b for a, b in pairwise(shares)) or any(step.tone == LATE for step in given.steps)),
        ("late_raises", any(not 0 <= one <= RAISE_LIMIT for one in raises)),
        ("applies", any(len(one) > LISTED_LIMIT for one in lists)),
    )
    for field, bad in checks:
        if bad:
            raise BadPolicy(field=field)
    return PolicyInput(
        name_zh=names[0],
        name_en=names[1],
        applies=given.applies,
        hours_id=given.hours_id,
        promises=given.promises,
        steps=given.steps,
        late_raises=given.late_raises,
    )
