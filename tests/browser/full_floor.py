"""A hotline at noon, written straight into the tables: hundreds of agents, thousands who wait; and the noise of such a floor."""

import asyncio
from dataclasses import replace
from itertools import cycle, islice
from random import Random

import psycopg

from lingxi import conversations
from lingxi.app import wiring
from lingxi.platform.settings import Settings
from lingxi.platform.tx import SYSTEM
from lingxi.routing import store
from lingxi.routing.events import WorkChanged
from lingxi.routing.service import works
from tests.browser.centre import Centre

AGENTS, WAITING, SERVED, SETTLED = 500, 2_000, 1_100, 1_500
BATCH = 20
NAMES = (
    "王芳",
    "李雷",
    "韩梅梅",
    "Maximiliane Schwarzenberg-Hohenlohe",
    "Joe",
    "海湾市进出口贸易有限责任公司",
    "赵敏",
    "Anna",
)
SAID = ("我的卡丢了，怎么办？", "What is the rate today?", "转账还没到账，已经三天了", "I want to complain about a fee")

QUEUES = """
insert into routing.queues (id, name_zh, name_en, languages, required, preferred, priority, offer_seconds, wrap_up_seconds,
    members, archived, revision)
select gen_random_uuid(), zh, en, '{zh,en}', '[]', '[]', 0, 600, 60, '{}', false, 1
from (values ('银行卡', 'Cards'), ('贷款', 'Loans'), ('挂失与反欺诈', 'Lost cards and fraud'), ('网上银行', 'Online banking'),
    ('理财', 'Savings'), ('企业客户', 'Business customers'), ('养老金与保险咨询', 'Pensions and insurance'), ('投诉', 'Complaints'))
    as names (zh, en);
insert into routing.skills (name, label_zh, label_en, archived, revision) values
    ('fraud', '反欺诈', 'Fraud', false, 1), ('mortgage', '房贷', 'Mortgages', false, 1), ('cards', '银行卡', 'Cards', false, 1),
    ('pension', '养老金', 'Pensions', false, 1), ('tax', '税务', 'Tax', false, 1), ('fx', '外汇', 'Foreign exchange', false, 1),
    ('savings', '储蓄', 'Savings', false, 1), ('complaints', '投诉处理', 'Complaints', false, 1);
"""
MORE_SKILLS = """
insert into routing.skills (name, label_zh, label_en, archived, revision)
select 'topic-' || n, '专题' || n, 'Topic ' || n, false, 1 from generate_series(1, 32) n;
"""
AGENTS_SQL = """
with new as (
    insert into platform.staff (id, email, name, password_hash, roles, language, active, created_at, revision)
    select gen_random_uuid(), 'agent' || n || '@floor.example',
           substr('王李张刘陈杨赵黄', n %% 8 + 1, 1) || substr('芳娜敏静伟强磊洋', n / 8 %% 8 + 1, 1) || ' ' || n,
           '', '{agent}', 'zh', true, now(), 1
    from generate_series(1, %(agents)s) n returning id, name)
insert into routing.agents (staff_id, presence, since, capacity, missed, lease_until, revision, skills, languages, came_at)
select id, (array['available','available','available','available','busy','break','meal','meeting','training','not_responding'])
           [k %% 10 + 1],
       now() - k %% 70 * interval '1 minute', 3, 0, now() + interval '1 day', 1,
       jsonb_build_object('cards', k %% 5 + 1, 'fraud', k %% 3 + 1)
           || case when k %% 2 = 0 then '{"mortgage": 4, "tax": 2, "fx": 5}'::jsonb else '{}' end,
       '{"zh": 5, "en": 3}', now() - interval '4 hours'
from (select id, row_number() over (order by name) as k from new) as them;
update routing.queues q set members = (
    select array_agg(staff_id) from (select staff_id, row_number() over (order by staff_id) k from routing.agents) a
    where a.k %% (select count(*) from routing.queues) = p.place) from (
        select id, row_number() over (order by name_en) - 1 as place from routing.queues) p
where p.id = q.id;
"""
# those who wait ask for more than anybody can, so that the router leaves the picture as it is
WORKS = """
with queues as (select id, row_number() over (order by name_en) - 1 as place, count(*) over () as many from routing.queues), them as (
    select gen_random_uuid() as customer, gen_random_uuid() as talk, n, q.id as queue
    from generate_series(1, %(count)s) n join queues q on q.place = n %% q.many
), made as (
    insert into customers.customers (id, name, language, known, created_at, revision)
    select customer, (%(names)s::text[])[n %% 8 + 1],
           'zh', true, now(), 1 from them returning id
), talks as (
    insert into conversations.conversations (id, channel, customer_id, customer_name, state, language, subject, owner_id, queue_id,
        participants, followers, origin, last_position, last_text, last_author, last_at, unread, staff_read, customer_unread,
        customer_delivered, customer_read, created_at, closed_at, start_key, revision, begun_by, matter_id)
    select talk, 'webchat', customer,
           (%(names)s::text[])[n %% 8 + 1],
           case when %(state)s = 'done' then 'closed' else 'open' end, 'zh', '', null, queue, '[]', '{}',
           '{"page":"","title":"","referrer":"","device":"","browser":""}', 1,
           (%(said)s::text[])[n %% 4 + 1], 'customer',
           now(), 1, 0, 0, 0, 0, now() - n * %(pace)s * interval '1 second', null, talk::text, 1,
           customer, talk
    from them where exists (select 1 from made) returning id
)
insert into routing.works (id, conversation_id, customer_id, queue_id, channel, language, state, agent_id, enqueued_at, required,
    preferred, priority, hand_offs, sensitive, refused_by, revision)
select gen_random_uuid(), talk, customer, queue, (array['chat','chat','chat','thread','mail'])[n %% 5 + 1], 'zh', %(state)s, null,
       now() - n * %(pace)s * interval '1 second',
       case when %(state)s = 'waiting' then '[{"name":"savings","level":5}]'::jsonb else '[]' end,
       case when n %% 3 = 0 then '[{"name":"fraud","level":3}]'::jsonb else '[]' end,
       case when n %% 11 = 0 then 7 else 0 end, 0, false, '{}', 1
from them where exists (select 1 from talks);
"""
SERVE = """
update routing.works w set state = 'assigned', agent_id = a.staff_id
from (select id, row_number() over (order by id) as k from routing.works where state = 'assigned') n
join (select staff_id, row_number() over (order by staff_id) as k, count(*) over () as many
      from routing.agents where presence <> 'offline') a on a.k = n.k %% a.many + 1
where n.id = w.id;
insert into routing.stints (id, work_id, customer_id, queue_id, channel, agent_id, began_at, ended_at, hard)
select gen_random_uuid(), w.id, w.customer_id, w.queue_id, w.channel, a.staff_id,
       w.enqueued_at + (('x' || substr(w.id::text, 1, 2))::bit(8)::int %% 90) * interval '1 second', now(),
       substr(w.id::text, 1, 1) = 'a'
from (select *, row_number() over (order by id) as k from routing.works where state = 'done') w
join (select staff_id, row_number() over (order by staff_id) as k from routing.agents) a on a.k = w.k %% %(agents)s + 1
where substr(w.id::text, 2, 1) <> 'b';
"""


# as much as a day's roster is read from
LOG = """
insert into platform.events (id, name, at, actor, topics, body)
select gen_random_uuid(), 'routing.AgentChanged', now() - interval '4 hours', 'system', '{}',
       jsonb_build_object('agent', jsonb_build_object('staff_id', staff_id, 'presence', 'available'))
from routing.agents
"""


def fill(url: str, *, agents: int = AGENTS, waiting: int = WAITING, skills: int = 8) -> None:
    """Write the floor; the centre must not run yet, for nobody is told."""
    with psycopg.connect(url) as db:
        for part in QUEUES.split(";\n"):
            if part.strip():
                db.execute(part)
        if skills > 8:
            db.execute(MORE_SKILLS)
        for part in AGENTS_SQL.split(";\n"):
            if part.strip():
                db.execute(part, {"agents": agents} if "%(" in part else {})
        share = waiting / WAITING
        for state, count, pace in (
            ("waiting", waiting, 0.1),
            ("assigned", int(SERVED * share), 0.6),
            ("done", int(SETTLED * share), 6.0),
        ):
            db.execute(WORKS, {"state": state, "count": count, "pace": pace, "names": list(NAMES), "said": list(SAID)})
        for part in SERVE.split(";\n"):
            if part.strip():
                db.execute(part, {"agents": agents})
        db.execute(LOG)
        db.commit()


async def noise(centre: Centre, *, per_second: int, seconds: float) -> int:
    """Work changes at this rate, a batch at a time, as verbs would tell it. Returns how many events there were."""
    parts = wiring.build(Settings(home=centre.home, database_url=centre.database_url, pool_size=2), centre.database_url)
    told, chance = 0, Random(7)
    clock = asyncio.get_running_loop().time
    async with wiring.running(parts, frozenset()):
        database = parts.centre.database
        async with database.begin(SYSTEM) as tx:
            waiting = [one for one in await store.live(tx) if one.state == "waiting"]
        chance.shuffle(waiting)
        line, began = cycle(waiting), clock()
        while (passed := clock() - began) < seconds:
            if told < passed * per_second:
                async with database.begin(SYSTEM) as tx:
                    ids = [known.conversation_id for known in islice(line, BATCH)]
                    talks = {one.id: one for one in await conversations.several(tx, ids)}
                    for work in await store.works(tx, ids):
                        changed = await works.save(tx, replace(work, priority=(work.priority + 1) % 10))
                        tx.emit(WorkChanged(work=changed, conversation=talks[work.conversation_id]))
                told += BATCH
            await asyncio.sleep(0.01)
    return told
