"""Contacts."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from lingxi.customers.model import Contact
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_contacts = Rows(Contact)


async def contact(tx: Tx, id: UUID) -> Contact | None:
    return await _contacts.first(tx.db, "select * from customers.contacts where id = %s", (id,))


async def contacts(tx: Tx, ids: Iterable[UUID], limit: int) -> list[Contact]:
    """The newest contacts of these customers, the newest first."""
    sql = "select * from customers.contacts where customer_id = any(%s) order by started_at desc, id desc limit %s"
    return await _contacts.all(tx.db, sql, (list(ids), limit))


async def save_contact(tx: Tx, contact: Contact) -> None:
    """New, or as it is now; its beginning stays."""
    await tx.db.execute(
        """
        insert into customers.contacts (id, customer_id, matter_id, channel, subject, adviser_id, adviser_name, started_at, last_at,
                                        ended_at, outcome, score)
        values (%(id)s, %(customer_id)s, %(matter_id)s, %(channel)s, %(subject)s, %(adviser_id)s, %(adviser_name)s, %(started_at)s,
                %(last_at)s, %(ended_at)s, %(outcome)s, %(score)s)
        on conflict (id) do update set customer_id = excluded.customer_id, matter_id = excluded.matter_id,
            subject = excluded.subject, adviser_id = excluded.adviser_id, adviser_name = excluded.adviser_name, last_at = excluded.last_at,
            ended_at = excluded.ended_at, outcome = excluded.outcome, score = excluded.score
        """,
        parameters(contact),
    )


async def heard(tx: Tx, id: UUID, at: datetime, text: str) -> None:
    """The customer said something; their first words stand for a contact that has no subject. Written at most once a minute."""
    await tx.db.execute(
        """
        update customers.contacts set last_at = %(at)s, subject = case when subject = '' then %(text)s else subject end
        where id = %(id)s and (subject = '' or last_at < %(at)s - interval '1 minute')
        """,
        {"id": id, "at": at, "text": text},
    )
