"""Long runs under a clock of our own: equal agents get equal shares, and nobody is overtaken for longer than the proven bound."""

import heapq
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest

from lingxi.engines import matching
from lingxi.engines.matching import Agent, Policy, Skill, Weights, Work
from tests.engines.matching.floor import NOW, agent, work

pytestmark = pytest.mark.pure


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def jain(shares: list[int]) -> float:
    """Jain, Chiu and Hawe 1984: 1 if all are equal, 1/n if one has everything."""
    return sum(shares) ** 2 / (len(shares) * sum(share**2 for share in shares))


@pytest.mark.parametrize("load", [0.5, 0.95])
def test_equal_agents_get_equal_shares(load: float) -> None:
    luck, agents, mean = Random(1), 12, 180.0
    there = {one.id: one for one in (agent(n, capacity={"call": 1}, idle_since=NOW) for n in range(agents))}
    served, busy_until, clock, line = Counter[object](), list[tuple[float, Agent]](), 0.0, dict[object, Work]()
    for number in range(1000):
        clock += luck.expovariate(agents * load / mean)
        while busy_until and busy_until[0][0] <= clock:
            at, one = heapq.heappop(busy_until)
            there[one.id] = replace(one, load={}, idle_since=later(at))
        line[work(number).id] = replace(work(number, channel="call"), enqueued_at=later(clock))
        for made in matching.assign(line.values(), there.values(), Policy(), later(clock)):
            assert made.agent is not None
            del line[made.work]
            served[made.agent] += 1
            there[made.agent] = replace(there[made.agent], load={"call": 1})
            heapq.heappush(busy_until, (clock + luck.expovariate(1 / mean) + number * 1e-9, there[made.agent]))
    assert jain([served[id] for id in there]) >= 0.95


def overload(policy: Policy, luck: Random, number: int, clock: float) -> Work:
    """Half of all that comes is as important as can be and made for the agents; the rest is as plain as can be."""
    grand = luck.random() < 0.5
    one = work(number, language=None, preferred=(Skill(name="tax", level=5),) if not grand else ())
    return replace(one, enqueued_at=later(clock), priority=9 if grand else 0, value=1.0 if grand else 0.0)


@pytest.mark.parametrize("weights", [Weights(), Weights(priority=20, value=10), Weights(waiting=5)])
def test_nobody_is_overtaken_by_who_came_later_than_the_bound_however_great_the_overload(weights: Weights) -> None:
    policy, luck = Policy(weights=weights), Random(2)
    policy.check()
    line, served, number = dict[object, Work](), list[Work](), 0
    for step in range(300):  # a place becomes free every 10 seconds, and work comes every 5
        clock = step * 10.0
        for _ in range(2):
            number += 1
            one = overload(policy, luck, number, clock - luck.random() * 10)
            line[one.id] = one
        free = agent(0, capacity={"chat": 1}, idle_since=later(clock))
        made = matching.assign(line.values(), [free], policy, later(clock))
        assert len(made) == 1
        chosen = line.pop(made[0].work)
        served.append(chosen)
        oldest = min(one.enqueued_at for one in [chosen, *line.values()])
        assert (chosen.enqueued_at - oldest).total_seconds() <= policy.overtake_seconds
    assert {one.priority for one in served} == {0, 9} or policy.overtake_seconds > 3000


def test_a_plain_customer_is_served_within_the_bound_though_important_ones_never_end() -> None:
    policy = Policy(weights=Weights(priority=4))
    plain, line = work(0, waited=0), dict[object, Work]()
    line[plain.id] = plain
    for step in range(10_000):
        one = replace(work(step + 1, priority=9), enqueued_at=later(step * 30.0))
        line[one.id] = one
        (made,) = matching.assign(line.values(), [agent(0, capacity={"chat": 1})], policy, later(step * 30.0))
        del line[made.work]
        if made.work == plain.id:
            break
    assert step * 30 <= policy.overtake_seconds + 30
