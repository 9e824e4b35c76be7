"""People who prove who they are, for the tests of identity."""

from datetime import datetime
from uuid import UUID

from lingxi import customers
from lingxi.customers import Customer, Identity
from tests.world import World


def external(value: str) -> Identity:
    return Identity(kind="external", value=value, verified=True, source="site")


def email(value: str, *, proved: bool = True) -> Identity:
    return Identity(kind="email", value=value, verified=proved, source="site" if proved else "visitor")


def phone(value: str, *, proved: bool = True) -> Identity:
    return Identity(kind="phone", value=value, verified=proved, source="site" if proved else "visitor")


async def comes(world: World, *told: Identity, name: str | None = None, device: str = "") -> Customer:
    """A new visitor on a device, who says or proves who they are."""
    async with world.as_system() as tx:
        visitor = await customers.create_visitor(tx, language="zh", device=device)
    return await signs_in(world, visitor, *told, name=name) if told or name else visitor


async def signs_in(
    world: World, visitor: Customer, *told: Identity, name: str | None = None, seen_at: datetime | None = None
) -> Customer:
    """With the token of this visitor."""
    async with world.as_system() as tx:
        return await customers.identify(tx, visitor.id, identities=told, name=name, seen_at=seen_at)


async def one_person(world: World, *people: Customer) -> bool:
    async with world.as_system() as tx:
        return len({(await customers.person(tx, one.id)).id for one in people}) == 1


async def asked(world: World) -> list[set[UUID]]:
    """The pairs that wait for a colleague."""
    async with world.as_system() as tx:
        return [{one.left_id, one.right_id} for one in (await customers.suggestions(tx, state="open")).items]
