"""Many cases for benchmarks, written into the tables: of ten teams and fifty advisers, with a past, some of them tagged and late."""

from collections.abc import Sequence

import psycopg

from bench.centre import Centre

MADE = """
create temporary table made on commit drop as
    select gen_random_uuid() as id, n, now() - (n %% 5000) * interval '3 minutes' as at,
           (%(queues)s::uuid[])[1 + n %% cardinality(%(queues)s::uuid[])] as queue_id,
           case when n %% 3 > 0 then (%(staff)s::uuid[])[1 + n %% cardinality(%(staff)s::uuid[])] end as owner_id
    from generate_series(1, %(cases)s) n
"""
OPEN = """
insert into cases.cases (
    id, customer_id, customer_name, subject, language, channel, kind, priority, state, reason, queue_id, owner_id, tags, fields,
    watchers, records, clocks, due_at, tone, turns_at, opened_at, changed_at, revision)
select made.id, %(customer)s, '王芳', 'Subject ' || n, 'zh', 'email', 'general', n %% 4,
           (array['new', 'open', 'waiting_us', 'waiting_customer'])[1 + n %% 4], '', queue_id, owner_id,
           case when n %% 1000 = 0 then array['rare'] when n %% 7 = 0 then array['card', 'vip'] else '{}'::text[] end, '{}',
           '{}', '[]', clocks, due_at, case when due_at < now() then 'late' else 'calm' end, due_at, at, at, 1
    from made, lateral (select case when n %% 4 < 3 then at + interval '7 days' end as due_at) d, lateral (
        select jsonb_build_array(jsonb_build_object(
            'name', 'first_answer', 'state', 'running', 'started_at', at, 'stopped_at', null, 'counted_at', at, 'used_seconds', 0,
            'promised_seconds', 604800, 'due_at', due_at, 'turns', jsonb_build_array(jsonb_build_object('at', at, 'tone', 'calm'))
        )) as clocks) c
"""
PAST = """
insert into cases.entries (id, case_id, at, what, by, data)
select gen_random_uuid(), id, at + hours * interval '1 hour', what, '{"kind": "customer", "name": "", "rule": ""}',
       jsonb_build_object('after', state)
from made, (values (0, 'opened', 'new'), (0, 'asked', ''), (5, 'answered', ''), (5, 'state', 'waiting_customer'),
                   (30, 'asked', ''), (30, 'state', 'waiting_us')) past(hours, what, state)
where (n %% 4 <> 3 or hours < 30) and (n %% 4 <> 0 or hours = 0)
"""


async def fill(centre: Centre, cases: int, *, queues: Sequence[str], staff: Sequence[str], past: bool) -> None:
    """Without a past there are no entries to read clocks from. That they refer to what there is need not be checked again."""
    async with await psycopg.AsyncConnection.connect(centre.conninfo(), autocommit=True) as db:
        [(customer,)] = await (await db.execute("select id from customers.customers limit 1")).fetchall()
        async with db.transaction():
            await db.execute("set local session_replication_role = replica")
            await db.execute(MADE, {"cases": cases, "queues": list(queues), "staff": list(staff)})
            await db.execute(OPEN, {"customer": customer})
            if past:
                await db.execute(PAST, {})
        await db.execute("vacuum analyze")
