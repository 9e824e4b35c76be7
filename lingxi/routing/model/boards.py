"""What who watches over the floor sees of it: everything that waits, rings or is served, and how the day has gone."""

from dataclasses import dataclass
from uuid import UUID

from lingxi.platform.problems import Conflict
from lingxi.routing.model.people import Form
from lingxi.routing.model.policies import PolicyVersion
from lingxi.routing.model.works import Offer, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """As much of a conversation as a board shows. Its events carry the same fields, and `revision` is the conversation's."""

    id: UUID
    customer_name: str | None
    subject: str
    last_text: str
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The floor at one moment, and the cursor to go on from: all work that is not done, its conversations, the offers that ring.

    Agents, queues and skills are in the desk's own snapshot; who has how much is counted from the works.
    """

    cursor: str
    policy: PolicyVersion
    works: tuple[Work, ...]
    talks: tuple[Talk, ...]
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueDay:
    """Of the contacts that came into a queue since a moment, by where they stand now: `in_time` were answered within the
    target that is in force, `abandoned` ended before anybody answered. `mean_wait_seconds` is of the answered, None if there
    were none.
    """

    queue_id: UUID
    came: int
    answered: int
    in_time: int
    abandoned: int
    mean_wait_seconds: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentDay:
    """How many contacts somebody began since a moment, and the mean length in seconds of those that ended."""

    staff_id: UUID
    served: int
    mean_seconds: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorDay:
    """How the day has gone by queue and by agent; `forms` are of those who are there."""

    queues: tuple[QueueDay, ...]
    agents: tuple[AgentDay, ...]
    forms: tuple[Form, ...]


class NotAllOfIt(Conflict):
    code, detail = "not_all_of_it", "The board shows every conversation; it takes the permission to read them all."
