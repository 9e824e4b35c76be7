"""The tables of files."""

from datetime import datetime
from uuid import UUID

from lingxi.platform.files.model import StoredFile
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_files = Rows(StoredFile)
_SELECT = """
select id, uploader, name, media_type, size, sha256, created_at, conversation_id, private from platform.files
"""


async def get(tx: Tx, id: UUID) -> StoredFile | None:
    return await _files.first(tx.db, _SELECT + "where id = %s", (id,))


async def lock(tx: Tx, ids: list[UUID]) -> list[StoredFile]:
    return await _files.all(tx.db, _SELECT + "where id = any(%s) order by id for update", (ids,))


async def attach(tx: Tx, ids: list[UUID], conversation_id: UUID, private: bool) -> None:
    statement = "update platform.files set conversation_id = %s, private = %s where id = any(%s)"
    await tx.db.execute(statement, (conversation_id, private, ids))


async def insert(tx: Tx, file: StoredFile) -> None:
    await tx.db.execute(
        """
        insert into platform.files
               (id, uploader, name, media_type, size, sha256, created_at, conversation_id, private)
        values (%(id)s, %(uploader)s, %(name)s, %(media_type)s, %(size)s, %(sha256)s, %(created_at)s,
                %(conversation_id)s, %(private)s)
        """,
        parameters(file),
    )


async def loosen(tx: Tx, id: UUID, since: datetime | None = None) -> None:
    """Note that an object may lie in the store without a row that names it, since then or now."""
    await tx.db.execute(
        "insert into platform.loose_objects (id, since) values (%s, %s) on conflict do nothing", (id, since or tx.now)
    )


async def loosen_unattached(tx: Tx, before: datetime) -> None:
    """Forget files that nobody sent; their objects are loose from now on."""
    await tx.db.execute(
        """
        with gone as (delete from platform.files where conversation_id is null and created_at < %s returning id)
        insert into platform.loose_objects (id, since) select id, %s from gone
        """,
        (before, before),
    )


async def erase(tx: Tx, conversation_ids: list[UUID], uploaders: list[str], since: datetime) -> None:
    """Forget the files of conversations and of uploaders; their objects have been loose since then."""
    await tx.db.execute(
        """
        with gone as (delete from platform.files where conversation_id = any(%s) or uploader = any(%s) returning id)
        insert into platform.loose_objects (id, since) select id, %s from gone
        """,
        (conversation_ids, uploaders, since),
    )


async def loose(tx: Tx, until: datetime, limit: int) -> list[UUID]:
    rows = await tx.db.execute(
        "select id from platform.loose_objects where since <= %s order by since limit %s", (until, limit)
    )
    return [row[0] for row in await rows.fetchall()]


async def settle(tx: Tx, id: UUID) -> None:
    """The object is named by a file row, or is gone."""
    await tx.db.execute("delete from platform.loose_objects where id = %s", (id,))
