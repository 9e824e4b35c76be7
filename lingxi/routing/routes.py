"""The HTTP edge of routing."""

from dataclasses import dataclass
from uuid import UUID

from lingxi import routing
from lingxi.platform import edge
from lingxi.routing.model import Agent, Presence, Queue, Work
from lingxi.routing.service.queues import QueueInput

router = edge.Router(prefix="/api", tags=["routing"])


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceInput:
    presence: Presence


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityInput:
    capacity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferInput:
    """Exactly one of the two goals; the note is for colleagues."""

    to_staff: UUID | None = None
    to_queue: UUID | None = None
    note: str = ""


@router.get("/queues", permit="routing.read")
async def list_queues(tx: edge.Tx) -> list[Queue]:
    return await routing.queues(tx)


@router.post("/queues", permit="routing.manage", status_code=201)
async def create_queue(tx: edge.Tx, body: QueueInput) -> Queue:
    return await routing.create_queue(tx, body)


@router.put("/queues/{id}", permit="routing.manage")
async def change_queue(tx: edge.Tx, id: UUID, body: QueueInput) -> Queue:
    return await routing.change_queue(tx, id, body)


@router.get("/agents", permit="routing.read")
async def list_agents(tx: edge.Tx) -> list[Agent]:
    return await routing.agents(tx)


@router.patch("/agents/{staff_id}", permit="routing.manage")
async def change_agent(tx: edge.Tx, staff_id: UUID, body: CapacityInput) -> Agent:
    return await routing.set_capacity(tx, staff_id, body.capacity)


@router.put("/presence", permit="routing.work")
async def set_presence(tx: edge.Tx, body: PresenceInput) -> Agent:
    return await routing.set_presence(tx, body.presence)


@router.post("/offers/{id}/accept", permit="routing.work")
async def accept_offer(tx: edge.Tx, id: UUID) -> Work:
    return await routing.accept(tx, id)


@router.post("/offers/{id}/decline", permit="routing.work", status_code=204)
async def decline_offer(tx: edge.Tx, id: UUID) -> None:
    await routing.decline(tx, id)


@router.get("/conversations/{id}/work", permit="routing.read")
async def get_work(tx: edge.Tx, id: UUID) -> Work | None:
    return await routing.work_of(tx, id)


@router.post("/conversations/{id}/take", permit="routing.work")
async def take_conversation(tx: edge.Tx, id: UUID) -> Work:
    return await routing.take(tx, id)


@router.post("/conversations/{id}/transfer", permit="routing.transfer")
async def transfer_conversation(tx: edge.Tx, id: UUID, body: TransferInput) -> Work:
    return await routing.transfer(tx, id, to_staff=body.to_staff, to_queue=body.to_queue, note=body.note)


@router.post("/conversations/{id}/wrap-up/finish", permit="routing.work")
async def finish_wrap_up(tx: edge.Tx, id: UUID) -> Work:
    return await routing.finish_wrap_up(tx, id)
