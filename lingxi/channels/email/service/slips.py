"""Slips: letters that are part of no conversation, handed to the mailbox's server, and forgotten when they are sent or too late."""

import asyncio
import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from lingxi.channels.email.adapter import smtp
from lingxi.channels.email.adapter.smtp import NotTaken
from lingxi.channels.email.adapter.troubles import Trouble, trouble
from lingxi.channels.email.model import slips as model
from lingxi.channels.email.model.mailboxes import Mailbox
from lingxi.channels.email.model.slips import Slip
from lingxi.channels.email.service import beginnings, mailboxes
from lingxi.channels.email.service.fetching import beat, keyring
from lingxi.channels.email.store import slips as store
from lingxi.customers import Language
from lingxi.engines.mail import Address
from lingxi.engines.mail.composing import Written, composed
from lingxi.platform import clock, log
from lingxi.platform.database import Database
from lingxi.platform.tx import SYSTEM, Tx

AT_ONCE = 4
LEASE = timedelta(minutes=5)
_written: TypeAdapter[Written] = TypeAdapter(Written)
logger = log.get("slips")


async def slip(
    tx: Tx, customer_id: UUID, to: Address, *, subject: str, text: str, language: Language, until: datetime
) -> bool:
    """Write to somebody outside of any conversation; what could not be sent `until` then is not. False when no mailbox can send."""
    mailbox = await beginnings.mailbox_for(tx, to.email)
    if mailbox is None:
        return False
    id = clock.new_id()
    written = model.letter(id, mailbox, to, subject, text, language, tx.now)
    sealed = tx.vault.seal(json.dumps(to_jsonable_python(written)).encode(), _about(id))
    await store.insert(
        tx,
        Slip(
            id=id,
            mailbox_id=mailbox.id,
            customer_id=customer_id,
            sealed=sealed,
            due_at=tx.now,
            until=until,
            tries=0,
        ),
    )
    return True


async def can_slip(tx: Tx) -> bool:
    """Whether there is a mailbox that slips can leave from."""
    return any(one.can_send for one in await mailboxes.senders(tx))


async def send_slips(database: Database) -> int:
    """Send what is due, some at once. Returns how many were tried."""
    async with database.begin(SYSTEM) as tx:
        due = await store.lease(tx, AT_ONCE, LEASE)
    await asyncio.gather(*(_send(database, one) for one in due))
    return len(due)


async def _send(database: Database, one: Slip) -> None:
    async with database.begin(SYSTEM) as tx:
        mailbox = await mailboxes.mailbox(tx, one.mailbox_id)
        written = _written.validate_json(tx.vault.open(one.sealed, _about(one.id)))
    try:
        await _hand_over(database, mailbox, written)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is tried again until it is too late
        lasting = isinstance(error, NotTaken) and error.lasting
        logger.warning("a slip was not sent", slip=str(one.id), error=type(error).__name__, lasting=lasting)
        if not isinstance(error, NotTaken):
            await beat(database, mailbox.id, "out", trouble(error))
        async with database.begin(SYSTEM) as tx:
            await (store.delete(tx, one.id) if lasting else store.put_off(tx, one.id, model.pause(one)))
    else:
        async with database.begin(SYSTEM) as tx:
            await store.delete(tx, one.id)
        await beat(database, mailbox.id, "out", None)


async def _hand_over(database: Database, mailbox: Mailbox, written: Written) -> None:
    """Raises NotTaken, Trouble."""
    if mailbox.outgoing is None:
        raise Trouble("no_server", "This mailbox has no server to send with.", lasting=True)
    keys = await keyring(database, mailbox)
    raw = await asyncio.to_thread(composed, written)
    if mailbox.dkim:
        raw = await asyncio.to_thread(smtp.signed, raw, mailbox.dkim, keys.secrets.get("dkim_key", ""))
    server = mailbox.outgoing.server
    async with smtp.connected(server, await keys.key(server, "outgoing")) as client:
        await smtp.hand_over(
            client,
            sender=written.sender.email,
            recipients=written.recipients,
            raw=raw,
            point_of_no_return=_at_any_time,
        )


async def _at_any_time() -> None:
    """Nothing is to be noted before it goes over the line."""


def _about(id: UUID) -> str:
    return f"slip:{id}"


async def forget(tx: Tx, customer_ids: Sequence[UUID]) -> None:
    await store.erase(tx, customer_ids)
