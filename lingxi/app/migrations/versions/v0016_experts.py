"""Experts, and the questions that are put to them."""

from lingxi.app.migrations import execute

revision = "0016"
down_revision = "0015"

SQL = """
create schema experts;

create table experts.experts (
    staff_id       uuid    primary key references platform.staff,
    skills         jsonb   not null,
    topics_zh      text    not null,
    topics_en      text    not null,
    weekly_minutes integer not null,
    consent        boolean not null,
    revision       integer not null
);

create table experts.questions (
    id              uuid        primary key,
    conversation_id uuid        not null references conversations.conversations,
    asked_by        uuid        not null references platform.staff,
    skill           text        not null,
    level           integer     not null,
    text            text        not null,
    state           text        not null,
    expert_id       uuid        references experts.experts,
    passed          uuid[]      not null,
    followed        boolean     not null,
    asked_at        timestamptz not null,
    reply_by        timestamptz not null,
    answer_by       timestamptz not null,
    accepted_at     timestamptz,
    answered_at     timestamptz,
    answer          text        not null,
    minutes         integer     not null,
    solved          boolean,
    thanked         boolean     not null,
    revision        integer     not null
);
create index questions_expert on experts.questions (expert_id);
create index questions_passed on experts.questions using gin (passed);
create index questions_asker on experts.questions (asked_by);
create index questions_conversation on experts.questions (conversation_id);
"""


def upgrade() -> None:
    execute(SQL)
