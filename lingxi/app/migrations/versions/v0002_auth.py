"""Staff, their sign-ins, machines' keys, the organisation and the installation's own secrets."""

from lingxi.app.migrations import execute

revision = "0002"
down_revision = "0001"

SQL = """
create table platform.organisation (
    only_one boolean primary key default true check (only_one),
    name text not null,
    language text not null check (language in ('zh', 'en'))
);
insert into platform.organisation (name, language) values ('', 'en');

create table platform.staff (
    id uuid primary key,
    email text not null unique, -- lower case
    name text not null,
    password_hash text not null,
    roles text[] not null,
    language text not null check (language in ('zh', 'en')),
    active boolean not null,
    topics text[] not null default '{}',
    totp_secret text,
    totp_pending text,
    totp_step bigint not null default 0,
    created_at timestamptz not null,
    revision integer not null
);

-- Only a hash of what the cookie holds: who reads this table cannot sign in with it.
create table platform.sessions (
    id uuid primary key,
    token_hash bytea not null unique,
    staff_id uuid not null references platform.staff on delete cascade,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
);
create index sessions_of_staff on platform.sessions (staff_id);
create index sessions_by_expiry on platform.sessions (expires_at);

create table platform.tokens (
    id uuid primary key,
    token_hash bytea not null unique,
    name text not null,
    scopes text[] not null,
    created_at timestamptz not null,
    last_used_at timestamptz
);

create table platform.secrets (
    name text primary key,
    value text not null
);
-- Visitor tokens are signed with this key. gen_random_uuid() draws from the system's strong random source; three carry 366 bits.
insert into platform.secrets (name, value)
select 'visitor', encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid() || gen_random_uuid(), 'UTF8')), 'hex');

-- One row for each e-mail and each address from which sign-in failed lately.
create table platform.login_failures (
    key text primary key,
    failures integer not null,
    last_at timestamptz not null,
    locked_until timestamptz
);
create index login_failures_by_time on platform.login_failures (last_at);
"""


def upgrade() -> None:
    execute(SQL)
