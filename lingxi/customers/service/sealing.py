"""Sealed attributes: ID and card numbers are kept in ciphers, shown masked, and revealed to who may and says why."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.model import Saying, attributes, sealing
from lingxi.customers.model.sealing import Revealed, SealedKey
from lingxi.customers.service import looking
from lingxi.customers.store import sealing as sealed
from lingxi.platform import vault
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx

REASON_LEAST, REASON_LIMIT = 3, 500


async def sealed_away(tx: Tx, said: list[Saying], source: str) -> list[Saying]:
    """The sayings as they may be kept and told: secrets are sealed here, and only what is shown of them is left."""
    if not said:
        return []
    declared = {one.key for one in await sealed.declared(tx)}
    secret = [{k: v for k, v in one.values.items() if sealing.is_secret(k, v, declared)} for one in said]
    both = list(zip(said, secret, strict=True))
    plain = [(one.customer_id, key, one.at) for one, own in both for key in one.values if key not in own]
    await sealed.drop(tx, plain, source)
    for one, own in both:
        await _keep(tx, one, own, source)
    return [
        replace(one, values={k: sealing.shown(k, v, declared) for k, v in one.values.items()}) if own else one
        for one, own in both
    ]


async def shown(tx: Tx, said: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """What may be shown of these values; nothing is kept."""
    declared = {one.key for one in await sealed.declared(tx)}
    return [{k: sealing.shown(k, v, declared) for k, v in one.items()} for one in said]


async def _keep(tx: Tx, said: Saying, secrets: Mapping[str, Any], source: str) -> None:
    if not secrets:
        return
    own = await sealed.own_key(tx, said.customer_id)
    for key, value in secrets.items():
        cipher = vault.seal(own, json.dumps(value).encode(), f"{said.customer_id}:{key}")
        await sealed.keep(tx, said.customer_id, key, source, cipher, said.at)


async def reveal(tx: Tx, customer_id: UUID, key: str, *, source: str, reason: str) -> Revealed:
    """What is sealed, in the clear; that it was shown, to whom and why is noted. Raises NotFound, Invalid, CannotOpen."""
    why = " ".join(reason.split())
    if not REASON_LEAST <= len(why) <= REASON_LIMIT:
        raise Invalid("Say why you need to see it.", field="reason", limit=REASON_LIMIT)
    cipher = await sealed.sealed(tx, customer_id, key, source)
    own = await sealed.key_of(tx, customer_id)
    if cipher is None or own is None:
        raise NotFound
    plain = vault.open_(tx.vault.open(own, str(customer_id)), cipher, f"{customer_id}:{key}")
    await looking.note(tx, customer_id, "reveal", reason=f"{key}: {why}")
    return Revealed(key=key, source=source, value=json.loads(plain))


async def sealed_keys(tx: Tx) -> list[SealedKey]:
    return await sealed.declared(tx)


async def seal_key(tx: Tx, key: str) -> list[SealedKey]:
    """From now on everything under this key is sealed; what is known under it already is sealed now. Raises Invalid."""
    compared = sealing.key_of(key)
    if not compared or len(key) > 100:
        raise Invalid("Name the attribute.", field="key")
    await sealed.declare(tx, compared)
    for one in await store.attributes_like(tx, compared):
        said = [Saying(customer_id=one.customer_id, values={one.key: one.value}, at=one.at)]
        hidden = await sealed_away(tx, said, one.source)
        await store.learn(tx, attributes.newest(hidden), source=one.source, confidence=one.confidence)
    return await sealed.declared(tx)


async def unseal_key(tx: Tx, key: str) -> list[SealedKey]:
    """What comes from now on is kept in the clear; what was sealed stays so."""
    await sealed.undeclare(tx, sealing.key_of(key))
    return await sealed.declared(tx)
