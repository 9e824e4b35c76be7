"""Segments: who is meant, and why each of them is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from lingxi import customers
from lingxi.customers.model.conditions import (
    AllOf,
    AnyOf,
    AttributeIs,
    Check,
    Condition,
    Did,
    HadContact,
    HasRecord,
    NotOf,
)
from lingxi.customers.model.segments import Member, SegmentInput
from lingxi.customers.service import segments
from lingxi.platform.problems import NotFound
from tests.customers.lives import did, met, ordered
from tests.world import World, outcome

pytestmark = pytest.mark.db
DAY = timedelta(days=1)
LATE = HasRecord(types=("order",), late=True)
ANNOYED = AllOf(of=(LATE, AnyOf(of=(HadContact(outcomes=("given_up",), within="30d"), HadContact(score_at_most=2)))))


async def members(world: World, condition: Condition, limit: int = 50) -> list[Member]:
    """All pages, one after the other."""
    people: list[Member] = []
    cursor = None
    while True:
        async with world.as_(world.mei) as tx:
            page = await segments.members(tx, condition, cursor=cursor, limit=limit)
        people += page.items
        if (cursor := page.next) is None:
            return people


async def test_a_member_is_shown_with_what_made_them_one(world: World) -> None:
    await ordered(world, world.wang_fang.id, "订单 1042", due=world.now - DAY)
    await ordered(world, world.joe.id, "Order 7", due=world.now + DAY)
    for customer in (world.wang_fang, world.joe):
        await met(world, customer.id, outcome="given_up", ago=DAY, subject="Where is it?")
    [only] = await members(world, ANNOYED)
    assert only.person.name == "王芳"
    late, unhappy = only.why.parts
    assert (late.holds, late.newest[0].what, late.newest[0].detail["state"]) == (True, "订单 1042", "sent")
    gave_up, rated = unhappy.parts
    assert (gave_up.holds, gave_up.newest[0].what, rated.holds) == (True, "Where is it?", False)


async def test_what_one_person_did_as_two_customers_counts_together(world: World) -> None:
    for customer in (world.wang_fang, world.joe):
        await did(world, customer.id, "Viewed", item="card")
    twice = Did(names=("Viewed",), where=(Check(path="item", op="is", value="card"),), at_least=2)
    assert await members(world, twice) == []
    async with world.as_system() as tx:
        merge = await customers.merge(tx, world.wang_fang.id, world.joe.id, rule="colleague", evidence={})
    [both] = await members(world, twice)
    assert both.why.count == 2
    async with world.as_system() as tx:
        await customers.unmerge(tx, merge.id)
    assert await members(world, twice) == []


async def test_pages_follow_each_other_and_the_count_agrees(world: World) -> None:
    for _ in range(5):
        await world.come()
    everybody = AllOf(of=())
    found = [one.person.id for one in await members(world, everybody, limit=2)]
    assert found == sorted(found, reverse=True)
    async with world.as_(world.mei) as tx:
        assert (await segments.count(tx, everybody)).people == len(found) == 7


async def test_a_segment_is_kept_changed_and_removed(world: World) -> None:
    vip = AttributeIs(key="plan", check=Check(op="is", value="gold"))
    given = SegmentInput(name_zh="  金卡 客户 ", name_en="Gold", condition=vip)
    async with world.as_(world.mei) as tx:
        made = await segments.create(tx, given)
    assert made.name_zh == "金卡 客户"
    async with world.as_(world.mei) as tx:
        changed = await segments.change(tx, made.id, replace(given, name_en="Others", condition=NotOf(of=vip)))
    assert (changed.revision, changed.created_at) == (2, made.created_at)
    async with world.as_(world.mei) as tx:
        assert await segments.segments(tx) == [changed]
        await segments.remove(tx, made.id)
    async with world.as_(world.mei) as tx:
        assert await outcome(segments.segment(tx, made.id)) == NotFound.code
        assert await outcome(segments.create(tx, replace(given, name_en=" "))) == "invalid"


async def test_the_words_that_conditions_can_use_are_those_that_were_seen(world: World) -> None:
    await did(world, world.joe.id, "Viewed")
    await met(world, world.joe.id, "call")
    async with world.as_system() as tx:
        await customers.learn(tx, world.joe.id, {"plan": "gold"}, source="import")
        words = await segments.vocabulary(tx)
    assert (words.activities, words.attributes, words.channels) == (("Viewed",), ("plan",), ("call",))


async def test_a_condition_full_of_quotes_is_only_a_question(world: World) -> None:
    odd = "'; drop table customers.customers; -- %s %(only)s {}"
    asked = AllOf(
        of=(
            AttributeIs(key=odd, check=Check(op="contains", path=odd, value=odd)),
            NotOf(of=Did(names=(odd,), where=(Check(op="is", path='a"}.b', value=odd),))),
        )
    )
    assert await members(world, asked) == []
    assert len(await members(world, NotOf(of=asked))) == 2
