"""Customers and their identities."""

from lingxi.app.migrations import execute

revision = "0004"
down_revision = "0003"

SQL = """
create schema customers;

create table customers.customers (
    id         uuid        primary key,
    name       text        check (length(name) <= 200),
    language   text        not null check (language in ('zh', 'en')),
    known      boolean     not null,
    created_at timestamptz not null,
    revision   integer     not null
);
create extension if not exists pg_trgm;
create index customers_name on customers.customers using gin (name gin_trgm_ops);

create table customers.identities (
    kind        text        not null check (kind in ('external', 'email', 'phone', 'device')),
    value       text        not null check (length(value) between 1 and 320),
    verified    boolean     not null,
    customer_id uuid        not null references customers.customers,
    created_at  timestamptz not null,
    primary key (customer_id, kind, value)
);
-- A proved identity belongs to one customer only; claims are free.
create unique index identities_verified on customers.identities (kind, value) where verified;
"""


def upgrade() -> None:
    execute(SQL)
