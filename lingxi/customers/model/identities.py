"""How identities are compared, and when two customers who share one are the same person: pure functions.

The stated rules. A value that a provider or the host site gives out once (`external`) belongs to one customer. A device joins
the anonymous visitor who was just there with who signs in. Two customers who both proved an address or a number are one person
only if their names agree, nobody else proved it, it is no office's nor a colleague's, and the organisation does not say
that they are two (two external ids). Everything else is a suggestion, for a person to decide.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Literal

from lingxi.customers.model.nouns import Customer, Identity, Merge, Person
from lingxi.engines import identity
from lingxi.platform.problems import Invalid

Verdict = Literal["join", "suggest", "apart"]
VALUE_LIMIT = 320
# As web analytics count one visit: who signs in within half an hour is who was there before.
VISIT = timedelta(minutes=30)


def key_of(one: Identity) -> str:
    """What is compared: E.164 for numbers, NFKC lower case for addresses, the trimmed value for what providers give out."""
    if one.kind == "phone":
        return identity.phone_key(one.value) or one.value.strip()
    return identity.address_key(one.value) if one.kind == "email" else one.value.strip()


def checked(one: Identity) -> Identity:
    """Raises Invalid for an empty or endless value."""
    value = one.value.strip()
    if not 0 < len(value) <= VALUE_LIMIT or not value.isprintable():
        raise Invalid("An identity is one line of at most 320 characters.", field=one.kind, limit=VALUE_LIMIT)
    return replace(one, value=value)


def verdict(one: Customer, other: Customer, shared: Identity, *, holders: int, colleagues: bool) -> Verdict:
    """What follows when two customers both proved `shared`, an address or a number that `holders` customers proved in all.

    `colleagues`: it is an address of somebody who works here.
    """
    if colleagues or (shared.kind == "email" and identity.is_role_address(shared.value)):
        return "apart"
    agree = identity.names_agree(one.name, other.name)
    if agree is False:
        return "apart"
    if agree is None or holders > 2 or (externals(one) and externals(other)):
        return "suggest"
    return "join"


def externals(customer: Customer) -> frozenset[str]:
    """The organisation's own ids of them that were proved."""
    return frozenset(i.value for i in customer.identities if i.verified and i.kind == "external")


def person_of(members: tuple[Customer, ...], merges: tuple[Merge, ...]) -> Person:
    """The members (at least one) seen as one person."""
    ordered = tuple(sorted(members, key=lambda c: c.id))
    named = next((c for c in ordered if c.known and c.name), next((c for c in ordered if c.name), ordered[0]))
    together: dict[tuple[str, str], Identity] = {}
    for each in (i for c in ordered for i in c.identities):
        place = (each.kind, key_of(each))
        if place not in together or (each.verified and not together[place].verified):
            together[place] = each
    return Person(
        id=ordered[0].id,
        name=named.name,
        language=named.language,
        known=any(c.known for c in ordered),
        identities=tuple(together.values()),
        members=ordered,
        merges=merges,
    )
