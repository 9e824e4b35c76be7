"""Letters that are handed to us by a mail server: whose they are, and taking them in."""

from contextlib import AbstractAsyncContextManager
from functools import partial

from lingxi.channels.email.adapter.receiving import listening
from lingxi.channels.email.model.mailboxes import Mailbox, mailbox_of
from lingxi.channels.email.service import intake
from lingxi.channels.email.store import mailboxes as store
from lingxi.platform.database import Database
from lingxi.platform.files import Storage
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import SYSTEM


def door(
    database: Database, storage: Storage, host: str, port: int, *, lmtp: bool, rspamd_url: str = ""
) -> AbstractAsyncContextManager[None]:
    """Be handed letters on a port until the block ends. Raises OSError where the port is taken."""

    async def knows(address: str) -> bool:
        return await recipient(database, address) is not None

    return listening(host, port, lmtp=lmtp, knows=knows, take=partial(take, database, storage, rspamd_url))


async def recipient(database: Database, address: str) -> Mailbox | None:
    """Whose address it is."""
    async with database.begin(SYSTEM) as tx:
        return mailbox_of(address, await store.mailboxes(tx))


async def take(database: Database, storage: Storage, rspamd_url: str, address: str, raw: bytes) -> None:
    """Keep a letter for one of our addresses; the same again is the same letter. Raises NotFound, StorageUnavailable, Unavailable."""
    mailbox = await recipient(database, address)
    if mailbox is None:
        raise NotFound
    await intake.receive(database, storage, mailbox.id, raw, rspamd_url=rspamd_url)
