"""Segments and stages: conditions that are kept, and who is in which stage."""

from lingxi.app.migrations import execute

revision = "0020"
down_revision = "0019"

SQL = """
create table customers.segments (
    id         uuid        primary key,
    name_zh    text        not null,
    name_en    text        not null,
    condition  jsonb       not null,
    created_at timestamptz not null,
    revision   integer     not null
);

create table customers.stages (
    key       text    primary key check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
    place     integer not null unique,
    name_zh   text    not null,
    name_en   text    not null,
    tone      text    not null check (tone in ('calm', 'good', 'warn', 'bad')),
    condition jsonb   not null
);

-- person_id: the oldest of the customers who are one person. Who is in no stage is not here.
create table customers.person_stages (
    person_id uuid        primary key references customers.customers,
    stage     text        not null,
    since     timestamptz not null
);
create index person_stages_stage on customers.person_stages (stage, since);

create index customers_head on customers.customers ((coalesce(joined_to, id)));
create index contacts_matter on customers.contacts (matter_id, started_at);
"""


def upgrade() -> None:
    execute(SQL)
