"""The table of shared drafts: one in each conversation."""

from uuid import UUID

from lingxi.channels.email.model.drafts import SharedDraft
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_drafts = Rows(SharedDraft)


async def draft(tx: Tx, conversation_id: UUID) -> SharedDraft | None:
    return await _drafts.first(tx.db, "select * from email.drafts where conversation_id = %s", (conversation_id,))


async def save(tx: Tx, draft: SharedDraft) -> None:
    """Insert or replace by conversation."""
    await tx.db.execute(
        """
        insert into email.drafts (conversation_id, staff_id, staff_name, text, "to", cc, bcc, subject, sender, plain, after, at, revision)
        values (%(conversation_id)s, %(staff_id)s, %(staff_name)s, %(text)s, %(to)s, %(cc)s, %(bcc)s, %(subject)s, %(sender)s,
                %(plain)s, %(after)s, %(at)s, %(revision)s)
        on conflict (conversation_id) do update set
            staff_id = excluded.staff_id, staff_name = excluded.staff_name, text = excluded.text, "to" = excluded."to",
            cc = excluded.cc, bcc = excluded.bcc, subject = excluded.subject, sender = excluded.sender,
            plain = excluded.plain, after = excluded.after, at = excluded.at, revision = excluded.revision
        """,
        parameters(draft),
    )


async def next_revision(tx: Tx) -> int:
    """Of all drafts: one that is begun anew never looks like the one that was there before."""
    row = await (await tx.db.execute("select nextval('email.draft_revisions')")).fetchone()
    assert row
    return int(row[0])


async def drop(tx: Tx, conversation_id: UUID) -> bool:
    """False where there was none."""
    gone = await tx.db.execute("delete from email.drafts where conversation_id = %s returning 1", (conversation_id,))
    return await gone.fetchone() is not None
