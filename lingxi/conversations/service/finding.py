"""Finding what was said, by its words: keeping the words of messages, and looking for them."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from math import ceil
from uuid import UUID

from lingxi import customers
from lingxi.conversations import store
from lingxi.conversations.events import EVERYTHING, audience
from lingxi.conversations.model import AuthorKind, Conversation, Hit, Message
from lingxi.conversations.service import access, lists
from lingxi.conversations.store import words
from lingxi.conversations.store.words import Found, Wanted
from lingxi.engines import language
from lingxi.engines.language import Query
from lingxi.platform.edge import Page
from lingxi.platform.tx import Tx

BATCH = 200  # so few that nobody waits for the transaction that writes them
FIRST_WINDOW = timedelta(days=1)
WIDEST = 16
LAST_ID = UUID(int=2**128 - 1)
Besides = Callable[[Tx, Sequence[UUID]], Awaitable[Mapping[UUID, Sequence[str]]]]


async def _nothing(tx: Tx, ids: Sequence[UUID]) -> Mapping[UUID, Sequence[str]]:
    return {}


async def index_some(tx: Tx, besides: Besides = _nothing) -> bool:
    """Keep the words of some messages whose words are not kept yet, the newest first. False when there was nothing left to do.

    `besides` says what a channel knows of messages beyond their text, such as to whom a letter went.
    """
    some = await words.unindexed(tx, BATCH)
    if some:
        more = await besides(tx, [one.id for one in some])
        talks = {one.id: _heard_by(one) for one in await store.several(tx, list({one.conversation_id for one in some}))}
        vectors = [language.vector((*one.texts, *more.get(one.id, ())), talks[one.conversation_id]) for one in some]
        await words.index(tx, [one.id for one in some], vectors)
    return len(some) == BATCH


def _heard_by(conversation: Conversation) -> tuple[str, ...]:
    """The topics of its readers, but for who reads everything."""
    return tuple(topic for topic in audience(conversation) if topic != EVERYTHING)


async def heard_by_others(tx: Tx, conversation: Conversation) -> None:
    """Others may read it from now on: whoever looks for words finds it."""
    await words.mark_all(tx, conversation.id)


async def said(tx: Tx, conversation: Conversation, message: Message) -> None:
    """Whoever speaks first in a conversation, or writes or is mentioned in a note, may read it from now on."""
    if message.kind == "note" or any(
        one.kind == "staff" and one.joined_at == message.at for one in conversation.participants
    ):
        await heard_by_others(tx, conversation)


async def find(
    tx: Tx,
    text: str,
    *,
    conversation: UUID | None,
    customer: UUID | None,
    channel: str | None,
    author: AuthorKind | None,
    since: datetime | None,
    until: datetime | None,
    cursor: str | None,
    limit: int,
) -> Page[Hit]:
    """Messages with these words that the actor may read, the newest first; none for a text without words.

    Raises Invalid for a strange cursor, NotFound for a customer who does not exist.
    """
    before, before_id = lists.parse_cursor(cursor)
    query = language.parse(text)
    if not query:
        return Page(items=[], next=None)
    everything = access.reads_everything(tx.actor)
    wanted = Wanted(
        query=query.tsquery() if everything else language.labelled(query.tsquery(), tx.actor.topics),
        everything=everything,
        reader=tx.actor.id,
        queues=access.queues_of(tx.actor),
        conversation=conversation,
        customers=await customers.members(tx, customer) if customer else None,
        channel=channel,
        author=author,
    )
    found = await _newest(tx, wanted, since, before or until, before_id or LAST_ID, limit + 1)
    last = found[limit - 1] if len(found) > limit else None
    return Page(
        items=await _shown(tx, found[:limit], query),
        next=lists.cursor_of(last.at, last.message_id) if last else None,
    )


async def _newest(
    tx: Tx, wanted: Wanted, since: datetime | None, before: datetime | None, before_id: UUID, limit: int
) -> list[Found]:
    """Back through time in windows, each as long as the last one says is needed: a word that many messages have is found in the
    last days, and nobody reads further.
    """
    span = await words.span(tx, before)
    if span is None:
        return []
    oldest = max(span[0], since) if since else span[0]
    end = before or span[1] + timedelta(microseconds=1)
    start, window = min(end, span[1]), FIRST_WINDOW
    found: list[Found] = []
    while len(found) < limit and end >= oldest:
        start = max(start - window, oldest)
        more = await words.with_words(
            tx, wanted, since=start, before=end, before_id=before_id, limit=limit - len(found)
        )
        found += more
        if start == oldest:
            break
        end, before_id = start, UUID(int=0)
        window *= min(WIDEST, 2 * ceil((limit - len(found)) / len(more))) if more else WIDEST
    return found


async def _shown(tx: Tx, found: list[Found], query: Query) -> list[Hit]:
    """With what was said around the words, and who said it to whom. Whoever is shown is noted."""
    messages = {one.id: one for one in await store.several_messages(tx, [one.message_id for one in found])}
    talks = {one.id: one for one in await store.several(tx, list({one.conversation_id for one in found}))}
    await customers.note_accesses(tx, [one.customer_id for one in talks.values()], "search")
    hits = []
    for one in found:
        message, talk = messages[one.message_id], talks[one.conversation_id]
        hits.append(
            Hit(
                conversation=talk,
                message_id=message.id,
                position=message.position,
                author=message.author,
                private=message.private,
                at=message.at,
                subject=language.snippet(talk.subject, query),
                text=language.snippet(message.text or " ".join(file.name for file in message.attachments), query),
            )
        )
    return hits
