"""What happens after a colleague answered in a chat: somebody looks later whether it was read."""

from uuid import UUID

from lingxi.channels.afterwards import model, service
from lingxi.channels.webchat import WEBCHAT
from lingxi.conversations.events import MessagePosted
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
