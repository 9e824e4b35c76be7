"""What happens after a colleague answered in a chat, where somebody looks later whether it was read; and when somebody is forgotten."""

from uuid import UUID

from lingxi.channels.afterwards import model, service, store
from lingxi.channels.webchat import WEBCHAT
from lingxi.conversations.events import ConversationErased, MessagePosted
from lingxi.customers.events import CustomerErased
from lingxi.platform.jobs import job
from lingxi.platform.reactions import on
from lingxi.platform.tx import Tx


@on(MessagePosted, inline=True)
async def look_whether_it_is_read(tx: Tx, event: MessagePosted) -> None:
    message = event.message
    said = message.kind == "message" and message.author.kind == "staff" and not message.private
    if said and event.conversation.channel == WEBCHAT.name and await service.look_for(tx, event.conversation.id):
        tx.later(go_on_by_mail, at=tx.now + model.GATHER, conversation=str(event.conversation.id))


@job
async def go_on_by_mail(tx: Tx, *, conversation: str) -> None:
    again_at = await service.go_on_by_mail(tx, UUID(conversation))
    if again_at:
        tx.later(go_on_by_mail, at=again_at, conversation=conversation)


@on(ConversationErased, inline=True)
async def forget_following(tx: Tx, event: ConversationErased) -> None:
    await store.forget_following(tx, event.conversation.id)


@on(CustomerErased, inline=True)
async def forget_visits(tx: Tx, event: CustomerErased) -> None:
    await store.forget_visits(tx, event.customer_ids)
