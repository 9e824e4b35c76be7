"""Cases, and lists of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from psycopg.types.json import Jsonb
from pydantic_core import to_jsonable_python

from lingxi.cases.model import Case
from lingxi.platform import events
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_cases = Rows(Case)
_JSON = ("fields", "records", "clocks")

Sort = Literal["clock", "opened", "changed", "priority"]

# What a list is ordered by, and how one goes on behind the last that was shown.
_KEYS: dict[Sort, tuple[str, str, str]] = {
    "clock": ("coalesce(due_at, timestamptz 'infinity'), id", ">", "%(after)s::timestamptz, %(after_id)s"),
    "opened": ("opened_at desc, id desc", "<", "%(after)s::timestamptz, %(after_id)s"),
    "changed": ("changed_at desc, id desc", "<", "%(after)s::timestamptz, %(after_id)s"),
    "priority": (
        "(-priority), coalesce(due_at, timestamptz 'infinity'), id",
        ">",
        "%(after_priority)s, %(after)s::timestamptz, %(after_id)s",
    ),
}
# What narrows a list; each stands in the statement only if it is asked for.
_NARROWED = {
    "states": "state = any(%(states)s)",
    "kinds": "kind = any(%(kinds)s)",
    "priorities": "priority = any(%(priorities)s)",
    "tones": "tone = any(%(tones)s)",
    "tags": "tags @> %(tags)s",
    "channels": "channel = any(%(channels)s)",
    "queue_ids": "queue_id = any(%(queue_ids)s)",
    "owner_ids": "owner_id = any(%(owner_ids)s)",
    "customer_ids": "customer_id = any(%(customer_ids)s)",
    "parent_id": "parent_id = %(parent_id)s",
    "watcher_id": "watchers @> array[%(watcher_id)s]::uuid[]",
    "number": "number = %(number)s",
    "subject": "subject ilike %(subject)s",
    "unowned": "owner_id is null",
    "due_before": "coalesce(due_at, timestamptz 'infinity') <= %(due_before)s",
    "opened_after": "opened_at >= %(opened_after)s",
}
# Where a reader's cases can be: in the queues that they serve, with them, or watched by them.
_HERE = (
    "queue_id = any(%(queues)s)",
    "owner_id = %(reader)s",
    "watchers @> array[%(reader)s]::uuid[]",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which cases, in which order: those that the reader may read, narrowed by what is given. `live` leaves out what is over."""

    everything: bool
    reader: UUID | None
    queues: tuple[UUID, ...]
    live: bool
    states: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    priorities: tuple[int, ...] = ()
    tones: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    queue_ids: tuple[UUID, ...] = ()
    owner_ids: tuple[UUID, ...] = ()
    customer_ids: tuple[UUID, ...] = ()
    parent_id: UUID | None = None
    watcher_id: UUID | None = None
    number: int | None = None
    subject: str = ""
    unowned: bool = False
    due_before: datetime | None = None
    opened_after: datetime | None = None
    sort: Sort = "clock"
    after: str | None = None
    after_id: UUID | None = None
    after_priority: int | None = None
    limit: int = 50


async def get(tx: Tx, id: UUID, *, lock: bool = False) -> Case | None:
    """`lock` waits for one's turn first, so that the log tells the changes of a case in their order."""
    if lock:
        await events.turn(tx.db, id)
    return await _cases.first(tx.db, "select * from cases.cases where id = %s" + (" for update" if lock else ""), (id,))


async def several(tx: Tx, ids: Iterable[UUID]) -> list[Case]:
    return await _cases.all(tx.db, "select * from cases.cases where id = any(%s)", (list(ids),))


async def insert(tx: Tx, case: Case) -> int | None:
    """The number that it got; None when the matter is a case already."""
    row = await tx.db.execute(
        """
        insert into cases.cases (
            id, customer_id, customer_name, subject, language, channel, kind, priority, state, reason, queue_id, owner_id, tags,
            fields, watchers, records, parent_id, merged_into, policy_id, clocks, due_at, tone, turns_at, opened_at, changed_at,
            solved_at, closed_at, revision)
        values (
            %(id)s, %(customer_id)s, %(customer_name)s, %(subject)s, %(language)s, %(channel)s, %(kind)s, %(priority)s, %(state)s,
            %(reason)s, %(queue_id)s, %(owner_id)s, %(tags)s, %(fields)s, %(watchers)s, %(records)s, %(parent_id)s,
            %(merged_into)s, %(policy_id)s, %(clocks)s, %(due_at)s, %(tone)s, %(turns_at)s, %(opened_at)s, %(changed_at)s,
            %(solved_at)s, %(closed_at)s, %(revision)s)
        on conflict (id) do nothing returning number
        """,
        parameters(case, *_JSON),
    )
    found = await row.fetchone()
    return found[0] if found else None


async def save(tx: Tx, case: Case) -> None:
    await tx.db.execute(
        """
        update cases.cases set
            customer_id = %(customer_id)s, customer_name = %(customer_name)s, subject = %(subject)s, language = %(language)s,
            kind = %(kind)s, priority = %(priority)s, state = %(state)s, reason = %(reason)s, queue_id = %(queue_id)s,
            owner_id = %(owner_id)s, tags = %(tags)s, fields = %(fields)s, watchers = %(watchers)s, records = %(records)s,
            parent_id = %(parent_id)s, merged_into = %(merged_into)s, policy_id = %(policy_id)s, clocks = %(clocks)s,
            due_at = %(due_at)s, tone = %(tone)s, turns_at = %(turns_at)s, changed_at = %(changed_at)s,
            solved_at = %(solved_at)s, closed_at = %(closed_at)s, revision = %(revision)s
        where id = %(id)s
        """,
        parameters(case, *_JSON),
    )


async def select(tx: Tx, wanted: Filter) -> list[Case]:
    """In the order asked for. Who does not read everything gets what each of their places has, merged."""
    order, beyond, last = _KEYS[wanted.sort]
    narrowed = [sql for name, sql in _NARROWED.items() if getattr(wanted, name)]
    narrowed += [_NARROWED[name] for name in ("number", "parent_id") if getattr(wanted, name) == 0]
    if wanted.after is not None:
        narrowed.append(f"({order.replace(' desc', '')}) {beyond} ({last})")
    narrowed.append("live" if wanted.live else "merged_into is null")
    places = ("true",) if wanted.everything else _HERE
    where = " and ".join(narrowed)
    # the ids first: an index alone can say which, however the list is narrowed
    ids = " union ".join(
        f"select id from (select id from cases.cases where {here} and {where} order by {order} limit %(limit)s) x"
        for here in places
    )
    sql = f"select * from ({ids}) found join cases.cases using (id) order by {order} limit %(limit)s"
    return await _cases.all(tx.db, sql, {**_values(wanted), "subject": f"%{_escaped(wanted.subject)}%"})


async def count(tx: Tx, wanted: Filter, most: int) -> int:
    """How many there are, counted up to `most`."""
    narrowed = [sql for name, sql in _NARROWED.items() if getattr(wanted, name)]
    narrowed.append("live" if wanted.live else "merged_into is null")
    if not wanted.everything:
        narrowed.append(f"({' or '.join(_HERE)})")
    row = await tx.db.execute(
        f"select count(*) from (select 1 from cases.cases where {' and '.join(narrowed)} limit %(most)s) found",
        {**_values(wanted), "subject": f"%{_escaped(wanted.subject)}%", "most": most},
    )
    found = await row.fetchone()
    return int(found[0]) if found else 0


def _values(wanted: Filter) -> dict[str, Any]:
    return parameters(wanted)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


async def children(tx: Tx, id: UUID) -> list[Case]:
    """The oldest first."""
    return await _cases.all(tx.db, "select * from cases.cases where parent_id = %s order by number", (id,))


async def turning(tx: Tx, limit: int) -> list[UUID]:
    """Open cases whose colour was to change by now, the longest ago first."""
    row = await tx.db.execute(
        "select id from cases.cases where live and turns_at <= %s order by turns_at limit %s", (tx.now, limit)
    )
    return [id for (id,) in await row.fetchall()]


async def silent(tx: Tx, since: datetime, limit: int) -> list[UUID]:
    """Cases that have been solved since before a moment, the longest first."""
    row = await tx.db.execute(
        """
        select id from cases.cases where state = 'solved' and merged_into is null and solved_at <= %s
        order by solved_at limit %s
        """,
        (since, limit),
    )
    return [id for (id,) in await row.fetchall()]


async def open_page(tx: Tx, after: UUID | None, limit: int) -> list[Case]:
    """Open cases page by page, held until the end of the transaction."""
    sql = """
    select * from cases.cases where live and (%(after)s::uuid is null or id > %(after)s) order by id limit %(limit)s for update
    """
    return await _cases.all(tx.db, sql, {"after": after, "limit": limit})


async def rewind(tx: Tx, cases: Sequence[Case]) -> None:
    """Write the clocks of many held cases in one statement, each as its next revision."""
    rows = [
        {
            "id": case.id,
            "policy_id": case.policy_id,
            "clocks": case.clocks,
            "due_at": case.due_at,
            "tone": case.tone,
            "turns_at": case.turns_at,
        }
        for case in cases
    ]
    row = await tx.db.execute(
        """
        update cases.cases c set policy_id = r.policy_id, clocks = r.clocks, due_at = r.due_at, tone = r.tone,
               turns_at = r.turns_at, revision = c.revision + 1
        from jsonb_to_recordset(%s) as r(id uuid, policy_id uuid, clocks jsonb, due_at timestamptz, tone text, turns_at timestamptz)
        where c.id = r.id returning 1
        """,
        (Jsonb(to_jsonable_python(rows)),),
    )
    await row.fetchall()  # megabytes: a pipeline that nobody reads from would stand still with them half sent


async def ids_of(tx: Tx, customer_ids: Iterable[UUID]) -> list[UUID]:
    row = await tx.db.execute(
        "select id from cases.cases where customer_id = any(%s) order by id", (list(customer_ids),)
    )
    return [id for (id,) in await row.fetchall()]


async def erase(tx: Tx, case: Case) -> None:
    """Store an emptied case."""
    await save(tx, case)
