"""A small named cast, made by the slices' own verbs: a bank, two queues, Li Na and Tom who serve, Mei who supervises, two customers."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

import psycopg

from lingxi import conversations, customers, routing
from lingxi.app.routing_loop import route_once
from lingxi.conversations import Conversation, Draft, Message, Origin
from lingxi.customers import Customer, Language
from lingxi.engines.calendars import Hours
from lingxi.platform import auth, events
from lingxi.platform.auth import Staff, permissions_of, store
from lingxi.platform.auth.permissions import topics_of_permissions
from lingxi.platform.clock import new_id
from lingxi.platform.database import Database
from lingxi.platform.events import Logged
from lingxi.platform.problems import Problem
from lingxi.platform.tx import SYSTEM, Actor, Tx
from lingxi.routing import Agent, Callback, Goal, Offer, OpeningHoursInput, Queue, QueueInput, Work
from lingxi.routing.model import Role
from lingxi.routing.store import pending_of

T = TypeVar("T")
Person = Staff | Customer
NEVER = OpeningHoursInput(
    name_zh="从不",
    name_en="Never",
    hours=Hours(zone="UTC", week=((),) * 7, region="", holiday=(), make_up_weekday=None, special_days=()),
)
MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PASSWORD = "correct horse battery"
NOWHERE = Origin(page="https://harbour.example/cards", title="Cards", referrer="", device="", browser="")


@dataclass(slots=True, kw_only=True)
class World:
    """`now` is the time at which everybody acts; `later` moves it. Cards is served by Li Na and Tom, loans by Tom alone."""

    database: Database
    now: datetime
    cards: Queue
    loans: Queue
    li_na: Staff
    tom: Staff
    mei: Staff
    wang_fang: Customer
    joe: Customer

    # ── acting ───────────────────────────────────────────────────────────────────────────────────────────────────────

    async def actor(self, person: Person) -> Actor:
        """Whom the door would let in: with the topics that the person holds now."""
        if isinstance(person, Customer):
            return Actor(
                kind="customer", id=person.id, name="", topics=frozenset({"visitors", f"customer:{person.id}"})
            )
        async with self.database.begin(SYSTEM) as tx:
            granted = await store.topics(tx, person.id) or []
        permissions = permissions_of(person.roles)
        topics = topics_of_permissions(permissions) | {f"staff:{person.id}", *granted}
        return Actor(kind="staff", id=person.id, name=person.name, permissions=permissions, topics=topics)

    @asynccontextmanager
    async def as_(self, person: Person) -> AsyncIterator[Tx]:
        async with self.database.begin(await self.actor(person), now=self.now) as tx:
            yield tx

    @asynccontextmanager
    async def as_system(self) -> AsyncIterator[Tx]:
        async with self.database.begin(SYSTEM, now=self.now) as tx:
            yield tx

    def later(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    async def route(self) -> None:
        """One round of the router, at this moment."""
        await route_once(self.as_system)

    # ── people ───────────────────────────────────────────────────────────────────────────────────────────────────────

    async def hire(self, name: str, *roles: auth.Role, email: str = "") -> Staff:
        async with self.as_system() as tx:
            return await auth.create_staff(
                tx, email=email or f"{new_id().hex}@harbour.example", name=name, password=PASSWORD, roles=roles
            )

    async def come(self, language: Language = "zh", name: str | None = None) -> Customer:
        """Another visitor."""
        async with self.as_system() as tx:
            visitor = await customers.create_visitor(tx, language=language)
            return await customers.change(tx, visitor.id, name=name, language=None) if name else visitor

    async def is_(self, presence: routing.Presence, *people: Staff) -> None:
        """Each of these people chooses a presence, one second after the other: the first has been idle longest."""
        for one in people:
            self.now += timedelta(seconds=1)
            async with self.as_(one) as tx:
                await routing.set_presence(tx, presence)

    async def alive(self, *people: Staff) -> None:
        """A sign of life from each desk."""
        async with self.as_system() as tx:
            for one in people:
                await routing.renew(tx, one.id)

    async def can_take(self, staff: Staff, capacity: int) -> None:
        async with self.as_system() as tx:
            await routing.change_agent(tx, staff.id, routing.AgentInput(capacity=capacity))

    # ── talking ──────────────────────────────────────────────────────────────────────────────────────────────────────

    async def asks(
        self, customer: Customer, text: str = "你好", *, queue: Queue | None = None, key: str | None = None
    ) -> Conversation:
        """A customer starts a conversation, as a channel does it."""
        key = key or new_id().hex
        async with self.as_(customer) as tx:
            talk = await conversations.start(
                tx,
                customer,
                channel="webchat",
                language=customer.language,
                origin=NOWHERE,
                queue_id=(queue or self.cards).id,
                key=key,
            )
            await conversations.post(tx, talk.id, Draft(client_id=key, text=text))
        return await self.see(talk.id)

    async def says(self, person: Person, talk: Conversation, text: str, client_id: str | None = None) -> Message:
        async with self.as_(person) as tx:
            return (
                await conversations.post(tx, talk.id, Draft(client_id=client_id or new_id().hex, text=text))
            ).message

    async def notes(self, person: Staff, talk: Conversation, text: str, *mentioned: Staff) -> Message:
        draft = Draft(client_id=new_id().hex, text=text, private=True, mentions=tuple(one.id for one in mentioned))
        async with self.as_(person) as tx:
            return (await conversations.post(tx, talk.id, draft)).message

    async def closes(self, person: Person, talk: Conversation) -> Conversation:
        async with self.as_(person) as tx:
            return await conversations.close(tx, talk.id)

    async def reopens(self, person: Person, talk: Conversation) -> Conversation:
        async with self.as_(person) as tx:
            return await conversations.reopen(tx, talk.id)

    # ── the floor ────────────────────────────────────────────────────────────────────────────────────────────────────

    async def accepts(self, staff: Staff, offer: Offer) -> Work:
        async with self.as_(staff) as tx:
            return await routing.accept(tx, offer.id)

    async def declines(self, staff: Staff, offer: Offer) -> None:
        async with self.as_(staff) as tx:
            await routing.decline(tx, offer.id)

    async def takes(self, staff: Staff, talk: Conversation) -> Work:
        async with self.as_(staff) as tx:
            return await routing.take(tx, talk.id)

    async def does(
        self, staff: Staff, verb: Callable[..., Awaitable[T]], talk: Conversation, *values: Any, **named: Any
    ) -> T:
        """One of routing's verbs about a conversation."""
        async with self.as_(staff) as tx:
            return await verb(tx, talk.id, *values, **named)

    async def passes(self, staff: Staff, talk: Conversation, *, to: Staff | Queue | UUID | str, note: str = "") -> Work:
        """`to` a colleague, a queue, or whoever has the skill of this name."""
        return await self.does(staff, routing.transfer, talk, goal(to), note=note)

    async def asks_advice(
        self, staff: Staff, talk: Conversation, of: Staff | Queue | str, role: Role = "consulted", note: str = ""
    ) -> Work:
        return await self.does(staff, routing.ask, talk, role, goal(of), note=note)

    async def consulted(self, staff: Staff, talk: Conversation, helper: Staff, role: Role = "consulted") -> Work:
        """A colleague was asked, and came."""
        await self.asks_advice(staff, talk, helper, role)
        return await self.does(helper, routing.come, talk)

    async def asks_to_be_called(self, customer: Customer, talk: Conversation, **wanted: Any) -> Callback:
        async with self.as_(customer) as tx:
            return await routing.ask_callback(tx, talk.id, routing.CallbackInput(**{"number": "13912345678", **wanted}))

    async def waits_in_line(self, customer: Customer, talk: Conversation) -> None:
        """Wants no call any more."""
        async with self.as_(customer) as tx:
            await routing.cancel_callback(tx, talk.id)

    async def calls(self, staff: Staff, talk: Conversation, *, reached: bool) -> Callback:
        async with self.as_(staff) as tx:
            return await (routing.reached if reached else routing.not_reached)(tx, talk.id)

    async def wishes(self, customer: Customer, talk: Conversation, *, anybody: bool = False) -> None:
        """For who served them lately, or for anybody after all."""
        async with self.as_(customer) as tx:
            await (routing.drop_wish if anybody else routing.wish)(tx, talk.id)

    async def finishes(self, staff: Staff, talk: Conversation) -> Work:
        async with self.as_(staff) as tx:
            return await routing.finish_wrap_up(tx, talk.id)

    async def change_queue(self, queue: Queue, **changes: Any) -> Queue:
        kept = {name: getattr(queue, name) for name in QueueInput.__dataclass_fields__}
        async with self.as_system() as tx:
            return await routing.change_queue(tx, queue.id, QueueInput(**{**kept, **changes}))

    async def served_by(self, staff: Staff, customer: Customer, text: str = "你好") -> Conversation:
        """A conversation that this colleague pulled out of the cards queue."""
        talk = await self.asks(customer, text)
        await self.takes(staff, talk)
        return await self.see(talk.id)

    # ── looking ──────────────────────────────────────────────────────────────────────────────────────────────────────

    async def see(self, id: UUID) -> Conversation:
        async with self.as_system() as tx:
            return await conversations.get(tx, id)

    async def work(self, talk: Conversation) -> Work:
        async with self.as_system() as tx:
            found = await routing.work_of(tx, talk.id)
        assert found is not None, "this conversation has no work"
        return found

    async def offers(self, staff: Staff) -> list[Offer]:
        async with self.as_system() as tx:
            return await pending_of(tx, staff.id)

    async def offer(self, staff: Staff) -> Offer:
        [only] = await self.offers(staff)
        return only

    async def agent(self, staff: Staff) -> Agent:
        async with self.as_system() as tx:
            return next(one for one in await routing.agents(tx) if one.staff_id == staff.id)

    async def load(self, staff: Staff) -> int:
        """How much they have at the moment."""
        async with self.as_system() as tx:
            return next((one.load for one in await routing.loads(tx) if one.staff_id == staff.id), 0)

    async def messages(self, person: Person, talk: Conversation) -> list[Message]:
        async with self.as_(person) as tx:
            return list((await conversations.history(tx, talk.id, limit=200)).items)

    async def log(self) -> list[Logged]:
        """The whole log."""
        async with self.as_system() as tx:
            return await events.tail(tx.db, events.Cursor(xid=0, seq=0), limit=100_000)

    async def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        async with self.as_system() as tx:
            found: psycopg.AsyncCursor[tuple[Any, ...]] = await tx.db.execute(sql.encode(), values)
            return await found.fetchall()


def goal(to: Staff | Queue | UUID | str) -> Goal:
    if isinstance(to, Queue):
        return Goal(queue_id=to.id)
    return Goal(skill=to) if isinstance(to, str) else Goal(staff_id=to.id if isinstance(to, Staff) else to)


async def outcome(verb: Awaitable[T]) -> T | str:
    """What a verb gave, or the code of the problem that it raised."""
    try:
        return await verb
    except Problem as problem:
        return problem.code


async def at_once(*verbs: Coroutine[Any, Any, T]) -> list[T | str]:
    """All of them at the same time; each one's outcome."""
    return list(await asyncio.gather(*(outcome(verb) for verb in verbs)))


async def eventually(done: Callable[[], Awaitable[bool]], seconds: float = 10.0) -> None:
    """Wait for a condition; fail when it has not come true within so many seconds."""
    async with asyncio.timeout(seconds):
        while not await done():  # noqa: ASYNC110 - what it looks at stands in the database
            await asyncio.sleep(0.01)


async def made(database: Database, now: datetime = MORNING) -> World:
    """The cast, in an empty database."""

    async def person(tx: Tx, name: str, email: str, role: auth.Role, language: Language) -> Staff:
        return await auth.create_staff(
            tx, email=f"{email}@harbour.example", name=name, password=PASSWORD, roles=(role,), language=language
        )

    async with database.begin(SYSTEM, now=now) as tx:
        await auth.change_organisation(tx, name="Harbour Bank 海湾银行", language="zh")
        li_na = await person(tx, "李娜", "li.na", "agent", "zh")
        tom = await person(tx, "Tom", "tom", "agent", "en")
        mei = await person(tx, "陈梅", "mei", "supervisor", "zh")
        cards = QueueInput(name_zh="银行卡", name_en="Cards", languages=("zh",), members=(li_na.id, tom.id))
        loans = QueueInput(name_zh="贷款", name_en="Loans", languages=("en",), members=(tom.id,))
        visitors = [await customers.create_visitor(tx, language=language) for language in ("zh", "en")]
        names = ("王芳", "Joe")
        named = [
            await customers.change(tx, one.id, name=name, language=None)
            for one, name in zip(visitors, names, strict=True)
        ]
        return World(
            database=database,
            now=now,
            cards=await routing.create_queue(tx, cards),
            loans=await routing.create_queue(tx, loans),
            li_na=li_na,
            tom=tom,
            mei=mei,
            wang_fang=named[0],
            joe=named[1],
        )
