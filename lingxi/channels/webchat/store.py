"""The table of widgets."""

from uuid import UUID

from lingxi.channels.webchat.model import Widget
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_widgets = Rows(Widget)


async def widgets(tx: Tx) -> list[Widget]:
    return await _widgets.all(tx.db, "select * from webchat.widgets order by id")


async def get(tx: Tx, id: UUID) -> Widget | None:
    return await _widgets.first(tx.db, "select * from webchat.widgets where id = %s for update", (id,))


async def by_key(tx: Tx, key: str) -> Widget | None:
    return await _widgets.first(tx.db, "select * from webchat.widgets where key = %s", (key,))


async def save(tx: Tx, widget: Widget) -> None:
    """Insert or replace by id; the key stays."""
    await tx.db.execute(
        """
        insert into webchat.widgets (id, key, name, queue_id, accent, position, zh, en, ask_name, ask_email, ask_required,
                                     attachments, rating, origins, away_seconds, revision)
        values (%(id)s, %(key)s, %(name)s, %(queue_id)s, %(accent)s, %(position)s, %(zh)s, %(en)s, %(ask_name)s,
                %(ask_email)s, %(ask_required)s, %(attachments)s, %(rating)s, %(origins)s, %(away_seconds)s,
                %(revision)s)
        on conflict (id) do update set
            name = excluded.name, queue_id = excluded.queue_id, accent = excluded.accent, position = excluded.position,
            zh = excluded.zh, en = excluded.en, ask_name = excluded.ask_name, ask_email = excluded.ask_email,
            ask_required = excluded.ask_required, attachments = excluded.attachments, rating = excluded.rating,
            origins = excluded.origins, away_seconds = excluded.away_seconds, revision = excluded.revision
        """,
        parameters(widget, "zh", "en"),
    )
