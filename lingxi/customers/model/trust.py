"""What a customer may ask of us, and what we owe them: pure values."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.platform.erasure import Personal
from lingxi.platform.problems import Conflict

ErasureState = Literal["asked", "done", "refused", "withdrawn"]
NOTE_LIMIT = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """A customer is to be forgotten: who asked for it and what was decided. `asked_by` and `decided_by` are actors as the log names
    them. `note` tells the customer why it was refused.
    """

    id: UUID
    customer_id: UUID
    state: ErasureState
    asked_by: str
    asked_at: datetime
    decided_by: str | None
    decided_at: datetime | None
    note: Personal[str]


class ErasureDecided(Conflict):
    code, detail = "erasure_decided", "This was decided or withdrawn already."


class OthersTo(Conflict):
    code, detail = (
        "not_one_person",
        "Only the customer who asked and who is one person with them can be forgotten here.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Somebody was shown something of a customer: a part of the API by its path, `conversation`, or `reveal` with the reason.

    `times` counts looks at the same within the hour that began at `first_at`.
    """

    customer_id: UUID
    customer_name: str | None
    actor: str
    actor_name: str
    what: str
    reason: str
    first_at: datetime
    last_at: datetime
    times: int
