"""Choosing one's adviser: a customer may ask for whoever served them lately."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from lingxi.platform.problems import Conflict

LATELY = timedelta(days=2)
HELD_HERE = timedelta(minutes=30)
HELD_AWAY = timedelta(hours=2)
HELD_FOR_CALL = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Acquaintance:
    """Who served a customer lately, and whether they are there now."""

    id: UUID
    name: str
    there: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviserFace:
    """What a customer sees of whom they may ask for; `wished_until` is how long they wait for this one, None when they do not."""

    name: str
    there: bool
    wished_until: datetime | None


class NobodyToWish(Conflict):
    code, detail = "nobody_to_wish", "Nobody of this queue has served this customer in the last two days."
