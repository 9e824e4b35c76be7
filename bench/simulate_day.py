"""A hotline's day, 200,000 calls and 1,400 agents, through the matching engine under the virtual clock, on one core."""

import time
from pathlib import Path

from bench.row import Row, Target
from lingxi.app.simulate.draws import customers
from lingxi.app.simulate.reading import read
from lingxi.app.simulate.running import day, decided_by_engine

NAME, UNIT, TARGET = "simulate_day", "s of one core", Target(limit=60)


async def run() -> Row:
    """Counted in processor time, since other work on the machine is none of ours; the note says what the clock showed."""
    scenario = read(Path("hotline-day"))
    started, clock = time.process_time(), time.perf_counter()
    people = customers(scenario, 0)
    found = day(scenario, decided_by_engine(scenario, {}), people, str(scenario.seed))
    spent, shown = time.process_time() - started, time.perf_counter() - clock
    sums = found.of()
    return Row(
        value=spent,
        note=f"{len(people):,} calls, {len(found.staffed):,} agents, {sums.in_time / sums.offered:.1%} answered in time, "
        f"fairness {found.fairness():.3f}, {shown:.0f} s by the clock",
    )
