"""Comparing all customers with all: what is compared, and keeping what came of it as suggestions. The comparison is app.linking's."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.events import SuggestionMade
from lingxi.customers.model.comparing import Comparable, Likely, worth_asking
from lingxi.engines.identity import address_key
from lingxi.platform import auth, clock
from lingxi.platform.tx import Tx


async def comparable(tx: Tx, after: UUID | None, limit: int) -> list[Comparable]:
    """A page of customers who say something of themselves, in the order of their ids; a colleague's address is nobody's."""
    colleagues = {address_key(one.email) for one in await auth.all_staff(tx)}
    found = await store.comparable(tx, after, limit)
    return [replace(one, emails=tuple(e for e in one.emails if e not in colleagues)) for one in found]


async def suggest_many(tx: Tx, pairs: Iterable[Likely]) -> int:
    """Ask about these pairs, as far as it is worth it and nobody has said anything to them. Returns how many are new."""
    rows = [(clock.new_id(), one.one, one.other, one.probability, one.same) for one in pairs if worth_asking(one)]
    made = await store.suggest_many(tx, rows)
    for one in made:
        tx.emit(SuggestionMade(suggestion=one))
    return len(made)
