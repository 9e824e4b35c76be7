"""Policies as the centre keeps them: every one that was ever in force, with who put it there."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lingxi.engines.matching import Fault, Policy
from lingxi.platform.problems import Conflict, Invalid


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyVersion:
    """The newest is in force. `policy` is what people wrote; decisions are made by `effective`, which has the plan laid over it
    that is on, if one is (`peak_id`). `policy.version` is its number; `staff_id` is None where the centre put it in force by itself.
    """

    policy: Policy
    effective: Policy
    peak_id: UUID | None
    note: str
    staff_id: UUID | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyChecked:
    """What is wrong with a policy, if anything; and within how many seconds after you somebody with the same target must have
    come to be served before you (None when it is so bad that nobody can tell).
    """

    faults: tuple[Fault, ...]
    overtake_seconds: float | None


class RefusedPolicy(Invalid):
    code, detail = "refused_policy", "This policy cannot be put in force."


class StalePolicy(Conflict):
    code, detail = "stale_policy", "Somebody put another policy in force meanwhile; look at it first."
