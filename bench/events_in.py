"""Customers' activities durably accepted over the tracking protocol by one web process, in batches of 100, against COPY of the
same rows into a table like theirs.

Eight senders post one batch after another: nine of ten messages say what one of 5,000 customers did, one says who they are.
Half of the customers are new while it warms up; each batch is one transaction with its activities, attributes and events,
answered after the commit.
"""

import asyncio
import base64
import itertools
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import psycopg

from bench.centre import Centre, DidNotStartError, serving, set_up
from bench.row import Row, Target, median
from bench.wire import Http

NAME, UNIT, TARGET = "events_in", "events/s", Target(limit=2_000, at="least")
SENDERS, BATCH, CUSTOMERS, SECONDS, RUNS, WARM_UP = 8, 100, 5_000, 5.0, 3, 4.0
EVENTS = ("Product Viewed", "Product Added", "Checkout Started", "Order Placed", "Order Delivered", "Return Requested")
CITIES = ("上海", "北京", "广州", "深圳", "Hamburg", "Lyon")
LIKE_THEIRS = """
create schema if not exists bench;
drop table if exists bench.activities;
create table bench.activities (like customers.activities including all);
"""
COPY_OUT = "copy (select * from customers.activities order by received_at desc limit 20000) to stdout"


async def run() -> Row:
    async with serving(roles="web") as centre:
        admin = await set_up(centre.url)
        source = await admin.http.call("POST", "/api/sources", {"name": "Bench", "trusted": True})
        key = base64.b64encode(f"{source['write_key']}:".encode()).decode()
        senders = [Http(centre.url, {"authorization": f"Basic {key}"}) for _ in range(SENDERS)]
        batches = made(random.Random(4))
        await load(senders, batches, WARM_UP)
        rows = [Row(value=await load(senders, batches, SECONDS), yardstick=await copied(centre)) for _ in range(RUNS)]
        return Row(
            value=median(rows).value, yardstick=median(rows).yardstick, note=f"{SENDERS} senders; the yardstick is COPY"
        )


def made(dice: random.Random) -> Iterator[dict[str, object]]:
    """One batch after another."""
    ids = itertools.count()
    while True:
        sent = datetime.now(UTC).isoformat()
        batch = [message(dice, next(ids), sent) for _ in range(BATCH)]
        yield {"batch": batch, "sentAt": sent}


def message(dice: random.Random, id: int, at: str) -> dict[str, object]:
    user = f"customer-{dice.randrange(CUSTOMERS)}"
    common = {
        "userId": user,
        "messageId": f"bench-{id}",
        "timestamp": at,
        "context": {"library": {"name": "bench", "version": "1"}, "locale": "zh-CN"},
    }
    if id % 10 == 0:
        traits = {"name": user, "city": dice.choice(CITIES), "plan": "gold", "orders": dice.randrange(9)}
        return {**common, "type": "identify", "traits": traits}
    properties = {"order": id, "amount": 129.5, "currency": "CNY", "sku": f"sku-{id % 977}", "category": "phones"}
    return {**common, "type": "track", "event": EVENTS[id % len(EVENTS)], "properties": properties}


async def load(senders: list[Http], batches: Iterator[dict[str, object]], seconds: float) -> float:
    """Events a second."""
    begun = time.perf_counter()
    done = sum(await asyncio.gather(*(post(http, batches, begun + seconds) for http in senders)))
    return done * BATCH / (time.perf_counter() - begun)


async def post(http: Http, batches: Iterator[dict[str, object]], until: float) -> int:
    done = 0
    while time.perf_counter() < until:
        answer = await http.send(http.request("POST", "/v1/batch", next(batches)))
        if answer.status != 200 or b'"refused":[]' not in answer.body:
            raise DidNotStartError(f"{answer.status} {answer.body[:300]!r}")
        done += 1
    return done


async def copied(centre: Centre) -> float:
    """Rows a second that COPY writes into an empty table with the same indexes, in one transaction."""
    async with await psycopg.AsyncConnection.connect(centre.conninfo(), autocommit=True) as db:
        await db.execute(LIKE_THEIRS)
        async with db.cursor() as rows:
            async with rows.copy(COPY_OUT) as out:
                data = b"".join([bytes(part) async for part in out])
            begun = time.perf_counter()
            async with rows.copy("copy bench.activities from stdin") as copy:
                await copy.write(data)
            return rows.rowcount / (time.perf_counter() - begun)
