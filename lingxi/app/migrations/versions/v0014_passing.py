"""Parked work, colleagues beside who serves, and what supervisors say to one agent alone."""

from lingxi.app.migrations import execute

revision = "0014"
down_revision = "0013"

SQL = """
alter table routing.works
    add column parked     jsonb,
    add column companions jsonb not null default '[]',
    drop constraint works_state_check,
    add constraint works_state_check check (state in ('waiting', 'offered', 'assigned', 'parked', 'wrap_up', 'done'));
drop index routing.works_agent;
create index works_agent on routing.works (agent_id) where state in ('offered', 'assigned', 'parked', 'wrap_up');
create index works_parked on routing.works (id) where state = 'parked';
create index works_companions on routing.works (conversation_id) where companions <> '[]';

create table routing.asides (
    id              uuid        primary key,
    conversation_id uuid        not null,
    customer_id     uuid        not null,
    customer_name   text,
    kind            text        not null check (kind in ('whisper', 'taken_over')),
    from_id         uuid        not null references platform.staff,
    to_id           uuid        not null references platform.staff,
    text            text        not null,
    at              timestamptz not null,
    seen_at         timestamptz
);
create index asides_unseen on routing.asides (to_id) where seen_at is null;
"""


def upgrade() -> None:
    execute(SQL)
