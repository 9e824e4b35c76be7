"""The same adviser: a reply goes to who answered before. Where it goes to somebody else, the case says why."""

from datetime import datetime

from lingxi import routing
from lingxi.cases import store
from lingxi.cases.model import Case, Entry, advisers
from lingxi.cases.service import access
from lingxi.conversations import Conversation
from lingxi.platform.tx import Tx


async def instead(tx: Tx, case: Case, talk: Conversation, former_owner: object) -> Entry | None:
    """What is noted where somebody takes a reply who is not the one who answered last; None where it needs no word: nobody
    answered before, or who had it passed it on, which is noted as such.
    """
    if talk.owner_id is None or former_owner is not None or talk.last_author != "customer":
        return None
    before = await store.answered_last(tx, case.id)
    if before is None or before == talk.owner_id:
        return None
    agent = next((one for one in await routing.agents(tx) if one.staff_id == before), None)
    load = next((one.load for one in await routing.loads(tx) if one.staff_id == before), 0)
    work = await routing.work_of(tx, talk.id)
    queue = next((one for one in await routing.queues(tx) if one.id == talk.queue_id), None)
    return access.entry(
        tx,
        case,
        "adviser",
        conversation_id=talk.id,
        before=str(before),
        after=str(talk.owner_id),
        reason=advisers.reason(agent, load, declined=work is not None and before in work.refused_by),
        presence=agent.presence if agent else "",
        since=_iso(agent.since if agent else None),
        due=_iso(case.due_at),
        opens=_iso(queue.changes_at if queue and not queue.open else None),
    )


def _iso(at: datetime | None) -> str:
    return at.isoformat() if at else ""
