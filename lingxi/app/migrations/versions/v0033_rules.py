"""Views, macros and rules of cases, and what rules did."""

from lingxi.app.migrations import execute

revision = "0033"
down_revision = "0032"

SQL = """
create table cases.views (
    id       uuid    primary key,
    owner_id uuid    references platform.staff,
    name_zh  text    not null,
    name_en  text    not null,
    filter   jsonb   not null,
    sort     text    not null,
    revision integer not null
);
create index views_owner on cases.views (owner_id);

create table cases.macros (
    id       uuid    primary key,
    name_zh  text    not null,
    name_en  text    not null,
    actions  jsonb   not null,
    revision integer not null
);

create table cases.rules (
    id       uuid    primary key,
    position integer not null,
    name_zh  text    not null,
    name_en  text    not null,
    "on"     boolean not null,
    "when"   text[]  not null,
    wanted   jsonb   not null,
    actions  jsonb   not null,
    revision integer not null
);

create table cases.rule_runs (
    id       uuid        primary key,
    rule_id  uuid        not null references cases.rules,
    case_id  uuid        not null references cases.cases,
    entry_id uuid        not null,
    at       timestamptz not null,
    done     text[]      not null,
    problem  text        not null,
    unique (rule_id, entry_id)
);
create index rule_runs_rule on cases.rule_runs (rule_id, at desc, id desc);
create index entries_at on cases.entries (at, what);
"""


def upgrade() -> None:
    execute(SQL)
