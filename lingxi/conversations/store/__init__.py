"""The tables of conversations."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lingxi.conversations.model import AuthorKind, Conversation, ConversationState, Message, SavedReply, Utterance
from lingxi.platform import events
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_conversations = Rows(Conversation)
_messages = Rows(Message)
_replies = Rows(SavedReply)
_utterances = Rows(Utterance)

_MESSAGE = """
select id, conversation_id, position, client_id, kind, private, text, notice, mentions, attachments, at,
       jsonb_build_object('kind', author_kind, 'id', author_id, 'name', author_name) as author
from conversations.messages
"""


# Whose reader is `reader`, in the `queues`, or reads `everything`.
READABLE = """
(%(everything)s or owner_id = %(reader)s or queue_id = any(%(queues)s) or %(reader)s = any(followers)
 or participants @> jsonb_build_array(jsonb_build_object('id', %(reader)s::text)))
"""


_UPDATE = """
update conversations.conversations set
    customer_id = %(customer_id)s, customer_name = %(customer_name)s, state = %(state)s, language = %(language)s,
    subject = %(subject)s, owner_id = %(owner_id)s, queue_id = %(queue_id)s, participants = %(participants)s,
    followers = %(followers)s, rating = %(rating)s, last_position = %(last_position)s, last_text = %(last_text)s,
    last_author = %(last_author)s, last_at = %(last_at)s, unread = %(unread)s, staff_read = %(staff_read)s,
    customer_unread = %(customer_unread)s, customer_delivered = %(customer_delivered)s,
    customer_read = %(customer_read)s, closed_at = %(closed_at)s, revision = %(revision)s
where id = %(id)s
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which conversations: those the reader may read (`everything`, or by owner and queues), narrowed by the rest."""

    everything: bool
    reader: UUID | None
    queues: tuple[UUID, ...]
    view: str
    state: ConversationState | None
    name: str
    customer: UUID | None
    before: datetime | None
    before_id: UUID | None
    limit: int


async def get(tx: Tx, id: UUID, *, lock: bool = False) -> Conversation | None:
    """`lock` waits for one's turn first, so that the log tells the changes of a conversation in their order."""
    if lock:
        await events.turn(tx.db, id)
    sql = "select * from conversations.conversations where id = %s" + (" for update" if lock else "")
    return await _conversations.first(tx.db, sql, (id,))


async def several(tx: Tx, ids: list[UUID]) -> list[Conversation]:
    return await _conversations.all(tx.db, "select * from conversations.conversations where id = any(%s)", (ids,))


async def started(tx: Tx, customer_id: UUID, key: str) -> Conversation | None:
    """The conversation that this customer started with this key, if there is one."""
    sql = "select * from conversations.conversations where customer_id = %s and start_key = %s"
    return await _conversations.first(tx.db, sql, (customer_id, key))


async def open_of(tx: Tx, customer_id: UUID) -> list[Conversation]:
    sql = "select * from conversations.conversations where customer_id = %s and state = 'open' order by id for update"
    return await _conversations.all(tx.db, sql, (customer_id,))


async def matter_of(tx: Tx, id: UUID) -> UUID:
    row = await tx.db.execute("select matter_id from conversations.conversations where id = %s", (id,))
    found = await row.fetchone()
    assert found is not None  # who asks has read it
    return UUID(str(found[0]))


async def matters_of(tx: Tx, ids: list[UUID]) -> dict[UUID, UUID]:
    rows = await tx.db.execute("select id, matter_id from conversations.conversations where id = any(%s)", (ids,))
    return dict(await rows.fetchall())


async def of_matter(tx: Tx, matter_id: UUID) -> list[Conversation]:
    """The oldest first."""
    sql = "select * from conversations.conversations where matter_id = %s order by created_at, id"
    return await _conversations.all(tx.db, sql, (matter_id,))


async def put_in_matter(tx: Tx, ids: list[UUID], matter_id: UUID) -> None:
    await tx.db.execute("update conversations.conversations set matter_id = %s where id = any(%s)", (matter_id, ids))


async def utterances(tx: Tx, conversation_id: UUID) -> list[Utterance]:
    """What was said for everybody to read, oldest first."""
    sql = """
    select id, at, author_kind, author_id, author_name from conversations.messages
    where conversation_id = %s and kind = 'message' and not private order by position
    """
    return await _utterances.all(tx.db, sql, (conversation_id,))


async def linked(tx: Tx, id: UUID, customer_ids: Iterable[UUID], limit: int) -> list[Conversation]:
    """The conversations of these customers that are about the same matter as this one, it among them, the oldest first."""
    sql = """
    select * from conversations.conversations
    where matter_id = (select matter_id from conversations.conversations where id = %s) and customer_id = any(%s)
    order by created_at desc, id desc limit %s
    """
    return (await _conversations.all(tx.db, sql, (id, list(customer_ids), limit)))[::-1]


async def begun_elsewhere(tx: Tx, here: Iterable[UUID], there: Iterable[UUID]) -> list[tuple[Conversation, UUID]]:
    """What these customers have, but did not write in, that one of those began, with who did."""
    rows = await tx.db.execute(
        """
        select id, begun_by from conversations.conversations c
        where customer_id = any(%(here)s) and begun_by = any(%(there)s)
          and not exists (select from conversations.messages m
                          where m.conversation_id = c.id and m.author_kind = 'customer' and m.author_id = any(%(here)s))
        order by id
        """,
        {"here": list(here), "there": list(there)},
    )
    began = dict(await rows.fetchall())
    found = [await get(tx, id, lock=True) for id in began]
    return [(one, began[one.id]) for one in found if one]


async def insert(tx: Tx, conversation: Conversation, key: str, matter_id: UUID) -> bool:
    """False when the customer has started one with this key already."""
    row = await tx.db.execute(
        """
        insert into conversations.conversations (
            id, channel, customer_id, customer_name, state, language, subject, owner_id, queue_id, participants, followers, origin,
            rating, last_position, last_text, last_author, last_at, unread, staff_read, customer_unread,
            customer_delivered, customer_read, created_at, closed_at, start_key, begun_by, matter_id, revision)
        values (
            %(id)s, %(channel)s, %(customer_id)s, %(customer_name)s, %(state)s, %(language)s, %(subject)s, %(owner_id)s,
            %(queue_id)s, %(participants)s, %(followers)s, %(origin)s, %(rating)s, %(last_position)s, %(last_text)s, %(last_author)s,
            %(last_at)s, %(unread)s, %(staff_read)s, %(customer_unread)s, %(customer_delivered)s, %(customer_read)s,
            %(created_at)s, %(closed_at)s, %(start_key)s, %(customer_id)s, %(matter_id)s, %(revision)s)
        on conflict (customer_id, start_key) do nothing returning 1
        """,
        {**parameters(conversation, "participants", "origin", "rating"), "start_key": key, "matter_id": matter_id},
    )
    return await row.fetchone() is not None


async def save(tx: Tx, conversation: Conversation) -> None:
    await tx.db.execute(_UPDATE, parameters(conversation, "participants", "origin", "rating"))


async def posted(tx: Tx, conversation_id: UUID, kind: AuthorKind, client_id: str) -> Message | None:
    """The message that an author of this kind posted with this client id, if there is one."""
    where = "where conversation_id = %s and author_kind = %s and client_id = %s"
    return await _messages.first(tx.db, _MESSAGE + where, (conversation_id, kind, client_id))


async def say(tx: Tx, conversation: Conversation, message: Message) -> bool:
    """Store a message and the conversation as it is after it, in one statement. False when it was said already."""
    author = message.author
    row = await tx.db.execute(
        f"""
        with said as (
            insert into conversations.messages (
                id, conversation_id, position, client_id, kind, private, author_kind, author_id, author_name, text, notice,
                mentions, attachments, at)
            values (
                %(message_id)s, %(id)s, %(position)s, %(client_id)s, %(kind)s, %(private)s, %(author_kind)s,
                %(author_id)s, %(author_name)s, %(text)s, %(notice)s, %(mentions)s, %(attachments)s, %(at)s)
            on conflict (conversation_id, author_kind, client_id) do nothing
            returning kind),
        to_index as (insert into conversations.unindexed select %(message_id)s from said where kind <> 'notice')
        {_UPDATE} and exists (select from said) returning 1
        """,
        {
            **parameters(message, "author", "notice", "attachments"),
            **parameters(conversation, "participants", "origin", "rating"),
            "message_id": message.id,
            "author_kind": author.kind,
            "author_id": author.id,
            "author_name": author.name,
        },
    )
    return await row.fetchone() is not None


async def messages(tx: Tx, conversation_id: UUID, *, before: int, limit: int, private: bool) -> list[Message]:
    """The `limit` messages before a position, oldest first; without the private ones unless asked for."""
    where = "where conversation_id = %s and position < %s and (not private or %s) order by position desc limit %s"
    found = await _messages.all(tx.db, _MESSAGE + where, (conversation_id, before, private, limit))
    return found[::-1]


async def several_messages(tx: Tx, ids: list[UUID]) -> list[Message]:
    return await _messages.all(tx.db, _MESSAGE + "where id = any(%s)", (ids,))


async def unread_by_customer(tx: Tx, conversation_id: UUID, read: int) -> int:
    """How many public answers stand below the position that the customer has read."""
    return await _count(tx, "not private and author_kind <> 'customer'", conversation_id, read)


async def unread_by_staff(tx: Tx, conversation_id: UUID, read: int) -> int:
    return await _count(tx, "author_kind = 'customer'", conversation_id, read)


async def unanswered_since(tx: Tx, conversation_id: UUID) -> datetime | None:
    """When the first customer message after the last public answer was written."""
    row = await tx.db.execute(
        """
        select min(at) from conversations.messages where conversation_id = %(id)s and kind = 'message' and author_kind = 'customer'
          and position > coalesce((select max(position) from conversations.messages
                                   where conversation_id = %(id)s and kind = 'message' and author_kind <> 'customer'), 0)
        """,
        {"id": conversation_id},
    )
    found = await row.fetchone()
    return found[0] if found else None


async def answered(tx: Tx, conversation_id: UUID) -> bool:
    """Whether a colleague ever wrote to the customer."""
    sql = """
    select exists (select from conversations.messages
                   where conversation_id = %s and kind = 'message' and not private and author_kind = 'staff')
    """
    row = await (await tx.db.execute(sql, (conversation_id,))).fetchone()
    return bool(row and row[0])


async def _count(tx: Tx, which: str, conversation_id: UUID, read: int) -> int:
    sql = "select count(*) from conversations.messages where conversation_id = %s and position > %s and kind = 'message' and "
    row = await (await tx.db.execute(sql + which, (conversation_id, read))).fetchone()
    return int(row[0]) if row else 0


async def select(tx: Tx, wanted: Filter) -> list[Conversation]:
    """Newest first."""
    return await _conversations.all(
        tx.db,
        f"""
        select * from conversations.conversations
        where {READABLE}
          and case %(view)s
                when 'mine' then owner_id = %(reader)s
                when 'waiting' then owner_id is null and (queue_id = any(%(queues)s) or %(everything)s)
                when 'team' then owner_id <> %(reader)s and (queue_id = any(%(queues)s) or %(everything)s)
                else true end
          and (%(state)s::text is null or state = %(state)s)
          and (%(name)s = '' or customer_name ilike %(pattern)s)
          and (%(customer)s::uuid is null or customer_id = %(customer)s)
          and (%(before)s::timestamptz is null or (last_at, id) < (%(before)s, %(before_id)s))
        order by last_at desc, id desc limit %(limit)s
        """,
        {**parameters(wanted), "pattern": _contains(wanted.name)},
    )


async def select_of_customer(tx: Tx, customer_id: UUID, limit: int, channel: str | None) -> list[Conversation]:
    sql = """
        select * from conversations.conversations where customer_id = %s and (%s::text is null or channel = %s)
        order by id desc limit %s
    """
    return await _conversations.all(tx.db, sql, (customer_id, channel, channel, limit))


async def spoke_at(tx: Tx, customer_id: UUID) -> datetime | None:
    """When a customer wrote last, in what is theirs."""
    row = await tx.db.execute(
        """
        select max(m.at) from conversations.messages m join conversations.conversations c on c.id = m.conversation_id
        where c.customer_id = %(id)s and m.author_kind = 'customer' and m.author_id = %(id)s
        """,
        {"id": customer_id},
    )
    found = await row.fetchone()
    at: datetime | None = found[0] if found else None
    return at


def _contains(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


async def replies(tx: Tx) -> list[SavedReply]:
    return await _replies.all(tx.db, "select * from conversations.replies order by language, shortcut")


async def save_reply(tx: Tx, reply: SavedReply) -> bool:
    """Insert or replace by id. False when another reply of this language has the shortcut."""
    row = await tx.db.execute(
        """
        insert into conversations.replies (id, title, shortcut, language, text)
        select %(id)s, %(title)s, %(shortcut)s, %(language)s, %(text)s
        where not exists (select 1 from conversations.replies
                          where shortcut = %(shortcut)s and language = %(language)s and id <> %(id)s)
        on conflict (id) do update
            set title = excluded.title, shortcut = excluded.shortcut, language = excluded.language, text = excluded.text
        returning 1
        """,
        parameters(reply),
    )
    return await row.fetchone() is not None


async def delete_reply(tx: Tx, id: UUID) -> bool:
    row = await tx.db.execute("delete from conversations.replies where id = %s returning 1", (id,))
    return await row.fetchone() is not None


async def has_reply(tx: Tx, id: UUID) -> bool:
    row = await tx.db.execute("select 1 from conversations.replies where id = %s", (id,))
    return await row.fetchone() is not None


# ── forgetting ───────────────────────────────────────────────────────────────────────────────────────────────────────


async def ids_of(tx: Tx, customer_ids: Iterable[UUID]) -> list[UUID]:
    rows = await tx.db.execute(
        "select id from conversations.conversations where customer_id = any(%s)", (list(customer_ids),)
    )
    return [id for (id,) in await rows.fetchall()]


async def ids_with(tx: Tx, customer_ids: Iterable[UUID]) -> list[UUID]:
    """Conversations of others in which these took part."""
    rows = await tx.db.execute(
        """
        select c.id from conversations.conversations c, unnest(%(ids)s::uuid[]) as who(id)
        where c.participants @> jsonb_build_array(jsonb_build_object('kind', 'customer', 'id', who.id::text))
          and c.customer_id <> all(%(ids)s)
        """,
        {"ids": list(customer_ids)},
    )
    return [id for (id,) in await rows.fetchall()]


async def hold_all(tx: Tx, ids: Iterable[UUID]) -> list[Conversation]:
    """In the order of their ids, each once; all turns are waited for before any row is locked."""
    wanted = sorted(set(ids))
    for id in wanted:
        await events.turn(tx.db, id)
    sql = "select * from conversations.conversations where id = any(%s) order by id for update"
    return await _conversations.all(tx.db, sql, (wanted,))


async def erase(tx: Tx, ids: list[UUID], customer_ids: Iterable[UUID]) -> None:
    """Empty the messages of these conversations, and what these customers wrote in others; `start_key` is of their making, too.

    Their columns are stored by `save`, but for the origin, which nothing else changes.
    """
    await tx.db.execute(
        """
        update conversations.messages set text = '', attachments = '[]',
               author_name = case when author_kind = 'customer' then '' else author_name end,
               notice = case when notice->'data'->>'by' = 'customer' then jsonb_set(notice, '{data,name}', '""') else notice end
        where conversation_id = any(%s)
        """,
        (ids,),
    )
    await tx.db.execute(
        """
        update conversations.messages set text = '', attachments = '[]', author_name = ''
        where author_kind = 'customer' and author_id = any(%s)
        """,
        (list(customer_ids),),
    )
    await tx.db.execute(
        """
        delete from conversations.words w using conversations.messages m
        where m.id = w.message_id and (m.conversation_id = any(%s) or m.author_kind = 'customer' and m.author_id = any(%s))
        """,
        (ids, list(customer_ids)),
    )
    await tx.db.execute(
        """
        update conversations.conversations set start_key = id::text,
               origin = '{"page": "", "title": "", "referrer": "", "device": "", "browser": ""}'
        where id = any(%s) or begun_by = any(%s)
        """,
        (ids, list(customer_ids)),
    )
