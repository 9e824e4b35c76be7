"""One dialogue spoken from its first word to its close: each side answers only what it has seen."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

from lingxi.app.client import Agent, Frame, Line, RefusedError, UnreachableError, Visitor, new_client_id
from lingxi.app.replay.crew import Crew, Member
from lingxi.app.replay.ledger import Ear, Faults, Said, kept_in
from lingxi.app.replay.script import Script, Turn, Who

LOOK_SECONDS = 1.0
TROUBLES = (TimeoutError, RefusedError, UnreachableError)
T = TypeVar("T")


@dataclass(slots=True)
class Result:
    """What came of one dialogue."""

    faults: Faults = field(default_factory=Faults)
    finished: bool = False
    trouble: str = ""


class Talk:
    """A visitor, the agent whom the server finds for them, and the words of a script between them."""

    def __init__(self, script: Script, line: Line, key: str, crew: Crew) -> None:
        self.script = script
        self.visitor = Visitor(line, key, language=script.language)
        self.crew = crew
        self.ear = Ear()
        self.said: list[tuple[Who, Said]] = []
        self._unseen: list[tuple[Who, str]] = []
        self._closed = asyncio.Event()

    async def run(self, seconds: float) -> Result:
        """Within so many seconds. What was acknowledged is judged even when the dialogue came to no end."""
        result = Result()
        try:
            async with asyncio.timeout(seconds):
                await self._converse()
            result.finished = True
        except TROUBLES as error:
            result.trouble = f"{self.script.id}: {error!r}"
        try:
            result.faults = await self._judge()
        except TROUBLES as error:
            result.finished = False
            result.trouble = f"{self.script.id}: its history could not be read: {error!r}"
        return result

    async def _converse(self) -> None:
        listening = await self._begin()
        try:
            await self._speak_all()
            await self._end()
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)

    # ── the words ────────────────────────────────────────────────────────────────────────────────────────────────────

    async def _begin(self) -> asyncio.Task[None]:
        await self.visitor.open()
        self.crew.customers.add(self.visitor.customer_id)
        stream = await self.visitor.stream()

        async def listen() -> None:
            async for frame in stream:
                if frame.type == "reset":
                    stream.cursor = (await self.visitor.snapshot())["cursor"]
                    self.ear.learn(await self.visitor.history())
                self._heard(frame)

        return asyncio.create_task(listen())

    def _heard(self, frame: Frame) -> None:
        if frame.name == "conversations.MessagePosted":
            self.ear.hear(frame.body["message"], frame.at)
        elif frame.name == "conversations.ConversationClosed":
            self._closed.set()

    async def _speak_all(self) -> None:
        for turn in self.script.turns:
            await self._seen_by(turn.who)
            await self._speak(turn)
        await self._seen_by("agent")
        await self._seen_by("customer")

    async def _speak(self, turn: Turn) -> None:
        client_id, at = new_client_id(), time.perf_counter()
        if turn.who == "customer":
            message = await self.visitor.post(turn.text, client_id=client_id)
        else:
            message = await self._by_agent(lambda agent: agent.post(self._id, turn.text, client_id=client_id))
        self.said.append((turn.who, Said(message["id"], client_id, turn.text, at)))
        self._unseen.append((turn.who, message["id"]))

    async def _by_agent(self, act: Callable[[Agent], Awaitable[T]]) -> T:
        """By whoever serves now; should it change hands between, the next one does it."""
        while True:
            member = await self._agent()
            try:
                return await act(member.agent)
            except RefusedError:
                if member is await self._agent():
                    raise

    async def _seen_by(self, who: Who) -> None:
        """Waits until this side has everything that the other said."""
        for speaker, id in [one for one in self._unseen if one[0] != who]:
            while not await (await self._ear_of(who)).wait_for(id, LOOK_SECONDS):
                pass
            self._unseen.remove((speaker, id))

    async def _ear_of(self, who: Who) -> Ear:
        return self.ear if who == "customer" else (await self._agent()).ears[self._id]

    async def _end(self) -> None:
        await self._by_agent(lambda agent: agent.close(self._id))
        await self._closed.wait()
        await self._by_agent(lambda agent: agent.finish(self._id))

    async def _agent(self) -> Member:
        return await self.crew.serving(self._id)

    @property
    def _id(self) -> str:
        return str(self.visitor.conversation_id)

    # ── the judgement ────────────────────────────────────────────────────────────────────────────────────────────────

    def said_by(self, who: Who) -> list[Said]:
        return [said for speaker, said in self.said if speaker == who]

    async def _judge(self) -> Faults:
        """The visitor's socket, and the history as both sides can read it."""
        faults = self.ear.faults(self.said_by("agent"))
        everything = [said for _, said in self.said]
        if everything:
            faults.add(kept_in(await self.visitor.history(), everything))
        if everything and self.crew.serves(self._id):
            faults.add(kept_in(await self._by_agent(lambda agent: agent.history(self._id)), everything))
        return faults

    def agent_faults(self) -> Faults:
        """The serving agent's socket, to be judged when nothing more can come."""
        ear = self.crew.ear(self._id) or Ear()
        return ear.faults(self.said_by("customer"))

    def delays(self) -> list[float]:
        """Seconds from sending to the other side's socket, for what came by the socket."""
        theirs = self.crew.ear(self._id) or Ear()
        pairs = [(self.ear if who == "agent" else theirs, said) for who, said in self.said]
        return [ear.heard[said.id] - said.at for ear, said in pairs if said.id in ear.heard]
