"""What who watches over the floor sees of it."""

from datetime import datetime, timedelta

from lingxi.platform import events
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.model import Board, FloorDay, NotAllOfIt
from lingxi.routing.service import policies
from lingxi.routing.service.router import HARD_HOURS

LONGEST_DAY = timedelta(hours=48)


async def board(tx: Tx) -> Board:
    """The floor at the moment of a snapshot transaction. Raises NotAllOfIt for who may not read every conversation."""
    if tx.actor.kind != "system" and "conversations" not in tx.actor.topics:
        raise NotAllOfIt
    return Board(
        cursor=str(await events.head(tx.db)),
        policy=await policies.policy_in_force(tx),
        works=tuple(await store.live(tx)),
        talks=tuple(await store.talks(tx)),
        offers=tuple(await store.ringing(tx)),
    )


async def floor_day(tx: Tx, since: datetime) -> FloorDay:
    """How the day has gone since its beginning, where whoever asks is. Raises Invalid when that is longer ago than two days."""
    if since.tzinfo is None or not tx.now - LONGEST_DAY <= since <= tx.now:
        raise Invalid("A day begins at most 48 hours ago.", field="since")
    policy = (await policies.policy_in_force(tx)).effective
    targets = {one.queue_id: one.seconds for one in policy.targets}
    return FloorDay(
        queues=tuple(await store.queue_days(tx, since, targets, policy.target_seconds)),
        agents=tuple(await store.agent_days(tx, since)),
        forms=tuple(await store.forms(tx, timedelta(hours=HARD_HOURS))),
    )
