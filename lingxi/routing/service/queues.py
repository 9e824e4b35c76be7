"""Queues: making and changing them, and letting their members hear what happens in them."""

from dataclasses import dataclass
from uuid import UUID

from lingxi.customers import Language
from lingxi.platform import auth, clock
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import QueueChanged
from lingxi.routing.model import CAPACITY, Queue, SkillLevel, opening
from lingxi.routing.service import hours, presence, skills
from lingxi.routing.service.works import TOP_PRIORITY


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueInput:
    """Times in seconds. Without `hours_id` it is always open."""

    name_zh: str
    name_en: str
    languages: tuple[Language, ...] = ("zh", "en")
    required: tuple[SkillLevel, ...] = ()
    preferred: tuple[SkillLevel, ...] = ()
    priority: int = 0
    offer_seconds: int = 20
    wrap_up_seconds: int = 30
    members: tuple[UUID, ...] = ()
    hours_id: UUID | None = None
    archived: bool = False


async def queues(tx: Tx) -> list[Queue]:
    return await store.queues(tx)


async def create_queue(tx: Tx, wanted: QueueInput) -> Queue:
    """Raises Invalid, NoHours."""
    queue = await _queue(tx, clock.new_id(), wanted, revision=1)
    await store.insert_queue(tx, queue)
    tx.emit(QueueChanged(queue=queue))
    await _admit(tx, queue, set(queue.members), set())
    return queue


async def change_queue(tx: Tx, id: UUID, wanted: QueueInput) -> Queue:
    """Replace a queue's settings and members. Raises NotFound, Invalid, NoHours."""
    await hours.chosen(tx, wanted.hours_id)  # held before the queue, as by who changes them
    before = await store.queue(tx, id, lock=True)
    if before is None:
        raise NotFound
    queue = await _queue(tx, id, wanted, revision=before.revision + 1)
    await store.save_queue(tx, queue)
    tx.emit(QueueChanged(queue=queue))
    now, then = set(queue.members), set(before.members)
    await _admit(tx, queue, now - then, then - now)
    if queue.archived != before.archived:
        await _tell(tx, now & then)
    return queue


async def _admit(tx: Tx, queue: Queue, new: set[UUID], gone: set[UUID]) -> None:
    """Members hear their queue; each becomes an agent."""
    topic = frozenset({f"queue:{queue.id}"})
    for staff_id in sorted(new):
        await auth.grant_topics(tx, staff_id, topic)
        await store.ensure_agent(tx, staff_id, CAPACITY)
    for staff_id in sorted(gone):
        await auth.revoke_topics(tx, staff_id, topic)
    await _tell(tx, new | gone)


async def _tell(tx: Tx, members: set[UUID]) -> None:
    """An agent's queues are part of what others know of them."""
    for staff_id in sorted(members):
        await presence.tell(tx, staff_id)


async def _queue(tx: Tx, id: UUID, wanted: QueueInput, *, revision: int) -> Queue:
    names = [" ".join(name.split()) for name in (wanted.name_zh, wanted.name_en)]
    if not all(names) or max(map(len, names)) > 80:
        raise Invalid("A queue needs a short name in both languages.", field="name_zh", limit=80)
    if not 5 <= wanted.offer_seconds <= 600 or not 0 <= wanted.wrap_up_seconds <= 3600:
        raise Invalid("Offers last 5 to 600 seconds, wrap-up 0 to 3600.", field="offer_seconds")
    if not wanted.languages:
        raise Invalid("A queue serves at least one language.", field="languages")
    if not 0 <= wanted.priority <= TOP_PRIORITY:
        raise Invalid(f"Priority is 0 to {TOP_PRIORITY}.", field="priority", limit=TOP_PRIORITY)
    await skills.check_asked(tx, wanted.required, "required")
    await skills.check_asked(tx, wanted.preferred, "preferred")
    now = opening(await hours.chosen(tx, wanted.hours_id), tx.now)
    return Queue(
        id=id,
        name_zh=names[0],
        name_en=names[1],
        languages=tuple(sorted(set(wanted.languages))),
        required=wanted.required,
        preferred=wanted.preferred,
        priority=wanted.priority,
        offer_seconds=wanted.offer_seconds,
        wrap_up_seconds=wanted.wrap_up_seconds,
        members=tuple(sorted(set(wanted.members))),
        hours_id=wanted.hours_id,
        open=now.open,
        changes_at=now.changes_at,
        archived=wanted.archived,
        revision=revision,
    )
