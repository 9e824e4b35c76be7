"""Sources of activities: who may send, how much came in by the hour, and what was refused."""

from lingxi.app.migrations import execute

revision = "0024"
down_revision = "0023"

SQL = """
-- key_hash: SHA-256 of the write key. write_key: the key itself where it stands in a page's code anyway.
create table customers.sources (
    id         uuid        primary key,
    name       text        not null unique,
    trusted    boolean     not null,
    key_hash   bytea       not null unique,
    write_key  text,
    origins    text[]      not null,
    active     boolean     not null,
    created_at timestamptz not null,
    revision   integer     not null,
    check (write_key is null or not trusted)
);

-- lane: so that batches that are written at the same time do not wait for one row.
create table customers.source_hours (
    source_id uuid        not null references customers.sources,
    hour      timestamptz not null,
    lane      smallint    not null,
    accepted  integer     not null,
    repeated  integer     not null,
    refused   integer     not null,
    last_at   timestamptz not null,
    primary key (source_id, hour, lane)
);

create table customers.refusals (
    id        uuid        primary key,
    source_id uuid        not null references customers.sources,
    at        timestamptz not null,
    refusal   jsonb       not null
);
create index refusals_source on customers.refusals (source_id, id);
"""


def upgrade() -> None:
    execute(SQL)
