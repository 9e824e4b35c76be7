"""One person behind several customers: merges that can be undone, and what is known of each: attributes, contacts, activities, records."""

from lingxi.app.migrations import execute

revision = "0018"
down_revision = "0017"

SQL = """
-- joined_to: the customer under which this one is seen with others as one person; null stands for oneself.
alter table customers.customers add column joined_to uuid references customers.customers,
                                add column erased_at timestamptz;
create index customers_joined on customers.customers (joined_to) where joined_to is not null;

-- key: the value as it is compared (customers.model.identities); the value is kept as it was given.
alter table customers.identities drop constraint identities_kind_check,
                                 add column key text, add column source text not null default 'visitor';
update customers.identities set key = value;
alter table customers.identities alter column key set not null;
-- What a provider gives out once belongs to one customer; an address or a number may be shared by a family.
drop index customers.identities_verified;
create unique index identities_unique on customers.identities (kind, key)
    where verified and kind not in ('email', 'phone', 'device');
create index identities_key on customers.identities (kind, key);

create table customers.merges (
    id        uuid        primary key,
    left_id   uuid        not null references customers.customers,
    right_id  uuid        not null references customers.customers,
    rule      text        not null,
    evidence  jsonb       not null,
    by        text        not null,
    at        timestamptz not null,
    undone_at timestamptz,
    undone_by text
);
create index merges_left on customers.merges (left_id);
create index merges_right on customers.merges (right_id);

create table customers.suggestions (
    id         uuid        primary key,
    left_id    uuid        not null references customers.customers,
    right_id   uuid        not null references customers.customers,
    score      real        not null check (score between 0 and 1),
    evidence   jsonb       not null,
    state      text        not null check (state in ('open', 'accepted', 'refused')),
    created_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    check (left_id < right_id),
    unique (left_id, right_id)
);
create index suggestions_open on customers.suggestions (score desc, id) where state = 'open';
create index suggestions_right on customers.suggestions (right_id);

create table customers.attributes (
    customer_id uuid        not null references customers.customers,
    key         text        not null check (length(key) between 1 and 100),
    source      text        not null,
    value       jsonb       not null,
    at          timestamptz not null,
    confidence  real        not null check (confidence between 0 and 1),
    primary key (customer_id, key, source)
);

create table customers.contacts (
    id           uuid        primary key,
    customer_id  uuid        not null references customers.customers,
    matter_id    uuid        not null,
    channel      text        not null,
    subject      text        not null,
    adviser_id   uuid,
    adviser_name text        not null,
    started_at   timestamptz not null,
    last_at      timestamptz not null,
    ended_at     timestamptz,
    outcome      text        not null check (outcome in ('open', 'solved', 'given_up')),
    score        smallint
);
create index contacts_customer on customers.contacts (customer_id, started_at desc, id desc);
create index contacts_started on customers.contacts (started_at);

create table customers.activities (
    id          uuid        primary key,
    customer_id uuid        not null references customers.customers,
    source_id   uuid        not null,
    message_id  text        not null,
    kind        text        not null check (kind in ('track', 'page', 'screen', 'group')),
    name        text        not null,
    properties  jsonb       not null,
    context     jsonb       not null,
    at          timestamptz not null,
    received_at timestamptz not null,
    unique (source_id, message_id)
);
create index activities_customer on customers.activities (customer_id, at desc, id desc);
create index activities_name on customers.activities (name, at desc);

create table customers.record_types (
    key      text    primary key check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
    label_zh text    not null,
    label_en text    not null,
    title    text    not null,
    schema   jsonb   not null,
    states   jsonb   not null,
    revision integer not null
);

create table customers.records (
    id          uuid        primary key,
    type        text        not null references customers.record_types,
    key         text        not null,
    customer_id uuid        not null references customers.customers,
    title       text        not null,
    state       text        not null,
    open        boolean     not null,
    happened_at timestamptz not null,
    due_at      timestamptz,
    data        jsonb       not null,
    source      text        not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    revision    integer     not null,
    unique (type, key)
);
create index records_customer on customers.records (customer_id, happened_at desc, id desc);
create index records_due on customers.records (due_at) where open and due_at is not null;

-- Where the conversation began: a visitor who is recognised takes it along, and a merge undone gives it back.
alter table conversations.conversations add column begun_by uuid, add column matter_id uuid;
update conversations.conversations set begun_by = customer_id, matter_id = id;
"""


def upgrade() -> None:
    execute(SQL)
