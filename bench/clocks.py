"""Every clock of 100,000 open cases read anew from what happened, because a promise and its hours changed: until the last is written."""

import asyncio
import time

import psycopg

from bench.cases import fill
from bench.centre import hire, open_queue, serving, set_up, welcome
from bench.row import Row, Target

NAME, UNIT, TARGET = "clocks", "s", Target(limit=60)
CASES = 100_000
OFFICE = {
    "name_zh": "办公时间",
    "name_en": "Office",
    "hours": {
        "zone": "Asia/Shanghai",
        "week": [[{"opens": 540, "closes": 720}, {"opens": 780, "closes": 1080}]] * 5 + [[], []],
        "region": "CN",
        "holiday": [],
        "make_up_weekday": 0,
        "special_days": [],
    },
}


async def run() -> Row:
    async with serving(roles="web,worker") as centre:
        admin = await set_up(centre.url)
        agents = await hire(centre.url, admin, 2)
        key = await open_queue(admin, "clocks", agents)
        await welcome(centre.url, key, 1)
        queues = [one["id"] for one in await admin.http.call("GET", "/api/queues")]
        hours = await admin.http.call("POST", "/api/opening-hours", OFFICE)
        await fill(centre, CASES, queues=queues, staff=[one.id for one in agents], past=True)
        [policy] = await admin.http.call("GET", "/api/cases/policies")
        promises = [
            {"clock": clock, "seconds": 57_600, "pauses": ["waiting_customer"]}
            for clock in ("first_answer", "solution")
        ]
        promises.append({"clock": "next_answer", "seconds": 28_800})
        begun = time.perf_counter()
        wanted = {name: policy[name] for name in ("name_zh", "name_en", "steps", "late_raises")}
        await admin.http.call(
            "PUT", f"/api/cases/policies/{policy['id']}", {**wanted, "hours_id": hours["id"], "promises": promises}
        )
        async with await psycopg.AsyncConnection.connect(centre.conninfo(), autocommit=True) as db:
            while await left(db):  # noqa: ASYNC110 - it looks at what the worker writes
                await asyncio.sleep(0.2)
        took = time.perf_counter() - begun
        return Row(
            value=took, note=f"{CASES / took:,.0f} cases a second, three clocks each, in office hours with holidays"
        )


async def left(db: psycopg.AsyncConnection) -> bool:
    """Whether there is a case whose clocks were not written yet."""
    [(found,)] = await (await db.execute("select exists (select from cases.cases where policy_id is null)")).fetchall()
    return bool(found)
