"""Letters of ours know whether they went without a page, so that they can be written anew as they were."""

from lingxi.app.migrations import execute

revision = "0044"
down_revision = "0043"

SQL = """
alter table email.letters add column plain boolean not null default false;
alter table email.letters alter column plain drop default;
update email.letters l set plain = true from email.outbox o where o.id = l.id and (o.written->>'plain')::boolean;
"""


def upgrade() -> None:
    execute(SQL)
