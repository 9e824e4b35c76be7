"""Notes about customers."""

from collections.abc import Iterable
from uuid import UUID

from lingxi.customers.model import CustomerNote
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_notes = Rows(CustomerNote)


async def note(tx: Tx, id: UUID) -> CustomerNote | None:
    """Held until the end: it is about to be changed."""
    return await _notes.first(tx.db, "select * from customers.notes where id = %s for update", (id,))


async def notes(tx: Tx, ids: Iterable[UUID], *, important: bool | None, limit: int) -> list[CustomerNote]:
    """About these customers, the important ones first, then the newest."""
    sql = """
    select * from customers.notes where customer_id = any(%(ids)s) and (%(important)s::boolean is null or important = %(important)s)
    order by important desc, at desc, id desc limit %(limit)s
    """
    return await _notes.all(tx.db, sql, {"ids": list(ids), "important": important, "limit": limit})


async def save_note(tx: Tx, note: CustomerNote) -> None:
    await tx.db.execute(
        """
        insert into customers.notes (id, customer_id, text, important, author_id, author_name, at, revision)
        values (%(id)s, %(customer_id)s, %(text)s, %(important)s, %(author_id)s, %(author_name)s, %(at)s, %(revision)s)
        on conflict (id) do update set text = excluded.text, important = excluded.important, revision = excluded.revision
        """,
        parameters(note),
    )


async def remove_note(tx: Tx, id: UUID) -> None:
    await tx.db.execute("delete from customers.notes where id = %s", (id,))
