"""Call-backs, one a conversation."""

from uuid import UUID

from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx
from lingxi.routing.model import Callback

_callbacks = Rows(Callback)


async def callback(tx: Tx, conversation_id: UUID) -> Callback | None:
    """The conversation's lock keeps it unchanged."""
    return await _callbacks.first(
        tx.db, "select * from routing.callbacks where conversation_id = %s", (conversation_id,)
    )


async def waiting_at(tx: Tx, number: str, besides: UUID) -> int:
    """How many other conversations wait to be called at this number; held, so that no more come meanwhile."""
    await tx.db.execute("select pg_advisory_xact_lock(hashtextextended(%s, 7))", (number,))
    row = await tx.db.execute(
        "select count(*) from routing.callbacks where number = %s and state = 'agreed' and conversation_id <> %s",
        (number, besides),
    )
    found = await row.fetchone()
    return int(found[0]) if found else 0


async def save_callback(tx: Tx, callback: Callback) -> None:
    """New or changed."""
    await tx.db.execute(
        """
        insert into routing.callbacks (conversation_id, by, number, matter, at, state, attempts, asked_at, tried_at, changed_at,
            revision)
        values (%(conversation_id)s, %(by)s, %(number)s, %(matter)s, %(at)s, %(state)s, %(attempts)s, %(asked_at)s, %(tried_at)s,
            %(changed_at)s, %(revision)s)
        on conflict (conversation_id) do update set by = excluded.by, number = excluded.number, matter = excluded.matter,
            at = excluded.at, state = excluded.state, attempts = excluded.attempts, asked_at = excluded.asked_at,
            tried_at = excluded.tried_at, changed_at = excluded.changed_at, revision = excluded.revision
        """,
        parameters(callback),
    )
