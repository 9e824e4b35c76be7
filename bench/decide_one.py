"""How long it takes to decide who gets one arrival, among 10,000 agents with 20 skills, a fifth of them free."""

import gc
import random
from time import perf_counter, thread_time

from bench.decide_floor import NOW, POLICY, agent, work
from bench.row import Row, Target, percentile
from lingxi.engines import matching

NAME, UNIT, TARGET = "decide_one", "ms p99", Target(limit=5)
AGENTS, ARRIVALS = 10_000, 2_000


async def run() -> Row:
    luck = random.Random(7)
    agents = [agent(luck, number, busy=0.8) for number in range(AGENTS)]
    arrivals = [work(luck, agents) for _ in range(ARRIVALS)]
    started = perf_counter()
    roster = matching.Roster.of(agents)
    prepared = perf_counter() - started
    gc.collect()
    deciding, counting, replacing, offered = [], [], [], 0
    for arrival in arrivals:
        started, spent = perf_counter(), thread_time()
        decision = matching.decide(arrival, roster, POLICY, NOW)
        deciding.append((perf_counter() - started) * 1e3)
        counting.append((thread_time() - spent) * 1e3)
        if decision.agent is not None:
            offered += 1
            started = perf_counter()
            roster = roster.replaced([roster.agents[roster.index[decision.agent]]])
            replacing.append((perf_counter() - started) * 1e3)
    note = (
        f"p50 {percentile(deciding, 0.5):.2f} ms; of processor time p99 {percentile(counting, 0.99):.2f} ms; "
        f"{offered} of {ARRIVALS} had somebody; preparing the floor once {prepared * 1e3:.0f} ms, "
        f"telling it of one changed agent p50 {percentile(replacing, 0.5):.2f} ms"
    )
    return Row(value=percentile(deciding, 0.99), note=note)
