"""Verbs about files: receive one, attach it, show it, and clear away what nobody sent."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import IO
from uuid import UUID

from lingxi.platform import clock, log
from lingxi.platform.database import Database
from lingxi.platform.files import sniff, store
from lingxi.platform.files.model import (
    KEPT_UNATTACHED,
    Attachment,
    BadUpload,
    NotAttachable,
    StoredFile,
    clean_name,
    suffix_of,
)
from lingxi.platform.files.storage import Storage
from lingxi.platform.problems import NotFound, Problem
from lingxi.platform.tx import SYSTEM, Actor, Tx

SWEEP_AT_ONCE = 500
Reader = Callable[[Tx, UUID], Awaitable[object]]
logger = log.get("files")


@dataclass(frozen=True, slots=True, kw_only=True)
class Depot:
    """What the edge needs for files; wiring puts it into `app.state.files`.

    `reader` raises NotFound unless the actor may read the conversation with that id.
    """

    storage: Storage
    reader: Reader
    max_bytes: int


async def receive(database: Database, storage: Storage, actor: Actor, file: IO[bytes], name: str) -> StoredFile:
    """Check and keep a file that has arrived whole. Opens transactions of its own: none is held while bytes move.

    First a note that an object may come to lie loose, then the object, then the row that names it; so whatever dies in
    between, nothing is left behind for good. Raises FileType, BadUpload when it is empty,
    StorageUnavailable.
    """
    kept = await asyncio.to_thread(_examined, actor, file, name)
    async with database.begin(actor) as tx:
        await store.loosen(tx, kept.id)
    try:
        await storage.put(kept.id, file)
        async with database.begin(actor) as tx:
            await store.insert(tx, kept)
            await store.settle(tx, kept.id)
    except BaseException:
        await asyncio.shield(_remove(database, storage, kept.id))
        raise
    return kept


def _examined(actor: Actor, file: IO[bytes], given: str) -> StoredFile:
    size = file.seek(0, 2)
    if size == 0:
        raise BadUpload("The file is empty.")
    name = clean_name(given)
    kind = sniff.kind_of(file, suffix_of(name))
    digest = hashlib.file_digest(file, "sha256").digest()  # type: ignore[arg-type]
    file.seek(0)
    return StoredFile(
        id=clock.new_id(),
        uploader=str(actor),
        name=name if suffix_of(name) else f"{name or 'file'}.{kind.suffixes[0]}",
        media_type=kind.media_type,
        size=size,
        sha256=digest,
        created_at=clock.now(),
        conversation_id=None,
        private=False,
    )


async def drop(tx: Tx, ids: Sequence[UUID]) -> None:
    """Objects that a slice keeps by rows of its own, and has no row for any more; the next sweep removes them."""
    for id in ids:
        await store.loosen(tx, id, tx.now - KEPT_UNATTACHED)


async def attach(tx: Tx, ids: Sequence[UUID], conversation_id: UUID, *, private: bool) -> tuple[Attachment, ...]:
    """Give the actor's own files to a conversation, in the order asked for: unsent ones, or what they said there already and say
    again, as when a letter was taken back. Raises NotAttachable.

    `private` is the message's: the customer never gets to see such a file.
    """
    found = {file.id: file for file in await store.lock(tx, list(ids))}
    for id in ids:
        file = found.get(id)
        if file is None or file.uploader != str(tx.actor):
            raise NotAttachable(file=str(id))
        if file.conversation_id is not None and (file.conversation_id, file.private) != (conversation_id, private):
            raise NotAttachable(file=str(id))
    await store.attach(tx, list(ids), conversation_id, private)
    return tuple(found[id].attachment() for id in dict.fromkeys(ids))


async def get(tx: Tx, reader: Reader, id: UUID) -> StoredFile:
    """A file that the actor may see: their own before it is sent, afterwards what they may read. Raises NotFound."""
    file = await store.get(tx, id)
    if file is None:
        raise NotFound
    if file.conversation_id is None:
        if file.uploader != str(tx.actor):
            raise NotFound
    elif file.private and tx.actor.kind == "customer":
        raise NotFound
    else:
        await reader(tx, file.conversation_id)
    return file


async def erase(tx: Tx, conversation_ids: Sequence[UUID], uploaders: Sequence[str]) -> None:
    """Nobody gets to see these files any more; the next sweep removes their objects, whoever may be reading them now."""
    await store.erase(tx, list(conversation_ids), list(uploaders), tx.now - KEPT_UNATTACHED)


async def sweep(database: Database, storage: Storage) -> int:
    """Clear away what nobody sent within a day and what was never written to its end. Returns how many objects went."""
    async with database.begin(SYSTEM) as tx:
        before = tx.now - KEPT_UNATTACHED
        await store.loosen_unattached(tx, before)
    gone = 0
    while True:
        async with database.begin(SYSTEM) as tx:
            ids = await store.loose(tx, before, SWEEP_AT_ONCE)
        removed = [await _remove(database, storage, id) for id in ids]
        gone += sum(removed)
        if len(ids) < SWEEP_AT_ONCE or not all(removed):
            return gone


async def _remove(database: Database, storage: Storage, id: UUID) -> bool:
    """Remove a loose object and the note of it. What fails now is tried again by the next sweep."""
    try:
        await storage.delete(id)
        async with database.begin(SYSTEM) as tx:
            await store.settle(tx, id)
    except Problem as problem:
        logger.warning("a loose object stays for the next sweep", file=str(id), problem=problem.code)
        return False
    return True
