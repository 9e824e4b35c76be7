"""Consents, every word of them, and how customers want to be reached."""

from collections.abc import Iterable
from uuid import UUID

from lingxi.customers.model.reach import Consent, Reach
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_consents = Rows(Consent)
_reaches = Rows(Reach)


async def consents(tx: Tx, ids: Iterable[UUID]) -> list[Consent]:
    """The newest first."""
    sql = "select * from customers.consents where customer_id = any(%s) order by id desc"
    return await _consents.all(tx.db, sql, (list(ids),))


async def insert_consent(tx: Tx, consent: Consent) -> None:
    await tx.db.execute(
        """
        insert into customers.consents (id, customer_id, purpose, channel, given, source, proof, by, at)
        values (%(id)s, %(customer_id)s, %(purpose)s, %(channel)s, %(given)s, %(source)s, %(proof)s, %(by)s, %(at)s)
        """,
        parameters(consent),
    )


async def reaches(tx: Tx, ids: Iterable[UUID]) -> list[Reach]:
    """The newest first."""
    sql = "select * from customers.reach where customer_id = any(%s) order by at desc, customer_id"
    return await _reaches.all(tx.db, sql, (list(ids),))


async def save_reach(tx: Tx, reach: Reach) -> Reach:
    """New or changed; as it is then."""
    saved = await _reaches.first(
        tx.db,
        """
        insert into customers.reach (customer_id, channel, quiet_from, quiet_until, zone, dont_ask, source, at, revision)
        values (%(customer_id)s, %(channel)s, %(quiet_from)s, %(quiet_until)s, %(zone)s, %(dont_ask)s, %(source)s, %(at)s, 1)
        on conflict (customer_id) do update set channel = excluded.channel, quiet_from = excluded.quiet_from,
            quiet_until = excluded.quiet_until, zone = excluded.zone, dont_ask = excluded.dont_ask, source = excluded.source,
            at = excluded.at, revision = reach.revision + 1
        returning *
        """,
        parameters(reach),
    )
    assert saved is not None  # inserted or updated
    return saved
