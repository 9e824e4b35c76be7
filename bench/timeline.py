"""A page of the timeline of somebody with 10,000 entries, seen as one person of three customers, among the past of others."""

import json
import time

import psycopg

from bench.centre import Centre, Desk, hire, open_queue, serving, set_up, welcome
from bench.row import Row, Target, median, percentile

NAME, UNIT, TARGET = "timeline", "ms p99", Target(limit=60)
ENTRIES, OTHERS = 10_000, 100_000
RUNS, PAGES = 3, 200  # 200 pages of 50 are the whole of it

# One in ten is a contact, one in twenty a record, the rest activities; every third entry under each of the three customers.
PAST = """
with past as (
    select gen_random_uuid() as id, n, now() - n * interval '7 minutes' as at,
           case when n <= %(entries)s then (%(mine)s::uuid[])[1 + n %% 3] else %(other)s::uuid end as customer_id
    from generate_series(1, %(entries)s + %(others)s) n),
contacts as (
    insert into customers.contacts
    select id, customer_id, id, 'webchat', 'Subject ' || n, null, 'Li Na', at, at, at, 'solved', 1 + n %% 5 from past where n %% 10 = 0),
records as (
    insert into customers.records
    select r.* from past, jsonb_populate_record(null::customers.records, jsonb_build_object(
        'id', id, 'type', 'order', 'key', n::text, 'customer_id', customer_id, 'title', 'Order ' || n, 'state', 'sent', 'open', n %% 7 = 0,
        'happened_at', at, 'data', jsonb_build_object('product', 'Tea pot', 'city', '杭州'), 'source', 'shop', 'created_at', at,
        'updated_at', at, 'revision', 1)) r
    where n %% 20 = 1)
insert into customers.activities (id, customer_id, source_id, message_id, kind, name, properties, context, at, received_at)
select id, customer_id, %(source)s, id::text, 'track', 'Product Viewed',
       jsonb_build_object('product_id', n, 'title', 'Tea pot', 'price', 12.5, 'url', 'https://shop.example/teapots/' || n), '{}', at, at
from past where n %% 10 <> 0 and n %% 20 <> 1
"""
TYPE = {
    "label_zh": "订单",
    "label_en": "Order",
    "title": "{key}",
    "schema": {"type": "object"},
    "states": [{"key": "sent", "label_zh": "已发货", "label_en": "Sent", "open": True}],
}


async def run() -> Row:
    async with serving(roles="web") as centre:
        admin = await set_up(centre.url)
        [me] = await hire(centre.url, admin, 1)
        key = await open_queue(admin, "timeline", [me])
        for guest in await welcome(centre.url, key, 4):
            await guest.write("first", "Hello")
        found = await admin.http.call("GET", "/api/customers?everybody=true")
        *mine, other = [one["id"] for one in found["items"]]
        for one in mine[1:]:
            await admin.http.call("POST", "/api/customers/merges", {"customer_id": mine[0], "other_id": one})
        await admin.http.call("PUT", "/api/record-types/order", TYPE)
        source = await admin.http.call("POST", "/api/sources", {"name": "shop", "trusted": True})
        await fill(centre, mine, other, source["source"]["id"])
        return median([await timed(me, mine[0]) for _ in range(RUNS)])


async def fill(centre: Centre, mine: list[str], other: str, source: str) -> None:
    async with await psycopg.AsyncConnection.connect(centre.conninfo(), autocommit=True) as db:
        values = {"entries": ENTRIES, "others": OTHERS, "mine": mine, "other": other, "source": source}
        await db.execute(PAST, values)
        await db.execute("vacuum analyze")


async def timed(me: Desk, customer: str) -> Row:
    """From the newest page to the oldest, as somebody who scrolls through all of it."""
    times: list[float] = []
    cursor: str | None = ""
    seen = size = 0
    while cursor is not None and len(times) < PAGES + 1:
        after = f"?cursor={cursor.replace('+', '%2B')}" if cursor else ""
        begun = time.perf_counter()
        answer = await me.http.send(me.http.request("GET", f"/api/customers/{customer}/timeline{after}"))
        times.append((time.perf_counter() - begun) * 1000)
        page = json.loads(answer.body)
        seen, size, cursor = seen + len(page["items"]), max(size, len(answer.body)), page["next"]
    assert seen >= ENTRIES, f"{seen} of {ENTRIES} entries"
    return Row(
        value=percentile(times, 0.99),
        note=f"p50 {percentile(times, 0.5):.1f} ms, {len(times)} pages of 50, {size / 1000:.0f} kB",
    )
