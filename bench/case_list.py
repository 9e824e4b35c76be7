"""A page of the case list among 200,000 open cases, by every kind of view, sorted by clock: what an adviser and a supervisor ask for."""

import json
import time

from bench.cases import fill
from bench.centre import Desk, hire, open_queue, serving, set_up, welcome
from bench.row import Row, Target, median, percentile

NAME, UNIT, TARGET = "case_list", "ms p99", Target(limit=120)
CASES, QUEUES, AGENTS = 200_000, 10, 4
RUNS, ASKED = 3, 30
VIEWS = (
    "",
    "owner=me",
    "owner=nobody",
    "state=waiting_us&state=new",
    "tone=late",
    "priority=3",
    "priority=3&state=new&owner=nobody",
    "tag=vip",
    "tag=rare",
    "tag=none-has-it",
    "watched=true",
    "due_within=3600",
    "opened_within=86400",
    "channel=email&kind=general",
    "sort=opened",
    "sort=changed",
)


async def run() -> Row:
    async with serving(roles="web") as centre:
        admin = await set_up(centre.url)
        agents = await hire(centre.url, admin, AGENTS)
        keys = [await open_queue(admin, f"queue{n}", [agents[n % AGENTS]]) for n in range(QUEUES)]
        await welcome(centre.url, keys[0], 1)
        queues = [one["id"] for one in await admin.http.call("GET", "/api/queues")]
        await fill(centre, CASES, queues=queues, staff=[one.id for one in agents], past=False)
        return median([await timed(admin, agents[0]) for _ in range(RUNS)])


async def timed(admin: Desk, agent: Desk) -> Row:
    """Every view by both, a first page and the one behind it."""
    times: list[tuple[float, str]] = []
    size = 0
    for desk, who in ((admin, "everybody's"), (agent, "an adviser's")):
        for view in VIEWS:
            for _ in range(ASKED):
                took, body = await page(desk, view)
                times.append((took, f"{who} {view or 'all'}"))
                size = max(size, len(body))
            if cursor := json.loads(body)["next"]:
                took, _ = await page(desk, f"{view}&cursor={cursor.replace('+', '%2B')}")
                times.append((took, f"{who} {view or 'all'}, the next page"))
    slowest = max(times)
    every = [took for took, _ in times]
    note = f"p50 {percentile(every, 0.5):.1f} ms, slowest {slowest[0]:.0f} ms ({slowest[1]}), {size / 1000:.0f} kB"
    return Row(value=percentile(every, 0.99), note=note)


async def page(desk: Desk, view: str) -> tuple[float, bytes]:
    begun = time.perf_counter()
    answer = await desk.http.send(desk.http.request("GET", f"/api/cases?{view}"))
    took = (time.perf_counter() - begun) * 1000
    assert answer.status == 200, answer.body
    return took, answer.body
