"""A worker for a test: `python -m tests.app.dying_worker ADDRESS die|live`. One dies in the middle of its job, the other takes over."""

import asyncio
import os
import signal
import sys

from lingxi.app import wiring, working_loop
from lingxi.platform.settings import Settings
from lingxi.platform.tx import Tx
from tests.platform.counting import Counted
from tests.platform.workshop import durable, workshop


async def note(tx: Tx, event: Counted) -> None:
    await tx.db.execute("insert into public.diary (line) values (%s)", (event.counter,))
    if sys.argv[2] == "die":
        os.kill(os.getpid(), signal.SIGKILL)  # written, not committed


async def main() -> None:
    """Ends when something is in the diary."""
    parts = wiring.build(Settings(database_url=sys.argv[1]), sys.argv[1])
    working_loop.SWEEP_SECONDS = 0.1  # type: ignore[assignment]
    async with wiring.running(parts, frozenset()), workshop(parts, durable("note", note)) as shop:
        loops = [working_loop._run(shop.queue), working_loop._rescue(shop.queue)]
        tasks = [asyncio.create_task(loop) for loop in loops]
        while not await shop.log():  # noqa: ASYNC110 - it is written by the database's hand
            await asyncio.sleep(0.05)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(main())
