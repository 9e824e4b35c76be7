"""The simulator against Erlang and Palm: 5, 50 and 500 agents at loads 0.5, 0.8 and 0.95, with endless and with short patience."""

from math import inf

from bench.row import Row, Target
from lingxi.app.simulate.theory import CONFIDENCE, PATIENCE, Centre, compare, table

NAME, UNIT, TARGET = "simulate_theory", "outside 99 %", Target(limit=1)
CALLS, REPLICATIONS = 250, 80


async def run() -> Row:
    """How many comparisons lie outside their interval; at 99 % about one in a hundred does by chance alone."""
    found = [
        one
        for agents in (5, 50, 500)
        for load in (0.5, 0.8, 0.95)
        for patience in (inf, PATIENCE)
        for one in compare(Centre(agents=agents, load=load, patience=patience), calls=CALLS, replications=REPLICATIONS)
    ]
    print(table(found))
    outside = sum(not one.agrees for one in found)
    return Row(
        value=outside, note=f"{len(found)} comparisons of {CALLS * REPLICATIONS:,} calls each, at {CONFIDENCE:.0%}"
    )
