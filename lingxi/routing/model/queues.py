"""Queues: lines of waiting customers."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lingxi.customers import Language
from lingxi.engines.matching import Skill
from lingxi.platform.problems import Invalid


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """A line of waiting customers and the colleagues who serve it. Its work asks for `required` skills and would like
    `preferred` ones; `priority` is 0 to 9, 9 the most urgent.

    It is `open` by the hours that it keeps (always, without any), and opens or closes next at `changes_at`.
    """

    id: UUID
    name_zh: str
    name_en: str
    languages: tuple[Language, ...]
    required: tuple[Skill, ...]
    preferred: tuple[Skill, ...]
    priority: int
    offer_seconds: int
    wrap_up_seconds: int
    members: tuple[UUID, ...]
    hours_id: UUID | None
    open: bool
    changes_at: datetime | None
    archived: bool
    revision: int


class NoQueue(Invalid):
    code, detail = "no_queue", "There is no such queue, or it is archived."
