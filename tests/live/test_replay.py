"""Real processes, real visitors and agents: nothing is lost, doubled or out of order, whoever is killed on the way."""

import asyncio
import subprocess
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from bench.centre import a_home, healthy, started
from lingxi.app.demo import content
from lingxi.app.replay import Settings, replay
from lingxi.app.replay.script import Script, Turn
from tests.app.processes import free_port

pytestmark = [pytest.mark.live, pytest.mark.timeout(900)]

ROLES = ("web", "worker", "router")
DIALOGUES = [
    Script(one.name, one.language, tuple(Turn(turn.who, turn.text) for turn in one.turns))
    for one in content.scenarios()
]


@dataclass
class House:
    """Harbour Bank, each role a process of its own."""

    home: Path
    port: int
    stack: ExitStack = field(default_factory=ExitStack)
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self, role: str) -> None:
        process = started(["serve", "--role", role], self.home, self.port, LINGXI_THROTTLE="0")
        self.processes[role] = self.stack.enter_context(process)

    async def kill(self, role: str) -> None:
        """kill -9; whoever watches over it starts it again."""
        process = self.processes[role]
        process.kill()
        await asyncio.to_thread(process.wait)

    async def watch(self) -> None:
        """Starts again whatever ended, a moment later, as any supervisor of services does."""
        while True:
            await asyncio.sleep(0.3)
            for role, process in self.processes.items():
                if process.poll() is not None:
                    self.start(role)

    async def kill_postgres(self) -> None:
        """The whole server at once, as in a crash; whoever uses it finds it dead and starts it again."""
        postmaster = await asyncio.to_thread(self._postmaster)
        for process in (*postmaster.children(), postmaster):
            with suppress(psutil.NoSuchProcess):  # some of its helpers live for a moment only
                process.kill()

    def _postmaster(self) -> psutil.Process:
        """Waits for one: after a crash it takes a moment."""
        until = time.monotonic() + 60
        while True:
            with suppress(OSError, ValueError, IndexError, psutil.NoSuchProcess):
                return psutil.Process(int((self.home / "postgres" / "postmaster.pid").read_text().split()[0]))
            assert time.monotonic() < until, "PostgreSQL is not started again"
            time.sleep(0.1)


@pytest.fixture
async def house() -> AsyncIterator[House]:
    with a_home() as home:
        house = House(home, free_port())
        with started(["demo", "--quiet"], home, house.port) as seeding:
            await healthy(house.url, home, seeding, seconds=120)
        with house.stack:
            for role in ROLES:
                house.start(role)
            await healthy(house.url, home, house.processes["web"])
            watching = asyncio.create_task(house.watch())
            yield house
            watching.cancel()


async def test_every_word_arrives_once_and_in_order(house: House) -> None:
    some = DIALOGUES[::4]  # all of them are told below
    summary = await replay(some, Settings(url=house.url, concurrency=10, patience=120))
    assert summary.clean, summary
    assert summary.conversations == len(some)
    assert summary.messages == sum(len(one.turns) for one in some)
    assert 0 < summary.p50_ms <= summary.p99_ms


async def test_so_it_does_while_everything_is_killed(house: House) -> None:
    replaying = asyncio.create_task(replay(DIALOGUES * 2, Settings(url=house.url, concurrency=8, patience=200)))
    killed = 0
    for kill in _in_turn(house):
        await asyncio.sleep(2)
        if replaying.done():
            break
        await kill()
        killed += 1
    summary = await replaying
    assert killed >= 4, "the replay was over before everything had been killed"
    assert summary.clean, summary
    assert summary.retried > 0


def _in_turn(house: House) -> list[Callable[[], Awaitable[None]]]:
    return [
        lambda: house.kill("web"),
        house.kill_postgres,
        lambda: house.kill("worker"),
        lambda: house.kill("router"),
        lambda: house.kill("web"),
        house.kill_postgres,
    ]
