"""Verbs of sources: an administrator lets a program or a page send, changes it, gives it another key, looks at what comes."""

import hashlib
import secrets
from dataclasses import dataclass, replace
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import SourceChanged
from lingxi.customers.model import Hour, KeptRefusal, NewKey, Source, sources
from lingxi.platform import clock
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceInput:
    """`origins` as https://host[:port], for sources in browsers; none: any site."""

    name: str
    origins: tuple[str, ...] = ()
    active: bool = True


async def sources_of(tx: Tx) -> list[Source]:
    return await store.sources(tx)


async def create_source(tx: Tx, wanted: SourceInput, *, trusted: bool, key: str | None = None) -> NewKey:
    """Raises Invalid. `key` is made where none is given."""
    source = Source(
        id=clock.new_id(),
        name=sources.checked_name(wanted.name, await _names(tx, None)),
        trusted=trusted,
        write_key=None,
        origins=sources.checked_origins(wanted.origins),
        active=wanted.active,
        created_at=tx.now,
        revision=0,
    )
    return await _save(tx, source, key or secrets.token_urlsafe(24))


async def change_source(tx: Tx, id: UUID, wanted: SourceInput) -> Source:
    """Raises NotFound, Invalid. What was learnt keeps the name under which it came."""
    before = await _held(tx, id)
    after = replace(
        before,
        name=sources.checked_name(wanted.name, await _names(tx, id)),
        origins=sources.checked_origins(wanted.origins),
        active=wanted.active,
    )
    return (await _save(tx, after, None)).source if after != before else before


async def renew_key(tx: Tx, id: UUID) -> NewKey:
    """Another key; the former is worth nothing from now on. Raises NotFound."""
    return await _save(tx, await _held(tx, id), secrets.token_urlsafe(24))


async def _save(tx: Tx, source: Source, key: str | None) -> NewKey:
    saved = replace(source, revision=source.revision + 1)
    if key and not source.trusted:
        saved = replace(saved, write_key=key)
    await store.save_source(tx, saved, digest(key) if key else None)
    tx.emit(SourceChanged(source=saved))
    return NewKey(write_key=key or "", source=saved)


async def _held(tx: Tx, id: UUID) -> Source:
    found = await store.source(tx, id, lock=True)
    if found is None:
        raise NotFound
    return found


async def _names(tx: Tx, but: UUID | None) -> frozenset[str]:
    return frozenset(one.name for one in await store.sources(tx) if one.id != but)


async def traffic(tx: Tx) -> list[Hour]:
    """What every source sent within the last day, by the hour."""
    return await store.hours(tx, tx.now - sources.TRAFFIC)


async def refusals(tx: Tx, id: UUID, limit: int) -> list[KeptRefusal]:
    """What was refused lately, the newest first. Raises NotFound."""
    if await store.source(tx, id) is None:
        raise NotFound
    return await store.refusals(tx, id, limit)


def digest(key: str) -> bytes:
    """What is stored instead of a key. It has 192 random bits, so a fast hash is enough."""
    return hashlib.sha256(key.encode(errors="surrogatepass")).digest()
