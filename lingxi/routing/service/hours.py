"""Opening hours: making and changing them, letting queues open and close by them, and telling those who wait."""

from dataclasses import asdict, dataclass, replace
from datetime import UTC, date
from uuid import UUID

from lingxi import conversations
from lingxi.engines import calendars
from lingxi.engines.calendars import FIRST_YEAR, LAST_YEAR, Hours
from lingxi.platform import clock
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import OpeningHoursChanged, QueueChanged
from lingxi.routing.model import (
    BadHours,
    CalendarDays,
    HolidayRegion,
    HoursInUse,
    NoHours,
    OpeningHours,
    Queue,
    opening,
)
from lingxi.routing.service import works

NAME_LIMIT = 80
DAYS_LIMIT = 750


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningHoursInput:
    name_zh: str
    name_en: str
    hours: Hours
    archived: bool = False


async def opening_hours(tx: Tx) -> list[OpeningHours]:
    """Archived ones last."""
    return await store.opening_hours(tx)


async def create_hours(tx: Tx, wanted: OpeningHoursInput) -> OpeningHours:
    """Raises Invalid, BadHours."""
    return await _save(tx, clock.new_id(), wanted, revision=1)


async def change_hours(tx: Tx, id: UUID, wanted: OpeningHoursInput) -> OpeningHours:
    """Replace them; the queues that keep them open or close accordingly. Raises NotFound, Invalid, BadHours, HoursInUse."""
    before = await store.hours(tx, id, hold="for update")
    if before is None:
        raise NotFound
    queues = await store.queues_keeping(tx, id)
    served = [queue for queue in queues if not queue.archived]
    if wanted.archived and served:
        raise HoursInUse(queue_id=str(served[0].id), name_zh=served[0].name_zh, name_en=served[0].name_en)
    made = await _save(tx, id, wanted, revision=before.revision + 1)
    for queue in queues:
        await _turn(tx, queue, made.hours)
    return made


async def _save(tx: Tx, id: UUID, wanted: OpeningHoursInput, *, revision: int) -> OpeningHours:
    names = [" ".join(name.split()) for name in (wanted.name_zh, wanted.name_en)]
    if not all(names) or max(map(len, names)) > NAME_LIMIT:
        raise Invalid("Opening hours need a short name in both languages.", field="name_zh", limit=NAME_LIMIT)
    check(wanted.hours)
    made = OpeningHours(
        id=id,
        name_zh=names[0],
        name_en=names[1],
        hours=tidy(wanted.hours),
        archived=wanted.archived,
        revision=revision,
    )
    await store.save_hours(tx, made)
    tx.emit(OpeningHoursChanged(opening_hours=made))
    return made


def check(hours: Hours) -> None:
    """Raises BadHours with every fault."""
    if found := calendars.faults(hours):
        raise BadHours(faults=[asdict(fault) for fault in found])


def tidy(hours: Hours) -> Hours:
    """The same hours in order."""
    return replace(hours, special_days=tuple(sorted(hours.special_days, key=lambda one: one.date)))


async def days_of(tx: Tx, id: UUID, first: date, count: int) -> CalendarDays:
    """The calendar of kept hours. Raises NotFound, Invalid."""
    kept = await store.hours(tx, id)
    if kept is None:
        raise NotFound
    return calendar(kept.hours, first, count)


def calendar(hours: Hours, first: date, count: int) -> CalendarDays:
    """The calendar of any hours, kept or not yet. Raises BadHours, Invalid."""
    check(hours)
    if not 1 <= count <= DAYS_LIMIT:
        raise Invalid(f"At most {DAYS_LIMIT} days at once.", field="days", limit=DAYS_LIMIT)
    if not FIRST_YEAR <= first.year < LAST_YEAR - 1:
        raise Invalid("Calendars know the years of this century.", field="from")
    found = calendars.days(hours, first, count)
    return CalendarDays(days=found, unsettled_years=calendars.unsettled_years(hours, first, found[-1].date))


def holiday_regions() -> list[HolidayRegion]:
    """Whose holidays we know."""
    return [HolidayRegion(country=country, parts=parts) for country, parts in calendars.regions().items()]


async def chosen(tx: Tx, id: UUID | None) -> Hours | None:
    """The hours that a queue is to keep, held unchanged until the end of the transaction. Raises NoHours."""
    if id is None:
        return None
    kept = await store.hours(tx, id, hold="for share")
    if kept is None or kept.archived:
        raise NoHours
    return kept.hours


async def turn_queues(tx: Tx) -> None:
    """Queues that were to open or close by now do so."""
    for queue in await store.queues_to_turn(tx):
        kept = await store.hours(tx, queue.hours_id) if queue.hours_id else None
        await _turn(tx, queue, kept.hours if kept else None)


async def _turn(tx: Tx, queue: Queue, hours: Hours | None) -> None:
    now = opening(hours, tx.now)
    if (queue.open, queue.changes_at) != (now.open, now.changes_at):
        queue = replace(queue, open=now.open, changes_at=now.changes_at, revision=queue.revision + 1)
        await store.save_queue(tx, queue)
        tx.emit(QueueChanged(queue=queue))


async def tell_closed(tx: Tx, conversation_id: UUID) -> None:
    """Tell a customer who waits in a closed queue when it opens, once for each time that it closes."""
    conversation, work = await works.held(tx, conversation_id)
    queue = await store.queue(tx, work.queue_id)
    if queue is None or queue.open or work.state != "waiting" or conversation.state == "closed":
        return
    if await store.note_told(tx, work.id, queue.changes_at):
        opens_at = queue.changes_at.astimezone(UTC).isoformat() if queue.changes_at else ""
        await conversations.notice(tx, conversation, "queue_closed", {"opens_at": opens_at})
