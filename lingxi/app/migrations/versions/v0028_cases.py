"""Cases: customers' matters with their clocks, what happened to them, and what was promised."""

from lingxi.app.migrations import execute

revision = "0028"
down_revision = "0027"

SQL = """
create schema cases;

create sequence cases.numbers start 10001;

create table cases.kinds (
    key      text    primary key,
    label_zh text    not null,
    label_en text    not null,
    fields   jsonb   not null,
    reasons  jsonb   not null,
    archived boolean not null,
    revision integer not null
);
insert into cases.kinds values ('general', '一般事务', 'General', '[]', '[]', false, 1);

create table cases.policies (
    id          uuid    primary key,
    position    integer not null,
    name_zh     text    not null,
    name_en     text    not null,
    applies     jsonb   not null,
    hours_id    uuid    references routing.opening_hours,
    promises    jsonb   not null,
    steps       jsonb   not null,
    late_raises integer not null,
    last        boolean not null,
    revision    integer not null
);
create unique index policies_last on cases.policies (last) where last;
insert into cases.policies values (
    gen_random_uuid(), 1, '两天内回复', 'Answered within two days', '{}', null,
    '[{"clock": "first_answer", "seconds": 172800, "pauses": ["waiting_customer"]},
      {"clock": "next_answer", "seconds": 172800, "pauses": ["waiting_customer"]}]',
    '[{"share": 0.5, "tone": "near", "raises": 1}, {"share": 0.8, "tone": "pressing", "raises": 3}]', 5, true, 1);

create table cases.cases (
    id            uuid        primary key,
    number        bigint      not null unique default nextval('cases.numbers'),
    customer_id   uuid        not null references customers.customers,
    customer_name text,
    subject       text        not null,
    language      text        not null,
    channel       text        not null,
    kind          text        not null references cases.kinds,
    priority      smallint    not null check (priority between 0 and 3),
    state         text        not null check (state in ('new', 'open', 'waiting_customer', 'waiting_us', 'solved', 'closed')),
    reason        text        not null,
    queue_id      uuid        references routing.queues,
    owner_id      uuid        references platform.staff,
    tags          text[]      not null,
    fields        jsonb       not null,
    watchers      uuid[]      not null,
    records       jsonb       not null,
    parent_id     uuid        references cases.cases,
    merged_into   uuid        references cases.cases,
    policy_id     uuid,
    clocks        jsonb       not null,
    due_at        timestamptz,
    tone          text        not null,
    turns_at      timestamptz,
    opened_at     timestamptz not null,
    changed_at    timestamptz not null,
    solved_at     timestamptz,
    closed_at     timestamptz,
    revision      integer     not null,
    live          boolean     generated always as (state not in ('solved', 'closed') and merged_into is null) stored
);
create index cases_clock on cases.cases (coalesce(due_at, timestamptz 'infinity'), id) where live;
create index cases_queue on cases.cases (queue_id, coalesce(due_at, timestamptz 'infinity'), id) where live;
create index cases_owner on cases.cases (owner_id, coalesce(due_at, timestamptz 'infinity'), id) where live;
create index cases_customer on cases.cases (customer_id, opened_at desc);
create index cases_opened on cases.cases (opened_at, id);
create index cases_changed on cases.cases (changed_at, id);
create index cases_turns on cases.cases (turns_at) where live and turns_at is not null;
create index cases_solved on cases.cases (solved_at) where state = 'solved' and merged_into is null;
create index cases_parent on cases.cases (parent_id) where parent_id is not null;
create index cases_tags on cases.cases using gin (tags);
create index cases_watchers on cases.cases using gin (watchers);

create table cases.entries (
    id              uuid        primary key,
    case_id         uuid        not null references cases.cases,
    conversation_id uuid,
    at              timestamptz not null,
    what            text        not null,
    by              jsonb       not null,
    data            jsonb       not null
);
create index entries_case on cases.entries (case_id, at, id);
create index entries_conversation on cases.entries (conversation_id) where conversation_id is not null;
"""


def upgrade() -> None:
    execute(SQL)
