"""The agents of a replay: real sessions that take what the server offers them and remember what their sockets gave."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Coroutine

from lingxi.app.client import Agent, Frame, Json, Line, RefusedError
from lingxi.app.replay.ledger import Ear

FOREIGN_PAUSE = 1.0


class Crew:
    """Who serves which of our customers. Conversations of others are declined, so that they find somebody else."""

    def __init__(self, agents: list[Agent], complain: Callable[[str], None]) -> None:
        self.complain = complain
        self.customers: set[str] = set()
        self.members = [Member(agent, self) for agent in agents]
        self._serving: dict[str, tuple[int, Member]] = {}
        self._news = asyncio.Event()

    async def open(self) -> None:
        await asyncio.gather(*(member.open() for member in self.members))

    async def leave(self) -> None:
        for member in self.members:
            await member.leave()

    @property
    def lines(self) -> list[Line]:
        return [member.agent.line for member in self.members]

    def serve(self, conversation_id: str, member: "Member", revision: int) -> None:
        known, _ = self._serving.get(conversation_id, (-1, member))
        if revision > known:
            self._serving[conversation_id] = (revision, member)
            self._news.set()
            self._news = asyncio.Event()

    def serves(self, conversation_id: str) -> bool:
        return conversation_id in self._serving

    def ear(self, conversation_id: str) -> Ear | None:
        """What the one who serves has heard of it."""
        served = self._serving.get(conversation_id)
        return served[1].ears[conversation_id] if served else None

    async def serving(self, conversation_id: str) -> "Member":
        """The member whose conversation it is, once there is one."""
        while conversation_id not in self._serving:
            await self._news.wait()
        return self._serving[conversation_id][1]


class Member:
    """One agent at work."""

    def __init__(self, agent: Agent, crew: Crew) -> None:
        self.agent = agent
        self.ears: defaultdict[str, Ear] = defaultdict(Ear)
        self._crew = crew
        self._tasks: set[asyncio.Task[None]] = set()
        self._offers: set[str] = set()

    async def open(self) -> None:
        snapshot = await self.agent.snapshot()
        await self.agent.presence("available")
        self._spawn(self._listen(snapshot))

    async def leave(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.agent.leave()

    async def _listen(self, snapshot: Json) -> None:
        self._resume(snapshot)
        stream = self.agent.stream(snapshot["cursor"])
        async for frame in stream:
            if frame.type == "reset":
                stream.cursor = await self._recover()
            self._heard(frame)

    async def _recover(self) -> str:
        """A new snapshot, and what was said meanwhile in the conversations that we listen to."""
        snapshot = await self.agent.snapshot()
        for conversation in snapshot["conversations"]:
            if conversation["id"] in self.ears:
                self.ears[conversation["id"]].learn(await self.agent.history(conversation["id"]))
        self._resume(snapshot)
        return str(snapshot["cursor"])

    def _resume(self, snapshot: Json) -> None:
        """Offers and work that are ours at the time of the snapshot."""
        conversations = {one["id"]: one for one in snapshot["conversations"]}
        for offer in snapshot["offers"]:
            if conversation := conversations.get(offer["conversation_id"]):
                self._offered(offer, conversation)
        for work in snapshot["works"]:
            if conversation := conversations.get(work["conversation_id"]):
                self._assigned(work, conversation)

    def _heard(self, frame: Frame) -> None:
        body = frame.body
        match frame.name:
            case "conversations.MessagePosted" if self._ours(body["conversation"]):
                self.ears[body["conversation"]["id"]].hear(body["message"], frame.at)
            case "routing.OfferMade":
                self._offered(body["offer"], body["conversation"])
            case "routing.WorkAssigned":
                self._assigned(body["work"], body["conversation"])
            case "routing.AgentChanged" | "":
                self._spawn(self.agent.stay(frame))

    def _offered(self, offer: Json, conversation: Json) -> None:
        if offer["agent_id"] != self.agent.id or offer["state"] != "pending" or offer["id"] in self._offers:
            return
        self._offers.add(offer["id"])
        self._spawn(self._take(offer["id"]) if self._ours(conversation) else self._decline(offer["id"]))

    async def _take(self, offer_id: str) -> None:
        await self.agent.accept(offer_id)

    async def _decline(self, offer_id: str) -> None:
        await asyncio.sleep(FOREIGN_PAUSE)
        await self.agent.decline(offer_id)

    def _assigned(self, work: Json, conversation: Json) -> None:
        if work["agent_id"] == self.agent.id and work["state"] == "assigned" and self._ours(conversation):
            self._spawn(self._begin(work, conversation))

    async def _begin(self, work: Json, conversation: Json) -> None:
        """Reads what was written before, as a desk does, then serves."""
        ear, last = self.ears[conversation["id"]], conversation["last_position"]
        if not ear.complete_to(last):
            history = await self.agent.history(conversation["id"])
            ear.learn(message for message in history if message["position"] <= last)
        self._crew.serve(conversation["id"], self, work["revision"])

    def _ours(self, conversation: Json) -> bool:
        return conversation["customer_id"] in self._crew.customers

    def _spawn(self, doing: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(self._careful(doing))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _careful(self, doing: Coroutine[None, None, None]) -> None:
        """A refusal concerns one conversation, which will be counted as unfinished; the others go on."""
        try:
            await doing
        except RefusedError as refused:
            self._crew.complain(f"{self.agent.email}: {refused}")
