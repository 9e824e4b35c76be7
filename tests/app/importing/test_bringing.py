"""Files brought in: who is new, who is known, what is refused, and how it goes on after being broken off."""

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lingxi import customers
from lingxi.app.importing import Wanted, bringing, run
from lingxi.customers import Identity, Import
from lingxi.customers.store import imports as store
from lingxi.platform.problems import Problem, Unavailable
from tests.customers.test_record_types import ORDER
from tests.world import World

pytestmark = pytest.mark.db

FILE = """客户号,姓名,手机,邮箱,城市
1,王芳,13800138000,wang@example.com,上海
2,李娜,not a number,,北京
3,"赵
4,Joe Smith,,joe@example.com,Oslo
1,,,,苏州
,孙丽,13900139000,,广州
"""


class Desk:
    """Somebody at the command line."""

    def __init__(self, world: World, conninfo: str, folder: Path) -> None:
        self.world, self.conninfo, self.folder = world, conninfo, folder

    async def brings(self, text: str | bytes, **more: Any) -> Import:
        file = self.folder / "file.csv"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        wanted = replace(Wanted(file=file, what="customers"), **more)
        return await run(self.world.database, self.conninfo, wanted)

    def refused(self) -> list[list[str]]:
        with (self.folder / "file.refused.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))

    async def who(self) -> list[tuple[Any, ...]]:
        return await self.world.rows(
            """
            select coalesce(name, ''), language, revision,
                   (select string_agg(kind || ':' || key || case when verified then '!' else '' end, ' ' order by kind)
                    from customers.identities where customer_id = c.id),
                   (select string_agg(a.key || '=' || (a.value #>> '{}'), ' ') from customers.attributes a where customer_id = c.id)
            from customers.customers c where known order by id
            """
        )


@pytest.fixture
def desk(world: World, conninfo: str, tmp_path: Path) -> Desk:
    return Desk(world, conninfo, tmp_path)


def counts(done: Import) -> tuple[int, int, int, int, int]:
    return done.kept, done.created, done.changed, done.unchanged, done.refused


async def test_good_rows_are_kept_and_bad_ones_listed(desk: Desk) -> None:
    done = await desk.brings(FILE)
    assert counts(done) == (6, 3, 0, 1, 2)
    assert await desk.who() == [
        ("王芳", "zh", 1, "email:wang@example.com external:1! phone:+8613800138000", "城市=苏州"),
        ("Joe Smith", "en", 1, "email:joe@example.com external:4!", "城市=Oslo"),
        ("孙丽", "zh", 1, "phone:+8613900139000", "城市=广州"),
    ]
    assert desk.refused() == [
        ["_line", "_problem", "客户号", "姓名", "手机", "邮箱", "城市"],
        ["3", "手机: This is not a telephone number.", "2", "李娜", "not a number", "", "北京"],
        ["4", "A quotation mark is not closed.", '3,"赵'],
    ]
    names = [one.name for one in await desk.world.log()]
    assert names.count("customers.CustomersImported") == 1, "three customers are told in one event"


async def test_the_same_file_again_changes_nothing(desk: Desk) -> None:
    await desk.brings(FILE)
    before, told = await desk.who(), len(await desk.world.log())
    assert counts(await desk.brings(FILE)) == (6, 0, 0, 4, 2)
    assert (await desk.who(), len(await desk.world.log())) == (before, told)


async def test_what_changes_of_known_customers_is_told_as_ever(desk: Desk) -> None:
    async with desk.world.as_system() as tx:
        proof = (Identity(kind="external", value="1", verified=True, source="site"),)
        known = await customers.identify(tx, desk.world.wang_fang.id, identities=proof)
    talk = await desk.world.asks(known)
    done = await desk.brings("客户号,姓名,城市\n1,王芳芳,上海\n2,李娜,北京\n")
    assert counts(done) == (2, 1, 1, 0, 0)
    assert (await desk.world.see(talk.id)).customer_name == "王芳芳"
    names = [one.name for one in await desk.world.log()]
    assert names.count("customers.AttributesLearnt") == 1
    assert counts(await desk.brings("客户号,姓名,城市\n1,王芳芳,广州\n")) == (1, 0, 1, 0, 0)


async def test_a_family_with_one_number_stays_a_family(desk: Desk) -> None:
    done = await desk.brings(
        "name,phone\n李娜,13800138000\n王强,138 0013 8000\n李娜,+86 13800138000\n", proved=("phone",)
    )
    assert counts(done) == (3, 2, 0, 1, 0)
    assert await desk.world.rows("select count(*) from customers.merges") == [(0,)]


async def test_who_proved_the_same_address_and_name_before_is_one_person(desk: Desk) -> None:
    world = desk.world
    proof = (Identity(kind="email", value="wang@example.com", verified=True, source="site"),)
    async with world.as_system() as tx:
        await customers.identify(tx, world.wang_fang.id, identities=proof)
    await desk.brings("external,name,email\n8,王芳,wang@example.com\n", proved=("email",))
    async with world.as_system() as tx:
        assert len(await customers.members(tx, world.wang_fang.id)) == 2


async def test_a_files_word_alone_joins_nobody(desk: Desk) -> None:
    proof = (Identity(kind="email", value="joe@example.com", verified=True, source="site"),)
    async with desk.world.as_system() as tx:
        await customers.identify(tx, desk.world.joe.id, identities=proof)
    await desk.brings("external,name,email\n7,Joe,joe@example.com\n")
    assert await desk.world.rows("select count(*) from customers.merges") == [(0,)]


async def test_id_numbers_are_sealed_on_their_way_in(desk: Desk) -> None:
    number = "11010519491231002X"  # the example of the standard, GB 11643-1999
    await desk.brings(f"客户号,备注,身份证号\n1,vip,{number}\n2,{number},\n")
    assert [row[4] for row in await desk.who()] == ["备注=vip 身份证号=••••002X", "备注=••••002X"]
    [(one, key, source)] = await desk.world.rows(
        "select customer_id, key, source from customers.sealed where key <> '备注'"
    )
    async with desk.world.as_(desk.world.mei) as tx:
        assert (await customers.reveal(tx, one, key, source=source, reason="asked by the bank")).value == number
    await desk.brings("客户号,备注\n2,plain\n")
    assert await desk.world.rows("select count(*) from customers.sealed") == [(1,)]


async def test_a_dry_run_says_what_would_be_and_changes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bringing, "PART", 2)
    before, told = await desk.who(), len(await desk.world.log())
    done = await desk.brings(FILE.replace("1,,,,苏州", "5,,,,苏州"), dry_run=True)
    assert counts(done) == (6, 4, 0, 0, 2)
    assert (await desk.who(), len(await desk.world.log())) == (before, told)
    assert len(desk.refused()) == 3


@pytest.mark.parametrize("broken_at", range(4))
async def test_it_goes_on_where_it_was_broken_off(desk: Desk, monkeypatch: pytest.MonkeyPatch, broken_at: int) -> None:
    """The process dies after the list of refused rows was written and before the part was kept."""
    monkeypatch.setattr(bringing, "PART", 2)
    keep, parts = customers.importing.keep, 0

    async def dies(*values: Any, **more: Any) -> Import:
        nonlocal parts
        parts += 1
        if parts > broken_at:
            raise KeyboardInterrupt
        return await keep(*values, **more)

    with monkeypatch.context() as patch:
        patch.setattr(customers.importing, "keep", dies)
        if broken_at < 3:
            with pytest.raises(KeyboardInterrupt):
                await desk.brings(FILE)
    done = await desk.brings(FILE)
    assert counts(done) == (6, 3, 1, 0, 2)
    assert len(await desk.who()) == 3
    assert [row[0] for row in desk.refused()] == ["_line", "3", "4"]
    assert await desk.world.rows("select count(*) from customers.imports") == [(1,)]


async def test_one_file_is_imported_once_at_a_time(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "PATIENCE_SECONDS", 1)
    async with desk.world.as_system() as tx:
        await customers.importing.alone(tx, "abc")
        with pytest.raises(Problem):
            async with desk.world.as_system() as other:
                await customers.importing.alone(other, "abc")
        await tx.db.execute("select pg_advisory_unlock_all()")


async def test_records_come_with_their_customers(desk: Desk) -> None:
    async with desk.world.as_system() as tx:
        await customers.put_record_type(tx, "order", ORDER)
    rows = "1042,1,茶壶,199,2026/3/9,已发货\n1043,1,茶杯,much,,\n1044,2,,,,\n1045,2,碗,,soon,\n1046,2,碗,,,lost\n"
    file = f"单号,客户号,商品,amount,promised,状态\n{rows}"
    done = await desk.brings(file.encode("gb18030"), what="records", type="order")
    assert counts(done) == (5, 1, 0, 0, 4)
    assert [row[1] for row in desk.refused()[1:]] == [
        "amount: This is not a number.",
        'The data do not fit the type\'s schema. /: "product" is a required property',
        "This is not a time.",
        "The type has no such state.",
    ]
    again = file.replace("已发货", "已收货")
    assert counts(await desk.brings(again, what="records", type="order")) == (5, 0, 1, 0, 4)
    [(title, state, source)] = await desk.world.rows("select title, state, source from customers.records")
    assert (title, state, source) == ("茶壶, 199", "received", "import")
    names = [one.name for one in await desk.world.log()]
    assert [names.count(f"customers.{one}") for one in ("RecordsImported", "RecordsChanged")] == [1, 1]


async def test_what_cannot_be_begun_says_so_in_one_sentence(desk: Desk) -> None:
    for text, more in (("a,b\n1,2\n", {}), ("", {}), ("id\n1\n", {"what": "records", "type": "nosuch"})):
        with pytest.raises(Problem) as found:
            await desk.brings(text, **more)
        assert not isinstance(found.value, Unavailable)
        assert "\n" not in found.value.text
