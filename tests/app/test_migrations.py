"""The line of migrations, and those that go beyond the schema: a log restored from another server is moved into the past."""

from importlib import import_module
from pathlib import Path

import psycopg
import pytest

from lingxi.app import migrations
from lingxi.platform import events
from lingxi.platform.clock import new_id
from lingxi.platform.database import Database
from lingxi.platform.events import Cursor
from lingxi.platform.tx import SYSTEM

pytestmark = pytest.mark.db


async def test_a_log_from_another_server_is_final_after_migrating(database: Database, conninfo: str) -> None:
    row = "insert into platform.events (xid, id, name, at, actor, topics, body) values (%s, %s, 'x.Y', now(), '', '{}', '{}')"
    with psycopg.connect(conninfo) as db:
        for xid in ("900000000000", "900000000007", "5"):
            db.execute(row, (xid, new_id()))
    async with database.begin(SYSTEM) as tx:
        assert len(await events.tail(tx.db, Cursor(xid=0, seq=0))) == 1
    migrations.upgrade(conninfo)
    async with database.begin(SYSTEM) as tx:
        found = await events.tail(tx.db, Cursor(xid=0, seq=0))
    assert [logged.cursor.seq for logged in found] == sorted(logged.cursor.seq for logged in found)
    assert len(found) == 3


def test_the_files_names_tell_the_versions_in_one_line() -> None:
    folder = Path(migrations.__file__).parent / "versions"
    line = [import_module(f"lingxi.app.migrations.versions.{one.stem}") for one in sorted(folder.glob("v*.py"))]
    assert [one.revision for one in line] == migrations.known()
    assert [one.down_revision for one in line] == [None, *migrations.known()[:-1]]
