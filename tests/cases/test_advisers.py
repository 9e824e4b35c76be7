"""A reply goes to who answered before; where it goes to somebody else, the case says why."""

import pytest

from lingxi.conversations import Conversation
from tests.cases.desk import HOUR, case_of, history, mail
from tests.world import World

pytestmark = pytest.mark.db


async def answered_and_asked_again(world: World) -> Conversation:
    """Li Na has answered and closed; an hour later the customer writes again."""
    await world.is_("available", world.li_na, world.tom)
    talk = await mail(world, world.wang_fang)
    await world.takes(world.li_na, talk)
    await world.says(world.li_na, talk, "您好")
    await world.closes(world.li_na, talk)
    await world.finishes(world.li_na, talk)
    world.later(HOUR)
    await world.says(world.wang_fang, talk, "还没收到")
    return talk


async def why(world: World, talk: Conversation) -> list[dict[str, str]]:
    entries = await history(world, world.mei, await case_of(world, talk))
    return [dict(one.data) for one in entries if one.what == "adviser"]


async def test_it_is_noted_that_who_answered_before_was_not_there(world: World) -> None:
    talk = await answered_and_asked_again(world)
    await world.is_("meal", world.li_na)
    gone_at, due = world.now, (await case_of(world, talk)).due_at
    world.later(10)
    await world.takes(world.tom, talk)
    assert due
    assert await why(world, talk) == [
        {
            "before": str(world.li_na.id),
            "after": str(world.tom.id),
            "reason": "away",
            "presence": "meal",
            "since": gone_at.isoformat(),
            "due": due.isoformat(),
            "opens": "",
        }
    ]


async def test_it_is_noted_that_somebody_else_was_quicker_and_nothing_where_it_was_passed_on(world: World) -> None:
    talk = await answered_and_asked_again(world)
    await world.is_("available", world.li_na, world.tom)
    await world.takes(world.tom, talk)
    assert [one["reason"] for one in await why(world, talk)] == ["taken"]
    await world.says(world.tom, talk, "在路上")
    await world.says(world.wang_fang, talk, "谢谢")
    await world.passes(world.tom, talk, to=world.li_na)
    assert [one["reason"] for one in await why(world, talk)] == ["taken"]


async def test_nothing_is_noted_where_the_same_adviser_takes_it(world: World) -> None:
    talk = await answered_and_asked_again(world)
    await world.takes(world.li_na, talk)
    assert await why(world, talk) == []
