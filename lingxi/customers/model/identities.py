"""How identities are compared, and when two customers who share one are the same person: pure functions.

The stated rules. A value that a provider or the host site gives out once (`external`) belongs to one customer. A device joins
the anonymous visitor who was just there with who signs in, unless somebody else has signed in on it. Two persons who both
proved an address or a number are one only if their whole names are the same, nobody else proved it, it is no office's,
household's or colleague's, and the organisation does not say that they are two (two external ids). Everything else is
at most a suggestion, for a colleague to decide.
"""

from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import Literal

from lingxi.customers.model.nouns import Customer, Identity, Merge, Person
from lingxi.engines import identity
from lingxi.platform.problems import Invalid

Verdict = Literal["join", "suggest", "apart"]
VALUE_LIMIT = 320
BELIEVED = frozenset({"site", "email", "colleague", "import"})  # sources who do not say of themselves who they are
# As web analytics count one visit: who signs in within half an hour is who was there before.
VISIT = timedelta(minutes=30)
# Persons who may share an address or a number and still be asked about, two at a time; beyond, it is a household's or an office's.
CROWD = 3


def key_of(one: Identity) -> str:
    """What is compared: E.164 for numbers, NFKC lower case for addresses, the trimmed value for what providers give out."""
    if one.kind == "phone":
        return identity.phone_key(one.value) or one.value.strip()
    return identity.address_key(one.value) if one.kind == "email" else one.value.strip()


def addresses_of(customer: Customer) -> list[str]:
    """The mail addresses that are theirs as far as we know. What a visitor, or a page in their browser, only said of them is not
    among these: whoever reads there may be somebody else.
    """
    known = [one for one in customer.identities if one.kind == "email"]
    return [one.value for one in known if one.verified or one.source in BELIEVED]


def checked(one: Identity) -> Identity:
    """Raises Invalid for an empty or endless value."""
    value = one.value.strip()
    if not 0 < len(value) <= VALUE_LIMIT or not value.isprintable():
        raise Invalid("An identity is one line of at most 320 characters.", field=one.kind, limit=VALUE_LIMIT)
    return replace(one, value=value)


def verdict(one: Person, other: Person, shared: Identity, *, proved: int, persons: int, colleagues: bool) -> Verdict:
    """What follows when `shared`, an address or a number, is both persons': `persons` have it in all, `proved` of these two
    have proved it. `colleagues`: it is an address of somebody who works here.
    """
    by_mail = shared.kind == "email"
    if colleagues or persons > CROWD or (by_mail and identity.is_shared_address(shared.value)):
        return "apart"
    names = agreement(one, other)
    if names == "differs" or (proved == 0 and names != "same"):  # two claims are gossip
        return "apart"
    two = bool(externals(one) and externals(other))
    household = not by_mail and identity.is_shared_phone(shared.value)
    return "join" if names == "same" and proved == persons == 2 and not two and not household else "suggest"


def score(one: Person, other: Person, *, proved: int) -> float:
    """How far up a suggestion stands in the list, 0..1; an order, not a probability. The batch's scores are probabilities, and
    these are put where its like evidence lies.
    """
    by_names = {"same": 0.9, "alike": 0.75, "unknown": 0.5, "differs": 0.1}[agreement(one, other)]
    doubt = 0.9 if externals(one) and externals(other) else 1.0
    return by_names * doubt * (1.0, 0.75, 0.5)[2 - proved]


def agreement(one: Person, other: Person) -> identity.Agreement:
    """How the names of two persons agree: one that contradicts outweighs all that agree."""
    found = {identity.compare_names(a.name, b.name) for a, b in product(one.members, other.members)}
    verdicts: tuple[identity.Agreement, ...] = ("differs", "same", "alike")
    return next((each for each in verdicts if each in found), "unknown")


def externals(one: Customer | Person) -> frozenset[str]:
    """The organisation's own ids of them that were proved."""
    return frozenset(i.value for i in one.identities if i.verified and i.kind == "external")


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
