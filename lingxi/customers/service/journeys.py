"""The journey map: of a segment, in a period; and the people behind each of its flows."""

from datetime import datetime, timedelta
from uuid import UUID

from lingxi.customers.model import journeys as model
from lingxi.customers.model.conditions import Condition
from lingxi.customers.model.journeys import Journey, JourneyMap
from lingxi.customers.service import finding, segments
from lingxi.customers.store import journeys as store
from lingxi.platform.edge import Page
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx

LONGEST = timedelta(days=366)
USUAL = timedelta(days=30)


async def drawn(tx: Tx, segment: UUID | None, since: datetime | None, until: datetime | None) -> JourneyMap:
    """The journeys that began from `since` (30 days before the end) until `until` (now). Raises NotFound, Invalid."""
    period = _period(tx, since, until)
    paths, people = await store.paths(tx, await _condition(tx, segment), *period)
    return model.drawn(paths, people)


async def people(
    tx: Tx,
    segment: UUID | None,
    since: datetime | None,
    until: datetime | None,
    *,
    source: str | None,
    target: str | None,
    cursor: str | None,
    limit: int,
) -> Page[Journey]:
    """Who went through a stop, or from one straight to another, the newest journeys first. Raises NotFound, Invalid."""
    period, before = _period(tx, since, until), _parse(cursor)
    condition = await _condition(tx, segment)
    paths, _ = await store.paths(tx, condition, *period)
    ways = list(model.through(paths, source, target))
    found = await store.travelled(tx, condition, *period, ways, before=before, limit=limit + 1) if ways else []
    page = found[:limit]
    listed = {one.id: one for one in await finding.listed(tx, list({one.person_id: None for one in page}))}
    return Page(
        items=[
            Journey(
                matter_id=one.matter_id,
                person=listed[one.person_id],
                path=one.path,
                subject=one.subject,
                started_at=one.started_at,
                ended_at=one.ended_at,
            )
            for one in page
        ],
        next=f"{page[-1].started_at.isoformat()}~{page[-1].matter_id}" if len(found) > limit else None,
    )


async def _condition(tx: Tx, segment: UUID | None) -> Condition | None:
    return (await segments.segment(tx, segment)).condition if segment else None


def _period(tx: Tx, since: datetime | None, until: datetime | None) -> tuple[datetime, datetime]:
    end = until or tx.now
    begin = since or end - USUAL
    if begin.tzinfo is None or end.tzinfo is None or not timedelta(0) < end - begin <= LONGEST:
        raise Invalid("The period is from one moment to a later one, with time zones, at most a year.", field="from")
    return begin, end


def _parse(cursor: str | None) -> tuple[datetime, UUID] | None:
    if not cursor:
        return None
    at, _, id = cursor.partition("~")
    try:
        return datetime.fromisoformat(at), UUID(id)
    except ValueError:
        raise Invalid("The cursor is not one that this server gave.", field="cursor") from None
