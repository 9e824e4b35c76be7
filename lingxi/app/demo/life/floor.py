"""Who comes when, and to whom. A person who signs in as an agent is served first: while they have room, the simulated
colleagues are busy, so that the next customer is theirs."""

import asyncio
import random
import sys
import time

from lingxi.app.client import Agent, Frame, Json, Line, RefusedError, UnreachableError
from lingxi.app.demo import content
from lingxi.app.demo.content import Scenario
from lingxi.app.demo.life.colleague import Colleague
from lingxi.app.demo.life.customer import Customer

AT_ONCE = 5  # conversations that go on when nobody looks
AT_MOST = 12
ROOM_FOR_PEOPLE = 2  # conversations that a person gets before the others may take again
STEP = 1.0
AGAIN_SECONDS = 5.0
WIDGETS = {"personal": "demo", "cards": "cards"}


async def live(url: str) -> None:
    """For ever, through restarts of the server. Returns only when cancelled."""
    while True:
        try:
            await Floor(url).run()
        except* (RefusedError, UnreachableError) as troubles:
            sys.stderr.write(f"demo: the simulated people start again: {troubles.exceptions[0]!r}\n")
        await asyncio.sleep(AGAIN_SECONDS)


class Floor:
    """The whole simulation."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._line = Line(url, patience=None)
        self._colleagues: list[Colleague] = []
        self._agents: dict[str, Json] = {}
        self._queues: dict[str, str] = {}
        self._visits: dict[asyncio.Task[None], Customer] = {}
        self._order: list[Scenario] = []
        self._scripts: dict[str, Scenario] = {}
        self._yielding = False
        self._next_at = time.monotonic()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as day:
            for person in content.agents():
                agent = Agent(self._url, person.email, content.PASSWORD, patience=None)
                await agent.log_in()
                await agent.presence("available")
                colleague = Colleague(agent, self._scripts.get, self._notice)
                self._colleagues.append(colleague)
                day.create_task(colleague.work(self._look(await agent.snapshot())))
            day.create_task(self._breaks())
            while True:
                await asyncio.sleep(STEP)
                await self._step()

    def _look(self, snapshot: Json) -> Json:
        self._agents = {agent["staff_id"]: agent for agent in snapshot["agents"]}
        names = {queue["en"]: queue["key"] for queue in content.bank()["queues"]}
        self._queues = {queue["id"]: names.get(queue["name_en"], "personal") for queue in snapshot["queues"]}
        return snapshot

    def _notice(self, frame: Frame) -> None:
        """Every colleague hears of every presence; the newest revision counts."""
        if frame.name == "routing.AgentChanged":
            agent = frame.body["agent"]
            known = self._agents.get(agent["staff_id"])
            if known is None or agent["revision"] >= known["revision"]:
                self._agents[agent["staff_id"]] = agent

    async def _step(self) -> None:
        free = self._people_with_room()
        await self._yield_to(bool(free))
        waiting = sum(not visit.taken for visit in self._visits.values())
        if free and waiting == 0 and len(self._visits) < AT_MOST:
            self._arrive(self._queues_of(random.choice(free)))
        elif not free and len(self._visits) < AT_ONCE and time.monotonic() > self._next_at:
            self._arrive(list(WIDGETS))

    def _people_with_room(self) -> list[Json]:
        simulated = {colleague.agent.id for colleague in self._colleagues}
        return [
            agent
            for id, agent in self._agents.items()
            if id not in simulated
            and agent["presence"] == "available"
            and agent["queue_ids"]
            and agent["load"] < min(ROOM_FOR_PEOPLE, agent["capacity"])
        ]

    def _queues_of(self, agent: Json) -> list[str]:
        return [self._queues[id] for id in agent["queue_ids"] if id in self._queues] or list(WIDGETS)

    async def _yield_to(self, people: bool) -> None:
        if people != self._yielding:
            self._yielding = people
            on_duty = [c.agent for c in self._colleagues if c.agent.wanted in ("busy", "available")]
            await asyncio.gather(*(agent.presence(self._duty()) for agent in on_duty))

    def _arrive(self, queues: list[str]) -> None:
        """A customer with a scenario that nobody tells at the moment and that was not told for longest."""
        telling = {visit.scenario.name for visit in self._visits.values()}
        if not self._order:
            self._order = random.sample(content.scenarios(), len(content.scenarios()))
        fitting = [one for one in self._order if one.queue in queues and one.name not in telling]
        if not fitting:
            return
        scenario = fitting[0]
        self._order.remove(scenario)
        self._order.append(scenario)
        customer = Customer(self._line, WIDGETS[scenario.queue], scenario)
        task = asyncio.create_task(self._visit(customer))
        self._visits[task] = customer
        task.add_done_callback(self._visits.pop)
        self._next_at = time.monotonic() + random.uniform(6, 18)

    async def _visit(self, customer: Customer) -> None:
        try:
            await customer.visitor.open()
            self._scripts[customer.visitor.customer_id] = customer.scenario
            await customer.visit()
        except RefusedError as refused:
            sys.stderr.write(f"demo: {customer.scenario.customer}: {refused}\n")
        finally:
            self._scripts.pop(customer.visitor.customer_id, None)

    def _duty(self) -> str:
        return "busy" if self._yielding else "available"

    async def _breaks(self) -> None:
        """Now and then somebody takes a break, has lunch or a training."""
        while True:
            await asyncio.sleep(random.uniform(40, 90))
            agent = random.choice(self._colleagues).agent
            if self._yielding or agent.wanted != "available":
                continue
            await agent.presence(random.choice(("break", "break", "meal", "training", "meeting")))
            await asyncio.sleep(random.uniform(60, 150))
            await agent.presence(self._duty())
