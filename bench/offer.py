"""From a customer's first word to the offer on an agent's socket: 50 arrivals a second, 500 connected agents in 25 queues of 20."""

import asyncio
import json
import time
from dataclasses import dataclass, field

from bench.centre import Centre, Desk, Guest, hire_at_once, open_queue, serving, set_up, welcome
from bench.row import Row, Target, median, percentile
from bench.wire import Ear

NAME, UNIT, TARGET = "offer", "ms p99", Target(limit=150)
AGENTS, QUEUES = 500, 25
PER_SECOND, SECONDS, RUNS = 50, 8, 3
PING_SECONDS = 15.0
OFFERED = b'"name":"routing.OfferMade"'


@dataclass(slots=True)
class Floor:
    """When each customer wrote, and when an agent of theirs was asked."""

    centre: Centre
    desks: list[Desk]
    wrote: dict[str, float] = field(default_factory=dict)
    rang: dict[str, float] = field(default_factory=dict)

    async def sit_down(self, desk: Desk) -> Ear:
        def hear(frame: bytes, at: float) -> None:
            if OFFERED in frame[:250]:
                offer = json.loads(frame)["body"]["offer"]
                if offer["agent_id"] == desk.id:
                    self.rang.setdefault(offer["conversation_id"], at)

        ear = await Ear.open(self.centre.url, hear, cookie=desk.cookie)
        await desk.http.call("PUT", "/api/presence", {"presence": "available"})
        return ear

    async def write(self, guest: Guest, n: int) -> None:
        begun = time.perf_counter()
        await guest.write(f"{time.time_ns()}-{n}", "您好，我的卡丢了。")
        self.wrote[str(guest.conversation_id)] = begun


async def run() -> Row:
    async with serving() as centre:
        admin = await set_up(centre.url)
        floor = Floor(centre, await hire_at_once(centre, admin, AGENTS))
        each = AGENTS // QUEUES
        groups = [floor.desks[n * each : (n + 1) * each] for n in range(QUEUES)]
        keys = [await open_queue(admin, f"q{n}", group, offer_seconds=600) for n, group in enumerate(groups)]
        ears: list[Ear] = []
        staying = asyncio.create_task(_stay(ears))
        for desk in floor.desks:  # they are pinged while the others sit down
            ears += [await floor.sit_down(desk)]
        rows = [await _arrive(floor, keys) for _ in range(RUNS)]
        staying.cancel()
        for ear in ears:
            ear.close()
        return median(rows)


async def _stay(ears: list[Ear]) -> None:
    """A sign of life from every desk, now and then, one after the other."""
    while True:
        for ear in tuple(ears):
            ear.ping()
            await asyncio.sleep(PING_SECONDS / AGENTS)
        await asyncio.sleep(0.1)


async def _arrive(floor: Floor, keys: list[str]) -> Row:
    """At even distances; no request waits for another."""
    guests = [
        guest for key in keys for guest in await welcome(floor.centre.url, key, PER_SECOND * SECONDS // len(keys))
    ]
    waves = len(guests) // len(keys)
    guests = [guests[queue * waves + wave] for wave in range(waves) for queue in range(len(keys))]
    floor.wrote.clear()
    floor.rang.clear()
    begun, writing = time.perf_counter(), []
    for n, guest in enumerate(guests):
        await asyncio.sleep(max(0.0, begun + n / PER_SECOND - time.perf_counter()))
        writing.append(asyncio.create_task(floor.write(guest, n)))
    await asyncio.gather(*writing)
    await asyncio.sleep(2)
    missing = floor.wrote.keys() - floor.rang.keys()
    assert not missing, f"{len(missing)} of {len(guests)} customers were offered to nobody"
    delays = [(floor.rang[id] - at) * 1000 for id, at in floor.wrote.items()]
    for guest in guests:
        guest.http.close()
    return Row(value=percentile(delays, 0.99), note=f"p50 {percentile(delays, 0.5):.1f} ms")
