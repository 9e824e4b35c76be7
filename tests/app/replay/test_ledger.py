"""What counts as lost, doubled or late in a replay."""

import asyncio

import pytest

from lingxi.app.client import Json
from lingxi.app.replay.ledger import Ear, Said, Summary, kept_in, late, percentile

pytestmark = pytest.mark.pure


def said(id: str, text: str = "hello") -> Said:
    return Said(id=id, client_id=f"client-{id}", text=text, at=0.0)


def message(id: str, position: int, text: str = "hello") -> Json:
    return {"id": id, "client_id": f"client-{id}", "position": position, "text": text}


def test_a_message_that_was_never_heard_is_lost() -> None:
    ear = Ear()
    ear.hear(message("a", 1), 1.0)
    assert ear.faults([said("a"), said("b")]).lost == {"b"}


def test_what_was_loaded_before_the_agent_listened_is_not_lost_and_may_still_come() -> None:
    ear = Ear()
    ear.learn([message("a", 1)])
    ear.hear(message("a", 1), 1.0)
    faults = ear.faults([said("a")])
    assert not faults.lost
    assert not faults.duplicated


def test_the_same_message_twice_on_a_socket_is_doubled() -> None:
    ear = Ear()
    ear.hear(message("a", 1), 1.0)
    ear.hear(message("a", 1), 2.0)
    assert ear.faults([said("a")]).duplicated == {"a"}
    assert ear.heard["a"] == 1.0


def test_a_message_after_its_successor_is_out_of_order() -> None:
    assert late([(1, "a"), (3, "c"), (2, "b"), (4, "d")]) == {"b"}


def test_a_listener_knows_whether_the_socket_gave_everything() -> None:
    ear = Ear()
    ear.hear(message("a", 1), 1.0)
    assert ear.complete_to(1)
    assert not ear.complete_to(2)


async def test_waiting_ends_with_the_news_or_with_the_time() -> None:
    ear = Ear()
    waiting = asyncio.create_task(ear.wait_for("a", 5))
    await asyncio.sleep(0)
    ear.hear(message("a", 1), 1.0)
    assert await waiting
    assert not await ear.wait_for("b", 0.01)


def test_history_must_hold_each_message_once_in_order_and_unaltered() -> None:
    spoken = [said("a"), said("b"), said("c"), said("d", "other")]
    faults = kept_in([message("b", 1), message("a", 2), message("d", 4), message("d", 5)], spoken)
    assert faults.lost == {"c", "d"}
    assert faults.duplicated == {"d"}
    assert faults.out_of_order == {"b"}


def test_a_fault_noticed_in_three_places_counts_once() -> None:
    faults = Ear().faults([said("a")])
    faults.add(kept_in([], [said("a")]))
    summary = Summary()
    summary.judge(faults)
    assert summary.lost == 1
    assert not summary.clean


def test_percentiles_are_by_nearest_rank() -> None:
    values = [float(n) for n in range(1, 101)]
    assert percentile(values, 0.5) == 50
    assert percentile(values, 0.99) == 99
    assert percentile([], 0.99) == 0
