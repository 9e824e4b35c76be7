"""How people are looked for: by the beginning of what they are recognised by, and by a number's last digits."""

from lingxi.app.migrations import execute

revision = "0019"
down_revision = "0018"

SQL = """
create index identities_start on customers.identities (key text_pattern_ops) where kind <> 'device';
create index identities_tail on customers.identities (reverse(key) text_pattern_ops) where kind = 'phone';
"""


def upgrade() -> None:
    execute(SQL)
