"""From a conversation to its case."""

from uuid import UUID

from lingxi import conversations
from lingxi.cases.model import Case, states
from lingxi.cases.service import access, living
from lingxi.platform.tx import Tx


async def case_of(tx: Tx, conversation_id: UUID) -> Case | None:
    """The case of a conversation that the actor may read; None when its matter is none. Raises NotFound."""
    await conversations.get(tx, conversation_id)
    return await living.of_conversation(tx, conversation_id)


async def make_case(tx: Tx, conversation_id: UUID) -> Case:
    """The matter of a conversation that the actor may read is a case from now on. Raises NotFound."""
    held = await conversations.lock(tx, conversation_id)
    case = await living.begin(tx, held)
    await access.press(tx, case, held)
    return case


async def reopens(tx: Tx, conversation_id: UUID) -> bool:
    """Whether what the customer writes now belongs into this conversation: not if its case was closed too long ago.

    For channels, which begin a new conversation otherwise.
    """
    case = await living.of_conversation(tx, conversation_id)
    return case is None or states.reopens(case, tx.now)
