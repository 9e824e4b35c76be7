"""Rehearsals of policies, and the log by what it says of agents, from which a day's roster is read."""

from lingxi.app.migrations import execute

revision = "0017"
down_revision = "0016"

SQL = """
-- `past` is the day that is played, kept until it is; `seen_at` the last sign of the process that plays it.
create table routing.rehearsals (
    id           uuid        primary key,
    state        text        not null check (state in ('waiting', 'running', 'done', 'failed', 'stopped')),
    since        timestamptz not null,
    until        timestamptz not null,
    policy       jsonb       not null,
    against      jsonb       not null,
    replications integer     not null,
    contacts     integer     not null,
    answered     integer     not null,
    abandoned    integer     not null,
    agents       integer     not null,
    share        float8      not null,
    staff_id     uuid        references platform.staff,
    at           timestamptz not null,
    past         jsonb,
    outcome      jsonb,
    seen_at      timestamptz
);
create index rehearsals_at on routing.rehearsals (at);
create index rehearsals_open on routing.rehearsals (at) where state in ('waiting', 'running');
create index events_of_agents on platform.events (at) where name in ('routing.AgentChanged', 'routing.PresenceSetFor');
"""


def upgrade() -> None:
    execute(SQL)
