"""Real letters brought to a mailbox one after the other, until each is kept, read, filtered, in its thread and its case, with its clocks
running and its words to be found; against Python's own parser alone on the same letters.

The SpamAssassin corpus in the order in which it was written, over the API by eight senders at once.
"""

import asyncio
import email
import email.policy
import time
from collections import Counter
from collections.abc import Sequence
from typing import Any

import psycopg

from bench import datasets
from bench.centre import Centre, Desk, serving, set_up
from bench.letters import CORPUS, EARLY
from bench.row import Row, Target, percentile
from lingxi.engines import mail
from lingxi.engines.mail import Letter

NAME, UNIT, TARGET = "mail_intake", "letters/s", Target(limit=60, at="least")
SENDERS = 8
FIRST = 100  # that warm it up and are not counted
SEARCHABLE_SECONDS = 300.0
FILED = """
select l.message_key, r.sha256, coalesce(l.conversation_id, l.id)::text, l.state, l.filter, l.joined, l.fault
from email.letters l join email.raws r on r.id = l.id
"""


async def run() -> Row:
    raws = [(raw, mail.read(raw)) for _, raw in datasets.mails(CORPUS)]
    raws.sort(key=lambda one: one[1].written_at or EARLY)
    async with serving() as centre:
        admin = await set_up(centre.url)
        mailbox = await admin.http.call("POST", "/api/mailboxes", {"name": "Help", "address": "help@bench.example"})
        path = f"/api/mailboxes/{mailbox['id']}/raw"
        await bring(admin, path, [raw for raw, _ in raws[:FIRST]])
        begun = time.perf_counter()
        waits = await bring(admin, path, [raw for raw, _ in raws[FIRST:]])
        taken = time.perf_counter() - begun
        await searchable(centre)
        seconds = time.perf_counter() - begun
        rows = await filed(centre)
    count = len(raws) - FIRST
    note = f"taken in {count / taken:.0f}/s, one p99 {percentile(waits, 0.99) * 1000:.0f} ms; {told([one for _, one in raws], rows)}"
    return Row(value=count / seconds, yardstick=parsed([raw for raw, _ in raws[FIRST:]]), note=note)


async def bring(admin: Desk, path: str, raws: Sequence[bytes]) -> list[float]:
    """Each once it is acknowledged; how long each took, in seconds."""
    left = iter(raws)
    waits: list[float] = []

    async def sender() -> None:
        for raw in left:
            begun = time.perf_counter()
            answer = await admin.http.send(admin.http.raw("POST", path, raw))
            assert answer.status == 201, (answer.status, answer.body[:500])
            waits.append(time.perf_counter() - begun)

    await asyncio.gather(*(sender() for _ in range(SENDERS)))
    return waits


async def searchable(centre: Centre) -> None:
    """Waits until the words of all messages can be found."""
    async with await psycopg.AsyncConnection.connect(centre.conninfo(), autocommit=True) as db:
        until = time.perf_counter() + SEARCHABLE_SECONDS
        while time.perf_counter() < until:
            row = await (await db.execute("select count(*) from conversations.unindexed")).fetchone()
            if row and not row[0]:
                return
            await asyncio.sleep(0.2)
    raise TimeoutError("the words of the letters are not known yet")


async def filed(centre: Centre) -> list[tuple[Any, ...]]:
    async with await psycopg.AsyncConnection.connect(centre.conninfo(), autocommit=True) as db:
        return await (await db.execute(FILED)).fetchall()


def told(letters: Sequence[Letter], rows: Sequence[tuple[Any, ...]]) -> str:
    """How many came home, what was held back, and what could not be read."""
    where: dict[str, set[str]] = {}
    for key, _, talk, state, *_ in rows:
        if state == "filed":
            where.setdefault(key, set()).add(talk)
    replies = home = 0
    for letter in letters:
        parents = [talks for key in letter.in_reply_to if (talks := where.get(key))]
        if parents and letter.message_id in where:
            replies += 1
            home += any(talks & where[letter.message_id] for talks in parents)
    states = Counter(row[4] or row[3] for row in rows)
    return (
        f"{home} of {replies} answers whose parent was let in are in its thread ({home / max(1, replies):.4f}); {dict(states)}; "
        f"{sum(bool(row[6]) for row in rows)} unreadable"
    )


def parsed(raws: Sequence[bytes]) -> float:
    """Letters a second by Python's parser, with every text decoded."""
    begun = time.perf_counter()
    for raw in raws:
        message = email.message_from_bytes(raw, policy=email.policy.default)
        for part in message.walk():
            if part.get_content_maintype() == "text":
                part.get_payload(decode=True)
    return len(raws) / (time.perf_counter() - begun)
