"""Trying a mailbox's settings before they are kept. Servers are asked while no transaction is open."""

from uuid import UUID

from lingxi.channels.email.adapter.keys import Keyring
from lingxi.channels.email.adapter.trial import tried
from lingxi.channels.email.model import mailboxes as model
from lingxi.channels.email.model.mailboxes import MailboxInput, Step
from lingxi.channels.email.service.mailboxes import keep_secret, made, mailbox, secrets_of
from lingxi.platform import clock
from lingxi.platform.database import Database
from lingxi.platform.tx import SYSTEM, Actor


async def try_mailbox(database: Database, actor: Actor, wanted: MailboxInput, id: UUID | None) -> list[Step]:
    """What works and what does not, step by step. Raises Invalid, NotFound, CannotOpen."""
    wanted = model.checked(wanted)
    async with database.begin(actor) as tx:
        kept = await secrets_of(tx, (await mailbox(tx, id)).id) if id else {}

    async def renewed(token: str) -> None:
        if id:
            async with database.begin(SYSTEM) as tx:
                await keep_secret(tx, id, "refresh_token", token)

    tested = made(wanted, id or clock.new_id(), clock.now(), 1)
    return await tried(tested, Keyring(tested, {**kept, **(wanted.secrets or {})}, renewed))
