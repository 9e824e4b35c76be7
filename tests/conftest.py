"""Every test says what it needs (pure, db, live); the fast ones run first. The cast of the tests is in tests/world.py."""

import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import hypothesis
import psycopg
import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from lingxi.app import migrations, web, wiring
from lingxi.app.wiring import Parts
from lingxi.platform.clock import new_id
from lingxi.platform.database import Database
from lingxi.platform.postgres import Embedded
from lingxi.platform.settings import Settings
from tests.world import World, made

# A shared machine may pause at any moment: how long an example took proves nothing. The same code passes or fails twice alike;
# `make fuzz` looks for new examples.
hypothesis.settings.register_profile("house", deadline=None, print_blob=True, derandomize=True)
hypothesis.settings.register_profile("fuzz", deadline=None, print_blob=True)
hypothesis.settings.load_profile("house")

KINDS = ("pure", "db", "live")


def kind(item: pytest.Item) -> str:
    named = [name for name in KINDS if item.get_closest_marker(name)]
    if len(named) != 1:
        raise pytest.UsageError(
            f"{item.nodeid} must declare its kind, one of {', '.join(KINDS)}: pytestmark = pytest.mark.pure"
        )
    return named[0]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: KINDS.index(kind(item)))


# ── PostgreSQL: one server a run (ours, or LINGXI_DATABASE_URL's), a fresh copy of a migrated database a test ────────────


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a server on which databases may be made. Its disk need not be safe, so it does not wait for it.

    Not below pytest's folder: another run that begins there locks out the user as whom PostgreSQL runs.
    """
    if url := os.environ.get("LINGXI_DATABASE_URL"):
        yield url
        return
    with tempfile.TemporaryDirectory(prefix="lingxi-tests-", ignore_cleanup_errors=True) as folder:
        own = Embedded(Path(folder))
        with psycopg.connect(own.conninfo(), autocommit=True) as db:
            db.execute("alter system set fsync = off")
            db.execute("alter system set autovacuum = off")  # its transactions hold the log's end back for a moment
            db.execute("select pg_reload_conf()")
        yield own.conninfo()
        own.stop()


@pytest.fixture(scope="session")
def template(server: str) -> str:
    return _made(server, None)


@pytest.fixture
def conninfo(server: str, template: str) -> Iterator[str]:
    """A migrated, empty database of one's own."""
    address = _made(server, template)
    yield address
    name = conninfo_to_dict(address)["dbname"]
    with psycopg.connect(server, autocommit=True) as db:
        db.execute(f'drop database "{name}" with (force)')


def _made(server: str, template: str | None) -> str:
    name = f"test_{new_id().hex}"
    source = f' template "{conninfo_to_dict(template)["dbname"]}"' if template else ""
    with psycopg.connect(server, autocommit=True) as db:
        db.execute(f'create database "{name}"{source}')
    address = make_conninfo(server, dbname=name)
    if template is None:
        migrations.upgrade(address)
    return address


@pytest.fixture
def settings(conninfo: str, tmp_path: Path) -> Settings:
    return Settings(home=tmp_path, database_url=conninfo, pool_size=8)


@pytest.fixture
async def parts(settings: Settings, conninfo: str) -> AsyncIterator[Parts]:
    """A process without roles: verbs work, the log is read, nobody routes and no job runs unless the test does it."""
    built = wiring.build(settings, conninfo)
    async with wiring.running(built, frozenset()):
        yield built


@pytest.fixture
def database(parts: Parts) -> Database:
    return parts.centre.database


@pytest.fixture
def app(parts: Parts) -> FastAPI:
    return web.application(parts)


@pytest.fixture
async def client(app: FastAPI) -> AsyncIterator[AsyncClient]:
    async with AsyncClient(transport=ASGITransport(app, raise_app_exceptions=False), base_url="http://test") as client:
        yield client


@pytest.fixture
async def world(database: Database) -> World:
    """The cast of tests/world.py, each test with one of its own."""
    return await made(database)
