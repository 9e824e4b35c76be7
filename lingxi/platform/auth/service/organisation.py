"""The centre's owner: set up once, described, and in agreement with the host site about who its customers are."""

from collections.abc import Iterable
from uuid import UUID

from lingxi.platform.auth import store, tokens
from lingxi.platform.auth.events import CentreSetUp, OrganisationChanged, VisitorForgotten
from lingxi.platform.auth.model import (
    AlreadySetUp,
    BadIdentity,
    Language,
    Organisation,
    SiteIdentity,
    Staff,
    clean_name,
)
from lingxi.platform.auth.service import people
from lingxi.platform.tx import NOBODY, Actor, Tx


async def needs_set_up(tx: Tx) -> bool:
    return not await store.any_staff(tx)


async def set_up(tx: Tx, *, organisation: str, language: Language, name: str, email: str, password: str) -> Staff:
    """Name the organisation and make its first administrator. Raises AlreadySetUp once anybody has an account."""
    await store.organisation(tx, lock=True)
    if not await needs_set_up(tx):
        raise AlreadySetUp
    await change_organisation(tx, name=organisation, language=language)
    staff = await people.create_staff(
        tx, email=email, name=name, password=password, roles=("administrator",), language=language
    )
    tx.emit(CentreSetUp(organisation=await store.organisation(tx), staff=staff))
    return staff


async def organisation(tx: Tx) -> Organisation:
    return await store.organisation(tx)


async def change_organisation(tx: Tx, *, name: str, language: Language) -> Organisation:
    before = await store.organisation(tx, lock=True)
    await store.save_organisation(tx, clean_name(name), language)
    after = await store.organisation(tx)
    if after != before:
        tx.emit(OrganisationChanged(organisation=after))
    return after


async def new_site_secret(tx: Tx) -> str:
    """The secret with which the host site signs who its customers are; what it signed with the former one counts no more."""
    await store.organisation(tx, lock=True)
    secret = tokens.new_site_secret()
    await store.save_secret(tx, "site", secret)
    tx.emit(OrganisationChanged(organisation=await store.organisation(tx)))
    return secret


async def identify_from_site(tx: Tx, jwt: str) -> SiteIdentity:
    """Whom the host site says the customer is. Raises BadIdentity, also when no secret was agreed on."""
    secret = await store.secret(tx, "site")
    if secret is None:
        raise BadIdentity
    return tokens.site_identity(secret, jwt, tx.now)


async def visitor_key(tx: Tx) -> str:
    """The installation's own key; the migration drew it."""
    key = await store.secret(tx, "visitor")
    assert key is not None  # made by the migration, never deleted
    return key


def visitor(key: str, token: str) -> Actor:
    """The actor of a visitor token: hears and reads one customer's topic, and nothing else."""
    found = tokens.visitor_of(key, token)
    if found is None:
        return _of_page(key, token)
    id, via = found
    return Actor(kind="customer", id=id, name="", topics=frozenset({"visitors", f"customer:{id}"}), via=via)


def _of_page(key: str, token: str) -> Actor:
    """A customer who proved who they are, on a page of their own: that page's permission is all that they have."""
    found = tokens.page_of(key, token)
    if found is None:
        return NOBODY
    id, page = found
    return Actor(kind="customer", id=id, name="", permissions=frozenset({page}), topics=frozenset({f"customer:{id}"}))


async def issue_page_token(tx: Tx, customer_id: UUID, page: str) -> str:
    """A signed token that opens a page of this customer's, and nothing else, for as long as `tokens.PAGES` says."""
    return tokens.page_token(await visitor_key(tx), customer_id, page, tx.now)


async def returning_visitor(tx: Tx, token: str) -> Actor:
    """The actor of a token kept from an earlier visit, NOBODY when it is worth nothing any more."""
    found = visitor(await visitor_key(tx), token)
    if found.id is None or found.permissions or await store.is_forgotten(tx, found.id):
        return NOBODY
    return found


async def await_visitors(tx: Tx, customer_ids: Iterable[UUID]) -> None:
    """Wait until nothing that these visitors asked for is under way; what they ask for from now on waits for our end."""
    for id in sorted(customer_ids):
        await store.await_visitor(tx, id)


async def forget_visitors(tx: Tx, customer_ids: Iterable[UUID]) -> None:
    """Their tokens are worth nothing any more."""
    for id in sorted(customer_ids):
        if await store.forget_visitor(tx, id):
            tx.emit(VisitorForgotten(customer_id=id))


async def issue_visitor_token(tx: Tx, customer_id: UUID, via: str = "") -> str:
    """A signed token that opens this customer's conversations and nothing else, for thirty days."""
    return tokens.visitor_token(await visitor_key(tx), customer_id, tx.now, via)
