"""The tables of slips and beginnings, and what customers may see of letters."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from lingxi.channels.email.model.slips import Beginning, Slip
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_slips = Rows(Slip)
_beginnings = Rows(Beginning)
_COLUMNS = "id, mailbox_id, customer_id, sealed, due_at, until, tries"


async def insert(tx: Tx, slip: Slip) -> None:
    await tx.db.execute(
        f"""
        insert into email.slips ({_COLUMNS})
        values (%(id)s, %(mailbox_id)s, %(customer_id)s, %(sealed)s, %(due_at)s, %(until)s, %(tries)s)
        """,
        parameters(slip),
    )


async def lease(tx: Tx, limit: int, length: timedelta) -> list[Slip]:
    """Those that are due: nobody else's for so long, each with one more try. What is past its time is forgotten."""
    await tx.db.execute("delete from email.slips where until < %s", (tx.now,))
    return await _slips.all(
        tx.db,
        f"""
        update email.slips set due_at = %(until)s, tries = tries + 1
        where id in (select id from email.slips where due_at <= %(now)s order by due_at, id limit %(limit)s for update skip locked)
        returning {_COLUMNS}
        """,
        {"until": tx.now + length, "now": tx.now, "limit": limit},
    )


async def put_off(tx: Tx, id: UUID, pause: timedelta) -> None:
    await tx.db.execute("update email.slips set due_at = %s where id = %s", (tx.now + pause, id))


async def delete(tx: Tx, id: UUID) -> None:
    await tx.db.execute("delete from email.slips where id = %s", (id,))


async def erase(tx: Tx, customer_ids: Sequence[UUID]) -> None:
    await tx.db.execute("delete from email.slips where customer_id = any(%s)", (list(customer_ids),))


# ── beginnings ───────────────────────────────────────────────────────────────────────────────────────────────────────


async def begin(tx: Tx, begun: Beginning) -> None:
    """The first word about a conversation stands."""
    await tx.db.execute(
        """
        insert into email.beginnings (conversation_id, mailbox_id, written_to, name, email, subject)
        values (%(conversation_id)s, %(mailbox_id)s, %(written_to)s, %(name)s, %(email)s, %(subject)s) on conflict do nothing
        """,
        parameters(begun),
    )


async def beginning(tx: Tx, conversation_id: UUID) -> Beginning | None:
    return await _beginnings.first(
        tx.db, "select * from email.beginnings where conversation_id = %s", (conversation_id,)
    )


async def forget_beginning(tx: Tx, conversation_id: UUID) -> None:
    await tx.db.execute("delete from email.beginnings where conversation_id = %s", (conversation_id,))


# ── what people outside see ──────────────────────────────────────────────────────────────────────────────────────────


async def written_with(tx: Tx, email: str) -> UUID | None:
    """The mailbox that this person wrote to last."""
    sql = """
    select mailbox_id from email.letters where direction = 'in' and %s = any(people) and sender->>'email' = %s
    order by arrived_at desc limit 1
    """
    row = await (await tx.db.execute(sql, (email, email))).fetchone()
    return row[0] if row else None


async def shown_to(tx: Tx, conversation_ids: Sequence[UUID], emails: Sequence[str]) -> frozenset[UUID]:
    """The messages of these conversations that are letters from or to one of these addresses, and that have left."""
    rows = await tx.db.execute(
        """
        select l.message_id from email.letters l left join email.outbox o on o.id = l.id
        where l.conversation_id = any(%(ids)s) and l.message_id is not null and l.state = 'filed'
          and (l.people && %(emails)s::text[] or l.sender->>'email' = any(%(emails)s))
          and (o.id is null or o.state not in ('queued', 'taken_back', 'failed'))
        """,
        {"ids": list(conversation_ids), "emails": list(emails)},
    )
    return frozenset(id for (id,) in await rows.fetchall())
