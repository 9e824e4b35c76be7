"""The sieve: letters that were confirmed, what the spam filter was taught, and how senders stand with us."""

from lingxi.app.migrations import execute

revision = "0034"
down_revision = "0033"

SQL = """
alter table email.letters drop constraint letters_state_check;
alter table email.letters add constraint letters_state_check check (state in ('filed', 'filtered', 'confirmed'));

-- What a colleague said of a letter, and how far it moved the filter. A feature is the number of a token.
create table email.lessons (
    letter_id uuid             primary key references email.letters on delete cascade,
    spam      boolean          not null,
    step      double precision not null,
    features  integer[]        not null,
    by        uuid,
    at        timestamptz      not null
);

-- All steps together, by feature: what is added to the weights that the filter came with.
create table email.weights (
    feature integer          primary key,
    weight  double precision not null
);

create table email.stances (
    address text        primary key,
    stance  text        not null check (stance in ('blocked', 'welcome')),
    by      uuid,
    at      timestamptz not null
);
"""


def upgrade() -> None:
    execute(SQL)
