"""What a web process weighs (resident) with 500 sockets open that have each heard something; others work and route."""

import asyncio

import psutil

from bench.centre import Centre, open_queue, serving, set_up, started, welcome
from bench.row import Row, Target
from bench.wire import Ear

NAME, UNIT, TARGET = "memory", "MB", Target(limit=250)
SOCKETS = 500


async def run() -> Row:
    async with serving(roles="web") as centre:
        with started(["serve", "--role", "worker,router"], centre.home, 1):
            return await _weighed(centre)


async def _weighed(centre: Centre) -> Row:
    admin = await set_up(centre.url)
    key = await open_queue(admin, "memory", [admin])
    process = psutil.Process(centre.process.pid)
    before = process.memory_info().rss
    guests = await welcome(centre.url, key, SOCKETS)
    heard = 0

    def hear(frame: bytes, at: float) -> None:
        nonlocal heard
        heard += b"MessagePosted" in frame[:200]

    ears = [await Ear.open(centre.url, hear, token=guest.token) for guest in guests]
    for n, guest in enumerate(guests):
        await guest.write(f"m{n}", "Hello, is anybody there?")
    await asyncio.sleep(2)
    assert heard == SOCKETS, f"{heard} of {SOCKETS} sockets heard their message"
    resident = process.memory_info().rss
    for ear in ears:
        ear.close()
    return Row(value=resident / 1e6, note=f"{before / 1e6:.0f} MB before")
