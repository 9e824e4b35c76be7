"""What happens to people, written as the tables keep it: activities, contacts and records of customers, at a time that the test says."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from psycopg.types.json import Jsonb
from pydantic_core import to_jsonable_python

from lingxi.platform.clock import new_id
from tests.world import World

SOURCE = UUID(int=7)


async def did(world: World, customer: UUID, name: str, *, ago: timedelta = timedelta(0), **properties: Any) -> None:
    at = world.now - ago
    await _insert(
        world,
        "activities",
        id=new_id(),
        customer_id=customer,
        source_id=SOURCE,
        message_id=new_id().hex,
        kind="track",
        name=name,
        properties=properties,
        context={},
        at=at,
        received_at=at,
    )


async def met(
    world: World,
    customer: UUID,
    channel: str = "webchat",
    *,
    outcome: str = "solved",
    matter: UUID | None = None,
    ago: timedelta = timedelta(0),
    score: int | None = None,
    subject: str = "",
) -> UUID:
    """A contact; returns its matter."""
    at, id = world.now - ago, new_id()
    await _insert(
        world,
        "contacts",
        id=id,
        customer_id=customer,
        matter_id=matter or id,
        channel=channel,
        subject=subject,
        adviser_id=None,
        adviser_name="",
        started_at=at,
        last_at=at,
        ended_at=None,
        outcome=outcome,
        score=score,
    )
    return matter or id


async def ordered(
    world: World, customer: UUID, title: str, *, state: str = "sent", open: bool = True, due: datetime | None = None
) -> None:
    await world.rows(
        "insert into customers.record_types values ('order', '订单', 'Order', '', '{}', '[]', 1, '', '', '{}', '') "
        "on conflict do nothing returning 1"
    )
    await _insert(
        world,
        "records",
        id=new_id(),
        type="order",
        key=new_id().hex,
        customer_id=customer,
        title=title,
        state=state,
        open=open,
        happened_at=world.now,
        due_at=due,
        data={},
        source="import",
        created_at=world.now,
        updated_at=world.now,
        revision=1,
    )


async def _insert(world: World, table: str, **row: Any) -> None:
    """The row as JSON by the columns' names; what is not said takes the column's default."""
    columns = ", ".join(row)
    sql = f"insert into customers.{table} ({columns}) select {columns} from jsonb_populate_record(null::customers.{table}, %s)"  # noqa: S608
    await world.rows(sql + " returning 1", jsonb(row))


def jsonb(row: dict[str, Any]) -> Any:

    return Jsonb(to_jsonable_python(row))
