"""Messages durably accepted through the public HTTP API by one web process, against pgbench writing the same rows.

Each of 32 visitors posts one message after another: authenticated, one transaction with the message, its conversation and
its event, answered after the commit. pgbench runs the same three statements with as many clients on the same database.
"""

import asyncio
import itertools
import re
import subprocess
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import psycopg

from bench.centre import Centre, DidNotStartError, Guest, open_queue, serving, set_up, welcome
from bench.row import PG_BIN, Row, Target

NAME, UNIT, TARGET = "ingest", "messages/s", Target(limit=0.08, of="ratio", at="least")
CLIENTS, SECONDS, RUNS, WARM_UP = 32, 5, 3, 1.5
WORDS = "您好，我想问一下昨天的转账为什么还没有到账，能帮我查一下吗？ Thank you very much."

PREPARE = """
create schema if not exists bench;
create table bench.talks as select row_number() over (order by id)::int - 1 as n, id from conversations.conversations;
create unique index on bench.talks (n);
create table bench.event as select name, actor, topics, body from platform.events
    where name = 'conversations.MessagePosted' order by seq desc limit 1;
"""
SCRIPT = r"""
\set p :p + 1
begin;
select id as talk from bench.talks where n = :client_id \gset
update conversations.conversations set last_position = last_position + 1, last_text = '{words}', last_at = now(),
    unread = unread + 1, customer_read = last_position + 1, revision = revision + 1 where id = :talk;
insert into conversations.messages (id, conversation_id, position, client_id, kind, private, author_kind, author_id,
    author_name, text, notice, mentions, attachments, at)
values (gen_random_uuid(), :talk, 10000000 * (:client_id + 1) + :p, 'bench-' || :p::text, 'message', false, 'customer',
    :talk, '', '{words}', null, '{}', '[]', now());
insert into platform.events (id, name, at, actor, topics, body)
select gen_random_uuid(), name, now(), actor, topics, body from bench.event;
end;
"""


async def run() -> Row:
    async with serving(roles="web") as centre:
        admin = await set_up(centre.url)
        key = await open_queue(admin, "ingest", [admin])
        guests = await welcome(centre.url, key, CLIENTS)
        for n, guest in enumerate(guests):
            await guest.write(f"first-{n}", WORDS)
        await _load(guests, WARM_UP)
        bench = await _prepare(centre)
        rows = [Row(value=await _load(guests, SECONDS), yardstick=await bench()) for _ in range(RUNS)]
        middle = sorted(rows, key=lambda row: row.ratio or 0)[RUNS // 2]
        return Row(value=middle.value, yardstick=middle.yardstick, note=f"{CLIENTS} clients; the yardstick is pgbench")


async def _load(guests: list[Guest], seconds: float) -> float:
    """Messages a second."""
    until = time.perf_counter() + seconds
    begun = time.perf_counter()
    done = sum(await asyncio.gather(*(_post(guest, until) for guest in guests)))
    return done / (time.perf_counter() - begun)


async def _post(guest: Guest, until: float) -> int:
    """One visitor, one message after another; the request is made once and only its client id changes."""
    before, after = guest.message("@" * 20, WORDS).split(b"@" * 20)
    done = 0
    while time.perf_counter() < until:
        answer = await guest.http.send(before + b"%020d" % time.time_ns() + after)
        if answer.status >= 300:
            raise DidNotStartError(f"{answer.status} {answer.body[:300]!r}")
        done += 1
    return done


async def _prepare(centre: Centre) -> Callable[[], Awaitable[float]]:
    """The yardstick, ready to be run: pgbench's transactions a second."""
    conninfo = centre.conninfo()
    async with await psycopg.AsyncConnection.connect(conninfo, autocommit=True) as db:
        await db.execute(PREPARE)
    script = centre.home / "ingest.sql"
    script.write_text(SCRIPT.replace("{words}", WORDS))
    start = itertools.count()
    return lambda: asyncio.to_thread(_pgbench, conninfo, script, next(start))


def _pgbench(conninfo: str, script: Path, run: int) -> float:
    """Two threads, as many clients as visitors; each run counts its positions from another start."""
    options = [
        "-n",
        "-M",
        "prepared",
        "-c",
        str(CLIENTS),
        "-j",
        "2",
        "-T",
        str(SECONDS),
        "-D",
        f"p={run * 1_000_000}",
        "-f",
        str(script),
    ]
    done = subprocess.run([PG_BIN / "pgbench", *options, conninfo], capture_output=True, text=True, check=False)
    found = re.search(r"tps = ([\d.]+)", done.stdout)
    if done.returncode or not found:
        raise DidNotStartError(f"pgbench: {done.stderr[-800:]}")
    return float(found[1])
