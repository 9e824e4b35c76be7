"""Cases are found by their words, by those who may read them."""

import pytest

from lingxi import cases, customers
from lingxi.cases import Case, CaseInput
from lingxi.customers import Customer
from tests.cases.desk import changes
from tests.world import World

pytestmark = pytest.mark.db


async def opened(world: World, customer: Customer, subject: str) -> Case:
    async with world.as_(world.li_na) as tx:
        return await cases.open_by_hand(tx, CaseInput(customer_id=customer.id, subject=subject))


async def finds(world: World, person, text: str) -> list[str]:
    async with world.as_system() as tx:
        await cases.index_some(tx)
    async with world.as_(person) as tx:
        return ["".join(piece.text for piece in hit.subject) for hit in await cases.find(tx, text, limit=10)]


async def test_a_case_is_found_by_number_and_subject(world: World) -> None:
    case = await opened(world, world.wang_fang, "信用卡被盗刷要求退款")
    await opened(world, world.joe, "Refund of a fee")
    assert await finds(world, world.li_na, "退款") == ["信用卡被盗刷要求退款"]
    assert await finds(world, world.li_na, f"#{case.number}") == ["信用卡被盗刷要求退款"]
    assert await finds(world, world.li_na, "refunds") == ["Refund of a fee"]
    assert await finds(world, world.li_na, "，") == []


async def test_a_case_that_changes_is_found_as_it_is_now(world: World) -> None:
    case = await opened(world, world.wang_fang, "盗刷")
    assert await finds(world, world.li_na, "盗刷") == ["盗刷"]
    await changes(world, world.li_na, case, subject="挂失")
    assert await finds(world, world.li_na, "盗刷") == []
    assert await finds(world, world.li_na, "挂失") == ["挂失"]


async def test_whoever_may_not_read_a_case_does_not_find_it(world: World) -> None:
    await opened(world, world.wang_fang, "盗刷")
    rosalind = await world.hire("Rosalind", "agent")
    assert await finds(world, rosalind, "盗刷") == []
    assert await finds(world, world.mei, "盗刷") == ["盗刷"]


async def test_whoever_is_forgotten_is_not_found(world: World) -> None:
    await opened(world, world.wang_fang, "盗刷")
    assert await finds(world, world.mei, "盗刷") == ["盗刷"]
    async with world.as_(world.mei) as tx:
        asked = await customers.ask_erasure(tx, world.wang_fang.id)
    async with world.as_(world.mei) as tx:
        await customers.carry_out(tx, asked.id, ())
    assert await finds(world, world.mei, "盗刷") == []
    assert await world.rows("select 1 from cases.words where words @@ '盗刷'::tsquery") == []
