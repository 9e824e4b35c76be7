"""Records as the organisation's systems tell them, and what they answer."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from lingxi import customers
from lingxi.customers import Customer, Identity, Record, RecordInput
from tests.app.doors import someone
from tests.app.house import done, opened
from tests.customers.test_record_types import ORDER
from tests.world import World, at_once, outcome

pytestmark = pytest.mark.db


async def declare(world: World, **changes: Any) -> None:
    async with world.as_system() as tx:
        await customers.put_record_type(tx, "order", replace(ORDER, **changes))


async def tell(world: World, key: str, customer: Customer | None = None, **given: Any) -> Record:
    given = {"data": {"product": "茶壶"}, "customer_id": customer.id if customer else None, **given}
    async with world.as_system() as tx:
        return await customers.put_record(tx, "order", RecordInput(key=key, **given))


async def names(world: World) -> list[str]:
    return [one.name for one in await world.log() if "Record" in one.name]


async def test_a_record_is_told_once_and_changed_by_what_is_newer(world: World) -> None:
    await declare(world)
    first = await tell(world, "1042", world.joe)
    assert await tell(world, "1042", world.joe) == first
    changed = await tell(world, "1042", state="received")
    assert (changed.customer_id, changed.open, changed.revision) == (world.joe.id, False, 2)
    assert await tell(world, "1042", state="shipped", at=world.now - timedelta(days=1)) == changed
    assert (await names(world)).count("customers.RecordsChanged") == 2
    assert await outcome(tell(world, "1", world.joe, state="lost")) == "unknown_state"
    assert await outcome(tell(world, "1", world.joe, data={})) == "data_unfit"
    assert await outcome(tell(world, "1")) == "nobodys_record"


async def test_an_order_may_come_before_its_customer(world: World) -> None:
    await declare(world)
    record = await tell(world, "1042", external_id="C-7")
    async with world.as_(world.joe) as tx:
        proof = (Identity(kind="external", value="C-7", verified=True, source="site"),)
        known = await customers.identify(tx, world.joe.id, identities=proof, name="Joe")
    assert known.id == record.customer_id
    async with world.as_(world.tom) as tx:
        assert (await customers.records(tx, world.joe.id))[0] == [record], "Joe and C-7 are one person"


async def test_no_record_is_so_broken_that_others_suffer(world: World) -> None:
    await declare(world)
    fine = {"product": "茶壶"}
    broken = [
        RecordInput(key="\0", external_id="C-7", data=fine),
        RecordInput(key="2", external_id="x\0", data=fine),
        RecordInput(key="3", external_id="x" * 400, data=fine),
        RecordInput(key="4", external_id="C-7", data={"product": "\0"}),
        RecordInput(key="5", external_id="C-7", data={"product": "\ud800"}),
        RecordInput(key="6", external_id="C-7", data={**fine, "amount": float("inf")}),
        RecordInput(key="7", external_id="C-7", data={"product": "x" * 70_000}),
        RecordInput(key="8", external_id="C-7", data=fine, at=datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))),
    ]
    async with world.as_system() as tx:
        told = await customers.put_records(tx, "order", [*broken, RecordInput(key="9", external_id="C-7", data=fine)])
    assert [one.outcome for one in told] == ["refused"] * 8 + ["created"]


async def test_the_same_new_record_told_twice_at_once_is_one(world: World) -> None:
    await declare(world)
    told = await at_once(*(tell(world, "1042", external_id="C-7") for _ in range(4)))
    made = {one.id for one in told if isinstance(one, Record)}
    assert len(made) == 1, told
    assert await world.rows("select count(*) from customers.identities where kind = 'external'") == [(1,)]


async def test_a_state_that_is_used_stays_and_may_end_its_records(world: World) -> None:
    await declare(world)
    await tell(world, "1042", world.joe)
    shipped, received = ORDER.states
    assert await outcome(declare(world, states=(received,))) == "record_state_in_use"
    await declare(world, states=(replace(shipped, open=False), received))
    async with world.as_system() as tx:
        [record] = (await customers.records(tx, world.joe.id, open=False))[0]
    assert (record.state, record.revision) == ("shipped", 2)


async def test_fields_stay_in_the_order_in_which_they_were_declared(world: World) -> None:
    fields = ORDER.schema["properties"]
    for order in (list(fields), list(reversed(fields))):
        await declare(world, schema={**ORDER.schema, "properties": {name: fields[name] for name in order}})
        async with world.as_system() as tx:
            [type] = await customers.record_types(tx)
        assert list(type.schema["properties"]) == order


async def test_records_are_turned_over_page_by_page(world: World) -> None:
    await declare(world)
    for day in range(1, 6):
        await tell(world, str(day), world.joe, data={"product": "茶壶", "ordered": f"2026-02-0{day // 2 + 1}"})
    seen, after = [], None
    async with world.as_(world.tom) as tx:
        for _ in range(3):
            found, after = await customers.records(tx, world.joe.id, after=after, limit=2)
            seen += [one.key for one in found]
    assert (seen, after) == (["5", "4", "3", "2", "1"], None)


async def test_facts_answer_with_what_is_known_and_how_fresh_it_is(world: World) -> None:
    await declare(world, due="promised")
    await tell(world, "1042", world.joe, data={"product": "Teapot", "promised": "2026-03-09"})
    async with world.as_system() as tx:
        proof = Identity(kind="phone", value="13800138000", verified=True, source="site")
        claim = Identity(kind="email", value="joe@example.com", verified=False, source="visitor")
        await customers.identify(tx, world.joe.id, identities=(proof, claim))
        await customers.learn(tx, world.joe.id, {"city": "Oslo"}, source="import", at=world.now - timedelta(days=90))
        await customers.learn(tx, world.joe.id, {"city": "Bergen"}, source="site", confidence=0.5)
        facts = await customers.facts(tx, world.joe.id)
    assert [(one.about, one.name, one.freshness) for one in facts] == [
        ("identity", "phone", "fresh"),
        ("attribute", "city", "ageing"),
        ("record", "title", "fresh"),
        ("record", "state", "fresh"),
        ("record", "due", "fresh"),
        ("record", "product", "fresh"),
    ]
    assert [facts[1].value, facts[1].source, facts[5].label_zh, facts[5].value] == ["Oslo", "import", "商品", "Teapot"]


@pytest.fixture
async def ada(client: AsyncClient) -> AsyncClient:
    async with opened(client) as house:
        return house.ada


BODY = {
    "label_zh": "订单", "label_en": "Order", "title": "{product}", "schema": ORDER.schema, "due": "promised",
    "states": [{"key": "shipped", "label_zh": "已发货", "label_en": "Shipped", "open": True}],
}  # fmt: skip


async def test_a_machine_tells_many_and_hears_what_became_of_each(app: FastAPI, ada: AsyncClient) -> None:
    done(await ada.put("/api/record-types/order", json=BODY))
    made = done(await ada.post("/api/tokens", json={"name": "shop", "scopes": ["records.write", "customers.read"]}))
    async with someone(app, Authorization=f"Bearer {made['token']}") as shop:
        good = {"external_id": "C-7", "data": {"product": "茶壶"}}
        told = [
            {"key": "A/1", **good},
            {"key": "2", "data": {}},
            {"key": "3", **good, "state": "?"},
            {"key": "A/1", **good},
        ]
        answer = done(await shop.post("/api/records/order", json={"records": told}))
        assert [(one["outcome"], one["code"]) for one in answer] == [
            ("created", ""), ("refused", "nobodys_record"), ("refused", "unknown_state"), ("unchanged", ""),
        ]  # fmt: skip
        record = done(await shop.get("/api/records/order/A/1"))
        assert (record["source"], record["title"], record["state"]) == ("shop", "茶壶", "shipped")
        assert (await shop.put("/api/record-types/order", json=BODY)).status_code == 403
        many = await shop.post("/api/records/order", json={"records": [told[0]] * 501})
        assert (many.status_code, many.json()["code"]) == (422, "invalid")
        page = done(await shop.get(f"/api/customers/{record['customer_id']}/records"))
        assert ([one["key"] for one in page["items"]], page["next"]) == (["A/1"], None)
        assert (await ada.delete("/api/record-types/order")).json()["code"] == "record_type_in_use"
        done(await shop.delete("/api/records/order/A/1"))
        done(await ada.delete("/api/record-types/order"))
        assert (await shop.post("/api/records/order", json={"records": told})).status_code == 404


async def test_what_colleagues_and_machines_say_is_kept_apart(app: FastAPI, ada: AsyncClient) -> None:
    done(await ada.put("/api/record-types/order", json=BODY))
    record = done(
        await ada.put("/api/records/order", json={"key": "1", "external_id": "C-7", "data": {"product": "茶壶"}})
    )
    where = f"/api/customers/{record['customer_id']}/attributes"
    made = done(await ada.post("/api/tokens", json={"name": "crm", "scopes": ["customers.write"]}))
    done(await ada.put(where, json={"values": {"city": "上海", "vip": True}, "confidence": 0.9}))
    async with someone(app, Authorization=f"Bearer {made['token']}") as crm:
        done(await crm.put(where, json={"values": {"city": "北京"}}))
    said = done(await ada.get(where))
    assert [(one["key"], one["value"], one["source"]) for one in said] == [
        ("city", "北京", "crm"), ("city", "上海", "colleague"), ("vip", True, "colleague"),
    ]  # fmt: skip
    done(await ada.put(where, json={"values": {"vip": None}}))
    assert [one["key"] for one in done(await ada.get(where))] == ["city", "city"]
    assert (await ada.put(where, json={"values": {"x": "y" * 20_000}})).json()["code"] == "attribute_too_large"
    assert (await ada.put(where, json={"values": {"x": 1}, "confidence": 2})).status_code == 422
