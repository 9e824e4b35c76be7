"""Lists of cases: what narrows them, in which order they stand, and lists that are kept under a name."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from lingxi.cases.model.nouns import CaseState
from lingxi.engines.calendars import Tone
from lingxi.platform.problems import Invalid

CaseSort = Literal["clock", "opened", "changed", "priority"]

NAME_LIMIT = 60
LIST_LIMIT = 100
TEXT_LIMIT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFilter:
    """Which cases: each list that is not empty must have the case's own, but of `tags` the case has all.

    `owners` are ids of colleagues, "me" for whoever looks, or "nobody". Cases that are over are left out unless `over`, or a state
    that is over is asked for. `due_within` are seconds from now: what is late is due, too.
    """

    states: tuple[CaseState, ...] = ()
    kinds: tuple[str, ...] = ()
    priorities: tuple[int, ...] = ()
    tones: tuple[Tone, ...] = ()
    tags: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    queue_ids: tuple[UUID, ...] = ()
    owners: tuple[str, ...] = ()
    customer_id: UUID | None = None
    parent_id: UUID | None = None
    watched: bool = False
    over: bool = False
    due_within: int | None = None
    opened_within: int | None = None
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseViewInput:
    """`shared` is for everybody who may read cases; else it is one's own."""

    name_zh: str
    name_en: str
    filter: CaseFilter
    sort: CaseSort = "clock"
    shared: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """A list that is kept under a name. `owner_id` is None for one that is shared."""

    id: UUID
    owner_id: UUID | None
    name_zh: str
    name_en: str
    filter: CaseFilter
    sort: CaseSort
    revision: int


def checked(wanted: CaseFilter) -> CaseFilter:
    """The same; raises Invalid naming what is too long or no owner."""
    for field in ("states", "kinds", "priorities", "tones", "tags", "channels", "queue_ids", "owners"):
        if len(getattr(wanted, field)) > LIST_LIMIT:
            raise Invalid("Too many at once.", field=field, limit=LIST_LIMIT)
    for owner in wanted.owners:
        if owner not in ("me", "nobody") and not _is_id(owner):
            raise Invalid('An owner is an id, "me" or "nobody".', field="owners")
    if len(wanted.subject) > TEXT_LIMIT:
        raise Invalid("The text is too long.", field="subject", limit=TEXT_LIMIT)
    for field in ("due_within", "opened_within"):
        if not 0 <= (getattr(wanted, field) or 0) <= 10 * 366 * 24 * 3600:
            raise Invalid("A time of at most ten years.", field=field)
    return wanted


def named(wanted: CaseViewInput) -> CaseViewInput:
    """With its names tidied. Raises Invalid."""
    names = [" ".join(name.split()) for name in (wanted.name_zh, wanted.name_en)]
    if not all(names) or max(map(len, names)) > NAME_LIMIT:
        raise Invalid("A view needs a short name in both languages.", field="name_zh", limit=NAME_LIMIT)
    return CaseViewInput(
        name_zh=names[0], name_en=names[1], filter=checked(wanted.filter), sort=wanted.sort, shared=wanted.shared
    )


def _is_id(text: str) -> bool:
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False
