"""Replays dialogues while web, worker, router and PostgreSQL are killed at random moments: what was acknowledged is never lost.

`python -m bench.chaos --dialogues stc3-helpdesk --limit 500 --concurrency 50`; `--calm` kills nobody.
"""

import argparse
import asyncio
import json
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from bench import datasets
from bench.centre import LINGXI, PASSWORD, ROOT, DidNotStartError, a_home, free_port, healthy, hire, open_queue, set_up
from lingxi.app.replay.script import Script
from lingxi.app.replay.script import scripts as read

ROLES = ("web", "worker", "router")
POSTGRES = "postgres"
AGENTS = 12
LOOK_SECONDS = 0.1


@dataclass(slots=True)
class House:
    """A centre of separate processes over one embedded PostgreSQL. Whichever dies is started again, as an init system does."""

    home: Path
    port: int
    key: str = ""
    accounts: tuple[str, ...] = ()
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    kills: Counter[str] = field(default_factory=Counter)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def environment(self) -> dict[str, str]:
        env = {name: value for name, value in os.environ.items() if not name.startswith("LINGXI_")}
        own = {"LINGXI_HOME": str(self.home), "LINGXI_PORT": str(self.port), "LINGXI_THROTTLE": "0"}
        return {**env, **own, "LINGXI_LOG_LEVEL": "warning"}

    def start(self, role: str) -> None:
        with (self.home / f"{role}.log").open("ab") as log:
            self.processes[role] = subprocess.Popen(
                [*LINGXI, "serve", "--role", role], env=self.environment(), cwd=ROOT, stdout=log, stderr=log
            )

    async def keep(self) -> None:
        """Start again what has ended, for ever."""
        while True:
            for role, process in self.processes.items():
                if process.poll() is not None:
                    self.start(role)
            await asyncio.sleep(LOOK_SECONDS)

    def postmaster(self) -> int | None:
        with suppress(OSError, ValueError, IndexError):
            return int((self.home / "postgres" / "postmaster.pid").read_text().splitlines()[0])
        return None

    def kill(self, victim: str) -> None:
        """As kill -9 does."""
        pid = self.postmaster() if victim == POSTGRES else self.processes[victim].pid
        if pid is not None:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
                self.kills[victim] += 1

    async def healed(self, seconds: float = 60) -> None:
        """Wait until every role and the database answer again; no longer than this, for a busy machine may lag for ever."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while True:
                    await asyncio.sleep(LOOK_SECONDS)
                    if self.processes["web"].poll() is None:
                        with suppress(DidNotStartError):
                            await healthy(self.url, self.home, self.processes["web"], seconds=5)
                            return

    async def stop(self) -> None:
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            with suppress(subprocess.TimeoutExpired):
                await asyncio.to_thread(process.wait, 10)
            process.kill()
            process.wait()
        if (pid := self.postmaster()) is not None:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGQUIT)

    def last_words(self) -> str:
        return "\n".join(path.read_text(errors="replace")[-1500:] for path in sorted(self.home.glob("*.log")))


@asynccontextmanager
async def house(*, agents: int = AGENTS, capacity: int = 20) -> AsyncIterator[House]:
    """Web, worker and router as processes of their own, with agents who are there for one queue."""
    with a_home() as home:
        own = House(home, free_port())
        migrate = [*LINGXI, "migrate"]
        await asyncio.to_thread(
            subprocess.run, migrate, env=own.environment(), cwd=ROOT, check=True, capture_output=True
        )
        for role in ROLES:
            own.start(role)
        try:
            (home / "log").touch()
            await healthy(own.url, home, own.processes["web"])
            admin = await set_up(own.url)
            people = await hire(own.url, admin, agents)
            own.key = await open_queue(admin, "Replay", people, capacity=capacity)
            own.accounts = tuple(f"agent{n}@bench.example:{PASSWORD}" for n in range(agents))
            yield own
        except DidNotStartError as error:
            raise DidNotStartError(own.last_words()) from error
        finally:
            await own.stop()


async def reap(own: House, chance: random.Random, *, least: float, most: float) -> None:
    """Kill one after the other at random moments, everybody as often as anybody else, for ever; sometimes two together.

    The next one falls only when all are up again: how long a start takes depends on the machine, and is no part of the proof.
    """
    while True:
        victims = chance.sample((*ROLES, POSTGRES), 4)
        while victims:
            await asyncio.sleep(chance.uniform(least, most))
            for _ in range(chance.choice((1, 1, 2))):
                if victims:
                    own.kill(victims.pop())
            await own.healed()


async def replay(own: House, scripts: Iterable[Script], *, concurrency: int, patience: float = 300) -> dict[str, Any]:
    """The summary of `lingxi replay`, run as a process of its own."""
    file = own.home / "dialogues.jsonl"
    file.write_text("".join(json.dumps(asdict(one), ensure_ascii=False) + "\n" for one in scripts), encoding="utf-8")
    command = [*LINGXI, "replay", str(file), "--url", own.url, "--key", own.key, "--json"]
    command += ["--concurrency", str(concurrency), "--patience", str(patience)]
    command += [part for account in own.accounts for part in ("--agents", account)]
    with (own.home / "replay.log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            *command, env=own.environment(), cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=log
        )
        try:
            output, _ = await process.communicate()
        finally:
            if process.returncode is None:
                process.kill()
    lines = output.decode().splitlines()
    if not lines:
        raise DidNotStartError(own.last_words())
    summary: dict[str, Any] = json.loads(lines[-1])
    return summary


async def replayed_in_chaos(
    own: House, scripts: list[Script], *, concurrency: int, seed: int, least: float, most: float
) -> dict[str, Any]:
    """The summary of a replay during which everybody was killed at random moments."""
    helpers = [
        asyncio.create_task(own.keep()),
        asyncio.create_task(reap(own, random.Random(seed), least=least, most=most)),
    ]
    try:
        return await replay(own, scripts, concurrency=concurrency)
    finally:
        for helper in helpers:
            helper.cancel()
        await asyncio.gather(*helpers, return_exceptions=True)


def faults(summary: dict[str, Any]) -> dict[str, int]:
    """What must all be nought."""
    return {name: summary[name] for name in ("lost", "duplicated", "out_of_order", "unfinished")}


def scripts_of(name: str, language: str | None, limit: int) -> list[Script]:
    lines = (json.dumps(asdict(one)) for one in datasets.dialogues(name, language=language, limit=limit))
    return list(read(lines))


async def run(asked: argparse.Namespace) -> int:
    spoken = scripts_of(asked.dialogues, asked.language, asked.limit)
    async with house() as own:
        if asked.calm:
            summary = await replay(own, spoken, concurrency=asked.concurrency)
        else:
            summary = await replayed_in_chaos(
                own, spoken, concurrency=asked.concurrency, seed=asked.seed, least=asked.least, most=asked.most
            )
        print(json.dumps({"dialogues": asked.dialogues, **summary, "kills": dict(own.kills)}), flush=True)
        if any(faults(summary).values()):
            sys.stderr.write(own.last_words() + "\n")
    return int(any(faults(summary).values()))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.chaos", description=__doc__.splitlines()[0])
    parser.add_argument("--dialogues", choices=sorted(datasets.SETS), default="stc3-helpdesk")
    parser.add_argument("--language", choices=["zh", "en"], help="default: the language it was written in")
    parser.add_argument("--limit", type=int, default=500)
    parser.add_argument("--concurrency", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--least", type=float, default=3.0, help="seconds between two kills, at least")
    parser.add_argument("--most", type=float, default=9.0, help="seconds between two kills, at most")
    parser.add_argument("--calm", action="store_true", help="kill nobody")
    return asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    sys.exit(main())
