"""How far the reading anew of clocks has come; tasks of cases; and what was merged and split."""

from lingxi.app.migrations import execute

revision = "0031"
down_revision = "0030"

SQL = """
create table cases.corrections (
    one   boolean primary key default true check (one),
    after uuid
);

create table cases.tasks (
    id          uuid        primary key,
    case_id     uuid        not null references cases.cases,
    title       text        not null check (length(title) between 1 and 300),
    assignee_id uuid        references platform.staff,
    due_at      timestamptz,
    done_at     timestamptz,
    done_by     uuid        references platform.staff,
    created_at  timestamptz not null,
    revision    integer     not null
);
create index tasks_case on cases.tasks (case_id, created_at);
create index tasks_assignee on cases.tasks (assignee_id, due_at) where done_at is null;

create table cases.joins (
    id               uuid        primary key,
    kind             text        not null check (kind in ('merge', 'split')),
    case_id          uuid        not null references cases.cases,
    other_id         uuid        not null references cases.cases,
    conversation_ids uuid[]      not null,
    by               jsonb       not null,
    at               timestamptz not null,
    undone_at        timestamptz
);
create index joins_case on cases.joins (case_id);
create index joins_other on cases.joins (other_id);
"""


def upgrade() -> None:
    execute(SQL)
