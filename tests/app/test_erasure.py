"""Whoever is forgotten is nowhere any more: no table, no column, no file, no line of the log. What is counted stays the same.

A new table fails here until it is named: with what it keeps of people and an eraser (customers.store.erasing, or its slice's
reaction to CustomerErased or ConversationErased), or among those that keep nothing of customers. A new column of text, too.
"""

import io
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import pytest
from httpx import AsyncClient
from psycopg import sql

from lingxi import cases, conversations, customers, experts, routing
from lingxi.app.wiring import Parts
from lingxi.cases import CaseChange, CaseField, KindInput, RecordRef
from lingxi.cases.service import doing
from lingxi.cases.service.doing import TaskInput
from lingxi.channels import afterwards, email
from lingxi.channels.portal import service as portal
from lingxi.conversations import Conversation, Draft, Origin
from lingxi.customers import ConsentInput, Customer, Identity, ReachInput
from lingxi.customers.model import ErasureDecided, OthersTo
from lingxi.experts import ExpertInput, QuestionInput
from lingxi.platform import auth, clock, files
from lingxi.platform.clock import new_id
from lingxi.platform.tx import SYSTEM, Tx
from tests.world import World

pytestmark = pytest.mark.db

# What is kept of customers, and the columns of text in it that tell of nobody.
PERSONAL: dict[str, str] = {
    "cases.cases": "language channel kind state reason tone clocks",
    "cases.entries": "what",
    "cases.words": "",
    "cases.tasks": "",
    "conversations.conversations": "channel state language last_author",
    "conversations.messages": "client_id kind author_kind",
    "conversations.words": "author_kind",
    "customers.accesses": "actor what actor_name",
    "customers.activities": "kind",
    "customers.attributes": "key source",
    "customers.consents": "purpose channel source by",
    "customers.contacts": "channel adviser_name outcome",
    "customers.customers": "language",
    "customers.erasures": "state asked_by decided_by",
    "customers.identities": "kind source",
    "customers.merges": "rule by undone_by",
    "customers.notes": "author_name",
    "customers.records": "type state source",
    "customers.suggestions": "state decided_by",
    "email.beginnings": "written_to",
    "email.drafts": "staff_name",
    "email.outbox": "state code message_key",
    "email.letters": "direction state filter evidence joined written_to body_hash fault",
    "email.stances": "stance",
    "experts.questions": "skill state",
    "platform.events": "name actor topics",
    "platform.files": "uploader media_type sha256",
    "routing.asides": "kind",
    "routing.callbacks": "by state",
    "routing.works": "state channel language required preferred previous wish",
}
# Ids, times and figures of customers only, or nothing of them at all.
IMPERSONAL = {
    "of colleagues": "platform.staff platform.sessions platform.tokens platform.login_failures routing.agents experts.experts",
    "of the centre": "platform.organisation platform.secrets platform.processes platform.reacted platform.trimmed "
    "platform.alembic_version webchat.widgets conversations.replies customers.record_types email.mailboxes email.folders email.pulses "
    "email.weights email.signatures customers.sealed_keys customers.segments customers.stages customers.imports customers.sources "
    "customers.source_hours customers.refusals",
    "how work is given out": "routing.queues routing.skills routing.policies routing.opening_hours routing.plans routing.peaks "
    "routing.gauges routing.rehearsals cases.kinds cases.policies cases.corrections "
    "cases.views cases.macros cases.rules cases.rule_runs",
    "ids, times and figures": "conversations.unindexed cases.unindexed "
    "platform.loose_objects platform.forgotten customers.person_stages email.raws "
    "email.lessons routing.offers routing.stints routing.waits cases.joins",
}
# No words that could be looked for, but rows that go: whose they are says this column.
GONE = {
    "customers.reach": "customer_id",
    "customers.sealed": "customer_id",
    "customers.data_keys": "customer_id",
    "email.slips": "customer_id",
    "portal.links": "customer_id",
    "webchat.visits": "customer_id",
    "webchat.followings": "conversation_id",
}
CITY = CaseField(key="city", label_zh="城市", label_en="City", type="text")
MARK, OTHER = "zqforgotten", "zqkeptwell"  # no English endings: words are kept without them
PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0" * 64
Rows = dict[str, int]


async def tables(world: World) -> dict[str, dict[str, str]]:
    """Every table with its columns' types, but for the job queue's, in which nothing but ids may stand."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for schema, table, column, kind in await world.rows(
        """
        select c.table_schema, c.table_name, c.column_name, c.udt_name
        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'jobs')
        """
    ):
        found[f"{schema}.{table}"][column] = kind
    return found


async def marked(world: World, mark: str) -> Rows:
    """In how many rows of which table, the job queue's included, a mark stands."""
    names = await world.rows(
        """
        select table_schema, table_name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
        """
    )
    found: Rows = {}
    async with world.as_system() as tx:
        for schema, table in names:
            counted = sql.SQL("select count(*) from {} t where t::text like {}").format(
                sql.Identifier(schema, table), sql.Literal(f"%{mark}%")
            )
            row = await (await tx.db.execute(counted)).fetchone()
            if row and row[0]:
                found[f"{schema}.{table}"] = row[0]
    return found


async def unmarked_columns(world: World, table: str, columns: dict[str, str], mark: str) -> set[str]:
    """The columns of text in which the mark stands in no row."""
    texts = [name for name, kind in columns.items() if kind in ("text", "varchar", "jsonb", "_text", "bytea", "json")]
    bare = set()
    for name in texts:
        counted = sql.SQL("select 1 from {} t where t.{}::text like {} limit 1").format(
            sql.Identifier(*table.split(".")), sql.Identifier(name), sql.Literal(f"%{mark}%")
        )
        async with world.as_system() as tx:
            if await (await tx.db.execute(counted)).fetchone() is None:
                bare.add(name)
    return bare


async def counts(world: World) -> list[Any]:
    """What reports would count."""
    [row] = await world.rows(
        """
        select (select count(*) from customers.customers), (select count(*) from conversations.conversations),
               (select count(*) from conversations.messages where kind <> 'notice'), (select count(*) from customers.contacts),
               (select jsonb_object_agg(kind, n) from (select kind, count(*) n from customers.activities group by 1) a),
               (select jsonb_object_agg(state, n) from (select state, count(*) n from customers.records group by 1) r),
               (select count(*) from routing.stints), (select count(*) from routing.asides), (select count(*) from routing.callbacks),
               (select count(*) from experts.questions), (select avg((rating->>'score')::int) from conversations.conversations)
        """
    )
    return list(row)


async def lives(world: World, parts: Parts, somebody: Customer, helper: Customer, mark: str) -> list[Conversation]:
    """Somebody comes, and leaves a mark in everything that a customer can leave one in."""
    async with world.as_system() as tx:
        proofs = (("external", mark), ("email", f"{mark}@example.com"), ("device", f"device-{mark}"))
        identities = tuple(Identity(kind=k, value=v, verified=True, source="site") for k, v in proofs)  # type: ignore[arg-type]
        somebody = await customers.identify(tx, somebody.id, identities=identities, name=f"Ms {mark}")
        await customers.learn(tx, somebody.id, {"city": mark, "likes": [mark]}, source="import")
        await customers.merge(tx, somebody.id, helper.id, rule="colleague", evidence={"reason": mark})
        await by_hand(tx, somebody.id, mark)
    talks = [await serves(world, parts, somebody, mark), await asks(world, somebody, f"2{mark}")]
    talks.append(await writes(world, parts, mark))
    await world.takes(world.li_na, talks[1])
    await world.does(world.li_na, routing.park, talks[1], reason=mark, until=None)
    async with world.as_(somebody) as tx:
        await afterwards.seen(tx)
        asked = await customers.ask_erasure(tx, somebody.id)
    async with world.as_(world.mei) as tx:
        await customers.refuse_erasure(tx, asked.id, note=f"Sorry, {mark}")
        await customers.consent(
            tx, somebody.id, ConsentInput(purpose="marketing", given=True, proof=f"Letter of {mark}")
        )
        await customers.set_reach(tx, somebody.id, ReachInput(channel="email"))
        await customers.learn(tx, somebody.id, {"passport": f"P1234{mark}"}, source="import")
        await customers.reveal(tx, somebody.id, "passport", source="import", reason=f"{mark} asked for it")
    return talks


async def writes(world: World, parts: Parts, mark: str) -> Conversation:
    """A letter that tells of them wherever a letter can, and one that says that an answer did not reach them."""
    async with world.as_system() as tx:
        wanted = email.MailboxInput(
            name=f"For {mark}"[:5],
            address=f"help{len(await email.mailboxes(tx))}@harbour.example",
            outgoing=email.Outgoing(server=email.Server(host="127.0.0.1", port=1, sign_in="none")),
        )
        mailbox = await email.create_mailbox(tx, wanted)
    head = f"From: {mark}@example.com\nReply-To: {mark}@r.example\nTo: {mailbox.address}, {mark}@t.example\nCc: {mark}@c.example\n"
    head += (
        f"Bcc: {mark}@b.example\nSubject: {mark}\nMessage-ID: <1{mark}@x>\nReferences: <{mark}@x>\nList-Id: {mark}\n"
    )
    mixed = "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n"
    mixed += f"<p>I am {mark}</p>\n--x\nContent-Type: text/plain; name={mark}.txt\n\nNo. {mark}\n--x--\n"
    bounce = f"From: mailer-daemon@x.example\nCc: {mark}@example.com\nSubject: Undeliverable\nReturn-Path: <>\nReferences: <1{mark}@x>\n"
    receipts = [
        await email.receive(world.database, parts.depot.storage, mailbox.id, raw.encode())
        for raw in (head + mixed, f"{bounce}\n{mark}@example.com: 550 5.1.1 no {mark}\n")
    ]
    async with world.as_system() as tx:
        await email.take_stance(tx, f"{mark}@example.com", "welcome")
    assert receipts[0].conversation_id
    assert receipts[0].conversation_id == receipts[1].conversation_id
    await answers_by_letter(world, parts, receipts[0].conversation_id, mark)
    talk = await world.see(receipts[0].conversation_id)
    async with world.as_system() as tx:
        await portal.send_link(tx, f"{mark}@example.com", "en", "http://x/my/")
        assert await email.begin(tx, talk, name=mark, email=f"{mark}@example.com", subject=mark)
    return talk


async def answers_by_letter(world: World, parts: Parts, talk: UUID, mark: str) -> None:
    mei = await world.actor(world.mei)
    picture = io.BytesIO(PICTURE + b"2" + mark.encode())
    file = await files.receive(world.database, parts.depot.storage, mei, picture, f"{mark}.png")
    async with world.database.begin(mei) as tx:
        await email.write(tx, talk, email.LetterDraft(client_id="1", text=f"Dear {mark}", attachment_ids=(file.id,)))
        people = (f"{mark}@example.com",)
        await email.put_draft(
            tx,
            talk,
            email.SharedDraftInput(
                text=mark, after=1, to=people, cc=people, bcc=people, subject=mark, sender=f"{mark}@example.com"
            ),
        )
    async with world.as_system() as tx:
        await tx.db.execute(
            "update email.outbox set detail = %s, refused = %s where conversation_id = %s", (mark, [mark], talk)
        )


async def asks(world: World, somebody: Customer, mark: str) -> Conversation:
    where = Origin(page=f"https://{mark}", title=mark, referrer=mark, device=mark, browser=mark)
    async with world.as_(somebody) as tx:
        talk = await conversations.start(
            tx, somebody, channel="webchat", language="en", origin=where, queue_id=world.cards.id, key=mark
        )
        await conversations.post(tx, talk.id, Draft(client_id="1", text=f"I am {mark}"))
    return talk


async def serves(world: World, parts: Parts, somebody: Customer, mark: str) -> Conversation:
    """A conversation in which everybody says something about them."""
    talk = await asks(world, somebody, mark)
    await world.asks_to_be_called(somebody, talk, matter=mark)
    await world.waits_in_line(somebody, talk)
    async with world.database.begin(await world.actor(somebody)) as tx:
        await tx.db.execute(
            "update routing.callbacks set by = 'phone', number = %s where conversation_id = %s", (mark, talk.id)
        )
    picture = io.BytesIO(PICTURE + mark.encode())
    file = await files.receive(world.database, parts.depot.storage, await world.actor(somebody), picture, f"{mark}.png")
    async with world.as_(somebody) as tx:
        await conversations.post(tx, talk.id, Draft(client_id="2", text="", attachment_ids=(file.id,)))
    await world.takes(world.li_na, talk)
    await world.says(world.li_na, talk, f"Dear {mark}")
    await world.notes(world.li_na, talk, f"Beware of {mark}")
    async with world.as_(world.li_na) as tx:
        await conversations.describe(tx, talk.id, subject=mark)
        question = await experts.ask(tx, talk.id, QuestionInput(text=f"Who is {mark}?", skill="fraud"))
    async with world.as_(world.tom) as tx:
        await experts.accept(tx, question.id)
        await experts.answer(tx, question.id, text=f"{mark} is fine", minutes=1)
    async with world.as_(world.mei) as tx:
        await routing.whisper(tx, talk.id, f"{mark} is nice")
    async with world.as_(somebody) as tx:
        await conversations.rate(tx, talk.id, score=4, comment=mark)
    await world.closes(somebody, talk)
    async with world.as_(somebody) as tx:
        await conversations.post(tx, talk.id, Draft(client_id="3", text=f"{mark} again"))
    await world.asks_advice(world.li_na, talk, world.tom, note=f"Help {mark}")
    await becomes_a_case(world, talk, mark)
    return talk


async def becomes_a_case(world: World, talk: Conversation, mark: str) -> None:
    async with world.as_(world.mei) as tx:
        await cases.put_kind(tx, "parcel", KindInput(label_zh="包裹", label_en="Parcel", fields=(CITY,)))
    async with world.as_(world.li_na) as tx:
        case = await cases.make_case(tx, talk.id)
        said = CaseChange(kind="parcel", fields={"city": mark}, records=(RecordRef(type="order", key=mark),))
        await cases.change(tx, case.id, replace(said, tags=(mark,), subject=mark))
        await doing.add_task(tx, case.id, TaskInput(title=mark))


async def by_hand(tx: Tx, id: UUID, mark: str) -> None:
    """Rows of rooms that have verbs of their own to fill them."""
    other = new_id()
    await tx.db.execute(
        "insert into customers.customers (id, language, known, created_at, revision) values (%s, 'en', false, %s, 1)",
        (other, tx.now),
    )
    await tx.db.execute(
        """
        insert into customers.suggestions (id, left_id, right_id, score, evidence, state, created_at)
        values (%s, least(%s, %s), greatest(%s, %s), 0.5, jsonb_build_object('email', %s::text), 'open', now())
        """,
        (new_id(), id, other, id, other, mark),
    )
    for kind in ("track", "page"):
        await tx.db.execute(
            """
            insert into customers.activities (id, customer_id, source_id, message_id, kind, name, properties, context, at, received_at)
            values (%(id)s, %(customer)s, %(id)s, %(mark)s || %(kind)s, %(kind)s,
                    case when %(kind)s = 'track' then 'Order Completed' else %(mark)s end,
                    jsonb_build_object('order', %(mark)s::text), jsonb_build_object('ip', %(mark)s::text), now(), now())
            """,
            {"id": new_id(), "customer": id, "mark": mark, "kind": kind},
        )
    await tx.db.execute(
        """
        insert into customers.record_types (key, label_zh, label_en, title, schema, states, revision, happened, due, answers, zone)
        values ('order', '订单', 'Order', '', '{}', '[]', 1, '', '', '{}', 'UTC') on conflict do nothing
        """
    )
    await tx.db.execute(
        """
        insert into customers.records (id, type, key, customer_id, title, state, open, happened_at, data, source, created_at,
                                       updated_at, revision)
        values (%(id)s, 'order', %(mark)s, %(customer)s, %(mark)s, 'late', true, now(), jsonb_build_object('to', %(mark)s::text),
                'shop', now(), now(), 1)
        """,
        {"id": new_id(), "customer": id, "mark": mark},
    )
    for statement in (
        """
        insert into customers.notes (id, customer_id, text, important, author_name, at, revision)
        values (%(id)s, %(customer)s, %(mark)s, true, 'Tom', now(), 1)
        """,
    ):
        await tx.db.execute(statement, {"id": new_id(), "customer": id, "mark": mark})
    await tx.db.execute(
        """
        insert into customers.contacts (id, customer_id, matter_id, channel, subject, adviser_name, started_at, last_at, outcome)
        values (%(id)s, %(customer)s, %(id)s, 'phone', %(mark)s, 'Tom', now(), now(), 'solved')
        """,
        {"id": new_id(), "customer": id, "mark": mark},
    )


async def all_jobs(parts: Parts) -> None:
    """Do them, those of later too."""
    for _ in range(3):
        async with parts.centre.database.begin(SYSTEM) as tx:
            await tx.db.execute("update jobs.procrastinate_jobs set scheduled_at = null where status = 'todo'")
        await parts.queue.run_worker_async(
            queues=["lingxi"], wait=False, install_signal_handlers=False, delete_jobs="successful"
        )


@dataclass(frozen=True, slots=True)
class Lived:
    """Wang Fang will be forgotten, Joe stays; both left their mark everywhere."""

    talks: list[Conversation]


@pytest.fixture
async def lived(world: World, parts: Parts) -> Lived:
    async with world.as_system() as tx:
        await routing.put_skill(tx, "fraud", label_zh="反欺诈", label_en="Fraud")
        for one in (world.li_na, world.tom):
            await routing.change_agent(tx, one.id, routing.AgentInput(capacity=9))
    async with world.as_(world.tom) as tx:
        await experts.describe_me(tx, ExpertInput(skills={"fraud": 5}, weekly_minutes=120))
    await world.is_("available", world.tom, world.li_na)
    talks = await lives(world, parts, world.wang_fang, await world.come(), MARK)
    await lives(world, parts, world.joe, await world.come(), OTHER)
    async with world.as_system() as tx:
        await conversations.index_some(tx)
        await cases.index_some(tx)
    return Lived(talks)


async def forget(world: World, somebody: Customer) -> None:
    async with world.as_(world.mei) as tx:
        asked = await customers.ask_erasure(tx, somebody.id)
    async with world.as_(world.mei) as tx:
        await customers.carry_out(tx, asked.id, ())


async def test_every_table_is_said_to_keep_something_of_customers_or_nothing(world: World) -> None:
    harmless = {name for names in IMPERSONAL.values() for name in names.split()}
    assert set(await tables(world)) == set(PERSONAL) | harmless | set(GONE)
    assert set(PERSONAL) & harmless == set()


async def test_whoever_is_forgotten_is_nowhere_any_more(world: World, parts: Parts, lived: Lived) -> None:
    before, others, figures = await marked(world, MARK), await marked(world, OTHER), await counts(world)
    assert set(before) == set(PERSONAL), (
        "this day leaves no mark in a table that is said to be personal, or in another, too"
    )
    columns = await tables(world)
    bare = {name: await unmarked_columns(world, name, columns[name], MARK) for name in PERSONAL}
    assert bare == {name: set(harmless.split()) for name, harmless in PERSONAL.items()}
    assert MARK.encode() in stored(parts)

    ids = [world.wang_fang.id, *(talk.id for talk in lived.talks)]
    assert await rows_of(world, ids) == dict.fromkeys(GONE, 1)

    await forget(world, world.wang_fang)
    assert await rows_of(world, ids) == dict.fromkeys(GONE, 0)
    assert set(await marked(world, MARK)) <= {"platform.events"}, "what slices keep is gone with the transaction"
    await all_jobs(parts)
    await files.sweep(world.database, parts.depot.storage)
    assert await marked(world, MARK) == {}
    assert MARK.encode() not in stored(parts)
    assert await marked(world, OTHER) == others
    assert await counts(world) == figures


async def rows_of(world: World, ids: list[UUID]) -> Rows:
    """How many rows of those without words are of somebody or of their conversations."""
    found: Rows = {}
    for table, column in GONE.items():
        counted = sql.SQL("select count(*) from {} where {} = any({})").format(
            sql.Identifier(*table.split(".")), sql.Identifier(column), sql.Literal(ids)
        )
        async with world.as_system() as tx:
            found[table] = (await (await tx.db.execute(counted)).fetchall())[0][0]
    return found


def stored(parts: Parts) -> bytes:
    """All that lies in the file store."""
    folder = parts.depot.storage.folder
    assert folder is not None  # tests keep files in a folder
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


async def test_the_log_can_still_be_read_by_all_its_readers(world: World, parts: Parts, lived: Lived) -> None:
    before = [(one.cursor, one.id, one.name) for one in await world.log()]
    await forget(world, world.wang_fang)
    await all_jobs(parts)
    after = await world.log()
    assert [(one.cursor, one.id, one.name) for one in after][: len(before)] == before
    for logged in after:
        logged.event()  # each line is still the event that it says it is


async def test_a_forgotten_visitor_has_no_token_and_comes_as_somebody_new(
    world: World, client: AsyncClient, lived: Lived
) -> None:
    async with world.as_system() as tx:
        token = await auth.issue_visitor_token(replace(tx, now=clock.now()), world.wang_fang.id)
    bearer = {"Authorization": f"Bearer {token}"}
    assert (await client.get("/api/webchat/snapshot", headers=bearer)).status_code == 200
    await forget(world, world.wang_fang)
    assert (await client.get("/api/webchat/snapshot", headers=bearer)).status_code == 401
    said = {"client_id": "late", "text": f"I am {MARK}", "conversation_id": str(lived.talks[0].id)}
    assert (await client.post("/api/webchat/messages", json=said, headers=bearer)).status_code == 401
    async with world.as_system() as tx:
        assert (await auth.returning_visitor(tx, token)).kind == "nobody"
        came = await customers.create_visitor(tx, language="zh")
        proof = (Identity(kind="external", value=MARK, verified=True, source="site"),)
        assert (await customers.identify(tx, came.id, identities=proof)).id == came.id


async def test_what_was_under_way_while_somebody_was_forgotten_is_forgotten_too(
    world: World, parts: Parts, lived: Lived
) -> None:
    await forget(world, world.wang_fang)
    async with world.as_system() as tx:
        await customers.learn(tx, world.wang_fang.id, {"city": MARK}, source="late")
    assert await marked(world, MARK) != {}
    await all_jobs(parts)
    assert await marked(world, MARK) == {}


async def test_only_who_asked_and_who_is_one_person_with_them_is_forgotten(world: World, lived: Lived) -> None:
    async with world.as_(world.wang_fang) as tx:
        asked = await customers.ask_erasure(tx, world.wang_fang.id)
    async with world.as_(world.wang_fang) as tx:
        assert await customers.ask_erasure(tx, world.wang_fang.id) == asked
    with pytest.raises(OthersTo):
        async with world.as_(world.mei) as tx:
            await customers.carry_out(tx, asked.id, (world.joe.id,))
    async with world.as_(world.wang_fang) as tx:
        assert (await customers.withdraw_erasure(tx, world.wang_fang.id)).state == "withdrawn"
    with pytest.raises(ErasureDecided):
        async with world.as_(world.mei) as tx:
            await customers.carry_out(tx, asked.id, ())
    async with world.as_(world.mei) as tx:
        assert (await customers.get(tx, world.wang_fang.id)).name == f"Ms {MARK}"


async def test_what_a_visitor_wrote_goes_from_the_conversation_that_somebody_took_along(
    world: World, parts: Parts
) -> None:
    """Somebody asks, and then Wang Fang signs in there and goes on. Forgotten, the visitor is not in her conversation any more."""
    visitor = await world.come(name=MARK)
    talk = await asks(world, visitor, MARK)
    proof = (Identity(kind="external", value="w", verified=True, source="site"),)
    async with world.as_system() as tx:
        await customers.identify(tx, world.wang_fang.id, identities=proof)
        await customers.identify(tx, visitor.id, identities=proof)
    await world.says(world.wang_fang, talk, "I am Wang Fang")
    assert (await world.see(talk.id)).customer_id == world.wang_fang.id
    await forget(world, visitor)
    await all_jobs(parts)
    assert await marked(world, MARK) == {}
    texts = [one.text for one in await world.messages(world.wang_fang, talk) if one.kind == "message"]
    assert texts == ["", "I am Wang Fang"]
