"""Trust: who was forgotten and asked to be, consents, how customers want to be reached, sealed attributes, who looked at whom."""

from lingxi.app.migrations import execute

revision = "0023"
down_revision = "0022"

SQL = """
-- Visitors whose tokens are worth nothing any more.
create table platform.forgotten (
    customer_id uuid        primary key,
    at          timestamptz not null
);

create table customers.erasures (
    id          uuid        primary key,
    customer_id uuid        not null references customers.customers,
    state       text        not null check (state in ('asked', 'done', 'refused', 'withdrawn')),
    asked_by    text        not null,
    asked_at    timestamptz not null,
    decided_by  text,
    decided_at  timestamptz,
    note        text        not null
);
create unique index erasures_open on customers.erasures (customer_id) where state = 'asked';
create index erasures_customer on customers.erasures (customer_id, id desc);

-- Every word about a consent; the newest of a purpose and a channel holds.
create table customers.consents (
    id          uuid        primary key,
    customer_id uuid        not null references customers.customers,
    purpose     text        not null,
    channel     text        not null,
    given       boolean     not null,
    source      text        not null,
    proof       text        not null,
    by          text        not null,
    at          timestamptz not null
);
create index consents_customer on customers.consents (customer_id, id desc);

create table customers.reach (
    customer_id uuid        primary key references customers.customers,
    channel     text,
    quiet_from  time,
    quiet_until time,
    zone        text        not null,
    dont_ask    text[]      not null,
    source      text        not null,
    at          timestamptz not null,
    revision    integer     not null,
    check ((quiet_from is null) = (quiet_until is null))
);

-- Each customer's own key, itself sealed with the installation's: without the row nobody can read what was sealed with it.
create table customers.data_keys (
    customer_id uuid  primary key references customers.customers,
    sealed      bytea not null
);
create table customers.sealed (
    customer_id uuid        not null references customers.customers,
    key         text        not null,
    source      text        not null,
    value       bytea       not null,
    at          timestamptz not null,
    primary key (customer_id, key, source)
);
-- Keys that are sealed besides those that everybody recognises.
create table customers.sealed_keys (
    key text        primary key,
    by  text        not null,
    at  timestamptz not null
);

-- Who looked at whom; looks at the same thing within an hour are one row.
create table customers.accesses (
    customer_id uuid        not null references customers.customers,
    actor       text        not null,
    what        text        not null,
    first_at    timestamptz not null,
    last_at     timestamptz not null,
    actor_name  text        not null,
    reason      text        not null,
    times       integer     not null,
    primary key (customer_id, actor, what, first_at)
);
create index accesses_last on customers.accesses (last_at desc);
create index accesses_actor on customers.accesses (actor, last_at desc);
"""


def upgrade() -> None:
    execute(SQL)
