"""Forgetting customers: what was said with them goes, that they were here stays."""

from dataclasses import replace
from uuid import UUID

from lingxi.conversations import store
from lingxi.conversations.events import ConversationClosed, ConversationDescribed, ConversationErased
from lingxi.conversations.model import Conversation, rules
from lingxi.conversations.service import access, contacts, saying
from lingxi.platform import erasure, files
from lingxi.platform.tx import Tx


async def forget(tx: Tx, customer_ids: tuple[UUID, ...]) -> None:
    """Empty the conversations of these customers, and what they wrote in others' while it was not known whose they were."""
    own = set(await store.ids_of(tx, customer_ids))
    held = await store.hold_all(tx, [*own, *await store.ids_with(tx, customer_ids)])
    for conversation in held:
        if conversation.id in own:
            await _empty(tx, await _closed(tx, conversation))
        else:
            changed = rules.without_customers(conversation, customer_ids)
            tx.emit(ConversationDescribed(conversation=await access.changed(tx, changed)))
            await contacts.forget(tx, conversation.id)
    await store.erase(tx, list(own), customer_ids)
    await files.erase(tx, list(own), [f"customer:{id}" for id in customer_ids])
    erasure.scrub_later(tx, [one.id for one in held])  # in the log rather too much than too little


async def _closed(tx: Tx, conversation: Conversation) -> Conversation:
    if conversation.state == "closed":
        return conversation
    conversation = await saying.notice(tx, conversation, "closed", {"by": "system", "name": ""})
    conversation = await access.changed(tx, replace(conversation, state="closed", closed_at=tx.now))
    tx.emit(ConversationClosed(conversation=rules.erased(conversation), by=access.THE_SYSTEM))
    return conversation


async def _empty(tx: Tx, conversation: Conversation) -> None:
    erased = rules.erased(conversation)
    if erased != conversation:
        erased = await access.changed(tx, erased)
    tx.emit(ConversationErased(conversation=erased))
