"""The table of links."""

from collections.abc import Sequence
from uuid import UUID

from lingxi.channels.portal.model import Link
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_links = Rows(Link)


async def keep(tx: Tx, link: Link) -> None:
    """What is past its time goes."""
    await tx.db.execute("delete from portal.links where expires_at < %s", (tx.now,))
    await tx.db.execute(
        "insert into portal.links (digest, customer_id, expires_at) values (%(digest)s, %(customer_id)s, %(expires_at)s)",
        parameters(link),
    )


async def take_turns(tx: Tx, customer_id: UUID) -> None:
    await tx.db.execute("select pg_advisory_xact_lock(hashtextextended(%s, 73))", (str(customer_id),))


async def good(tx: Tx, customer_id: UUID) -> int:
    """How many links of this customer could still be used."""
    sql = "select count(*) from portal.links where customer_id = %s and expires_at >= %s"
    row = await (await tx.db.execute(sql, (customer_id, tx.now))).fetchone()
    return row[0] if row else 0


async def use(tx: Tx, digest: bytes) -> Link | None:
    """The link, which nobody can use again."""
    sql = "delete from portal.links where digest = %s returning digest, customer_id, expires_at"
    return await _links.first(tx.db, sql, (digest,))


async def erase(tx: Tx, customer_ids: Sequence[UUID]) -> None:
    await tx.db.execute("delete from portal.links where customer_id = any(%s)", (list(customer_ids),))
