"""Contacts of what was before, the conversations of a matter, and notes about customers."""

from lingxi.app.migrations import execute

revision = "0022"
down_revision = "0021"

SQL = """
update conversations.conversations set begun_by = customer_id where begun_by is null;
update conversations.conversations set matter_id = id where matter_id is null;
alter table conversations.conversations alter column begun_by set not null, alter column matter_id set not null;
create index conversations_matter on conversations.conversations (matter_id);

insert into customers.contacts (id, customer_id, matter_id, channel, subject, adviser_id, adviser_name, started_at, last_at, ended_at,
                                outcome, score)
select c.id, c.customer_id, c.matter_id, c.channel, coalesce(nullif(c.subject, ''), c.last_text), owner.id, coalesce(owner.name, ''),
       c.created_at, c.last_at, c.closed_at,
       case when c.state = 'open' then 'open' when owner.id is null then 'given_up' else 'solved' end, (c.rating->>'score')::smallint
from conversations.conversations c
left join lateral (select c.owner_id as id, p->>'name' as name from jsonb_array_elements(c.participants) p
                   where p->>'id' = c.owner_id::text limit 1) owner on true
on conflict (id) do nothing;

create table customers.notes (
    id          uuid        primary key,
    customer_id uuid        not null references customers.customers,
    text        text        not null check (length(text) between 1 and 2000),
    important   boolean     not null,
    author_id   uuid,
    author_name text        not null,
    at          timestamptz not null,
    revision    integer     not null
);
create index notes_customer on customers.notes (customer_id, at desc, id desc);
"""


def upgrade() -> None:
    execute(SQL)
