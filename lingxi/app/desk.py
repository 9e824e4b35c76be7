"""What a colleague's desk starts from: everything that is theirs, from one moment, and the cursor to go on from."""

from dataclasses import dataclass

from lingxi import conversations, routing
from lingxi.channels import email, webchat
from lingxi.conversations import Capabilities, Channel, Conversation
from lingxi.platform import auth, edge, events
from lingxi.platform.auth import Colleague, Me, Organisation
from lingxi.platform.tx import Tx
from lingxi.routing import Agent, Aside, Offer, Peak, Queue, SkillEntry, Work

CHANNELS: tuple[Channel, ...] = (webchat.WEBCHAT, email.EMAIL)

router = edge.Router(prefix="/api/desk", tags=["desk"])


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskSnapshot:
    """Conversations, works and offers are one's own, those that one is beside, and what waits in one's queues (the oldest 200).
    `asides` are those that one has not seen yet; `peak` says which plan is on.
    """

    cursor: str
    me: Me
    organisation: Organisation
    colleagues: tuple[Colleague, ...]
    agents: tuple[Agent, ...]
    queues: tuple[Queue, ...]
    skills: tuple[SkillEntry, ...]
    conversations: tuple[Conversation, ...]
    works: tuple[Work, ...]
    offers: tuple[Offer, ...]
    peak: Peak | None
    asides: tuple[Aside, ...]


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
        skills=tuple(await routing.skills(tx)),
        conversations=tuple(talks),
        works=floor.works,
        offers=floor.offers,
        peak=await routing.peak(tx),
        asides=floor.asides,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelFace:
    """A channel by the name that stands in `Conversation.channel`, and what it can carry."""

    name: str
    capabilities: Capabilities


@router.get("/channels", permit="conversations.read")
async def list_channels(tx: edge.Tx) -> list[ChannelFace]:
    """So that the desk greys out what a channel cannot do."""
    return [ChannelFace(name=channel.name, capabilities=channel.capabilities) for channel in CHANNELS]


@router.get("/snapshot", permit=edge.SIGNED_IN, snapshot=True)
async def get_snapshot(tx: edge.Tx) -> DeskSnapshot:
    return await snapshot(tx)
