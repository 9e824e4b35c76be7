"""All customers compared with all: what comes of it is asked once, and never of those whom somebody parted."""

import pytest

from lingxi import customers
from lingxi.app.linking import Linked, link
from lingxi.customers import Customer
from lingxi.customers.service import people
from lingxi.platform.tx import Tx
from tests.customers.proofs import asked, phone
from tests.world import World

pytestmark = pytest.mark.db

GIVEN = ("芳", "伟", "秀英", "敏", "静", "丽", "强", "磊", "军", "洋")


async def crowd(world: World) -> None:
    """So many that it is rare to be born on one day."""
    async with world.as_system() as tx:
        for n in range(150):
            name, number = "王李张刘陈"[n % 5] + GIVEN[n // 5 % 10] * (1 + n // 50), f"139{n * 7919919 % 10**8:08d}"
            await imported(tx, name, number, f"19{40 + n % 60}-{1 + n % 12:02d}-{1 + n % 28:02d}")


async def imported(tx: Tx, name: str, number: str, birthday: str) -> Customer:
    """Nothing of them is proved."""
    one = await people.create(tx, language="zh", claims=(phone(number, proved=False),), name=name)
    address = {"street": f"{number[-3:]} Nanjing Road", "city": "上海", "postalCode": "200000"}
    await customers.learn(tx, one.id, {"birthday": birthday, "address": address}, source="import")
    return one


async def person(world: World, name: str, number: str, birthday: str) -> Customer:
    async with world.as_system() as tx:
        return await imported(tx, name, number, birthday)


async def test_who_was_imported_twice_is_asked_about_once(world: World) -> None:
    await crowd(world)
    one = await person(world, "赵小明", "13800138007", "1985-06-07")
    again = await person(world, "Zhao Xiaoming", "13800138001", "1985-06-07")
    assert await link(world.database, dry_run=True) == Linked(customers=154, likely=1, asked=0)
    assert await asked(world) == []
    assert (await link(world.database)).asked == 1
    assert await asked(world) == [{one.id, again.id}]
    assert (await link(world.database)).asked == 0


async def test_whom_a_colleague_refused_the_comparison_brings_up_no_more(world: World) -> None:
    await crowd(world)
    for name in ("赵小明", "赵小明"):
        await person(world, name, "010-62345678", "1985-06-07")
    await link(world.database)
    async with world.as_(world.mei) as tx:
        for one in (await customers.suggestions(tx, state="open")).items:
            await customers.refuse(tx, one.id)
    assert (await link(world.database)).asked == 0
    assert await asked(world) == []


async def test_husband_and_wife_under_one_roof_are_not_asked_about(world: World) -> None:
    await crowd(world)
    await person(world, "赵小明", "010-62345678", "1985-06-07")
    await person(world, "赵丽华", "010-62345678", "1986-02-03")
    await link(world.database)
    assert await asked(world) == []
