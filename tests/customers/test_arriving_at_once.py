"""The same person on three channels in one instant, and colleagues who merge meanwhile: one customer, and nobody waits in a ring."""

import pytest

from lingxi import customers
from lingxi.customers import Customer
from tests.customers.proofs import asked, comes, email, external, one_person, phone, signs_in
from tests.world import World, at_once

pytestmark = pytest.mark.db


async def test_three_channels_prove_one_id_and_are_one_customer(world: World) -> None:
    for round in range(5):
        came = [await comes(world) for _ in range(3)]
        got = await at_once(*(signs_in(world, one, external(f"id-{round}"), name="王芳") for one in came))
        assert len({one.id for one in got if isinstance(one, Customer)}) == 1, got
        assert await one_person(world, *came)


async def test_three_channels_prove_one_address_and_are_one_person(world: World) -> None:
    for round in range(5):
        came = [await comes(world) for _ in range(3)]
        proof = email(f"wang{round}.fang@x.example")
        got = await at_once(*(signs_in(world, one, proof, name="王芳") for one in came))
        assert all(isinstance(one, Customer) for one in got), got
        assert await one_person(world, *came)
    assert await asked(world) == []


async def test_proofs_that_cross_and_merges_between_them_do_not_stop_each_other(world: World) -> None:
    """One proves the number first, one the address; Mei merges them by hand at the same time."""
    for round in range(6):
        mail, number = email(f"li{round}.qiang@x.example"), phone(f"1380013800{round}")
        one = await comes(world, mail, name="李强")
        other = await comes(world, number, name="李强")

        async def merged(one: Customer = one, other: Customer = other) -> object:
            async with world.as_(world.mei) as tx:
                return await customers.merge(tx, one.id, other.id, rule="colleague", evidence={})

        got = await at_once(
            signs_in(world, one, number, mail), merged(), signs_in(world, other, mail, number), merged()
        )
        assert "unavailable" not in got, got
        assert await one_person(world, one, other)


async def test_one_visitor_signs_in_as_two_at_once_and_is_only_one_of_them(world: World) -> None:
    for round in range(5):
        visitor = await comes(world, device=f"kitchen-{round}")
        await world.asks(visitor)
        got = await at_once(
            *(
                signs_in(world, visitor, external(f"{name}-{round}"), name=name, seen_at=world.now)
                for name in ("王芳", "李强")
            )
        )
        one, other = (customer for customer in got if isinstance(customer, Customer))
        assert not await one_person(world, one, other)
        assert await one_person(world, visitor, one) != await one_person(world, visitor, other)
