"""One event to 1,000 connected sockets of colleagues, from the request that causes it to the last socket."""

import asyncio
import time

from bench.centre import Desk, hire, open_queue, serving, set_up, within
from bench.row import Row, Target, median, percentile
from bench.wire import Ear

NAME, UNIT, TARGET = "fanout", "ms p99", Target(limit=250)
DESKS, SOCKETS, EVENTS, RUNS = 20, 1_000, 10, 3
WAIT_SECONDS = 5.0


async def run() -> Row:
    async with serving(roles="web") as centre:
        admin = await set_up(centre.url)
        desks = await hire(centre.url, admin, DESKS)
        await open_queue(admin, "fanout", desks)
        heard: list[float] = []

        def hear(frame: bytes, at: float) -> None:
            if b"routing.AgentChanged" in frame[:200]:
                heard.append(at)

        ears = [await Ear.open(centre.url, hear, cookie=desks[n % DESKS].cookie) for n in range(SOCKETS)]
        await tell(desks[0], heard, "available")  # the first one warms up
        rows = [median_of([await tell(desks[0], heard, p) for p in presences()]) for _ in range(RUNS)]
        for ear in ears:
            ear.close()
        return median(rows)


def presences() -> list[str]:
    return ["busy", "available"] * (EVENTS // 2)


async def tell(desk: Desk, heard: list[float], presence: str) -> list[float]:
    """Milliseconds until each socket had it. Every socket must."""
    heard.clear()
    begun = time.perf_counter()
    await desk.http.call("PUT", "/api/presence", {"presence": presence})
    await within(WAIT_SECONDS, lambda: len(heard) >= SOCKETS)
    await asyncio.sleep(0.05)
    assert len(heard) == SOCKETS, f"{len(heard)} frames at {SOCKETS} sockets"
    return [(at - begun) * 1000 for at in heard]


def median_of(events: list[list[float]]) -> Row:
    every = [one for event in events for one in event]
    return Row(value=percentile(every, 0.99), note=f"p50 {percentile(every, 0.5):.0f} ms, slowest {max(every):.0f} ms")
