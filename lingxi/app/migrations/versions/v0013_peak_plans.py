"""Peak plans, when they were on, how their triggers stand; policies with a plan laid over them."""

from lingxi.app.migrations import execute

revision = "0013"
down_revision = "0012"

SQL = """
create table routing.plans (
    id              uuid    primary key,
    name_zh         text    not null,
    name_en         text    not null,
    targets         jsonb   not null,
    overflows       jsonb   not null,
    rings           jsonb   not null,
    shares          jsonb   not null,
    more_room       integer not null,
    announcement_zh text    not null,
    announcement_en text    not null,
    note_zh         text    not null,
    note_en         text    not null,
    trigger         jsonb,
    archived        boolean not null,
    revision        integer not null
);

-- `plan` is the plan as it was laid over the policy then.
create table routing.peaks (
    id         uuid             primary key,
    plan_id    uuid             not null references routing.plans,
    plan       jsonb            not null,
    began_at   timestamptz      not null,
    began_by   uuid             references platform.staff,
    began_load double precision,
    until      timestamptz,
    ended_at   timestamptz,
    ended_by   uuid             references platform.staff,
    ended_load double precision,
    cause      text,
    revision   integer          not null
);
create unique index peaks_on on routing.peaks ((true)) where ended_at is null;
create index peaks_began on routing.peaks (began_at);

create table routing.gauges (
    plan_id uuid        primary key references routing.plans,
    since   timestamptz,
    seen_at timestamptz not null,
    armed   boolean     not null
);

-- What decides: the policy that people wrote, with the plan laid over it that is on.
alter table routing.policies
    add column effective jsonb,
    add column peak_id   uuid references routing.peaks;
update routing.policies set effective = policy;
alter table routing.policies alter column effective set not null;
"""


def upgrade() -> None:
    execute(SQL)
