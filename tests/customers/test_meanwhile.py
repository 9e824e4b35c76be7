"""What sources tell while somebody is forgotten or comes in from a file: nothing of it is lost, and nobody comes back."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from typing import Any, TypeVar

import pytest
from httpx import AsyncClient
from psycopg import AsyncConnection

from lingxi import customers
from lingxi.customers.model.imports import Incoming
from lingxi.customers.store import erasing
from lingxi.platform.database import Database
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import SYSTEM, Connection
from tests.app.house import done
from tests.customers.shop import DEVICE, Shop, message, opened

T = TypeVar("T")
pytestmark = pytest.mark.db


@pytest.fixture
async def shop(client: AsyncClient, database: Database) -> Shop:
    return await opened(client, database)


@pytest.fixture
async def own(conninfo: str) -> AsyncIterator[Connection]:
    async with await AsyncConnection.connect(conninfo, autocommit=True) as db:
        yield db


WAITING = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"


async def waiting(shop: Shop, doing: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
    """Begun, and come as far as it can while somebody else has the customer."""
    task = asyncio.create_task(doing)
    while not task.done() and await shop.rows(WAITING) == []:  # noqa: ASYNC110 - tells nobody
        await asyncio.sleep(0.02)
    assert not task.done()
    return task


async def test_who_was_forgotten_while_a_source_told_of_them_is_not_named_again(shop: Shop) -> None:
    await shop.tells(message("track", userId="u1"))
    wang = await shop.user("u1")
    told = message("identify", userId="u1", anonymousId=DEVICE, traits={"email": "wang@example.com", "name": "王芳"})
    async with shop.database.begin(SYSTEM) as tx:
        await erasing.erase(tx, [wang.id])
        late = await waiting(shop, shop.posts(shop.server, told))
    done(await late)
    assert await shop.rows("select kind from customers.identities where customer_id = %s", wang.id) == []
    await shop.tells(message("track", userId="u1"))
    assert (await shop.user("u1")).id != wang.id
    with pytest.raises(NotFound):
        async with shop.database.begin(SYSTEM) as tx:
            await customers.merge(tx, wang.id, (await shop.user("u1")).id, rule="colleague", evidence={})


async def test_who_was_forgotten_while_a_file_named_them_comes_as_somebody_new(shop: Shop, own: Connection) -> None:
    await shop.tells(message("track", userId="u1"))
    wang = await shop.user("u1")

    async def bring() -> None:
        async with shop.database.begin(SYSTEM, on=own) as tx:
            await brought(tx, "u1")

    async with shop.database.begin(SYSTEM) as tx:
        await erasing.erase(tx, [wang.id])
        late = await waiting(shop, bring())
    await late
    assert (await shop.user("u1")).id != wang.id


async def test_a_source_that_meets_a_file_at_one_customer_is_told_to_come_again(shop: Shop, own: Connection) -> None:
    told = message("track", userId="u1")
    async with shop.database.begin(SYSTEM, on=own) as tx:
        await brought(tx, "u1")
        met = await waiting(shop, shop.posts(shop.server, told))
    answer = await met
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
    assert (await shop.tells(told))["accepted"] == 1


async def brought(tx: Any, external: str) -> None:
    one = await customers.importing.begin(tx, what="customers", file="f", digest="d", settings={}, source="import")
    await customers.importing.bring_customers(tx, one.id, [Incoming(external=external)], proved=(), language="zh")
