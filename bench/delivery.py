"""From sending to seen on the other side: 100 messages a second, both ways, in 200 conversations of 50 connected agents.

The agents sit in five queues of ten, and each hears what is said in its whole queue, as on a real floor.
"""

import asyncio
import json
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bench.centre import Desk, Guest, hire, open_queue, serving, set_up, welcome, within
from bench.row import Row, Target, median, percentile
from bench.wire import Ear

NAME, UNIT, TARGET = "delivery", "ms p99", Target(limit=120)
AGENTS, QUEUES, CONVERSATIONS = 50, 5, 200
PER_SECOND, SECONDS, RUNS = 100, 8, 3
POSTED = b'"name":"conversations.MessagePosted"'
CLIENT_ID = b'"client_id"'


@dataclass(slots=True)
class Floor:
    """Who talks to whom, and when what was sent was seen by whom it was for."""

    url: str
    desks: dict[str, Desk]
    guests: dict[str, Guest] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)
    sent: dict[str, tuple[float, str]] = field(default_factory=dict)
    delays: list[float] = field(default_factory=list)
    taking: set[asyncio.Task[None]] = field(default_factory=set)

    def hear(self, listener: str, frame: bytes, at: float) -> None:
        """Looks into a frame only where it has to."""
        if POSTED in frame[:250]:
            start = frame.find(CLIENT_ID) + len(CLIENT_ID)
            first = frame.find(b'"', start) + 1
            sent, wanted = self.sent.get(frame[first : frame.find(b'"', first)].decode(), (0.0, ""))
            if wanted == listener:
                self.delays.append((at - sent) * 1000)
        elif b'"routing.OfferMade"' in frame[:250]:
            self._offered(listener, json.loads(frame)["body"]["offer"])

    def _offered(self, listener: str, offer: dict[str, str]) -> None:
        if offer["agent_id"] == listener:
            task = asyncio.create_task(self._take(self.desks[listener], offer))
            self.taking.add(task)
            task.add_done_callback(self.taking.discard)

    async def _take(self, desk: Desk, offer: dict[str, str]) -> None:
        await desk.http.call("POST", f"/api/offers/{offer['id']}/accept")
        self.owners[offer["conversation_id"]] = desk.id


async def run() -> Row:
    async with serving() as centre:
        admin = await set_up(centre.url)
        desks = await hire(centre.url, admin, AGENTS)
        floor = Floor(centre.url, {desk.id: desk for desk in desks})
        each = AGENTS // QUEUES
        keys = [await open_queue(admin, f"q{n}", desks[n * each : (n + 1) * each]) for n in range(QUEUES)]
        ears = [await _sit_down(floor, desk) for desk in desks]
        for key in keys:
            ears += await _let_in(floor, key, CONVERSATIONS // QUEUES)
        await _all_taken(floor)
        rows = [await _talk(floor, ears[:AGENTS]) for _ in range(RUNS)]
        for ear in ears:
            ear.close()
        return median(rows)


async def _sit_down(floor: Floor, desk: Desk) -> Ear:
    ear = await Ear.open(floor.url, _hearing(floor, desk.id), cookie=desk.cookie)
    await desk.http.call("PUT", "/api/presence", {"presence": "available"})
    return ear


def _hearing(floor: Floor, listener: str) -> Callable[[bytes, float], None]:
    return lambda frame, at: floor.hear(listener, frame, at)


async def _let_in(floor: Floor, key: str, count: int) -> list[Ear]:
    ears = []
    for n, guest in enumerate(await welcome(floor.url, key, count)):
        await guest.write(f"{key}-{n}", "Hello, I have a question about my account.")
        id = str(guest.conversation_id)
        floor.guests[id] = guest
        ears.append(await Ear.open(floor.url, _hearing(floor, id), token=guest.token))
    return ears


async def _all_taken(floor: Floor) -> None:
    await within(60, lambda: len(floor.owners) == CONVERSATIONS)
    assert len(floor.owners) == CONVERSATIONS, f"{len(floor.owners)} of {CONVERSATIONS} conversations have an agent"


async def _talk(floor: Floor, staff: list[Ear]) -> Row:
    """Messages at even distances; no request waits for another."""
    floor.sent.clear()
    floor.delays.clear()
    for ear in staff:
        ear.ping()
    ids = random.sample(sorted(floor.guests), len(floor.guests))
    begun, sending = time.perf_counter(), []
    for n in range(PER_SECOND * SECONDS):
        await asyncio.sleep(max(0.0, begun + n / PER_SECOND - time.perf_counter()))
        sending.append(asyncio.create_task(_send(floor, ids[n % len(ids)], n)))
    await asyncio.gather(*sending)
    await asyncio.sleep(1)
    missing = PER_SECOND * SECONDS - len(floor.delays)
    assert missing == 0, f"{missing} messages were not seen"
    return Row(value=percentile(floor.delays, 0.99), note=f"p50 {percentile(floor.delays, 0.5):.1f} ms")


async def _send(floor: Floor, id: str, n: int) -> None:
    client_id, text = f"{time.time_ns()}-{n}", "A sentence of an ordinary length, as people write them in a chat."
    guest, desk = floor.guests[id], floor.desks[floor.owners[id]]
    begun = time.perf_counter()
    if n // len(floor.guests) % 2:
        floor.sent[client_id] = (begun, desk.id)
        await guest.write(client_id, text)
    else:
        floor.sent[client_id] = (begun, id)
        await desk.http.call("POST", f"/api/conversations/{id}/messages", {"client_id": client_id, "text": text})
