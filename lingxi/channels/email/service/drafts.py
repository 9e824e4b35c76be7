"""Verbs of shared drafts: kept while somebody writes, found by whoever opens the conversation, gone when the letter is sent."""

from uuid import UUID

from lingxi import conversations
from lingxi.channels.email.events import DraftChanged
from lingxi.channels.email.model import drafts as model
from lingxi.channels.email.model.drafts import SharedDraft, SharedDraftInput
from lingxi.channels.email.store import drafts as store
from lingxi.conversations import Conversation
from lingxi.conversations.events import audience
from lingxi.platform.problems import Forbidden
from lingxi.platform.tx import Tx


async def draft(tx: Tx, conversation_id: UUID) -> SharedDraft | None:
    """What is being written in a conversation that the actor may read. Raises NotFound."""
    await conversations.get(tx, conversation_id)
    return await store.draft(tx, conversation_id)


async def put_draft(tx: Tx, conversation_id: UUID, wanted: SharedDraftInput) -> SharedDraft:
    """Keep what the actor has written so far. Raises NotFound, DraftTaken, Invalid, Forbidden for a machine."""
    talk = await conversations.lock(tx, conversation_id)
    if tx.actor.id is None:
        raise Forbidden
    model.check_not_taken(await store.draft(tx, talk.id), wanted.instead_of, tx.actor.id)
    after = model.drafted(
        wanted,
        conversation_id=talk.id,
        staff_id=tx.actor.id,
        name=tx.actor.name,
        at=tx.now,
        revision=await store.next_revision(tx),
    )
    await store.save(tx, after)
    _tell(tx, talk)
    return after


async def drop_draft(tx: Tx, conversation_id: UUID, instead_of: int) -> None:
    """Give up what the actor wrote, or a colleague's as they have seen it. Raises NotFound, DraftTaken."""
    talk = await conversations.lock(tx, conversation_id)
    model.check_not_taken(await store.draft(tx, talk.id), instead_of, tx.actor.id)
    await done(tx, talk)


async def sent(tx: Tx, talk: Conversation, text: str) -> None:
    """The actor has sent this in a held conversation: their draft is done, or the colleague's who wrote it. Another one stays."""
    found = await store.draft(tx, talk.id)
    if found and (found.staff_id == tx.actor.id or found.text.strip() == text):
        await done(tx, talk)


async def done(tx: Tx, talk: Conversation) -> None:
    """Nobody wants the draft of a held conversation any more."""
    if await store.drop(tx, talk.id):
        _tell(tx, talk)


def _tell(tx: Tx, talk: Conversation) -> None:
    tx.whisper(DraftChanged(conversation_id=talk.id, by_id=tx.actor.id, heard_by=audience(talk)))
