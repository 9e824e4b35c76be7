"""People who come, prove, claim, talk, are merged and parted in any order; and what must hold of them at any time."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from lingxi import conversations, customers
from lingxi.conversations import Draft
from lingxi.customers import ConsentInput, Customer, Identity, Merge, ReachInput
from lingxi.customers.service import joining
from lingxi.engines.identity import compare_names
from lingxi.platform.clock import new_id
from tests.customers.lives import did, ordered
from tests.customers.proofs import comes, email, external, phone, signs_in
from tests.world import NOWHERE, World, outcome

NAMES = ("王芳", "王　芳女士", "李强", "Wang Fang", "微信用户", None)
Step = tuple[str, int, int, int]


@dataclass(slots=True)
class History:
    """One history. What people prove is only theirs: other histories of the same database do not meet it."""

    world: World
    people: list[Customer] = field(default_factory=list)
    talks: list[UUID] = field(default_factory=list)
    said: int = 0
    forgotten: set[UUID] = field(default_factory=set)
    mark: str = field(default_factory=lambda: new_id().hex[-8:])

    @property
    def steps(self) -> dict[str, Callable[[int, int, int], Coroutine[Any, Any, object]]]:
        return {
            "come": self.come, "sign_in": self.sign_in, "prove": self.prove, "claim": self.claim, "alias": self.alias,
            "merge": self.merge, "unmerge": self.unmerge, "answer": self.answer, "say": self.say, "wait": self.wait,
            "erase": self.erase, "leave": self.leave,
        }  # fmt: skip

    async def step(self, name: str, a: int, b: int, c: int) -> None:
        if not self.living:
            await self.come(a, b, c)
        assert await outcome(self.steps[name](a, b, c)) != "unavailable"

    @property
    def living(self) -> list[Customer]:
        """Who is forgotten has no token any more, and does nothing."""
        return [one for one in self.people if one.id not in self.forgotten]

    def person(self, number: int) -> Customer:
        return self.living[number % len(self.living)]

    def proof(self, kind: int, number: int, *, proved: bool = True) -> Identity:
        if kind % 2:
            return email(f"box{number % 3}-{self.mark}@x.example", proved=proved)
        return phone(f"+8613{int(self.mark, 16) % 10**8:08d}{number % 2}", proved=proved)

    # ── what people do ───────────────────────────────────────────────────────────────────────────────────────────────

    async def come(self, a: int, b: int, c: int) -> None:
        self.people.append(await comes(self.world, device=f"device{a % 2}-{self.mark}"))

    async def sign_in(self, a: int, b: int, c: int) -> None:
        visitor = self.person(a)
        async with self.world.as_system() as tx:
            seen_at = await conversations.spoke_at(tx, visitor.id)
        told = external(f"client{b % 3}-{self.mark}")
        found = await signs_in(self.world, visitor, told, name=NAMES[b % 3], seen_at=seen_at)
        if found.id not in {one.id for one in self.people}:
            self.people.append(found)

    async def prove(self, a: int, b: int, c: int) -> None:
        await signs_in(self.world, self.person(a), self.proof(b, c), name=NAMES[c % len(NAMES)])

    async def claim(self, a: int, b: int, c: int) -> None:
        await signs_in(self.world, self.person(a), self.proof(b, c, proved=False), name=NAMES[c % len(NAMES)])

    async def alias(self, a: int, b: int, c: int) -> None:
        async with self.world.as_system() as tx:
            await joining.join(tx, self.person(a).id, self.person(b).id, rule="alias", evidence={})

    async def merge(self, a: int, b: int, c: int) -> None:
        async with self.world.as_(self.world.mei) as tx:
            await customers.merge(tx, self.person(a).id, self.person(b).id, rule="colleague", evidence={})

    async def unmerge(self, a: int, b: int, c: int) -> None:
        merges = await self.merges()
        if merges:
            async with self.world.as_(self.world.mei) as tx:
                await customers.unmerge(tx, merges[a % len(merges)].id)

    async def answer(self, a: int, b: int, c: int) -> None:
        ids = self.ids
        async with self.world.as_(self.world.mei) as tx:
            open = (await customers.suggestions(tx, state="open", limit=50)).items
            mine = [one for one in open if one.left_id in ids and one.right_id in ids]
            if mine:
                await (customers.accept if b % 2 else customers.refuse)(tx, mine[a % len(mine)].id)

    async def say(self, a: int, b: int, c: int) -> None:
        """In the conversation that is open, or in a new one."""
        speaker, key = self.person(a), new_id().hex
        async with self.world.as_(speaker) as tx:
            theirs = [one for one in await conversations.of_customer(tx, speaker.id) if one.state == "open"]
            talk = theirs[0] if theirs else await conversations.start(
                tx, await customers.get(tx, speaker.id), channel="webchat", language="zh", origin=NOWHERE, queue_id=None, key=key
            )  # fmt: skip
            await conversations.post(tx, talk.id, Draft(client_id=key, text=f"message {self.said}"))
        self.said += 1
        self.talks = list({*self.talks, talk.id})

    async def leave(self, a: int, b: int, c: int) -> None:
        """All else that is kept of somebody: what they did and ordered, what is known and noted, what they allow."""
        one = self.person(a)
        await did(self.world, one.id, "Looked")
        await ordered(self.world, one.id, "茶壶")
        async with self.world.as_(self.world.mei) as tx:
            await customers.learn(tx, one.id, {"city": "上海", "passport": f"E{b}"}, source="import")
            await customers.take_note(tx, one.id, "Likes tea", important=True)
            await customers.consent(tx, one.id, ConsentInput(purpose="marketing", given=bool(c % 2)))
            await customers.set_reach(tx, one.id, ReachInput(channel="email"))

    async def wait(self, a: int, b: int, c: int) -> None:
        self.world.later(60 * (a % 40))

    async def erase(self, a: int, b: int, c: int) -> None:
        gone = self.person(a)
        async with self.world.as_system() as tx:
            await customers.erase(tx, [gone.id])
        self.forgotten.add(gone.id)

    # ── what must hold ───────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def ids(self) -> list[UUID]:
        return [one.id for one in self.people]

    async def merges(self) -> list[Merge]:
        async with self.world.as_system() as tx:
            found = [m for id in self.ids for m in (await customers.person(tx, id)).merges]
        return sorted({m.id: m for m in found}.values(), key=lambda m: m.id)

    async def check(self) -> None:
        persons = await self.one_person_each()
        await self.no_wrong_join()
        await self.one_owner_each(persons)

    async def one_person_each(self) -> dict[UUID, frozenset[UUID]]:
        """Who is one person is what the merges in force say, and nothing else."""
        async with self.world.as_system() as tx:
            persons = {id: frozenset(await customers.members(tx, id)) for id in self.ids}
        expected = {id: {id} for id in self.ids}
        for merge in await self.merges():
            joined = expected[merge.left_id] | expected[merge.right_id]
            expected.update(dict.fromkeys(joined, joined))
        assert persons == {id: frozenset(group) for id, group in expected.items()}
        return persons

    async def no_wrong_join(self) -> None:
        """A rule joined nobody whom the organisation tells apart, nor who call themselves otherwise."""
        async with self.world.as_system() as tx:
            for id in self.ids:
                person = await customers.person(tx, id)
                by_rule = [m for m in person.merges if m.rule in ("device", "email", "phone")]
                if len(by_rule) == len(person.merges):
                    proved = [i for i in person.identities if i.kind == "external" and i.verified]
                    assert len(proved) <= 1, person
                for merge in by_rule:
                    if merge.rule != "device":
                        sides = [await customers.get(tx, one) for one in (merge.left_id, merge.right_id)]
                        then = [await self.name_at(one.id, merge) for one in sides]
                        assert compare_names(*then) != "differs", merge

    async def name_at(self, id: UUID, merge: Merge) -> str | None:
        """What they were called when they were joined: they may have said another name since."""
        rows = await self.world.rows(
            """
            select body -> 'customer' ->> 'name' from platform.events
            where body -> 'customer' ->> 'id' = %s
              and (xid, seq) < (select xid, seq from platform.events where body -> 'merge' ->> 'id' = %s order by xid, seq limit 1)
            order by xid desc, seq desc limit 1
            """,
            str(id),
            str(merge.id),
        )
        return rows[0][0] if rows else None

    async def one_owner_each(self, persons: dict[UUID, frozenset[UUID]]) -> None:
        """Each message is read by one customer: who wrote it, or as whom its writer signed in."""
        seen: list[UUID] = []
        for one in self.people:
            async with self.world.as_(one) as tx:
                for talk in await conversations.of_customer(tx, one.id, 100):
                    items = (await conversations.history(tx, talk.id, limit=100)).items
                    mine = [m for m in items if m.author.kind == "customer"]
                    seen += [m.id for m in mine]
                    writers = {m.author.id for m in mine}
                    assert writers <= persons[one.id] or one.id in writers, "somebody else's words"
        assert len(seen) == len(set(seen)) == self.said

    async def merging_and_parting_changes_nothing(self, a: int, b: int) -> None:
        """unmerge(merge(x)) = x, byte for byte."""
        one, other = self.person(a).id, self.person(b).id
        before = await self.bytes()
        await outcome(self.merged_and_parted(one, other))
        assert await self.bytes() == before

    async def merged_and_parted(self, one: UUID, other: UUID) -> None:
        async with self.world.as_(self.world.mei) as tx:
            made = await customers.merge(tx, one, other, rule="colleague", evidence={})
        assert await customers_of(self.world, one) >= {one, other}
        async with self.world.as_(self.world.mei) as tx:
            await customers.unmerge(tx, made.id)

    async def bytes(self) -> list[tuple[Any, ...]]:
        ids = self.ids
        tables = (
            *(f"customers.{one}" for one in ("identities", "attributes", "sealed", "activities", "records", "contacts", "notes",
                                             "consents", "reach")),
            "conversations.conversations",
        )  # fmt: skip
        found = await self.world.rows("select c::text from customers.customers c where id = any(%s) order by id", ids)
        for table in tables:
            sql = f"select t::text from {table} t where customer_id = any(%s) order by 1"  # noqa: S608
            found += await self.world.rows(sql, ids)
        return found + await self.world.rows(
            "select m::text from conversations.messages m where conversation_id = any(%s) order by 1", self.talks
        )


async def customers_of(world: World, id: UUID) -> set[UUID]:
    async with world.as_system() as tx:
        return set(await customers.members(tx, id))


async def lived(world: World, steps: list[Step]) -> None:
    """One history from its beginning to its end."""
    history = History(replace(world))
    for name, a, b, c in steps:
        await history.step(name, a, b, c)
        await history.check()
    if history.living:
        await history.merging_and_parting_changes_nothing(len(steps), len(steps) // 2)
        await history.check()
