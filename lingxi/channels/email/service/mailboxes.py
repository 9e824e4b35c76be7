"""Verbs of mailboxes: set one up, change it, know how it fares. Their secrets are sealed and never shown again."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import cast, get_args
from uuid import UUID

from lingxi import routing
from lingxi.channels.email.events import MailboxChanged
from lingxi.channels.email.model import mailboxes as model
from lingxi.channels.email.model.mailboxes import AddressTaken, Mailbox, MailboxInput, Pulse, Secret, Sender
from lingxi.channels.email.store import mailboxes as store
from lingxi.platform import clock
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx

Secrets = Mapping[Secret, str]


async def mailboxes(tx: Tx) -> list[Mailbox]:
    return await store.mailboxes(tx)


async def mailbox(tx: Tx, id: UUID) -> Mailbox:
    """Raises NotFound."""
    found = await store.get(tx, id)
    if found is None:
        raise NotFound
    return found


async def senders(tx: Tx) -> list[Sender]:
    """As whom letters can be written."""
    return [model.sender(one) for one in await store.mailboxes(tx) if one.active]


async def pulses(tx: Tx) -> list[Pulse]:
    return await store.pulses(tx)


async def secrets_of(tx: Tx, id: UUID) -> Secrets:
    """What is sealed, in the clear: for the transports only. Raises CannotOpen."""
    sealed = await store.sealed(tx, id)
    return cast(Secrets, json.loads(tx.vault.open(sealed, _about(id)))) if sealed else {}


async def keep_secret(tx: Tx, id: UUID, which: Secret, value: str) -> None:
    """Another value of a secret that is there, as when a server gives a new refresh token. Raises NotFound."""
    if await store.get(tx, id, lock=True) is None:
        raise NotFound
    kept = {**await secrets_of(tx, id), which: value}
    await store.reseal(tx, id, _sealed(tx, id, kept))


async def create_mailbox(tx: Tx, wanted: MailboxInput) -> Mailbox:
    """Raises Invalid, AddressTaken."""
    await store.lock_all(tx)
    return await _save(tx, wanted, clock.new_id(), None)


async def change_mailbox(tx: Tx, id: UUID, wanted: MailboxInput) -> Mailbox:
    """Raises NotFound, Invalid, AddressTaken."""
    await store.lock_all(tx)
    before = await store.get(tx, id, lock=True)
    if before is None:
        raise NotFound
    return await _save(tx, wanted, id, before)


async def _save(tx: Tx, wanted: MailboxInput, id: UUID, before: Mailbox | None) -> Mailbox:
    wanted = model.checked(wanted)
    if wanted.queue_id and wanted.queue_id not in {queue.id for queue in await routing.queues(tx)}:
        raise Invalid("There is no such queue.", field="queue_id")
    after = made(wanted, id, before.created_at if before else tx.now, before.revision + 1 if before else 1)
    if await store.with_addresses(tx, list(after.addresses), id):
        raise AddressTaken
    kept = {**await secrets_of(tx, id), **(wanted.secrets or {})}
    kept = {name: value for name, value in kept.items() if value}
    after = replace(after, secrets=tuple(name for name in get_args(Secret) if name in kept))
    await store.save(tx, after, _sealed(tx, id, kept))
    if before and _account(before) != _account(after):
        await store.forget_positions(tx, id)
    tx.emit(MailboxChanged(mailbox=after))
    return after


def made(wanted: MailboxInput, id: UUID, created_at: datetime, revision: int) -> Mailbox:
    """The mailbox that is wanted, without a word about its secrets. Raises Invalid."""
    address = model.address_of(wanted.address)
    aliases = dict.fromkeys(model.address_of(one) for one in wanted.aliases)
    return Mailbox(
        id=id,
        name=wanted.name.strip(),
        address=address,
        aliases=tuple(one for one in aliases if one != address),
        queue_id=wanted.queue_id,
        incoming=wanted.incoming,
        outgoing=wanted.outgoing,
        oauth=wanted.oauth,
        dkim=wanted.dkim,
        undo_seconds=wanted.undo_seconds,
        active=wanted.active,
        secrets=(),
        created_at=created_at,
        revision=revision,
    )


def _account(mailbox: Mailbox) -> tuple[str, str] | None:
    """Whose uids they are that we remember."""
    return (mailbox.incoming.server.host, mailbox.incoming.server.user) if mailbox.incoming else None


def _about(id: UUID) -> str:
    return f"mailbox:{id}"


def _sealed(tx: Tx, id: UUID, secrets: Secrets) -> bytes:
    return tx.vault.seal(json.dumps(secrets).encode(), _about(id))
