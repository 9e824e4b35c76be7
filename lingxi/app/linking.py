"""`lingxi link`: all customers are compared with all, and a colleague is asked about those who may be one person."""

import asyncio
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from lingxi import customers
from lingxi.customers import Comparable, Likely
from lingxi.engines.linkage import Described, Likeness, Linkage
from lingxi.platform.database import Database
from lingxi.platform.tx import SYSTEM

PAGE = 5000
LEAST = 0.9  # the probability from which colleagues are asked
MOST = 20_000  # suggestions of one run: nobody answers more


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """How many customers were compared, how many pairs are likely, and how many of those are new to colleagues."""

    customers: int
    likely: int
    asked: int


async def link(database: Database, *, least: float = LEAST, dry_run: bool = False) -> Linked:
    """The comparison runs beside the loop; nothing is held meanwhile, and who is one person by then is not asked about."""
    linkage, heads, after = Linkage(), dict[UUID, UUID](), None
    while True:
        async with database.begin(SYSTEM) as tx:
            page = await customers.comparable(tx, after, PAGE)
        if not page:
            break
        after = page[-1].id
        heads.update((one.id, one.head) for one in page if one.id != one.head)
        await asyncio.to_thread(linkage.add, [described(one) for one in page])
    found = await asyncio.to_thread(lambda: [likely(one) for one in islice(linkage.likely(least), MOST)])
    pairs = [one for one in found if heads.get(one.one, one.one) != heads.get(one.other, one.other)]
    asked = 0
    for start in range(0, 0 if dry_run else len(pairs), PAGE):
        async with database.begin(SYSTEM) as tx:
            asked += await customers.suggest_many(tx, pairs[start : start + PAGE])
    return Linked(customers=linkage.people, likely=len(pairs), asked=asked)


def described(one: Comparable) -> Described:
    address = one.attributes.get("address")
    place: dict[str, Any] = address if isinstance(address, dict) else {"street": address}
    return Described(
        id=str(one.id),
        name=one.name or "",
        emails=one.emails,
        phones=one.phones,
        birthday=text(one.attributes.get("birthday")),
        street=text(place.get("street")),
        city=text(place.get("city")),
        postcode=text(place.get("postalCode") or place.get("postcode")),
    )


def text(value: object) -> str:
    return str(value) if isinstance(value, str | int) else ""


def likely(one: Likeness) -> Likely:
    return Likely(one=UUID(one.one), other=UUID(one.other), probability=one.probability, same=one.same, names=one.names)
