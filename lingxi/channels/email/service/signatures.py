"""Verbs of signatures: write one, and put one below a letter."""

from lingxi import routing
from lingxi.channels.email.model import signatures as model
from lingxi.channels.email.model import variables
from lingxi.channels.email.model.signatures import Signature
from lingxi.channels.email.store import signatures as store
from lingxi.conversations import Conversation
from lingxi.platform import auth
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx


async def signatures(tx: Tx) -> list[Signature]:
    """All that were written, the one for all queues first."""
    return await store.signatures(tx)


async def put_signature(tx: Tx, wanted: Signature) -> Signature:
    """From now on this stands below the letters of its queue. Raises Invalid, Unfilled."""
    after = model.checked(wanted)
    if after.queue_id and after.queue_id not in {queue.id for queue in await routing.queues(tx)}:
        raise Invalid("There is no such queue.", field="queue_id")
    await store.save(tx, after)
    return after


async def below(tx: Tx, talk: Conversation, writer: str) -> str:
    """What stands below a letter of a colleague of this name in a conversation; empty where nobody wrote anything."""
    text = model.chosen(await store.signatures(tx), talk.queue_id, talk.language)
    if not text:
        return ""
    queue = next((one for one in await routing.queues(tx) if one.id == talk.queue_id), None)
    named = (queue.name_zh if talk.language == "zh" else queue.name_en) if queue else ""
    organisation = await auth.organisation(tx)
    values = {"agent.name": writer, "organisation.name": organisation.name, "queue.name": named}
    return variables.filled(text, values)
