"""What sources send: messages of the tracking protocol become customers, what is known of them, who they are, and what they did.

A trusted source says who somebody is, and is believed. From anywhere else comes only a device's word: it reaches the device's own
anonymous customer, and whom it claims to be is a claim that a colleague may follow up.
"""

from collections.abc import Mapping
from typing import Any, cast
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import ActivitiesRecorded
from lingxi.customers.model import (
    Activity,
    ActivityKind,
    Identity,
    IdentityKind,
    Language,
    Receipt,
    Saying,
    Source,
    sources,
    tracking,
    traits,
)
from lingxi.customers.model.crowds import Crowd, Wanted
from lingxi.customers.model.tracking import Batch, Call, Message
from lingxi.customers.service import devices, joining, knowing, people, recognising, sealing
from lingxi.customers.service import sources as keys
from lingxi.platform import auth, clock
from lingxi.platform.tx import Actor, Tx

HEARSAY = 0.3  # how sure it is what a page says


async def receive(tx: Tx, body: Any, call: Call | None, *, write_key: str | None, origin: str | None) -> Receipt:
    """Take a request's messages, all that are well-formed; the same message again changes nothing.

    `body` is parsed JSON; `call` None: a batch. Raises BadWriteKey, KeyInBrowser, SiteNotAllowed, Unreadable.
    """
    source = await _admitted(tx, write_key or tracking.written_key(body), origin)
    tx.actor = Actor(kind="machine", id=source.id, name=source.name)
    return await take(tx, source, body, call)


async def take(tx: Tx, source: Source, body: Any, call: Call | None = None) -> Receipt:
    """What `receive` does once it is known who sends. Raises Unreadable."""
    batch = tracking.read(body, call, tx.now, trusted=source.trusted)
    repeated = await _take(tx, source, batch) if batch.messages else 0
    if batch.refused:
        await store.keep_refusals(tx, source.id, batch.refused)
    accepted = len(batch.messages) - repeated
    await store.count(tx, source.id, accepted=accepted, repeated=repeated, refused=len(batch.refused))
    return Receipt(success=not batch.refused, accepted=accepted, repeated=repeated, refused=batch.refused)


async def _admitted(tx: Tx, key: str | None, origin: str | None) -> Source:
    source = await store.source_by_key(tx, keys.digest(key)) if key else None
    if source is None:
        raise sources.BadWriteKey
    sources.admit(source, origin)
    return source


async def _take(tx: Tx, source: Source, batch: Batch) -> int:
    """How many of the activities had come before."""
    messages = sorted(batch.messages, key=lambda one: one.at)  # who sends may have kept them for days, in any order
    crowd = await _crowd(tx, source, messages)
    wanted = _claims(crowd, source)
    pairs = devices.unsettled(crowd, messages) if source.trusted else {}
    renamed = crowd.renamed() if source.trusted else []
    await _hold(tx, wanted, joins=bool(pairs or renamed))
    repeated = await _record(tx, source, messages, crowd)
    await _learn(tx, source, messages, crowd, wanted)
    added = await _describe(tx, wanted)
    for former, now in renamed:
        await joining.join(
            tx,
            former.customer_id,
            now.customer_id,
            rule="alias",
            evidence={"previous": former.key, "external": now.key},
        )
    await devices.settle(tx, pairs)
    if not source.trusted:
        await _follow_up(tx, crowd, messages, added)
    return repeated


# ── whom it is about ─────────────────────────────────────────────────────────────────────────────────────────────────


async def _crowd(tx: Tx, source: Source, messages: list[Message]) -> Crowd:
    """The customers of these messages; those who are not known yet are made, each once, whoever sends at the same time."""
    crowd = Crowd.of(messages, trusted=source.trusted)
    crowd.add(await store.named(tx, crowd.externals, crowd.named_devices))
    if missing := crowd.missing():
        await store.take_turns(tx, [_identity(kind, key, source) for kind, key in missing])
        crowd.add(await store.named(tx, crowd.externals, crowd.named_devices))
        home = (await auth.organisation(tx)).language
        missing = dict(sorted(crowd.missing().items(), key=lambda one: one[0]))
        made = await people.create_named(
            tx, [(_language(first) or home, _identity(kind, key, source)) for (kind, key), first in missing.items()]
        )
        for (kind, key), customer in zip(missing, made, strict=True):
            crowd.made(kind, key, customer.id)
    return crowd


def _language(first: Message) -> Language | None:
    return traits.language(first.body if first.call == "identify" else {}, first.context)


def _identity(kind: IdentityKind, key: str, source: Source) -> Identity:
    return Identity(kind=kind, value=key, verified=kind == "external", source=source.name)


def _claims(crowd: Crowd, source: Source) -> Wanted:
    """Which addresses, numbers, devices and, from a page, which ids the messages say are whose."""
    wanted = Wanted()
    for one in crowd.messages:
        own = crowd.whose(one)
        if one.call == "identify":
            wanted.claim(own, *traits.claims(one.body, source=source.name, trusted=source.trusted))
        if one.user and source.trusted:
            if one.device and own not in crowd.owners.get(
                one.device, {}
            ):  # who is named with a device has proved to use it
                wanted.claim(own, Identity(kind="device", value=one.device, verified=True, source=source.name))
        elif one.user:
            wanted.claim(own, Identity(kind="external", value=one.user, verified=False, source=source.name))
    return wanted


async def _hold(tx: Tx, wanted: Wanted, *, joins: bool) -> None:
    """Wait for one's turns in the order in which everybody does, before any customer is touched."""
    held = await store.several(tx, wanted.ids()) if wanted.ids() else []
    lacking = {one.id: claims for one in held if (claims := wanted.lacking_claims(one))}
    wanted.keep(lacking)
    await recognising.take_turns(tx, tuple(claim for claims in lacking.values() for claim in claims))
    for id, claims in lacking.items():
        joins = joins or await recognising.may_join(tx, id, claims)
    if joins:
        await store.hold_all(tx)


# ── what they did ────────────────────────────────────────────────────────────────────────────────────────────────────


async def _record(tx: Tx, source: Source, messages: list[Message], crowd: Crowd) -> int:
    """Keeps the activities and tells of the new ones; how many were not new."""
    told = [one for one in messages if one.call not in ("identify", "alias")]
    if not told:
        return 0
    bodies = await sealing.shown(tx, [one.body for one in told])
    given = [_activity(tx, source, one, crowd.whose(one), body) for one, body in zip(told, bodies, strict=True)]
    kept = await store.add_activities(tx, given)
    new: dict[UUID, list[Activity]] = {}
    for one in given:
        if one.id in kept:
            new.setdefault(one.customer_id, []).append(one)
    for customer_id, own in new.items():
        tx.emit(ActivitiesRecorded(customer_id=customer_id, activities=tuple(own)))
    return len(given) - len(kept)


def _activity(tx: Tx, source: Source, one: Message, customer_id: UUID, shown: Mapping[str, Any]) -> Activity:
    return Activity(
        id=clock.new_id(),
        customer_id=customer_id,
        source_id=source.id,
        message_id=one.id,
        kind=cast(ActivityKind, one.call),
        name=one.name,
        properties=shown,
        context=one.context,
        at=one.at,
        received_at=tx.now,
    )


# ── what is known of them, and who they are ──────────────────────────────────────────────────────────────────────────


async def _learn(tx: Tx, source: Source, messages: list[Message], crowd: Crowd, wanted: Wanted) -> None:
    """Traits become attributes; the name and the language that they newly say are wanted of the customer, too."""
    said = [one for one in messages if one.call == "identify" and one.body]
    sayings = [Saying(customer_id=crowd.whose(one), values=one.body, at=one.at) for one in said]
    confidence = 1.0 if source.trusted else HEARSAY
    learnt: dict[UUID, set[str]] = {}
    for new in await knowing.learn_many(tx, sayings, source=source.name, confidence=confidence):
        learnt.setdefault(new.customer_id, set()).add(new.key)
    for customer_id, changed in learnt.items():
        together: dict[str, Any] = {}
        for one in sayings:
            together |= one.values if one.customer_id == customer_id else {}
        if changed & traits.NAMING:
            wanted.name(customer_id, traits.name(together))
        if changed & traits.SPEAKING:
            wanted.speak(customer_id, traits.language(together, {}))


async def _describe(tx: Tx, wanted: Wanted) -> set[tuple[UUID, str]]:
    """Adds what is new to the customers; returns whom they claim to be, by customer and external id."""
    added: set[tuple[UUID, str]] = set()
    for customer in await store.several(tx, wanted.ids(), lock=True) if wanted.ids() else ():
        claims = wanted.lacking_claims(customer)
        await people.describe(tx, customer, claims, wanted.names.get(customer.id), wanted.languages.get(customer.id))
        added |= {(customer.id, one.value) for one in claims if one.kind == "external"}
    return added


async def _follow_up(tx: Tx, crowd: Crowd, messages: list[Message], added: set[tuple[UUID, str]]) -> None:
    """A device newly claims to be somebody whom we know: a colleague may decide."""
    for device, user in {(crowd.device_of(one), one.user) for one in messages if one.user in crowd.users}:
        own, known = crowd.own[device].customer_id, crowd.users[user].customer_id
        if (own, user) in added:
            evidence = {"device": device, "external": user}
            await recognising.on_one_device(tx, own, known, lately=False, evidence=evidence)
