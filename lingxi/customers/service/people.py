"""Verbs about customers: a visitor comes, is recognised, is described."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import CustomerChanged, CustomerCreated, CustomerRecognised
from lingxi.customers.model import Customer, Identity, Language, identities
from lingxi.customers.service import recognising
from lingxi.platform import clock
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx

NAME_LIMIT = 200


async def get(tx: Tx, id: UUID) -> Customer:
    """Raises NotFound."""
    customer = await store.get(tx, id)
    if customer is None:
        raise NotFound
    return customer


async def create_visitor(tx: Tx, *, language: Language, device: str = "") -> Customer:
    """Somebody of whom nothing is known but, perhaps, the device."""
    claims = (Identity(kind="device", value=device, verified=False, source="visitor"),) if device.strip() else ()
    return await create(tx, language=language, claims=claims)


async def create(tx: Tx, *, language: Language, claims: tuple[Identity, ...], name: str | None = None) -> Customer:
    """A customer with these identities; who calls has seen that nobody has the proved ones."""
    (customer,) = await _insert(tx, [_newcomer(tx, language, claims, name)])
    await recognising.consider(tx, customer, customer.identities)
    return customer


async def create_named(tx: Tx, named: Iterable[tuple[Language, Identity]]) -> list[Customer]:
    """Customers of whom one external id or device each is known, so that there is nobody to join; who calls has seen that
    nobody has the proved ones, and holds their turns.
    """
    return await _insert(tx, [_newcomer(tx, language, (claim,), None) for language, claim in named])


async def _insert(tx: Tx, customers: list[Customer]) -> list[Customer]:
    await store.insert(tx, customers)
    for customer in customers:
        tx.emit(CustomerCreated(customer=customer))
    return customers


def _newcomer(tx: Tx, language: Language, claims: tuple[Identity, ...], name: str | None) -> Customer:
    return Customer(
        id=clock.new_id(),
        name=clean_name(name),
        language=language,
        known=any(i.verified for i in claims),
        identities=tuple(identities.checked(i) for i in claims),
        created_at=tx.now,
        revision=1,
    )


async def writing_from(tx: Tx, address: str, *, name: str, language: Language, source: str) -> Customer:
    """Who writes from a mail address: who proved it, else whom this source met by it before, else somebody new.

    Somebody who merely claimed the address elsewhere is not meant: they would be shown what its owner writes. `name` is a
    newcomer's, who claims it. Without an address everybody is new.
    """
    claim = Identity(kind="email", value=address, verified=False, source=source)
    if address:
        await store.take_turns(tx, (claim,))
        if known := await store.by_address(tx, identities.key_of(claim), source):
            return known
    return await create(tx, language=language, claims=(claim,) if address else (), name=name[:NAME_LIMIT])


async def identify(
    tx: Tx,
    visitor_id: UUID,
    *,
    identities: tuple[Identity, ...],
    name: str | None = None,
    language: Language | None = None,
    seen_at: datetime | None = None,
) -> Customer:
    """Add what a visitor claims or proves. Who proves an external id is the customer who has it, and who was there before
    them on this device stays a customer of their own: at most joined with them, which can be undone.

    `seen_at`: when the visitor last said something, as far as the channel knows. Returns the customer that the visitor is
    from now on. Raises NotFound for an unknown visitor.
    """
    await recognising.take_turns(tx, identities)
    proved = next((i for i in identities if i.verified and i.kind == "external"), None)
    known = await store.by_verified(tx, proved) if proved else None
    came = await get(tx, visitor_id)
    first = proved and not known  # signs in for the first time ever
    apart = not await recognising.is_blank(tx, came, seen_at) if first else known is not None and known.id != came.id
    if apart or await recognising.may_join(tx, visitor_id, identities):
        await store.hold_all(tx)
    held = {one.id: one for one in await store.several(tx, {came.id, *([known.id] if known else [])}, lock=True)}
    if came.id not in held or (known and known.id not in held):
        raise NotFound  # forgotten at this moment
    if not apart:
        return await describe(tx, held[came.id], identities, name, language)
    them = held[known.id] if known else await create_visitor(tx, language=language or came.language)
    return await _recognised(tx, them, held[came.id], identities, name, seen_at)


async def _recognised(
    tx: Tx,
    known: Customer,
    visitor: Customer,
    claims: tuple[Identity, ...],
    name: str | None,
    seen_at: datetime | None,
) -> Customer:
    """What the visitor had open goes along if they are one person now; else it stays with the visitor they were."""
    customer = await describe(tx, known, claims, name or known.name, None)
    if await recognising.same_visit(tx, visitor, customer, seen_at) and not visitor.known:
        tx.emit(CustomerRecognised(customer=customer, former_id=visitor.id))
    return customer


async def describe(
    tx: Tx, customer: Customer, claims: tuple[Identity, ...], name: str | None, language: Language | None
) -> Customer:
    """Add to a held customer what is claimed or proved of them, and join whom that proves to be the same person."""
    have = {(i.kind, i.value): i for i in customer.identities}
    given = tuple(identities.checked(i) for i in claims)
    new = tuple(i for i in given if not _includes(have.get((i.kind, i.value)), i))
    changed = replace(
        customer,
        name=clean_name(name) or customer.name,
        language=language or customer.language,
        known=customer.known or any(i.verified for i in given),
        identities=tuple((have | {(i.kind, i.value): i for i in new}).values()),
    )
    if changed == customer:
        return customer
    saved = await _save(tx, changed)
    await recognising.consider(tx, saved, new)
    return saved


def _includes(have: Identity | None, claim: Identity) -> bool:
    return have is not None and (have.verified or not claim.verified)


async def change(tx: Tx, id: UUID, *, name: str | None, language: Language | None) -> Customer:
    """A colleague corrects the name or the language."""
    customer = await store.get(tx, id, lock=True)
    if customer is None:
        raise NotFound
    return await _save(
        tx, replace(customer, name=clean_name(name) or customer.name, language=language or customer.language)
    )


async def _save(tx: Tx, customer: Customer) -> Customer:
    customer = replace(customer, revision=customer.revision + 1)
    await store.save(tx, customer)
    tx.emit(CustomerChanged(customer=customer))
    return customer


def clean_name(name: str | None) -> str | None:
    """One line without control characters. Raises Invalid when too long."""
    if name is None:
        return None
    text = " ".join("".join(c if c.isprintable() else " " for c in name).split())
    if len(text) > NAME_LIMIT:
        raise Invalid("The name is too long.", field="name", limit=NAME_LIMIT)
    return text or None
