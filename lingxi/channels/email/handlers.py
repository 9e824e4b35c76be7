"""What mail does when somebody is forgotten."""

from lingxi.channels.email.service import intake
from lingxi.conversations.events import ConversationErased
from lingxi.platform.reactions import on
from lingxi.platform.tx import Tx


@on(ConversationErased, inline=True)
async def forget(tx: Tx, event: ConversationErased) -> None:
    await intake.forget(tx, event.conversation.id)
