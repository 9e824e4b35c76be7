"""Tasks know when it was said that they are due, so that it is said once, and from which case they came when two became one."""

from lingxi.app.migrations import execute

revision = "0045"
down_revision = "0044"

SQL = """
alter table cases.tasks add column told_at timestamptz, add column moved_from uuid references cases.cases;
update cases.tasks set told_at = due_at where due_at <= now();
create index tasks_due on cases.tasks (due_at) where done_at is null and told_at is null;
"""


def upgrade() -> None:
    execute(SQL)
