"""The words of messages: which are still to be read for them, and which messages have them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lingxi.conversations.model import AuthorKind
from lingxi.conversations.store import READABLE
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Unindexed:
    """What a message says in words: its text, the names of its files, and with the first one the conversation's subject."""

    id: UUID
    conversation_id: UUID
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A message with the words, and when it was written."""

    message_id: UUID
    conversation_id: UUID
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Messages with the words of `query`, a tsquery, that the reader may read, narrowed by the rest.

    The query names the reader's topics, too, which finds little else than what they may read; whether they may is decided by what
    the conversation says now.
    """

    query: str
    everything: bool
    reader: UUID | None
    queues: tuple[UUID, ...]
    conversation: UUID | None
    customers: list[UUID] | None
    channel: str | None
    author: AuthorKind | None


_unindexed = Rows(Unindexed)
_found = Rows(Found)

# Materialised, so that the words are looked up before anything is put in order: else the planner may read on backwards through
# messages without end, in the hope that the words stand in one soon.
_SELECT = f"""
with hits as materialized (
    select message_id, conversation_id, at from conversations.words
    where words @@ %(query)s::tsquery and at >= %(since)s and (at, message_id) < (%(before)s, %(before_id)s)
      and (%(conversation)s::uuid is null or conversation_id = %(conversation)s)
      and (%(author)s::text is null or author_kind = %(author)s))
select h.* from hits h join conversations.conversations c on c.id = h.conversation_id
where {READABLE}
  and (%(customers)s::uuid[] is null or customer_id = any(%(customers)s))
  and (%(channel)s::text is null or channel = %(channel)s)
order by h.at desc, h.message_id desc limit %(limit)s
"""


async def mark_first(tx: Tx, conversation_id: UUID) -> None:
    """The conversation has another subject, which is looked up with its first message."""
    await tx.db.execute(
        """
        insert into conversations.unindexed
        select id from conversations.messages where conversation_id = %s and kind <> 'notice' order by position limit 1
        on conflict (message_id) do update set message_id = excluded.message_id -- waits for whoever reads it now
        """,
        (conversation_id,),
    )


async def mark_all(tx: Tx, conversation_id: UUID) -> None:
    """Others may read the conversation than before."""
    await tx.db.execute(
        """
        insert into conversations.unindexed select id from conversations.messages where conversation_id = %s and kind <> 'notice'
        order by id on conflict (message_id) do update set message_id = excluded.message_id
        """,
        (conversation_id,),
    )


async def unindexed(tx: Tx, limit: int) -> list[Unindexed]:
    """Take some messages whose words are not known, the newest first, and hold them, so that nobody empties them meanwhile.

    It never waits: what somebody is emptying is left for the next time.
    """
    rows = await tx.db.execute(
        "select message_id from conversations.unindexed order by message_id desc limit %s for update skip locked",
        (limit,),
    )
    ids = [id for (id,) in await rows.fetchall()]
    return await _unindexed.all(
        tx.db,
        """
        select m.id, m.conversation_id, array[m.text]
            || array(select file->>'name' from jsonb_array_elements(m.attachments) file)
            || (select array[c.subject] from conversations.conversations c where c.id = m.conversation_id
                and m.position = (select min(f.position) from conversations.messages f
                                  where f.conversation_id = m.conversation_id and f.kind <> 'notice')) as texts
        from conversations.messages m where m.id = any(%s) order by m.id for share of m skip locked
        """,
        (ids,),
    )


async def index(tx: Tx, ids: Sequence[UUID], vectors: Sequence[str]) -> None:
    """Keep the words of these messages, as tsvectors, in the place of what was kept."""
    await tx.db.execute(
        """
        with given as (select * from unnest(%(ids)s::uuid[], %(vectors)s::text[]) as g(id, vector)),
        done as (delete from conversations.unindexed where message_id = any(%(ids)s))
        insert into conversations.words (message_id, conversation_id, author_kind, at, words)
        select m.id, m.conversation_id, m.author_kind, m.at, vector::tsvector from given join conversations.messages m using (id)
        on conflict (message_id) do update set words = excluded.words
        """,
        {"ids": list(ids), "vectors": list(vectors)},
    )


async def span(tx: Tx, before: datetime | None) -> tuple[datetime, datetime] | None:
    """When the oldest and the newest message was written whose words are known, of those until a moment."""
    row = await tx.db.execute(
        "select min(at), max(at) from conversations.words where %(before)s::timestamptz is null or at <= %(before)s",
        {"before": before},
    )
    found = await row.fetchone()
    return (found[0], found[1]) if found and found[0] else None


async def with_words(
    tx: Tx, wanted: Wanted, *, since: datetime, before: datetime, before_id: UUID, limit: int
) -> list[Found]:
    """Those from one moment until before a message, the newest first."""
    window = {"since": since, "before": before, "before_id": before_id, "limit": limit}
    return await _found.all(tx.db, _SELECT, {**parameters(wanted), **window})
