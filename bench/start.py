"""How long somebody waits who starts the demo for the second time: `lingxi demo --quiet` until /healthz is ok."""

from bench.centre import a_home, free_port, healthy, started
from bench.row import Row, Target, median

NAME, UNIT, TARGET = "start", "s", Target(limit=8)
RUNS = 3


async def run() -> Row:
    with a_home() as home:
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        seconds = []
        for _ in range(RUNS + 1):
            with started(["demo", "--quiet"], home, port) as process:
                seconds.append(await healthy(url, home, process, seconds=180))
        first, *again = seconds
        return Row(value=median([Row(value=one) for one in again]).value, note=f"first start {first:.1f} s")
