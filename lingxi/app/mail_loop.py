"""Mail's loop: one process at a time follows every mailbox, listens where letters are brought, and sends what is to be sent.

Two at once would do no harm, as when one stands still for a while: what comes twice is one letter.
"""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from uuid import UUID

import psycopg
from psycopg import AsyncConnection

from lingxi.channels import email
from lingxi.channels.email import Mailbox, Trouble
from lingxi.platform import log
from lingxi.platform.edge import Centre
from lingxi.platform.files import Depot
from lingxi.platform.problems import Problem
from lingxi.platform.tx import SYSTEM, Connection

LOCK = 7_104_005
STAND_BY_SECONDS = 2.0
LOOK_SECONDS = 2.0
SEND_SECONDS = 1.0
AGAIN_SECONDS, AGAIN_MOST = 2.0, 300.0  # a mailbox that does not answer is asked after 2, 4, 8 ... seconds
STEADY_SECONDS = (
    180.0  # a line that held so long worked, and what broke it is new; a silent server is not waited for so long
)
logger = log.get("mail")


async def carry(centre: Centre, depot: Depot, conninfo: str) -> None:
    """Wait for the lock, then carry mail until the connection that holds it is gone; for ever."""
    while True:
        try:
            async with await AsyncConnection.connect(conninfo, autocommit=True) as db:
                if await _elected(db):
                    await _carry(centre, depot, db)
        except (psycopg.Error, Problem) as error:
            logger.warning("mail stands still; trying again", error=type(error).__name__)
        await asyncio.sleep(STAND_BY_SECONDS)


async def _elected(db: Connection) -> bool:
    row = await (await db.execute("select pg_try_advisory_lock(%s)", (LOCK,))).fetchone()
    return bool(row and row[0])


async def _carry(centre: Centre, depot: Depot, db: Connection) -> None:
    followers = Followers(centre, depot)
    async with AsyncExitStack() as stack:
        await _listen(centre, depot, stack)
        sending = asyncio.create_task(send(centre, depot))
        try:
            while True:
                await db.execute("select 1")  # the lock lives as long as this connection
                await followers.follow()
                await asyncio.sleep(LOOK_SECONDS)
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
            await followers.stop()


async def _listen(centre: Centre, depot: Depot, stack: AsyncExitStack) -> None:
    """Open the doors that the settings name. A port that is taken must not stop the rest."""
    settings = centre.settings
    for port, lmtp in ((settings.lmtp_port, True), (settings.smtp_port, False)):
        if port:
            try:
                door = email.door(
                    centre.database, depot.storage, settings.mail_host, port, lmtp=lmtp, rspamd_url=settings.rspamd_url
                )
                await stack.enter_async_context(door)
            except OSError as error:
                logger.error("nobody can bring letters here", port=port, error=error.strerror)


async def send(centre: Centre, depot: Depot) -> None:
    """Send what is due, for ever; what waits for its time is looked for every second."""
    begun = False
    while True:
        try:
            if not begun:
                doubtful = await email.begin_again(centre.database)
                begun = True
                if doubtful:
                    logger.warning("letters went over the line when a process died", letters=doubtful)
            while await email.send_due(centre.database, depot.storage) + await email.send_slips(centre.database):
                pass
        except Problem as problem:
            logger.warning("letters cannot be sent; trying again", problem=problem.code)
        await asyncio.sleep(SEND_SECONDS)


@dataclass(slots=True)
class Followers:
    """A task for each mailbox that is fetched from; another one when its settings changed."""

    centre: Centre
    depot: Depot
    tasks: dict[UUID, tuple[int, asyncio.Task[None]]] = field(default_factory=dict)

    async def follow(self) -> None:
        async with self.centre.database.begin(SYSTEM) as tx:
            wanted = {one.id: one for one in await email.mailboxes(tx) if one.active and one.incoming}
        for id, (revision, task) in list(self.tasks.items()):
            if id not in wanted or wanted[id].revision != revision:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                del self.tasks[id]
        for id, mailbox in wanted.items():
            if id not in self.tasks:
                self.tasks[id] = mailbox.revision, asyncio.create_task(self._follow(mailbox))

    async def _follow(self, mailbox: Mailbox) -> None:
        """Follow it for ever; what does not work is noted, and tried again later and later."""
        pause = AGAIN_SECONDS
        while True:
            began = asyncio.get_running_loop().time()
            try:
                await email.follow(self.centre.database, self.depot.storage, mailbox, self.centre.settings.rspamd_url)
            except (Trouble, Problem) as error:
                pause = AGAIN_SECONDS if asyncio.get_running_loop().time() - began > STEADY_SECONDS else pause
                logger.warning("a mailbox cannot be fetched from", mailbox=str(mailbox.id), error=str(error))
                await self._note(mailbox, error)
            await asyncio.sleep(pause)
            pause = min(pause * 2, AGAIN_MOST)

    async def _note(self, mailbox: Mailbox, error: Trouble | Problem) -> None:
        try:
            await email.beat(self.centre.database, mailbox.id, "in", email.trouble(error))
        except Problem as problem:
            logger.warning("cannot note how a mailbox fares", problem=problem.code)

    async def stop(self) -> None:
        for _, task in self.tasks.values():
            task.cancel()
        await asyncio.gather(*(task for _, task in self.tasks.values()), return_exceptions=True)
