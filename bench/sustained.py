"""Contacts through the whole system, each from the customer's first word over offer and acceptance to the close, as many as it takes.

Customers in a closed loop, each a new conversation as soon as the last one is closed; 100 agents in ten queues who accept and
close at once. Everything goes through the public HTTP API and the sockets.
"""

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bench.centre import Centre, Desk, Guest, hire_at_once, open_queue, serving, set_up, welcome
from bench.row import Row, Target, median
from bench.wire import Ear

NAME, UNIT, TARGET = "sustained", "contacts/s", Target(limit=250, at="least")
AGENTS, QUEUES, CUSTOMERS = 100, 10, 60
SECONDS, RUNS, WARM_UP = 8, 3, 2
OFFERED = b'"name":"routing.OfferMade"'


@dataclass(slots=True)
class Floor:
    """Who waits for the end of which conversation."""

    centre: Centre
    ended: dict[str, asyncio.Event] = field(default_factory=dict)
    serving: set[asyncio.Task[None]] = field(default_factory=set)

    async def sit_down(self, desk: Desk) -> Ear:
        ear = await Ear.open(self.centre.url, self._hearing(desk), cookie=desk.cookie)
        await desk.http.call("PUT", "/api/presence", {"presence": "available"})
        return ear

    def _hearing(self, desk: Desk) -> Callable[[bytes, float], None]:
        def hear(frame: bytes, at: float) -> None:
            if OFFERED in frame[:250]:
                offer = json.loads(frame)["body"]["offer"]
                if offer["agent_id"] == desk.id:
                    task = asyncio.create_task(self._serve(desk, offer))
                    self.serving.add(task)
                    task.add_done_callback(self.serving.discard)

        return hear

    async def _serve(self, desk: Desk, offer: dict[str, str]) -> None:
        talk = offer["conversation_id"]
        await desk.http.call("POST", f"/api/offers/{offer['id']}/accept")
        await desk.http.call("POST", f"/api/conversations/{talk}/close")
        self.ended.setdefault(talk, asyncio.Event()).set()

    async def come_again_and_again(self, guest: Guest, until: float) -> int:
        """One customer; how many contacts were served to the end."""
        done = 0
        while time.perf_counter() < until:
            guest.conversation_id = None
            await guest.write(str(time.time_ns()), "您好，我的卡丢了。")
            await asyncio.wait_for(self.ended.setdefault(str(guest.conversation_id), asyncio.Event()).wait(), 60)
            done += 1
        return done


async def run() -> Row:
    async with serving() as centre:
        admin = await set_up(centre.url)
        floor = Floor(centre)
        desks = await hire_at_once(centre, admin, AGENTS)
        each = AGENTS // QUEUES
        keys = [await open_queue(admin, f"q{n}", desks[n * each : (n + 1) * each]) for n in range(QUEUES)]
        ears = [await floor.sit_down(desk) for desk in desks]
        guests = [guest for key in keys for guest in await welcome(centre.url, key, CUSTOMERS // QUEUES)]
        await _load(floor, guests, ears, WARM_UP)
        rows = [Row(value=await _load(floor, guests, ears, SECONDS)) for _ in range(RUNS)]
        for ear in ears:
            ear.close()
        return median(rows)


async def _load(floor: Floor, guests: list[Guest], ears: list[Ear], seconds: float) -> float:
    """Contacts a second."""
    for ear in ears:
        ear.ping()
    begun = time.perf_counter()
    served = await asyncio.gather(*(floor.come_again_and_again(guest, begun + seconds) for guest in guests))
    return sum(served) / (time.perf_counter() - begun)
