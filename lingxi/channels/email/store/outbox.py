"""The table of the outbox."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from psycopg.types.json import Jsonb
from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from lingxi.channels.email.model.outbox import Delivery
from lingxi.engines.mail.composing import Written
from lingxi.platform.files import Attachment
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_deliveries = Rows(Delivery)
_written: TypeAdapter[Written] = TypeAdapter(Written)
_files: TypeAdapter[tuple[Attachment, ...]] = TypeAdapter(tuple[Attachment, ...])
_COLUMNS = (
    "id, mailbox_id, conversation_id, message_id, state, due_at, first_at, tries, code, detail, refused, at, revision"
)


async def insert(tx: Tx, delivery: Delivery, letter: Written, files: tuple[Attachment, ...]) -> None:
    await tx.db.execute(
        f"""
        insert into email.outbox ({_COLUMNS}, message_key, written, files)
        values (%(id)s, %(mailbox_id)s, %(conversation_id)s, %(message_id)s, %(state)s, %(due_at)s, %(first_at)s, %(tries)s,
                %(code)s, %(detail)s, %(refused)s, %(at)s, %(revision)s, %(message_key)s, %(written)s,
                %(files)s)
        """,
        {
            **parameters(delivery),
            "message_key": letter.message_id,
            "written": Jsonb(to_jsonable_python(letter)),
            "files": Jsonb(to_jsonable_python(files)),
        },
    )


async def save(tx: Tx, delivery: Delivery) -> None:
    await tx.db.execute(
        """
        update email.outbox set state = %(state)s, due_at = %(due_at)s, first_at = %(first_at)s, code = %(code)s,
               detail = %(detail)s, refused = %(refused)s, at = %(at)s, revision = %(revision)s, leased_until = null
        where id = %(id)s
        """,
        parameters(delivery),
    )


async def get(tx: Tx, id: UUID, *, lock: bool = False) -> Delivery | None:
    sql = f"select {_COLUMNS} from email.outbox where id = %s" + (" for update" if lock else "")
    return await _deliveries.first(tx.db, sql, (id,))


async def of_message(tx: Tx, message_id: UUID) -> Delivery | None:
    return await _deliveries.first(tx.db, f"select {_COLUMNS} from email.outbox where message_id = %s", (message_id,))


async def with_key(tx: Tx, message_key: str) -> Delivery | None:
    """The delivery of a letter of ours by its Message-ID."""
    return await _deliveries.first(tx.db, f"select {_COLUMNS} from email.outbox where message_key = %s", (message_key,))


async def of_conversation(tx: Tx, conversation_id: UUID) -> list[Delivery]:
    sql = f"select {_COLUMNS} from email.outbox where conversation_id = %s order by first_at, id"
    return await _deliveries.all(tx.db, sql, (conversation_id,))


async def letter(tx: Tx, id: UUID) -> tuple[Written, tuple[Attachment, ...]] | None:
    """What it is composed from."""
    row = await (await tx.db.execute("select written, files from email.outbox where id = %s", (id,))).fetchone()
    return (_written.validate_python(row[0]), _files.validate_python(row[1])) if row else None


async def lease(tx: Tx, limit: int, length: timedelta) -> list[Delivery]:
    """The letters that are due and that nobody is sending: ours for so long, each with one more try."""
    return await _deliveries.all(
        tx.db,
        f"""
        update email.outbox set leased_until = %(until)s, tries = tries + 1
        where id in (select id from email.outbox
                     where state = 'queued' and due_at <= %(now)s and (leased_until is null or leased_until < %(now)s)
                     order by due_at, id limit %(limit)s for update skip locked)
        returning {_COLUMNS}
        """,
        {"until": tx.now + length, "now": tx.now, "limit": limit},
    )


async def hand(tx: Tx, delivery: Delivery) -> bool:
    """From here on it may have been sent. False when it is not ours any more: taken back, or leased by another."""
    row = await tx.db.execute(
        "update email.outbox set state = 'handing', at = %s where id = %s and state = 'queued' and tries = %s returning 1",
        (tx.now, delivery.id, delivery.tries),
    )
    return await row.fetchone() is not None


async def left_behind(tx: Tx, before: datetime) -> list[Delivery]:
    """Letters that went over the line when whoever sent them died."""
    sql = f"select {_COLUMNS} from email.outbox where state = 'handing' and at <= %s order by at"
    return await _deliveries.all(tx.db, sql, (before,))


async def in_doubt(tx: Tx, keys: Sequence[str]) -> list[Delivery]:
    """The doubtful ones among the letters with these Message-IDs."""
    sql = f"select {_COLUMNS} from email.outbox where state = 'doubtful' and message_key = any(%s) order by id"
    return await _deliveries.all(tx.db, sql, (list(keys),))


async def free(tx: Tx) -> None:
    """Nobody sends any more: whoever did is gone."""
    await tx.db.execute(
        "update email.outbox set leased_until = null where state = 'queued' and leased_until is not null"
    )


async def note_source(tx: Tx, id: UUID, sha256: bytes, size: int) -> None:
    """The bytes of a letter of ours lie in the file store now."""
    await tx.db.execute("update email.raws set sha256 = %s, size = %s where id = %s", (sha256, size, id))
    await tx.db.execute("update email.letters set size = %s where id = %s", (size, id))
