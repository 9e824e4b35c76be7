"""A floor on which chance decides what happens next, and what must hold on it at any time. The same seed makes the same history."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from uuid import UUID

from lingxi import routing
from lingxi.conversations import Conversation
from lingxi.customers import Customer
from lingxi.platform.auth import Staff
from lingxi.platform.problems import Problem
from lingxi.routing import Agent, Companion, Mirror, Presence, Queue
from lingxi.routing.model import LEASE_SECONDS, Role
from lingxi.routing.service.parking import WITHOUT_A_TIME
from tests.world import NEVER, Person, World


class Floor:
    """Customers come, write and leave; Li Na, Tom and Mei do whatever people do; queues are changed under their hands."""

    def __init__(self, world: World, seed: int) -> None:
        self.world = world
        self.chance = random.Random(seed)
        self.staff = [world.li_na, world.tom, world.mei]
        self.queues: list[Queue] = [world.cards, world.loans]
        self.talks: list[tuple[Customer, Conversation]] = []
        self.alone = True  # nothing happens beside a step
        self.did: list[str] = []
        self._acts: dict[Callable[[], Awaitable[object]], int] = {
            self.arrive: 4,
            self.route: 5,
            self.accept: 5,
            self.decline: 2,
            self.take: 1,
            self.transfer: 3,
            self.close: 3,
            self.write: 2,
            self.reopen: 1,
            self.finish: 2,
            self.choose_presence: 4,
            self.fall_silent: 1,
            self.wait: 3,
            self.ask_to_be_called: 2,
            self.wait_in_line: 1,
            self.call: 2,
            self.wish: 2,
            self.change_members: 1,
            self.change_archived: 1,
            self.ask: 3,
            self.come: 4,
            self.go: 1,
            self.hand_over: 2,
            self.hand_back: 1,
            self.park: 3,
            self.resume: 1,
            self.supervise: 2,
            self.change_hours: 1,
        }

    async def step(self) -> None:
        """Something happens. Whatever is refused is refused for a reason that the rules know."""
        [act] = self.chance.choices(list(self._acts), list(self._acts.values()))
        try:
            await act()
            self.did.append(act.__name__)
        except Problem as problem:
            if problem.code not in REFUSALS:
                raise
            self.did.append(f"{act.__name__}: {problem.code}")

    async def steps_at_once(self, count: int) -> None:
        self.alone = False
        await asyncio.gather(*(self.step() for _ in range(count)))
        self.alone = True

    # ── what can happen ──────────────────────────────────────────────────────────────────────────────────────────────

    async def arrive(self) -> None:
        customer = await self.world.come(self.chance.choice(("zh", "en")))
        self.talks.append((customer, await self.world.asks(customer, queue=self.chance.choice(self.queues))))

    async def route(self) -> None:
        """Nobody whom the round offered something has more than fits, unless somebody else gave them more meanwhile."""
        before = {offer.id for one in self.staff for offer in await self.world.offers(one)}
        await self.world.route()
        for one in self.staff:
            fresh = {offer.id for offer in await self.world.offers(one)} - before
            agent = await self._agent(one)
            assert not (fresh and self.alone) or (agent and await self.world.load(one) <= agent.capacity), self.did

    async def accept(self) -> None:
        person = self._someone()
        for offer in (await self.world.offers(person))[:1]:
            await self.world.accepts(person, offer)

    async def decline(self) -> None:
        person = self._someone()
        for offer in (await self.world.offers(person))[:1]:
            await self.world.declines(person, offer)

    async def take(self) -> None:
        for _, talk in self._talk():
            await self.world.takes(self._someone(), talk)

    async def transfer(self) -> None:
        goals: list[Staff | Queue] = [*self.staff, *self.queues]
        goal = self.chance.choice(goals)
        for _, talk in self._talk():
            await self.world.passes(self._someone(), talk, to=goal)

    async def ask(self) -> None:
        for _, talk in self._talk():
            goals: list[Staff | Queue] = [*self.staff, *self.queues]
            role: Role = self.chance.choice(("consulted", "joined"))
            await self.world.asks_advice(self._someone(), talk, self.chance.choice(goals), role)

    async def come(self) -> None:
        verb = self.chance.choice([routing.come, routing.come, routing.excuse])
        await self._beside(lambda talk, who: self.world.does(who, verb, talk))

    async def go(self) -> None:
        """Somebody who is beside leaves, is sent away, or is let talk along."""

        async def act(talk: Conversation, who: Staff) -> None:
            match self.chance.choice(("leave", "dismiss", "bring in")):
                case "leave":
                    await self.world.does(who, routing.leave, talk)
                case "dismiss":
                    await self.world.does(self.world.mei, routing.dismiss, talk, who.id)
                case _:
                    await self.world.does(self.world.mei, routing.bring_in, talk, who.id)

        await self._beside(act)

    async def hand_over(self) -> None:
        await self._beside(lambda talk, who: self.world.does(self.world.mei, routing.hand_over, talk, who.id))

    async def hand_back(self) -> None:
        wait = self.chance.random() < 0.5
        for _, talk in self._talk():
            await self.world.does(self._someone(), routing.hand_back, talk, wait=wait)

    async def park(self) -> None:
        until = self.world.now + timedelta(seconds=self.chance.uniform(200, 300))
        for _, talk in self._talk():
            who = self._someone()
            await self.world.does(who, routing.park, talk, reason="later", until=self.chance.choice((until, None)))

    async def resume(self) -> None:
        for _, talk in self._talk():
            await self.world.does(self._someone(), routing.resume, talk)

    async def supervise(self) -> None:
        for _, talk in self._talk():
            match self.chance.choice(("watching", "joined", "take over")):
                case "take over":
                    await self.world.does(self.world.mei, routing.take_over, talk, "mine")
                case "watching":
                    await self.world.does(self.world.mei, routing.sit_in, talk, "watching")
                case _:
                    await self.world.does(self.world.mei, routing.sit_in, talk, "joined")

    async def _beside(self, act: Callable[[Conversation, Staff], Awaitable[object]]) -> None:
        """Something happens to somebody who is beside a conversation, if there is one."""
        found = [
            (talk, one)
            for _, talk in self.talks
            for companion in await self._companions(talk)
            for one in self.staff
            if one.id == companion.staff_id
        ]
        if found:
            await act(*self.chance.choice(found))

    async def _companions(self, talk: Conversation) -> Sequence[Companion]:
        """None of a conversation that stands in no line."""
        async with self.world.as_system() as tx:
            work = await routing.work_of(tx, talk.id)
        return work.companions if work else ()

    async def close(self) -> None:
        for customer, talk in self._talk():
            people: list[Person] = [self.world.mei, customer]
            who = self.chance.choice(people)
            await self.world.closes(who, talk)

    async def write(self) -> None:
        for customer, talk in self._talk():
            await self.world.says(customer, talk, "还在吗？")

    async def reopen(self) -> None:
        for _, talk in self._talk():
            await self.world.reopens(self._someone(), talk)

    async def ask_to_be_called(self) -> None:
        by, soon = self.chance.choice(("phone", "chat")), self.world.now + timedelta(seconds=20)
        for customer, talk in self._talk():
            number = f"139{self.chance.randrange(10**8):08d}"
            await self.world.asks_to_be_called(
                customer,
                talk,
                by=by,
                number=number,
                at=self.chance.choice((None, soon)),
                adviser=self.chance.random() < 0.3,
            )

    async def wait_in_line(self) -> None:
        for customer, talk in self._talk():
            await self.world.waits_in_line(customer, talk)

    async def call(self) -> None:
        for _, talk in self._talk():
            await self.world.calls(self._someone(), talk, reached=self.chance.random() < 0.5)

    async def wish(self) -> None:
        for customer, talk in self._talk():
            await self.world.wishes(customer, talk, anybody=self.chance.random() < 0.3)

    async def finish(self) -> None:
        for _, talk in self._talk():
            await self.world.finishes(self.world.mei, talk)

    async def choose_presence(self) -> None:
        await self.world.is_(self.chance.choice(PRESENCES), self._someone())

    async def fall_silent(self) -> None:
        """No desk gives a sign of life."""
        self.world.later(LEASE_SECONDS + 1)

    async def wait(self) -> None:
        self.world.later(self.chance.uniform(1, 30))
        await self.world.alive(*self.staff)

    async def change_members(self) -> None:
        await self._change_queue(members=tuple(one.id for one in self.staff if self.chance.random() < 0.7))

    async def change_archived(self) -> None:
        await self._change_queue(archived=self.chance.random() < 0.3)

    async def change_hours(self) -> None:
        """A queue shuts, or is open at any time again."""
        async with self.world.as_system() as tx:
            never = await routing.create_hours(tx, NEVER)
        await self._change_queue(hours_id=self.chance.choice((None, never.id)))

    async def _change_queue(self, **changes: object) -> None:
        at = self.chance.randrange(len(self.queues))
        self.queues[at] = await self.world.change_queue(self.queues[at], **changes)

    def _someone(self) -> Staff:
        return self.chance.choice(self.staff)

    def _talk(self) -> list[tuple[Customer, Conversation]]:
        return [self.chance.choice(self.talks)] if self.talks else []

    async def _agent(self, staff: Staff) -> Agent | None:
        return (await self._agents()).get(staff.id)

    async def _agents(self) -> dict[UUID, Agent]:
        return {one.id: await self.world.agent(one) for one in self.staff if await self._is_agent(one)}

    async def _is_agent(self, staff: Staff) -> bool:
        return bool(await self.world.rows("select 1 from routing.agents where staff_id = %s", staff.id))

    # ── what must hold ───────────────────────────────────────────────────────────────────────────────────────────────

    async def check(self) -> None:
        assert await self.world.rows(FORGOTTEN) == [], f"nobody will serve these: {self.did}"
        assert await self.world.rows(TWICE) == [], f"work and conversation, or work and offer, disagree: {self.did}"
        assert await self.world.rows(UNAGREED) == [], f"work, call-back and wish disagree: {self.did}"
        async with self.world.as_system() as tx:
            looked = await routing.look(tx)
        learnt = Mirror(policy=looked.policy)
        routing.learn(learnt, await self.world.log())
        assert learnt.works == looked.works, f"the log tells other work than the tables: {self.did}"
        assert {id: learnt.load(id) for id in looked.agents} == {id: looked.load(id) for id in looked.agents}, self.did

    async def everybody_is_served_in_the_end(self) -> None:
        """All come to work, and nothing is left waiting."""
        members = tuple(one.id for one in self.staff)
        for queue in self.queues:
            await self.world.change_queue(queue, members=members, archived=False, hours_id=None)
        self.world.later(86_400 + 1_000)  # whoever is to be called later, or waits for somebody, does so no more
        for one in self.staff:
            await self.world.can_take(one, 50)
        self.world.later(WITHOUT_A_TIME.total_seconds() + 1)
        for _ in range(8):
            await self.world.is_("available", *self.staff)
            await self.world.route()
            for one in self.staff:
                for offer in await self.world.offers(one):
                    await self.world.accepts(one, offer)
            await self._hang_up()
        left = await self.world.rows(
            "select w.* from routing.works w join conversations.conversations c on c.id = w.conversation_id "
            "where c.state = 'open' and w.state <> 'assigned'"
        )
        assert left == [], self.did
        await self.check()

    async def _hang_up(self) -> None:
        """Whoever is on the telephone can take nothing else, and who talks with others cannot call."""
        held = """select conversation_id from routing.works where state in ('assigned', 'wrap_up')
                  and exists (select 1 from routing.works where channel = 'callback' and state <> 'done')"""
        for (id,) in await self.world.rows(held):
            talk = await self.world.closes(self.world.mei, await self.world.see(id))
            await self.world.finishes(self.world.mei, talk)


PRESENCES: tuple[Presence, ...] = ("available", "available", "available", "busy", "meal", "offline")
REFUSALS = (
    "agent_unavailable",
    "bad_number",
    "conversation_closed",
    "no_callback",
    "no_queue",
    "nobody_to_wish",
    "not_found",
    "not_then",
    "not_waiting",
    "not_yours",
    "offer_gone",
    "adviser_away",
    "already_beside",
    "no_adviser",
    "nobody_there",
    "not_beside",
    "not_parked",
    "not_served",
)

# what is agreed on is in line or in somebody's hands, as the kind of work that it is; who is served waits for nobody
UNAGREED = """
select w.* from routing.works w join conversations.conversations c on c.id = w.conversation_id
left join routing.callbacks k on k.conversation_id = w.conversation_id and k.state = 'agreed'
where (k.conversation_id is not null and (c.state = 'closed' or w.state not in ('waiting', 'offered', 'assigned', 'parked')))
   or (k.by = 'phone') <> (w.channel = 'callback') and k.by is not null
   or (w.wish is not null and w.state not in ('waiting', 'offered'))
"""
# an open conversation waits, rings, is served or lies aside until a time; without any queue it waits for one
FORGOTTEN = """
select c.id, c.state, w.state from conversations.conversations c left join routing.works w on w.conversation_id = c.id
where case c.state when 'closed' then w.state in ('waiting', 'offered', 'assigned', 'parked')
      else coalesce(w.state, 'none') not in ('waiting', 'offered', 'assigned', 'parked')
           and c.queue_id is not null end
"""
TWICE = """
select w.* from routing.works w join conversations.conversations c on c.id = w.conversation_id
left join routing.offers o on o.work_id = w.id and o.state = 'pending'
where (w.state = 'offered') <> (o.id is not null)
   or (w.state = 'offered' and (o.agent_id <> w.agent_id or c.owner_id is not null))
   or (w.state in ('assigned', 'parked') and c.owner_id is distinct from w.agent_id)
   or (w.state = 'parked') <> (w.parked is not null)
   or (w.state = 'parked' and exists (select 1 from routing.stints s where s.work_id = w.id and s.ended_at is null))
   or exists (select 1 from jsonb_array_elements(w.companions) x
              where (x->>'staff_id')::uuid = w.agent_id and w.state in ('assigned', 'parked') or w.state in ('wrap_up', 'done'))
   or (select count(distinct x->>'staff_id') from jsonb_array_elements(w.companions) x) <> jsonb_array_length(w.companions)
   or (w.state = 'waiting' and (w.agent_id is not null or c.owner_id is not null or c.queue_id <> w.queue_id))
   or (w.state in ('wrap_up', 'offered', 'assigned', 'parked')) <> (w.agent_id is not null)
"""
