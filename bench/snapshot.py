"""The desk's snapshot with 10,000 open conversations in the database, 40 of one's own and 200 that wait."""

import time

import psycopg

from bench.centre import Centre, Desk, hire, open_queue, serving, set_up, welcome
from bench.row import Row, Target, median, percentile

NAME, UNIT, TARGET = "snapshot", "ms p99", Target(limit=60)
OPEN, MINE, WAITING = 10_000, 40, 200
RUNS, ASKED = 3, 150

# From one real conversation and its work: copies of which `mine` belong to me, `waiting` to nobody, the rest to a colleague.
MULTIPLY = """
with copies as (
    select gen_random_uuid() as id, gen_random_uuid() as work_id, n,
           case when n <= %(mine)s then %(me)s::uuid when n <= %(mine)s + %(waiting)s then null else %(other)s::uuid end as owner
    from generate_series(1, %(open)s) n),
talks as (
    insert into conversations.conversations
    select r.* from copies, conversations.conversations c,
         jsonb_populate_record(c, jsonb_build_object('id', copies.id, 'owner_id', owner, 'start_key', n::text)) r
    where c.id = %(template)s returning 1)
insert into routing.works
select r.* from copies, routing.works w,
     jsonb_populate_record(w, jsonb_build_object('id', work_id, 'conversation_id', copies.id, 'agent_id', owner,
        'state', case when owner is null then 'waiting' else 'assigned' end)) r
where w.conversation_id = %(template)s
"""


async def run() -> Row:
    async with serving(roles="web") as centre:
        admin = await set_up(centre.url)
        me, other = await hire(centre.url, admin, 2)
        key = await open_queue(admin, "snapshot", [me, other])
        [guest] = await welcome(centre.url, key, 1)
        await guest.write("first", "The one of whom all others are copies, with a sentence of an ordinary length.")
        await multiply(centre, str(guest.conversation_id), me, other)
        await check(me)
        return median([await timed(me) for _ in range(RUNS)])


async def multiply(centre: Centre, template: str, me: Desk, other: Desk) -> None:
    numbers = {"open": OPEN, "mine": MINE, "waiting": WAITING}
    async with await psycopg.AsyncConnection.connect(centre.conninfo(), autocommit=True) as db:
        await db.execute(MULTIPLY, {**numbers, "me": me.id, "other": other.id, "template": template})
        await db.execute("vacuum analyze")


async def check(me: Desk) -> None:
    owners = [one["owner_id"] for one in (await me.http.call("GET", "/api/desk/snapshot"))["conversations"]]
    assert owners.count(me.id) == MINE, f"{owners.count(me.id)} of {MINE} conversations of one's own"
    assert owners.count(None) >= WAITING, f"{owners.count(None)} of {WAITING} waiting conversations"


async def timed(me: Desk) -> Row:
    request = me.http.request("GET", "/api/desk/snapshot")
    times, size = [], 0
    for _ in range(ASKED):
        begun = time.perf_counter()
        answer = await me.http.send(request)
        times.append((time.perf_counter() - begun) * 1000)
        assert answer.status == 200
        size = len(answer.body)
    return Row(value=percentile(times, 0.99), note=f"p50 {percentile(times, 0.5):.1f} ms, {size / 1000:.0f} kB")
