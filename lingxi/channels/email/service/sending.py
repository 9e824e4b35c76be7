"""Sending: letters that are due are composed, signed, and handed to the mailbox's server, each once.

The promise: before a letter goes over the line, that it does is committed; after the server's answer, so is that. Whoever dies before the
first leaves a letter that is sent later; whoever dies between the two leaves a doubtful one, which a colleague is shown: it is
neither lost nor sent twice.
"""

import asyncio
import hashlib
import io
from collections.abc import Mapping
from datetime import timedelta

from lingxi.channels.email.adapter import smtp
from lingxi.channels.email.adapter.imap import Imap
from lingxi.channels.email.adapter.keys import Keyring
from lingxi.channels.email.adapter.smtp import NotTaken
from lingxi.channels.email.adapter.troubles import Trouble, trouble
from lingxi.channels.email.model import outbox as model
from lingxi.channels.email.model.mailboxes import Mailbox
from lingxi.channels.email.model.outbox import Delivery
from lingxi.channels.email.service import mailboxes, outbox
from lingxi.channels.email.service.fetching import beat, keyring
from lingxi.channels.email.store import outbox as store
from lingxi.conversations import Attachment
from lingxi.engines.mail.composing import Enclosed, Written, composed
from lingxi.platform import log
from lingxi.platform.database import Database
from lingxi.platform.files import Storage
from lingxi.platform.tx import SYSTEM

AT_ONCE = 4
LEASE = timedelta(minutes=10)
logger = log.get("sending")


class Overtaken(Exception):
    """It was taken back, or another sends it: it must not go over the line."""


async def begin_again(database: Database) -> int:
    """What was left by a process that is gone: what waited waits on, what was going over the line is in doubt. Returns how many are."""
    async with database.begin(SYSTEM) as tx:
        await store.free(tx)
        left = await store.left_behind(tx, tx.now)
    for one in left:
        async with database.begin(SYSTEM) as tx:
            talk, was = await outbox.held(tx, one.id)
            if was.state == "handing":
                await outbox.changed(tx, talk, model.moved(was, "doubtful", tx.now, code="doubtful"))
    return len(left)


async def send_due(database: Database, storage: Storage) -> int:
    """Send what is due, some at once. Returns how many were tried."""
    async with database.begin(SYSTEM) as tx:
        due = await store.lease(tx, AT_ONCE, LEASE)
    await asyncio.gather(*(_send(database, storage, one) for one in due))
    return len(due)


async def _send(database: Database, storage: Storage, delivery: Delivery) -> None:
    async with database.begin(SYSTEM) as tx:
        mailbox = await mailboxes.mailbox(tx, delivery.mailbox_id)
    try:
        keys = await keyring(database, mailbox)
        raw, letter = await _source(database, storage, mailbox, keys, delivery)
        refused = await _hand_over(database, mailbox, keys, delivery, letter, raw)
    except Overtaken:
        return
    except NotTaken as error:
        await _not_taken(database, delivery, error)
    except Exception as error:  # noqa: BLE001 - whatever it is, the letter must not stay in between
        await _broken(database, delivery, trouble(error))
        await beat(database, mailbox.id, "out", trouble(error))
    else:
        async with database.begin(SYSTEM) as tx:
            talk, was = await outbox.held(tx, delivery.id)
            await outbox.changed(tx, talk, model.sent(was, tx.now, refused))
        await beat(database, mailbox.id, "out", None)
        await _file_copy(mailbox, keys, raw, letter)


async def _source(
    database: Database, storage: Storage, mailbox: Mailbox, keys: Keyring, delivery: Delivery
) -> tuple[bytes, Written]:
    """The letter's bytes, kept before they are sent. Raises Trouble, StorageUnavailable, FileLost."""
    async with database.begin(SYSTEM) as tx:
        found = await store.letter(tx, delivery.id)
    if found is None:
        raise Overtaken  # forgotten meanwhile
    letter, attached = found
    files = [await _enclosed(storage, one) for one in attached]
    raw = await asyncio.to_thread(composed, letter, files)
    if mailbox.dkim:
        raw = await asyncio.to_thread(smtp.signed, raw, mailbox.dkim, keys.secrets.get("dkim_key", ""))
    await storage.put(delivery.id, io.BytesIO(raw))
    async with database.begin(SYSTEM) as tx:
        await store.note_source(tx, delivery.id, hashlib.sha256(raw).digest(), len(raw))
    return raw, letter


async def _enclosed(storage: Storage, file: Attachment) -> Enclosed:
    data = b"".join(await asyncio.to_thread(list, await storage.open(file.id)))
    return Enclosed(name=file.name, media_type=file.media_type, data=data)


async def _hand_over(
    database: Database, mailbox: Mailbox, keys: Keyring, delivery: Delivery, letter: Written, raw: bytes
) -> Mapping[str, str]:
    """Returns whom the server refused, and why. Raises NotTaken, Trouble, Overtaken."""
    if mailbox.outgoing is None:
        raise Trouble("no_server", "This mailbox has no server to send with.", lasting=True)

    async def point_of_no_return() -> None:
        async with database.begin(SYSTEM) as tx:
            if not await store.hand(tx, delivery):
                raise Overtaken

    server = mailbox.outgoing.server
    async with smtp.connected(server, await keys.key(server, "outgoing")) as client:
        refused = await smtp.hand_over(
            client,
            sender=letter.sender.email,
            recipients=letter.recipients,
            raw=raw,
            point_of_no_return=point_of_no_return,
        )
    return {who: f"{why.code} {why.text}" for who, why in refused.items()}


async def _not_taken(database: Database, delivery: Delivery, error: NotTaken) -> None:
    """The server said no: for good, or for now."""
    said = "; ".join(f"{who}: {why.code} {why.text}" for who, why in error.refusals.items())[:500]
    async with database.begin(SYSTEM) as tx:
        talk, was = await outbox.held(tx, delivery.id)
        if error.lasting:
            await outbox.changed(tx, talk, model.moved(was, "failed", tx.now, code="refused", detail=said))
        else:
            await outbox.changed(tx, talk, model.put_off(was, tx.now, code="put_off", detail=said))


async def _broken(database: Database, delivery: Delivery, found: Trouble) -> None:
    """Nothing was said: before the letter went over the line it is tried again, after that nobody knows."""
    logger.warning("a letter was not sent", letter=str(delivery.id), error=str(found))
    async with database.begin(SYSTEM) as tx:
        talk, was = await outbox.held(tx, delivery.id)
        if was.state == "handing":
            await outbox.changed(tx, talk, model.moved(was, "doubtful", tx.now, code="doubtful", detail=found.detail))
        elif was.state == "queued":
            await outbox.changed(tx, talk, model.put_off(was, tx.now, code=found.code, detail=found.detail))


async def _file_copy(mailbox: Mailbox, keys: Keyring, raw: bytes, letter: Written) -> None:
    """Where a mail program would put it, if the server does not by itself. What fails here was sent all the same."""
    if not (mailbox.outgoing and mailbox.outgoing.files_copy and mailbox.incoming and mailbox.incoming.sent):
        return
    line, folder = Imap(mailbox.incoming.server), mailbox.incoming.sent
    try:
        key = await keys.key(mailbox.incoming.server, "incoming")
        await asyncio.to_thread(line.connect)
        await asyncio.to_thread(line.sign_in, key)
        if not await asyncio.to_thread(line.holds, folder, f"<{letter.message_id}>"):
            await asyncio.to_thread(line.file, folder, raw, letter.at)
    except Exception as error:  # noqa: BLE001 - whatever it is, the letter has left
        logger.warning("no copy was filed", mailbox=str(mailbox.id), error=str(trouble(error)))
    finally:
        await asyncio.to_thread(line.close)
