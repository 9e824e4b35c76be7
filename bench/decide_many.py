"""How long it takes to decide who gets what when 5,000 wait and 2,000 agents (3,200 places) are free, and how near to the best.

The best is the exact solution of the same problem over all pairs, which takes tens of seconds. What is compared is the sum of
pair scores and pressing together, without the bonus for each pair; more than 0.1 % below it counts as a miss.
"""

import gc
import random
from collections import Counter
from collections.abc import Iterable
from time import perf_counter, process_time

from bench.decide_floor import NOW, POLICY, agent, work
from bench.row import Row, Target
from lingxi.engines import matching
from lingxi.engines.matching.demand import demand
from lingxi.engines.matching.rules import Floor
from lingxi.engines.matching.scores import Scores

NAME, UNIT, TARGET = "decide_many", "s", Target(limit=1.5)
WORKS, AGENTS, TIMES = 5_000, 2_000, 3
NEAR = 0.001


async def run() -> Row:
    luck = random.Random(7)
    agents = [agent(luck, number, busy=0.0) for number in range(AGENTS)]
    works = [work(luck, agents) for _ in range(WORKS)]
    roster = matching.Roster.of(agents)
    took, spent = [], []
    for _ in range(TIMES):
        gc.collect()
        started, counted = perf_counter(), process_time()
        decisions = matching.assign(works, roster, POLICY, NOW)
        took.append(perf_counter() - started)
        spent.append(process_time() - counted)
    best = matching.assign(works, roster, POLICY, NOW, exact=True)
    worth, ideal = (_worth(made, works, roster) for made in (decisions, best))
    short = 1 - worth / ideal
    if short > NEAR or len(decisions) != len(best):
        raise AssertionError(f"{len(decisions)} of {len(best)} pairs, {short:.3%} below the best")
    note = f"best of {TIMES}; {min(spent):.2f} s of processor time; {len(decisions)} pairs, {short:.3%} below the exact solution"
    return Row(value=min(took), note=note)


def _worth(made: Iterable[matching.Decision], works: list[matching.Work], roster: matching.Roster) -> float:
    """The sum of the scores, each pair counted anew."""
    scores = Scores(Floor(roster, POLICY, NOW))
    by_id, given, total = {one.id: one for one in works}, Counter[int](), 0.0
    for one in made:
        assert one.agent is not None
        wanted, place = demand(by_id[one.work], POLICY, NOW), roster.index[one.agent]
        step = scores.weight("room") / roster.state.total[place] * given[place]
        total += scores.soft(wanted)[place] + scores.press(wanted) - step
        given[place] += 1
    return float(total)
