"""The tables of mailboxes: their settings with sealed secrets, how far their folders were read, and how they fare."""

from dataclasses import dataclass
from uuid import UUID

from lingxi.channels.email.model.mailboxes import Direction, Mailbox, Pulse
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_mailboxes = Rows(Mailbox)
_pulses = Rows(Pulse)
_COLUMNS = """
id, name, address, aliases, queue_id, incoming, outgoing, oauth, dkim, undo_seconds, active, secrets, created_at, revision
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """How far a folder was read. Uids mean something only as long as the folder's `uid_validity` is the same (RFC 3501)."""

    uid_validity: int
    last_uid: int


_positions = Rows(Position)


async def mailboxes(tx: Tx) -> list[Mailbox]:
    return await _mailboxes.all(tx.db, f"select {_COLUMNS} from email.mailboxes order by name, id")


async def get(tx: Tx, id: UUID, *, lock: bool = False) -> Mailbox | None:
    sql = f"select {_COLUMNS} from email.mailboxes where id = %s" + (" for update" if lock else "")
    return await _mailboxes.first(tx.db, sql, (id,))


async def sealed(tx: Tx, id: UUID) -> bytes:
    row = await (await tx.db.execute("select sealed from email.mailboxes where id = %s", (id,))).fetchone()
    return bytes(row[0]) if row else b""


async def with_addresses(tx: Tx, addresses: list[str], but: UUID) -> bool:
    """Whether another mailbox has one of these."""
    sql = "select 1 from email.mailboxes where id <> %s and (address = any(%s) or aliases && %s) limit 1"
    return await (await tx.db.execute(sql, (but, addresses, addresses))).fetchone() is not None


async def lock_all(tx: Tx) -> None:
    """One mailbox is changed at a time: an address belongs to one of them, as name or as alias."""
    await tx.db.execute("select pg_advisory_xact_lock(hashtext('email.mailboxes'))")


async def save(tx: Tx, mailbox: Mailbox, sealed: bytes) -> None:
    """Insert or replace by id."""
    await tx.db.execute(
        """
        insert into email.mailboxes (id, name, address, aliases, queue_id, incoming, outgoing, oauth, dkim, undo_seconds, active,
                                     secrets, sealed, created_at, revision)
        values (%(id)s, %(name)s, %(address)s, %(aliases)s, %(queue_id)s, %(incoming)s, %(outgoing)s, %(oauth)s, %(dkim)s,
                %(undo_seconds)s, %(active)s, %(secrets)s, %(sealed)s, %(created_at)s, %(revision)s)
        on conflict (id) do update set
            name = excluded.name, address = excluded.address, aliases = excluded.aliases, queue_id = excluded.queue_id,
            incoming = excluded.incoming, outgoing = excluded.outgoing, oauth = excluded.oauth, dkim = excluded.dkim,
            undo_seconds = excluded.undo_seconds, active = excluded.active, secrets = excluded.secrets,
            sealed = excluded.sealed, revision = excluded.revision
        """,
        {**parameters(mailbox, "incoming", "outgoing", "oauth", "dkim"), "sealed": sealed},
    )


async def reseal(tx: Tx, id: UUID, sealed: bytes) -> None:
    """Keep other secrets; which ones there are stays."""
    await tx.db.execute("update email.mailboxes set sealed = %s where id = %s", (sealed, id))


async def position(tx: Tx, mailbox_id: UUID, folder: str) -> Position | None:
    """Held until the end: two readers of a folder go on one after the other."""
    sql = "select uid_validity, last_uid from email.folders where mailbox_id = %s and folder = %s for update"
    return await _positions.first(tx.db, sql, (mailbox_id, folder))


async def advance(tx: Tx, mailbox_id: UUID, folder: str, uid_validity: int, uid: int) -> None:
    await tx.db.execute(
        """
        insert into email.folders (mailbox_id, folder, uid_validity, last_uid, at) values (%s, %s, %s, %s, %s)
        on conflict (mailbox_id, folder) do update
            set uid_validity = excluded.uid_validity, last_uid = excluded.last_uid, at = excluded.at
        """,
        (mailbox_id, folder, uid_validity, uid, tx.now),
    )


async def forget_positions(tx: Tx, mailbox_id: UUID) -> None:
    """Its folders are those of another server now."""
    await tx.db.execute("delete from email.folders where mailbox_id = %s", (mailbox_id,))


async def pulses(tx: Tx) -> list[Pulse]:
    return await _pulses.all(tx.db, "select * from email.pulses order by mailbox_id, direction")


async def beat(tx: Tx, mailbox_id: UUID, direction: Direction, code: str, detail: str) -> None:
    """How a mailbox fares now; `since` stays as long as the code does."""
    await tx.db.execute(
        """
        insert into email.pulses (mailbox_id, direction, code, detail, since, at)
        select %(id)s, %(direction)s, %(code)s, %(detail)s, %(now)s, %(now)s
        where exists (select from email.mailboxes where id = %(id)s)
        on conflict (mailbox_id, direction) do update
            set code = excluded.code, detail = excluded.detail, at = excluded.at,
                since = case when email.pulses.code = excluded.code then email.pulses.since else excluded.since end
        """,
        {"id": mailbox_id, "direction": direction, "code": code, "detail": detail, "now": tx.now},
    )
