"""One transaction: what is said, what follows at once, and what is to be done later stand or fall together."""

import pytest

from lingxi.app.wiring import Parts
from lingxi.platform.problems import Conflict, Invalid, Problem, Unavailable
from lingxi.platform.tx import SYSTEM, Tx
from tests.platform.counting import Counted, Waved
from tests.platform.workshop import Workshop, inline, workshop

pytestmark = pytest.mark.db


class Regret(Exception):
    """Somebody changed their mind at the last moment."""


async def write(tx: Tx, line: str) -> None:
    await tx.db.execute("insert into public.diary (line) values (%s)", (line,))


async def note(tx: Tx, event: Counted) -> None:
    await write(tx, f"{event.counter} {event.count}")


async def errand(tx: Tx, line: str) -> None:
    await write(tx, line)


async def stored(shop: Workshop) -> tuple[int, int, int]:
    """Events, jobs, lines of the diary."""
    async with shop.database.begin(SYSTEM) as tx:
        rows = await tx.db.execute(
            """
            select (select count(*) from platform.events), (select count(*) from jobs.procrastinate_jobs),
                   (select count(*) from public.diary)
            """
        )
        [(events, jobs, lines)] = await rows.fetchall()
        return events, jobs, lines


async def test_what_follows_at_once_is_committed_with_its_cause(parts: Parts) -> None:
    async with workshop(parts, inline("note", note)) as shop:
        async with shop.database.begin(SYSTEM) as tx:
            tx.emit(Counted(counter="a", count=1))
            tx.later(errand, line="later")
        assert await shop.log() == ["a 1"]
        assert await stored(shop) == (1, 1, 1)


async def test_a_reaction_may_say_more_and_is_heard(parts: Parts) -> None:
    async def go_on(tx: Tx, event: Counted) -> None:
        if event.count < 3:
            tx.emit(Counted(counter=event.counter, count=event.count + 1))

    async with workshop(parts, inline("note", note), inline("go on", go_on)) as shop:
        async with shop.database.begin(SYSTEM) as tx:
            tx.emit(Counted(counter="a", count=1))
        assert await shop.log() == ["a 1", "a 2", "a 3"]


@pytest.mark.parametrize("where", ["verb", "reaction", "commit"])
async def test_whatever_fails_nothing_is_left(parts: Parts, where: str) -> None:
    told: list[object] = []

    async def regret(tx: Tx, event: Counted) -> None:
        if where == "reaction":
            raise Regret

    async def verb(shop: Workshop) -> None:
        async with shop.database.begin(SYSTEM) as tx:
            tx.emit(Counted(counter="a", count=1))
            tx.later(errand, line="later")
            tx.whisper(Waved(who="ann"))
            await write(tx, "verb")
            if where == "verb":
                raise Regret
            if where == "commit":
                await tx.db.execute("insert into public.fragile values (1), (1)")

    async with workshop(parts, inline("note", note), inline("regret", regret)) as shop:
        object.__setattr__(shop.database, "published", lambda *news: told.append(news))
        async with shop.database.begin(SYSTEM) as tx:
            await tx.db.execute("create table public.fragile (n int unique deferrable initially deferred)")
        with pytest.raises(Conflict if where == "commit" else Regret):
            await verb(shop)
        assert await stored(shop) == (0, 0, 0)
        assert told == []


async def test_news_is_told_after_the_commit_and_only_when_there_is_any(parts: Parts) -> None:
    told: list[tuple[bool, int]] = []
    async with workshop(parts) as shop:
        object.__setattr__(
            shop.database, "published", lambda logged, whispers: told.append((logged, len(list(whispers))))
        )
        async with shop.database.begin(SYSTEM) as tx:
            tx.whisper(Waved(who="ann"))
            assert told == []
        async with shop.database.begin(SYSTEM) as tx:
            tx.emit(Counted(counter="a", count=1))
        async with shop.database.begin(SYSTEM):
            pass
        assert told == [(False, 1), (True, 0)]


REFUSED: list[tuple[str, type[Problem]]] = [
    ("insert into public.parent values (1), (1)", Conflict),
    ("insert into public.child values (7)", Invalid),
    ("select 1/0", Invalid),
    ("select raise_disk_full()", Unavailable),
    ("select pg_terminate_backend(pg_backend_pid())", Unavailable),
    ("select raise_deadlock()", Unavailable),
]


@pytest.mark.parametrize(("sql", "problem"), REFUSED)
async def test_what_the_database_refuses_is_a_problem_to_act_on(parts: Parts, sql: str, problem: type[Problem]) -> None:
    async def verb(shop: Workshop) -> None:
        async with shop.database.begin(SYSTEM) as tx:
            await tx.db.execute(sql)

    async with workshop(parts) as shop:
        async with shop.database.begin(SYSTEM) as tx:
            await tx.db.execute("create table public.parent (n int primary key)")
            await tx.db.execute("create table public.child (n int references public.parent)")
            for name, state in (("disk_full", "53100"), ("deadlock", "40P01")):
                body = f"begin raise exception using errcode = '{state}'; end"
                await tx.db.execute(
                    f"create function public.raise_{name}() returns void language plpgsql as $${body}$$"
                )
        with pytest.raises(problem):
            await verb(shop)
        assert await stored(shop) == (0, 0, 0)
