"""Skills, policies, stints; work that knows what it asks for, and agents that know what they can."""

from lingxi.app.migrations import execute

revision = "0008"
down_revision = "0007"

SQL = """
create table routing.skills (
    name     text    primary key check (name ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    label_zh text    not null,
    label_en text    not null,
    archived boolean not null,
    revision integer not null
);

-- The newest is in force.
create table routing.policies (
    version  integer     primary key,
    policy   jsonb       not null,
    note     text        not null,
    staff_id uuid        references platform.staff,
    at       timestamptz not null
);
insert into routing.policies values (1, '{"version": 1}', '', null, now());

alter table routing.queues
    add column required  jsonb   not null default '[]',
    add column preferred jsonb   not null default '[]',
    add column priority  integer not null default 0 check (priority between 0 and 9);

-- `came_at` is when they came to work, for what is counted by the day.
alter table routing.agents
    add column capacities      jsonb       not null default '{}',
    add column skills          jsonb       not null default '{}',
    add column languages       jsonb       not null default '{}',
    add column likes           text[]      not null default '{}',
    add column likes_languages text[]      not null default '{}',
    add column in_training     boolean     not null default false,
    add column came_at         timestamptz not null default now(),
    drop column idle_since;

alter table routing.works
    add column customer_id uuid,
    add column channel     text        not null default 'chat',
    add column language    text        not null default 'zh',
    add column required    jsonb       not null default '[]',
    add column preferred   jsonb       not null default '[]',
    add column priority    integer     not null default 0,
    add column due_at      timestamptz,
    add column not_before  timestamptz,
    add column previous    jsonb,
    add column hand_offs   integer     not null default 0,
    add column sensitive   boolean     not null default false,
    add column refused_by  uuid[]      not null default '{}';
update routing.works w set customer_id = c.customer_id, language = c.language
    from conversations.conversations c where c.id = w.conversation_id;
alter table routing.works alter column customer_id set not null;
create index works_live on routing.works (id) where state <> 'done';

alter table routing.offers
    add column policy_version integer,
    add column explanation    jsonb;
create index offers_conversation on routing.offers (conversation_id, offered_at);
drop index routing.offers_refused;

-- Who served whom, from when to when: for the same adviser again, for fairness, and for estimates.
create table routing.stints (
    id          uuid        primary key,
    work_id     uuid        not null references routing.works,
    customer_id uuid        not null,
    queue_id    uuid        not null,
    channel     text        not null,
    agent_id    uuid        not null references routing.agents,
    began_at    timestamptz not null,
    ended_at    timestamptz,
    hard        boolean     not null
);
create unique index stints_open on routing.stints (work_id) where ended_at is null;
create index stints_customer on routing.stints (customer_id, began_at);
create index stints_agent on routing.stints (agent_id, began_at);
create index stints_queue on routing.stints (queue_id, ended_at);
"""


def upgrade() -> None:
    execute(SQL)
