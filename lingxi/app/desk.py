"""What a colleague's desk starts from: everything that is theirs, from one moment, and the cursor to go on from."""

from dataclasses import dataclass

from lingxi import conversations, routing
from lingxi.conversations import Conversation
from lingxi.platform import auth, edge, events
from lingxi.platform.auth import Colleague, Me, Organisation
from lingxi.platform.tx import Tx
from lingxi.routing import Agent, Offer, Queue, Work

router = edge.Router(prefix="/api/desk", tags=["desk"])


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskSnapshot:
    """Conversations, works and offers are one's own and what waits in one's queues (the oldest 200)."""

    cursor: str
    me: Me
    organisation: Organisation
    colleagues: tuple[Colleague, ...]
    agents: tuple[Agent, ...]
    queues: tuple[Queue, ...]
    conversations: tuple[Conversation, ...]
    works: tuple[Work, ...]
    offers: tuple[Offer, ...]


async def snapshot(tx: Tx) -> DeskSnapshot:
    assert tx.actor.id is not None  # a colleague
    floor = await routing.floor(tx, tx.actor.id)
    talks = await conversations.several(tx, [work.conversation_id for work in floor.works])
    return DeskSnapshot(
        cursor=str(await events.head(tx.db)),
        me=await auth.me(tx),
        organisation=await auth.organisation(tx),
        colleagues=tuple(await auth.colleagues(tx)),
        agents=tuple(await routing.agents(tx)),
        queues=tuple(await routing.queues(tx)),
        conversations=tuple(talks),
        works=floor.works,
        offers=floor.offers,
    )


@router.get("/snapshot", permit=edge.SIGNED_IN, snapshot=True)
async def get_snapshot(tx: edge.Tx) -> DeskSnapshot:
    return await snapshot(tx)
