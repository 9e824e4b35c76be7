"""Finding words in a million messages, Chinese and English, by who reads everything, who reads half of it, and who reads little."""

import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import quote
from uuid import UUID, uuid4

import psycopg

from bench.centre import Desk, hire, open_queue, serving, set_up, welcome
from bench.chatter import Chatter
from bench.row import Row, Target, percentile
from lingxi.engines import language

NAME, UNIT, TARGET = "search", "ms p99", Target(limit=200)
TALKS, EACH, DAYS = 50_000, 20, 365
PORTION = 10_000  # messages
ASKED = 300  # questions in each language of each reader
TO_READ = 10_000  # messages whose words the worker is left to read
HALF, LITTLE = 2, 100  # every second conversation, every hundredth
GUESTS = 50

TALKS_SQL = """
insert into conversations.conversations
select r.* from unnest(%(ids)s::uuid[]) with ordinality as t(id, n), conversations.conversations c,
     jsonb_populate_record(c, jsonb_build_object('id', t.id, 'start_key', n::text, 'matter_id', t.id,
        'customer_id', (%(customers)s::uuid[])[1 + n %% %(guests)s],
        'queue_id', case when n %% %(little)s = 0 then %(small)s::uuid when n %% %(half)s = 0 then %(large)s::uuid end)) r
where c.id = %(template)s
"""
MESSAGES = (
    "copy conversations.messages (id, conversation_id, position, client_id, kind, private, author_kind, author_id, author_name, \
text, notice, mentions, attachments, at) from stdin"
)
WORDS = "copy conversations.words (message_id, conversation_id, author_kind, at, words) from stdin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A message, with its words and who reads it."""

    id: UUID
    talk: UUID
    position: int
    who: str
    text: str
    at: datetime
    words: str


async def run() -> Row:
    async with serving(roles="web,worker") as centre:
        admin = await set_up(centre.url)
        much, little = await hire(centre.url, admin, 2)
        key = await open_queue(admin, "much", [much])
        await open_queue(admin, "little", [little])
        guests = await welcome(centre.url, key, GUESTS)
        for guest in guests:
            await guest.write("first", "Hello")
        queues = {one["name_en"]: one["id"] for one in await admin.http.call("GET", "/api/queues")}
        async with await psycopg.AsyncConnection.connect(centre.conninfo(), autocommit=True) as db:
            await fill(db, str(guests[0].conversation_id), queues)
            rate = await read(db)
        seen = {
            (reader, tongue): await timed(desk, tongue)
            for reader, desk in (("everything", admin), ("half", much), ("1 %", little))
            for tongue in ("zh", "en")
        }
    figures = [
        f"{tongue} of {reader} p99 {percentile(times, 0.99):.0f} p50 {percentile(times, 0.5):.0f}"
        for (reader, tongue), times in seen.items()
    ]
    return Row(
        value=max(percentile(times, 0.99) for times in seen.values()),
        note=f"{TALKS * EACH:,} messages; {', '.join(figures)}; the worker reads {rate:.0f} messages/s for their words",
    )


async def fill(db: psycopg.AsyncConnection, template: str, queues: dict[str, str]) -> None:
    """A year of conversations, each within an hour; every other one English."""
    ids = [uuid4() for _ in range(TALKS)]
    customers = await (
        await db.execute("select id from customers.customers order by id limit %s", (GUESTS,))
    ).fetchall()
    await db.execute(
        TALKS_SQL,
        {
            "ids": ids, "template": template, "customers": [id for (id,) in customers], "guests": len(customers),
            "little": LITTLE, "half": HALF, "small": queues["little"], "large": queues["much"],
        },
    )  # fmt: skip
    await db.execute("drop index conversations.words_words")
    talks = [(id, queue_of(number, queues)) for number, id in enumerate(ids, 1)]
    portions = [talks[start : start + PORTION // EACH] for start in range(0, TALKS, PORTION // EACH)]
    with ProcessPoolExecutor() as pool:
        for said in pool.map(portion, range(len(portions)), portions):
            async with db.cursor() as cursor:
                async with cursor.copy(MESSAGES) as copy:
                    for one in said:
                        row = (one.id, one.talk, one.position + 1, str(one.position), "message", False, one.who)
                        await copy.write_row((*row, None, "", one.text, None, [], "[]", one.at))
                async with cursor.copy(WORDS) as copy:
                    for one in said:
                        await copy.write_row((one.id, one.talk, one.who, one.at, one.words))
    await db.execute("create index words_words on conversations.words using gin (words) with (fastupdate = off)")
    await db.execute("vacuum analyze")


def queue_of(number: int, queues: dict[str, str]) -> str | None:
    """As `TALKS_SQL` has it."""
    return queues["little"] if number % LITTLE == 0 else queues["much"] if number % HALF == 0 else None


def portion(number: int, talks: list[tuple[UUID, str | None]]) -> list[Said]:
    """What is said in some conversations, each a few words every three minutes."""
    chatter = Chatter(number)
    now = datetime.now(UTC)
    found = []
    for talk, queue in talks:
        began = now - timedelta(days=chatter.random.random() * DAYS)
        tongue = chatter.random.choice(("zh", "en"))
        for position in range(1, EACH + 1):
            at, text = began + timedelta(minutes=3 * position), chatter.message(tongue)
            found.append(
                Said(
                    id=UUID(int=(int(at.timestamp() * 1000) << 80) | chatter.random.getrandbits(80)),
                    talk=talk,
                    position=position,
                    who="customer" if position % 2 else "staff",
                    text=text,
                    at=at,
                    words=language.vector([text], [f"queue:{queue}"] if queue else ()),
                )
            )
    return found


async def read(db: psycopg.AsyncConnection) -> float:
    """How many messages a second the worker reads for their words, which it does while nothing else is asked of it."""
    await db.execute(
        "insert into conversations.unindexed select message_id from conversations.words order by at desc limit %s",
        (TO_READ,),
    )
    begun = time.perf_counter()
    while (await (await db.execute("select exists (select from conversations.unindexed)")).fetchone()) == (True,):
        await db.execute("select pg_sleep(0.1)")
    return TO_READ / (time.perf_counter() - begun)


async def timed(me: Desk, tongue: str) -> list[float]:
    """Milliseconds of each question, the same for every reader."""
    chatter = Chatter(-1 if tongue == "zh" else -2)
    times = []
    for _ in range(ASKED):
        request = me.http.request("GET", f"/api/search/messages?q={quote(chatter.question(tongue))}")
        begun = time.perf_counter()
        answer = await me.http.send(request)
        times.append((time.perf_counter() - begun) * 1000)
        assert answer.status == 200, answer.body
    return times
