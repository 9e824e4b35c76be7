"""How a centre wants its work to be given out: data that can be checked, versioned, stored and rehearsed."""

import math
from dataclasses import asdict, dataclass, field, fields
from itertools import pairwise
from typing import Annotated, Any, ClassVar
from uuid import UUID

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from lingxi.engines.matching.nouns import TOP_LEVEL, Channel, Level

CLOSED = ConfigDict(extra="forbid")
WEIGHT_LIMIT = 100.0
OVERTAKE_LIMIT_SECONDS = 8 * 3600.0
KEEP_LIMIT_SECONDS = 3600.0
MORE_ROOM_LIMIT = 10
YEAR_SECONDS = 366 * 86400.0
HOLDS_ALL_ELSE: tuple[Channel, ...] = ("call", "callback")

Weight = Annotated[float, Field(ge=0, le=WEIGHT_LIMIT, allow_inf_nan=False)]
Seconds = Annotated[float, Field(ge=0, le=YEAR_SECONDS, allow_inf_nan=False)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Why a policy is refused: a code that the desk translates, and the field that it is about."""

    code: str
    field: str


class BadPolicy(ValueError):
    """A policy that must not be put in force."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(", ".join(f"{fault.field}: {fault.code}" for fault in faults))
        self.faults = faults


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What each term of the score counts; `terms.TERMS` says what the terms mean."""

    __pydantic_config__: ClassVar[ConfigDict] = CLOSED

    skill: Weight = 2.0
    affinity: Weight = 2.0
    predicted: Weight = 1.0
    preference: Weight = 0.5
    idle: Weight = 1.0
    occupancy: Weight = 0.5
    room: Weight = 1.5
    calm: Weight = 0.5
    steady: Weight = 1.0
    urgency: Weight = 1.0
    due: Weight = 1.0
    priority: Weight = 2.0
    value: Weight = 0.5
    waiting: Weight = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """After so long a wait, levels may be lower than required by `slack`; a level of 0 asks for nothing."""

    __pydantic_config__: ClassVar[ConfigDict] = CLOSED

    after_seconds: Seconds
    skill_slack: Level = 0
    language_slack: Level = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Overflow:
    """After so long a wait in `queue_id`, who serves `to_queue_id` may take it, too."""

    __pydantic_config__: ClassVar[ConfigDict] = CLOSED

    queue_id: UUID
    to_queue_id: UUID
    after_seconds: Seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueTarget:
    __pydantic_config__: ClassVar[ConfigDict] = CLOSED

    queue_id: UUID
    seconds: Seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """`agents` serve `queue_id`, whoever its members are, and of what waits there or flows over into it they take only work that asks
    for at least `least_level` and at most `most_level` in its hardest skill; nothing asked is 0. What is too easy for them is kept
    for others for `keep_seconds` and then theirs, too. Who makes the roster lets them serve (`Policy.sharers`).
    """

    __pydantic_config__: ClassVar[ConfigDict] = CLOSED

    queue_id: UUID
    agents: tuple[UUID, ...]
    least_level: Level = 0
    most_level: Level = TOP_LEVEL
    keep_seconds: Annotated[float, Field(ge=0, le=KEEP_LIMIT_SECONDS, allow_inf_nan=False)] = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Blend:
    """`channel` is not given to who has one of `not_beside`; work of `interrupts` is laid aside for it and takes no room."""

    __pydantic_config__: ClassVar[ConfigDict] = CLOSED

    channel: Channel
    not_beside: tuple[Channel, ...] = ()
    interrupts: tuple[Channel, ...] = ()


DEFAULT_BLENDS = (
    Blend(channel="call", not_beside=("call", "callback", "chat"), interrupts=("thread", "mail", "case")),
    Blend(channel="callback", not_beside=("call", "callback", "chat"), interrupts=("thread", "mail", "case")),
    Blend(channel="chat", not_beside=HOLDS_ALL_ELSE),
    Blend(channel="thread", not_beside=HOLDS_ALL_ELSE),
    Blend(channel="mail", not_beside=HOLDS_ALL_ELSE),
    Blend(channel="case", not_beside=HOLDS_ALL_ELSE),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Times are seconds. `patience_seconds` of waiting count as much as one full term of weight `weights.waiting`.

    Within `affinity_window_seconds` the previous adviser is preferred, and the work is held for them for
    `affinity_hold_seconds`. In the last `last_offer_seconds` of a shift nothing new is given. A trainee gets nothing that
    asks for more than `training_level`. `idle_half_seconds` idle is worth half of the idle term; `due_window_seconds` before
    it is due, work begins to press. `more_room` is how many more than usual everybody may have at once, calls apart.
    """

    __pydantic_config__: ClassVar[ConfigDict] = CLOSED

    version: Annotated[int, Field(ge=1)] = 1
    weights: Weights = field(default_factory=Weights)
    target_seconds: Seconds = 60.0
    targets: tuple[QueueTarget, ...] = ()
    patience_seconds: Seconds = 120.0
    rings: tuple[Ring, ...] = ()
    overflows: tuple[Overflow, ...] = ()
    shares: tuple[Share, ...] = ()
    more_room: Annotated[int, Field(ge=0, le=MORE_ROOM_LIMIT)] = 0
    blends: tuple[Blend, ...] = DEFAULT_BLENDS
    affinity_window_seconds: Seconds = 48 * 3600.0
    affinity_hold_seconds: Seconds = 30.0
    last_offer_seconds: Seconds = 0.0
    training_level: Level = 2
    idle_half_seconds: Seconds = 120.0
    due_window_seconds: Seconds = 3600.0

    def target(self, queue_id: UUID) -> float:
        return next((one.seconds for one in self.targets if one.queue_id == queue_id), self.target_seconds)

    def blend(self, channel: Channel) -> Blend:
        return next((one for one in self.blends if one.channel == channel), Blend(channel=channel))

    def sharers(self) -> dict[UUID, frozenset[UUID]]:
        """By agent, the queues that they serve because of a share."""
        found: dict[UUID, frozenset[UUID]] = {}
        for one in self.shares:
            for id in one.agents:
                found[id] = found.get(id, frozenset()) | {one.queue_id}
        return found

    @property
    def swing(self) -> float:
        """The most that all bounded terms together can differ between two pairs."""
        return sum(float(getattr(self.weights, one.name)) for one in fields(Weights) if one.name != "waiting")

    @property
    def overtake_seconds(self) -> float:
        """Nobody with the same target who came later than this after you is ever served before you (see the proof)."""
        if self.weights.waiting <= 0:
            return math.inf
        return self.patience_seconds * self.swing / self.weights.waiting

    def check(self) -> None:
        """Raises BadPolicy with every reason."""
        if faults := _shape_faults(asdict(self)) or _sense_faults(self):
            raise BadPolicy(faults)


_adapter = TypeAdapter(Policy)


def schema() -> dict[str, Any]:
    """The JSON schema of a policy."""
    return _adapter.json_schema()


def read(data: Any) -> Policy:
    """A checked policy from plain JSON data. Raises BadPolicy."""
    try:
        policy = _adapter.validate_python(data)
    except ValidationError as error:
        raise BadPolicy(_faults(error)) from None
    policy.check()
    return policy


def _shape_faults(data: Any) -> tuple[Fault, ...]:
    try:
        _adapter.validate_python(data)
    except ValidationError as error:
        return _faults(error)
    return ()


def _faults(error: ValidationError) -> tuple[Fault, ...]:
    found = error.errors(include_url=False, include_input=False, include_context=False)
    return tuple(Fault(code=one["type"], field=".".join(map(str, one["loc"]))) for one in found)


def _sense_faults(policy: Policy) -> tuple[Fault, ...]:
    checks = (
        ("waiting_counts_nothing", "weights.waiting", policy.weights.waiting <= 0),
        ("not_positive", "patience_seconds", policy.patience_seconds <= 0),
        ("overtaken_too_long", "weights.waiting", policy.overtake_seconds > OVERTAKE_LIMIT_SECONDS),
        ("not_positive", "idle_half_seconds", policy.idle_half_seconds <= 0),
        ("not_positive", "due_window_seconds", policy.due_window_seconds <= 0),
        ("not_positive", "target_seconds", policy.target_seconds <= 0),
        ("not_positive", "targets", any(one.seconds <= 0 for one in policy.targets)),
        ("twice", "targets", _twice([one.queue_id for one in policy.targets])),
        ("hold_beyond_window", "affinity_hold_seconds", policy.affinity_hold_seconds > policy.affinity_window_seconds),
        ("not_in_order", "rings", any(b.after_seconds <= a.after_seconds for a, b in pairwise(policy.rings))),
        ("tightens", "rings", any(_tightens(a, b) for a, b in pairwise(policy.rings))),
        ("into_itself", "overflows", any(one.queue_id == one.to_queue_id for one in policy.overflows)),
        ("twice", "overflows", _twice([(one.queue_id, one.to_queue_id) for one in policy.overflows])),
        ("twice", "shares", _twice([(one.queue_id, id) for one in policy.shares for id in one.agents])),
        ("nobody", "shares", not all(one.agents for one in policy.shares)),
        ("nothing_left", "shares", any(one.least_level > one.most_level for one in policy.shares)),
        ("twice", "blends", _twice([one.channel for one in policy.blends])),
        ("interrupts_what_excludes", "blends", any(set(b.not_beside) & set(b.interrupts) for b in policy.blends)),
    )
    return tuple(Fault(code=code, field=name) for code, name, bad in checks if bad)


def _twice(values: list[Any]) -> bool:
    return len(set(values)) < len(values)


def _tightens(earlier: Ring, later: Ring) -> bool:
    return later.skill_slack < earlier.skill_slack or later.language_slack < earlier.language_slack
