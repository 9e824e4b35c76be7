"""The event log, what was reacted to, living processes, and the job tables of procrastinate in a schema of their own."""

from procrastinate.schema import SchemaManager

from lingxi.app.migrations import execute

revision = "0001"
down_revision = None

SQL = """
-- Read in the order (xid, seq): see lingxi/platform/events.py.
create table platform.events (
    xid     xid8        not null default pg_current_xact_id(),
    seq     bigint      not null generated always as identity,
    id      uuid        not null,
    name    text        not null,
    at      timestamptz not null,
    actor   text        not null,
    topics  text[]      not null,
    body    jsonb       not null,
    primary key (xid, seq)
);
create unique index events_id on platform.events (id);

-- How far the log was cut; a cursor before this gets a reset.
create table platform.trimmed (xid xid8 not null, seq bigint not null);

create table platform.reacted (
    event_id uuid not null,
    reaction text not null,
    at       timestamptz not null default now(),
    primary key (event_id, reaction)
);

-- A process is alive while it beats.
create unlogged table platform.processes (
    id         uuid        primary key,
    role       text        not null,
    host       text        not null,
    pid        integer     not null,
    started_at timestamptz not null,
    seen_at    timestamptz not null
);

create schema jobs;
"""


def upgrade() -> None:
    execute(SQL)
    execute("set local search_path = jobs, public")
    execute(SchemaManager.get_schema())
    execute("set local search_path = public")
