"""A simulated colleague: takes offers, plays the agent's side of a scenario, and improvises with visitors who have none."""

import asyncio
import itertools
import random
import sys
from collections.abc import Callable, Coroutine

from lingxi.app.client import Agent, Frame, Json, RefusedError
from lingxi.app.demo import content
from lingxi.app.demo.content import Scenario
from lingxi.app.demo.life import pace

PATIENCE = 25.0  # for the customer's next word in a scenario
IDLE = 240.0  # after which a visitor without a scenario is thought to have left
Lookup = Callable[[str], Scenario | None]


class Colleague:
    """`scenario_of` knows the script of a simulated customer by id; `notice` is told every frame."""

    def __init__(self, agent: Agent, scenario_of: Lookup, notice: Callable[[Frame], None]) -> None:
        self.agent = agent
        self._scenario_of = scenario_of
        self._notice = notice
        self._talks: dict[str, asyncio.Task[None]] = {}
        self._heard: dict[str, asyncio.Event] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._offers: set[str] = set()

    async def work(self, snapshot: Json) -> None:
        """For ever."""
        self._resume(snapshot)
        stream = self.agent.stream(snapshot["cursor"])
        async for frame in stream:
            if frame.type == "reset":
                fresh = await self.agent.snapshot()
                self._resume(fresh)
                stream.cursor = fresh["cursor"]
            self._notice(frame)
            self._hear(frame)

    def _resume(self, snapshot: Json) -> None:
        """What is ours already: offers, and conversations that a restart of either side left open."""
        conversations = {one["id"]: one for one in snapshot["conversations"]}
        for offer in snapshot["offers"]:
            self._offered(offer)
        for work in snapshot["works"]:
            if work["conversation_id"] in conversations:
                self._assigned(work, conversations[work["conversation_id"]])

    def _hear(self, frame: Frame) -> None:
        body = frame.body
        match frame.name:
            case "routing.OfferMade":
                self._offered(body["offer"])
            case "routing.WorkAssigned":
                self._assigned(body["work"], body["conversation"])
            case "conversations.MessagePosted" if body["conversation"]["id"] in self._heard:
                self._heard[body["conversation"]["id"]].set()
            case "conversations.ConversationClosed" | "conversations.ConversationMoved":
                self._let_go(body["conversation"])
            case "routing.AgentChanged" | "":
                self._spawn(self.agent.stay(frame))

    def _offered(self, offer: Json) -> None:
        if offer["agent_id"] == self.agent.id and offer["state"] == "pending" and offer["id"] not in self._offers:
            self._offers.add(offer["id"])
            self._spawn(self._take(offer["id"]))

    async def _take(self, offer_id: str) -> None:
        await asyncio.sleep(random.uniform(1.0, 3.5))
        await self.agent.accept(offer_id)

    def _assigned(self, work: Json, conversation: Json) -> None:
        id = conversation["id"]
        if work["agent_id"] != self.agent.id:
            self._let_go(conversation)
        elif work["state"] == "wrap_up":
            self._spawn(self._wrap_up(id))
        elif work["state"] == "assigned" and id not in self._talks:
            self._heard[id] = asyncio.Event()
            self._talks[id] = self._spawn(self._serve(conversation))

    def _let_go(self, conversation: Json) -> None:
        """Closed by the customer, or somebody else's now."""
        id, mine = conversation["id"], conversation["owner_id"] == self.agent.id
        if id in self._talks and not (mine and conversation["state"] == "open"):
            self._talks.pop(id).cancel()
            self._heard.pop(id, None)
            if mine:
                self._spawn(self._wrap_up(id))

    async def _wrap_up(self, id: str) -> None:
        await asyncio.sleep(random.uniform(4, 15))
        await self.agent.finish(id)

    # ── talking ──────────────────────────────────────────────────────────────────────────────────────────────────────

    async def _serve(self, conversation: Json) -> None:
        if conversation["channel"] == "email":  # there are days for it: those who look find some to answer
            await asyncio.sleep(pace.writing())
        scenario = self._scenario_of(conversation["customer_id"])
        await (self._play(conversation, scenario) if scenario else self._improvise(conversation))
        await asyncio.sleep(random.uniform(4, 12))
        await self.agent.close(conversation["id"])

    async def _play(self, conversation: Json, scenario: Scenario) -> None:
        """The agent's turns that are still to come, each after the customer's before it."""
        id = conversation["id"]
        done = self._said(await self.agent.history(id), "staff")
        turns = [(n, turn) for n, turn in enumerate(scenario.turns) if turn.who == "agent"]
        for n, turn in turns[done:]:
            await self._hear_customer(id, sum(earlier.who == "customer" for earlier in scenario.turns[:n]))
            await self._say(id, turn.text, pause=turn.pause)
        await self._hear_customer(id, sum(turn.who == "customer" for turn in scenario.turns))

    async def _hear_customer(self, id: str, wanted: int) -> None:
        """Until the customer has said so much, or is silent for longer than one waits."""
        while True:
            self._heard[id].clear()
            history = await self.agent.history(id)
            if history:
                await self.agent.read(id, history[-1]["position"])
            if self._said(history, "customer") >= wanted:
                return
            try:
                await asyncio.wait_for(self._heard[id].wait(), PATIENCE)
            except TimeoutError:
                return

    async def _improvise(self, conversation: Json) -> None:
        """Polite, generic, and honest about it, until the visitor has been silent for long."""
        id, lines = conversation["id"], content.improvised(conversation["language"])
        said = self._said(await self.agent.history(id), "staff")
        for n in itertools.count(said):
            middle: str = lines["middle"][(n - 1) % len(lines["middle"])]
            await self._say(id, middle if n else lines["opening"].format(name=self.agent.name))
            self._heard[id].clear()
            if not await self._answered(id):
                await self._say(id, lines["closing"])
                return

    async def _answered(self, id: str) -> bool:
        """Whether the customer wrote before one gives up."""
        before = self._said(await self.agent.history(id), "customer")
        try:
            async with asyncio.timeout(IDLE):
                while self._said(await self.agent.history(id), "customer") <= before:
                    await self._heard[id].wait()
                    self._heard[id].clear()
        except TimeoutError:
            return False
        return True

    async def _say(self, id: str, text: str, *, pause: float | None = None) -> None:
        await pace.type_out(text, lambda: self.agent.typing(id), pause=pause)
        await self.agent.post(id, text)

    @staticmethod
    def _said(history: list[Json], kind: str) -> int:
        return sum(one["author"]["kind"] == kind and one["kind"] == "message" for one in history)

    def _spawn(self, doing: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(self._careful(doing))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _careful(self, doing: Coroutine[None, None, None]) -> None:
        """A refusal (taken by a colleague, closed meanwhile) ends one talk, not the day."""
        try:
            await doing
        except RefusedError as refused:
            sys.stderr.write(f"demo: {self.agent.name}: {refused}\n")
