"""What happens to questions when an expert leaves the house."""

from lingxi.conversations.events import ConversationErased
from lingxi.experts import store
from lingxi.experts.service import directory
from lingxi.experts.service.questions import expire, pass_on
from lingxi.platform.auth.events import StaffChanged
from lingxi.platform.reactions import on
from lingxi.platform.tx import Tx

JOBS = (pass_on, expire)


@on(StaffChanged)
async def ask_somebody_else(tx: Tx, event: StaffChanged) -> None:
    if not event.staff.active:
        await directory.leave(tx, event.staff.id)


@on(ConversationErased, inline=True)
async def forget(tx: Tx, event: ConversationErased) -> None:
    await store.erase(tx, event.conversation.id)
