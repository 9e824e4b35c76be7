"""Writes a whole past at once. The verbs would take a quarter of a minute for it, and the first start should be quick.

Nouns go in as JSON by their field names, which are the column names; what differs is spelled out.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from pydantic import RootModel

from lingxi.app.demo.history import Past, past_id
from lingxi.platform.events import Event
from lingxi.platform.tx import Tx

CHUNK = 2000

CUSTOMERS = """
with given as (select jsonb_array_elements(%s::jsonb) as noun),
made as (insert into customers.customers
         select c.* from given, jsonb_populate_record(null::customers.customers, noun) c)
insert into customers.identities (kind, value, key, verified, source, customer_id, created_at)
select i->>'kind', i->>'value', i->>'value', (i->>'verified')::boolean, i->>'source',
       (noun->>'id')::uuid, (noun->>'created_at')::timestamptz
from given, jsonb_array_elements(noun->'identities') i
"""

CONVERSATIONS = """
insert into conversations.conversations
select c.* from jsonb_array_elements(%s::jsonb) noun,
     jsonb_populate_record(null::conversations.conversations, noun ||
        jsonb_build_object('start_key', noun->>'id', 'begun_by', noun->>'customer_id', 'matter_id', noun->>'id')) c
"""

CONTACTS = "insert into customers.contacts select * from jsonb_populate_recordset(null::customers.contacts, %s::jsonb)"

MESSAGES = """
insert into conversations.messages
select m.* from jsonb_array_elements(%s::jsonb) noun,
     jsonb_populate_record(null::conversations.messages, noun || jsonb_build_object(
        'author_kind', noun->'author'->>'kind', 'author_id', noun->'author'->>'id', 'author_name', noun->'author'->>'name')) m
"""

TO_INDEX = """
insert into conversations.unindexed select id from conversations.messages where kind <> 'notice' on conflict do nothing
"""

WORKS = "insert into routing.works select * from jsonb_populate_recordset(null::routing.works, %s::jsonb)"

STINTS = """
insert into routing.stints (id, work_id, customer_id, queue_id, channel, agent_id, began_at, ended_at, hard)
select id, work_id, customer_id, queue_id, channel, agent_id, began_at, ended_at, hard
from jsonb_populate_recordset(null::routing.stints, %s::jsonb)
"""

EVENTS = """
insert into platform.events (id, name, at, actor, topics, body)
select id, name, at, actor, string_to_array(topics, ' '), body
from unnest(%s::uuid[], %s::text[], %s::timestamptz[], %s::text[], %s::text[], %s::jsonb[])
     with ordinality as e(id, name, at, actor, topics, body, n) order by n
"""


async def write(tx: Tx, past: Past) -> None:
    await _nouns(tx, CUSTOMERS, past.customers)
    await _nouns(tx, CONVERSATIONS, past.conversations)
    await _nouns(tx, CONTACTS, past.contacts)
    await _nouns(tx, MESSAGES, past.messages)
    await tx.db.execute(TO_INDEX)
    await _nouns(tx, WORKS, past.works)
    await _nouns(tx, STINTS, past.stints)
    events = sorted(past.events, key=lambda one: one[0])
    for start in range(0, len(events), CHUNK):
        await _events(tx, events[start : start + CHUNK])


async def _nouns(tx: Tx, sql: str, nouns: Sequence[Any]) -> None:
    for start in range(0, len(nouns), CHUNK):
        part = RootModel[list[Any]](list(nouns[start : start + CHUNK]))
        await tx.db.execute(sql, (part.model_dump_json(),))


async def _events(tx: Tx, events: list[tuple[datetime, str, Event]]) -> None:
    await tx.db.execute(
        EVENTS,
        (
            [past_id(at) for at, _, _ in events],
            [event.name for _, _, event in events],
            [at for at, _, _ in events],
            [actor for _, actor, _ in events],
            [" ".join(event.topics()) for _, _, event in events],
            [event.body().decode() for _, _, event in events],
        ),
    )
