"""Looking for people: one person once, by whatever colleagues remember of them."""

import pytest

from lingxi import customers
from lingxi.customers import Customer, Identity, Language
from lingxi.customers.model import Listed
from lingxi.customers.service import finding
from tests.world import World, outcome

pytestmark = pytest.mark.db


async def someone(world: World, name: str | None, *identities: Identity, language: Language = "zh") -> Customer:
    async with world.as_system() as tx:
        visitor = await customers.create_visitor(tx, language=language)
        return await customers.identify(tx, visitor.id, identities=identities, name=name)


def way(kind: customers.IdentityKind, value: str) -> Identity:
    return Identity(kind=kind, value=value, verified=True, source="import")


async def found(world: World, words: str = "", *, everybody: bool = False, limit: int = 50) -> list[Listed]:
    """All pages, one after the other."""
    people: list[Listed] = []
    cursor = None
    while True:
        async with world.as_(world.li_na) as tx:
            page = await finding.find(tx, words, everybody=everybody, cursor=cursor, limit=limit)
        assert len(page.items) <= limit
        people += page.items
        if (cursor := page.next) is None:
            return people


async def names(world: World, words: str = "", **how: bool) -> list[str | None]:
    return [one.name for one in await found(world, words, **how)]


@pytest.mark.parametrize("words", ["欧阳", "阳静怡", "138 0013 8000", "8000", "Jing.O", "CUST-7", "+8613800138000"])
async def test_what_colleagues_remember_of_somebody_finds_them(world: World, words: str) -> None:
    await someone(
        world, "欧阳静怡", way("phone", "13800138000"), way("email", "jing.ou@mail.example"), way("external", "CUST-77")
    )
    assert await names(world, words) == ["欧阳静怡"]


async def test_signs_that_mean_something_to_the_database_are_only_signs(world: World) -> None:
    await someone(world, "100% Cotton_Club\\")
    assert await names(world, "100% C") == ["100% Cotton_Club\\"]
    assert await names(world, "n_Club\\") == ["100% Cotton_Club\\"]
    assert await names(world, "%%%") == await names(world, "___") == []


async def test_one_person_is_listed_once_by_any_of_their_customers(world: World) -> None:
    visitor = await someone(world, None)
    signed_in = await someone(world, "周敏", way("email", "min@mail.example"))
    async with world.as_system() as tx:
        await customers.merge(tx, visitor.id, signed_in.id, rule="colleague", evidence={})
    [only] = await found(world, "min@mail")
    assert (only.id, only.name, only.known) == (visitor.id, "周敏", True)
    assert [one.id for one in await found(world)].count(visitor.id) == 1


async def test_nameless_visitors_are_listed_on_request_and_pages_follow_each_other(world: World) -> None:
    nobody = await someone(world, None)
    assert await names(world) == ["Joe", "王芳"]
    assert [one.id for one in await found(world, everybody=True, limit=1)] == [
        nobody.id,
        world.joe.id,
        world.wang_fang.id,
    ]


async def test_a_strange_cursor_is_refused(world: World) -> None:
    async with world.as_(world.li_na) as tx:
        assert await outcome(finding.find(tx, "", everybody=True, cursor="yesterday", limit=5)) == "invalid"
