"""A simulated customer: tells a scenario's side of the story to whoever answers, a colleague of flesh and blood or not."""

import asyncio
import contextlib
import random
import time
from itertools import groupby

from lingxi.app.client import Frame, Json, Line, RefusedError, Visitor
from lingxi.app.demo import content
from lingxi.app.demo.content import Scenario, Turn
from lingxi.app.demo.life import pace

QUIET = 7.0  # an agent who is silent for so long has said what they wanted to say
NUDGE_AFTER = 90.0
LEAVE_AFTER = 420.0
CLOSE_AFTER = 45.0
TICK = 0.5


class Customer:
    """One visit. `taken` says whether a colleague has it, `answered` whether one has said something."""

    def __init__(self, line: Line, key: str, scenario: Scenario) -> None:
        self.scenario = scenario
        self.visitor = Visitor(line, key, language=scenario.language)
        self.taken = False
        self.answered = False
        self._closed = asyncio.Event()
        self._staff_said = 0
        self._heard_at = time.monotonic()
        self._read = 0

    async def visit(self) -> None:
        """From the first word until the conversation is closed and rated, or the customer gives up. The session is open."""
        stream = await self.visitor.stream()

        async def listen() -> None:
            async for frame in stream:
                if frame.type == "reset":
                    stream.cursor = self._catch_up(await self.visitor.snapshot())
                self._hear(frame)

        listening = asyncio.create_task(listen())
        try:
            await self._tell()
            await self._part()
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)

    # ── what is heard ────────────────────────────────────────────────────────────────────────────────────────────────

    def _hear(self, frame: Frame) -> None:
        match frame.name:
            case "conversations.MessagePosted":
                self._heard(frame.body["message"])
            case "conversations.Typing":
                self._heard_at = time.monotonic()
            case "conversations.ConversationClosed":
                self._closed.set()
            case "conversations.ConversationReopened":
                self._closed.clear()

    def _heard(self, message: Json) -> None:
        if message["notice"] and message["notice"]["code"] == "joined":
            self.taken = True
        if message["author"]["kind"] == "staff":
            self.answered = True
            self._staff_said += 1
            self._heard_at = time.monotonic()

    def _catch_up(self, snapshot: Json) -> str:
        mine = next((one for one in snapshot["conversations"] if one["id"] == self.visitor.conversation_id), None)
        if mine and mine["state"] == "closed":
            self._closed.set()
        self._staff_said = sum(message["author"]["kind"] == "staff" for message in snapshot["messages"])
        return str(snapshot["cursor"])

    # ── what is said ─────────────────────────────────────────────────────────────────────────────────────────────────

    async def _tell(self) -> None:
        for who, turns in groupby(self.scenario.turns, key=lambda turn: turn.who):
            if who == "agent":
                await self._listen_to(len(list(turns)))
            else:
                await self._say_all(list(turns))
            if self._closed.is_set():
                return

    async def _say_all(self, turns: list[Turn]) -> None:
        for turn in turns:
            if self.visitor.conversation_id:
                await pace.type_out(turn.text, self.visitor.typing, pause=turn.pause)
            if not self._closed.is_set():
                await self.visitor.post(turn.text, origin=self._origin(), name=self.scenario.customer)

    async def _listen_to(self, expected: int) -> None:
        """Until the agent has said as much as the scenario has, or has said something and fallen silent; nudges once."""
        before, started, nudged = self._staff_said, time.monotonic(), False
        while not self._closed.is_set():
            said, quiet = self._staff_said - before, time.monotonic() - self._heard_at
            if said >= expected or (said and quiet > QUIET):
                await self._has_read()
                return
            if self.answered and not nudged and time.monotonic() - max(started, self._heard_at) > NUDGE_AFTER:
                nudged = True
                await self.visitor.post(content.improvised(self.scenario.language)["nudge"])
            if time.monotonic() - max(started, self._heard_at) > LEAVE_AFTER:
                await self._give_up()
            await asyncio.sleep(TICK)

    async def _give_up(self) -> None:
        await self.visitor.post(content.improvised(self.scenario.language)["leaving"])
        await self.visitor.close()
        self._closed.set()

    async def _part(self) -> None:
        """Leave the last word to the agent for a while, then close and rate."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._closed.wait(), CLOSE_AFTER * random.uniform(0.6, 1.4))
        await self._has_read()
        if not self._closed.is_set():
            await self.visitor.close()
        if self.answered and random.random() < 0.7:
            await asyncio.sleep(random.uniform(2, 6))
            with contextlib.suppress(RefusedError):
                await self.visitor.rate(self.scenario.score, self.scenario.comment)

    async def _has_read(self) -> None:
        history = await self.visitor.snapshot()
        mine = next((one for one in history["conversations"] if one["id"] == self.visitor.conversation_id), None)
        if mine and mine["last_position"] > self._read:
            self._read = mine["last_position"]
            await self.visitor.read(self._read)

    def _origin(self) -> Json:
        page = "cards" if self.scenario.queue == "cards" else "accounts"
        return {
            "page": f"https://harbour.example/{page}",
            "title": "Harbour Bank 海湾银行",
            "referrer": "",
            "device": random.choice(("desktop", "mobile")),
            "browser": random.choice(("Chrome 141", "Safari 26", "Edge 141")),
        }
