"""Many dialogues at a time, loud progress on standard error, one summary at the end."""

import asyncio
import json
import os
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from lingxi.app.client import Agent, Line, RefusedError, UnreachableError
from lingxi.app.replay.crew import Crew
from lingxi.app.replay.ledger import Faults, Summary
from lingxi.app.replay.script import Script, UnreadableError, scripts
from lingxi.app.replay.talk import Result, Talk

DEMO_AGENTS = ",".join(f"agent{n:02}@harbour.example:harbour-demo" for n in range(1, 13))
PROGRESS_SECONDS = 2.0
GRACE_SECONDS = 0.5


class NobodyError(Exception):
    """No agent could sign in, so nobody would answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`agents` are `email:password`; `patience` is how many seconds one dialogue may take, restarts included."""

    url: str
    key: str = "demo"
    concurrency: int = 10
    agents: tuple[str, ...] = ()
    patience: float = 300.0

    def accounts(self) -> Iterator[tuple[str, str]]:
        for account in self.agents or os.environ.get("LINGXI_REPLAY_AGENTS", DEMO_AGENTS).split(","):
            email, _, password = account.strip().partition(":")
            yield email, password


def run(file: Path, settings: Settings, *, as_json: bool = False) -> int:
    """Speaks the dialogues of a file (- is standard input), prints the summary; 0 when nothing went wrong."""
    try:
        with sys.stdin if str(file) == "-" else file.open(encoding="utf-8") as lines:
            spoken = list(scripts(lines))
        summary = asyncio.run(replay(spoken, settings))
    except (OSError, UnreadableError, NobodyError, RefusedError, UnreachableError) as error:
        _say(str(error))
        return 2
    sys.stdout.write(_rendered(summary, as_json) + "\n")
    return 0 if summary.clean else 1


async def replay(spoken: Iterable[Script], settings: Settings) -> Summary:
    """All dialogues, `concurrency` at a time."""
    line = Line(settings.url, patience=settings.patience)
    crew = Crew(await _agents(settings), _say)
    try:
        await crew.open()
        return await Replay(list(spoken), line, crew, settings).run()
    finally:
        await crew.leave()
        await line.close()


async def _agents(settings: Settings) -> list[Agent]:
    """Those of the accounts that can sign in."""
    signed_in = []
    for email, password in settings.accounts():
        agent = Agent(settings.url, email, password, patience=settings.patience)
        try:
            await agent.log_in()
            signed_in.append(agent)
        except RefusedError as refused:
            _say(f"{email} cannot sign in: {refused}")
            await agent.leave()
    if not signed_in:
        raise NobodyError("no agent could sign in; name some with --agents email:password")
    _say(f"{len(signed_in)} agents signed in at {settings.url}")
    return signed_in


class Replay:
    """A run: workers that take one dialogue after another."""

    def __init__(self, spoken: list[Script], line: Line, crew: Crew, settings: Settings) -> None:
        self._waiting = iter(spoken)
        self._line = line
        self._crew = crew
        self._settings = settings
        self._talks: list[tuple[Talk, Result]] = []
        self._total = len(spoken)
        self._started = time.perf_counter()

    async def run(self) -> Summary:
        telling = asyncio.create_task(self._tell())
        try:
            await asyncio.gather(*(self._work() for _ in range(self._settings.concurrency)))
        finally:
            telling.cancel()
        await asyncio.sleep(GRACE_SECONDS)
        summary = self._summary()
        _say(_rendered(summary, as_json=False))
        return summary

    async def _work(self) -> None:
        for script in self._waiting:
            talk = Talk(script, self._line, self._settings.key, self._crew)
            result = await talk.run(self._settings.patience)
            self._talks.append((talk, result))
            if result.trouble:
                _say(result.trouble)

    def _summary(self) -> Summary:
        faults = Faults()
        for talk, result in self._talks:
            faults.add(result.faults)
            faults.add(talk.agent_faults())
        summary = Summary(
            conversations=len(self._talks),
            unfinished=sum(not result.finished for _, result in self._talks),
            messages=sum(len(talk.said) for talk, _ in self._talks),
            retried=sum(line.retried for line in (self._line, *self._crew.lines)),
            seconds=round(time.perf_counter() - self._started, 1),
            delays=[delay for talk, _ in self._talks for delay in talk.delays()],
        )
        summary.judge(faults)
        summary.measure()
        return summary

    async def _tell(self) -> None:
        while True:
            await asyncio.sleep(PROGRESS_SECONDS)
            now = self._summary()
            for line in (self._line, *self._crew.lines):
                if line.trouble:
                    _say(f"retrying {line.trouble}")
                    line.trouble = ""
            _say(f"{now.conversations}/{self._total} conversations, {_rendered(now, as_json=False)}")


def _rendered(summary: Summary, as_json: bool) -> str:
    known = {name: value for name, value in asdict(summary).items() if name != "delays"}
    if as_json:
        return json.dumps(known)
    return ", ".join(f"{name} {value}" for name, value in known.items())


def _say(text: str) -> None:
    sys.stderr.write(f"replay: {text}\n")
    sys.stderr.flush()
