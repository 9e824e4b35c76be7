"""Queues, agents, work and offers."""

from lingxi.app.migrations import execute

revision = "0006"
down_revision = "0005"

SQL = """
create schema routing;

create table routing.queues (
    id              uuid    primary key,
    name_zh         text    not null,
    name_en         text    not null,
    languages       text[]  not null,
    offer_seconds   integer not null check (offer_seconds between 5 and 600),
    wrap_up_seconds integer not null check (wrap_up_seconds between 0 and 3600),
    members         uuid[]  not null,
    archived        boolean not null,
    revision        integer not null
);

-- Presence is a lease: an agent whose lease has run out is offline, whatever `presence` says.
create table routing.agents (
    staff_id   uuid        primary key references platform.staff,
    presence   text        not null,
    since      timestamptz not null,
    capacity   integer     not null check (capacity between 0 and 50),
    idle_since timestamptz not null,
    missed     integer     not null,
    lease_until timestamptz not null,
    revision   integer     not null
);

create table routing.works (
    id              uuid        primary key,
    conversation_id uuid        not null unique references conversations.conversations,
    queue_id        uuid        not null references routing.queues,
    state           text        not null check (state in ('waiting', 'offered', 'assigned', 'wrap_up', 'done')),
    agent_id        uuid        references routing.agents,
    enqueued_at     timestamptz not null,
    wrap_up_until   timestamptz,
    revision        integer     not null
);
create index works_waiting on routing.works (queue_id, enqueued_at, id) where state in ('waiting', 'offered');
create index works_agent on routing.works (agent_id) where state in ('offered', 'assigned', 'wrap_up');
create index works_wrap_up on routing.works (wrap_up_until) where state = 'wrap_up';

create table routing.offers (
    id              uuid        primary key,
    work_id         uuid        not null references routing.works,
    conversation_id uuid        not null,
    queue_id        uuid        not null,
    agent_id        uuid        not null references routing.agents,
    state           text        not null check (state in ('pending', 'accepted', 'declined', 'expired', 'withdrawn')),
    offered_at      timestamptz not null,
    expires_at      timestamptz not null
);
-- The database itself refuses a second offer of the same work.
create unique index offers_pending on routing.offers (work_id) where state = 'pending';
create index offers_agent on routing.offers (agent_id) where state = 'pending';
create index offers_expiry on routing.offers (expires_at) where state = 'pending';
create index offers_refused on routing.offers (work_id, agent_id);
"""


def upgrade() -> None:
    execute(SQL)
