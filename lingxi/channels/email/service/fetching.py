"""Fetching: letters are taken in from the folders of a mailbox as they come, each from where the last one was.

A position moves only after the letter before it is kept, and what is fetched twice is one letter: so whatever dies in between,
nothing is lost and nothing doubled.
"""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Literal, TypeVar
from uuid import UUID

from lingxi.channels.email.adapter.imap import Fetched, Imap
from lingxi.channels.email.adapter.keys import Keyring
from lingxi.channels.email.adapter.troubles import Trouble, trouble
from lingxi.channels.email.model.letters import Receipt
from lingxi.channels.email.model.mailboxes import Direction, Incoming, Mailbox
from lingxi.channels.email.service import intake
from lingxi.channels.email.service.mailboxes import keep_secret, secrets_of
from lingxi.channels.email.store import mailboxes as store
from lingxi.platform import log
from lingxi.platform.database import Database
from lingxi.platform.files import Storage
from lingxi.platform.problems import Problem
from lingxi.platform.tx import SYSTEM

T = TypeVar("T")
Ask = Callable[..., Awaitable[Any]]
Take = Callable[..., Awaitable[Receipt]]
WAIT_SECONDS = 25.0  # the first folder tells at once; the others are looked at so often
logger = log.get("fetching")


async def keyring(database: Database, mailbox: Mailbox) -> Keyring:
    """The keys of a mailbox; a refresh token that comes anew is kept at once. Raises CannotOpen."""
    async with database.begin(SYSTEM) as tx:
        secrets = await secrets_of(tx, mailbox.id)

    async def renewed(token: str) -> None:
        async with database.begin(SYSTEM) as tx:
            await keep_secret(tx, mailbox.id, "refresh_token", token)

    return Keyring(mailbox, secrets, renewed)


async def beat(database: Database, mailbox_id: UUID, direction: Direction, found: Trouble | None) -> None:
    """Note how a mailbox fares."""
    async with database.begin(SYSTEM) as tx:
        await store.beat(tx, mailbox_id, direction, found.code if found else "", found.detail if found else "")


async def follow(database: Database, storage: Storage, mailbox: Mailbox, rspamd_url: str = "") -> None:
    """Take in what comes to a mailbox, until the line breaks. Raises Trouble, Unavailable, StorageUnavailable, CannotOpen."""
    assert mailbox.incoming is not None  # others are not followed
    keys, line = await keyring(database, mailbox), Imap(mailbox.incoming.server)
    thread = ThreadPoolExecutor(1, thread_name_prefix="imap")
    loop = asyncio.get_running_loop()

    def ask(call: Callable[..., T], *values: Any) -> Awaitable[T]:
        return loop.run_in_executor(thread, partial(call, *values))

    try:
        key = await keys.key(mailbox.incoming.server, "incoming")
        await ask(line.connect)
        await ask(line.sign_in, key)
        take = partial(intake.receive, database, storage, mailbox.id, rspamd_url=rspamd_url)
        await _go_on(database, take, mailbox, mailbox.incoming, line, ask)
    except Problem:
        raise
    except Exception as error:
        raise trouble(error) from error
    finally:
        line.cut()  # whoever waits in the thread wakes
        thread.shutdown(wait=False, cancel_futures=True)


async def _go_on(database: Database, take: Take, mailbox: Mailbox, incoming: Incoming, line: Imap, ask: Ask) -> None:
    while True:
        for folder in incoming.folders:
            await _look(database, take, mailbox, line, ask, folder, "in")
        if incoming.sent:
            await _look(database, take, mailbox, line, ask, incoming.sent, "out")
        await beat(database, mailbox.id, "in", None)
        await ask(line.wait, incoming.folders[0], WAIT_SECONDS)


async def _look(
    database: Database,
    take: Take,
    mailbox: Mailbox,
    line: Imap,
    ask: Ask,
    folder: str,
    direction: Literal["in", "out"],
) -> None:
    """Take in what is new in a folder, the oldest first."""
    async with database.begin(SYSTEM) as tx:
        known = await store.position(tx, mailbox.id, folder)
    assert mailbox.incoming is not None  # as above
    since = mailbox.incoming.starts_at or mailbox.created_at
    news = await ask(line.news, folder, (known.uid_validity, known.last_uid) if known else None, since)
    for uid in news.uids:
        found: Fetched | None = await ask(line.fetch, uid)
        if found is not None:
            if not found.whole:
                logger.warning("a letter is too long; its beginning is taken", mailbox=str(mailbox.id), uid=uid)
            await take(found.raw, folder=folder, uid=uid, direction=direction, arrived_at=found.at)
        async with database.begin(SYSTEM) as tx:
            await store.advance(tx, mailbox.id, folder, news.uid_validity, uid)
    if (known is None or known.uid_validity != news.uid_validity) and not news.uids:
        async with database.begin(SYSTEM) as tx:
            await store.advance(tx, mailbox.id, folder, news.uid_validity, news.last_uid)
