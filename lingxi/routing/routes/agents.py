"""Agents: presence, what they can do, what they have."""

from dataclasses import dataclass
from uuid import UUID

from pydantic import AwareDatetime

from lingxi import routing
from lingxi.platform import edge
from lingxi.routing.model import Agent, Load, Presence, TakenOver
from lingxi.routing.service.presence import AgentInput

router = edge.Router(prefix="/api", tags=["routing"])


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceInput:
    presence: Presence


@router.put("/presence", permit="routing.work")
async def set_presence(tx: edge.Tx, body: PresenceInput) -> Agent:
    return await routing.set_presence(tx, body.presence)


@router.get("/agents", permit="routing.read")
async def list_agents(tx: edge.Tx) -> list[Agent]:
    return await routing.agents(tx)


@router.get("/agents/loads", permit="routing.read")
async def list_loads(tx: edge.Tx) -> list[Load]:
    """Who is not named has nothing."""
    return await routing.loads(tx)


@router.put("/agents/{staff_id}/presence", permit="routing.supervise")
async def set_presence_of(tx: edge.Tx, staff_id: UUID, body: PresenceInput) -> Agent:
    """For a colleague who is stuck in a state; they are told who did it."""
    return await routing.set_presence_of(tx, staff_id, body.presence)


@router.get("/agents/me/taken-over", permit="routing.work")
async def list_taken_over(tx: edge.Tx, since: AwareDatetime) -> list[TakenOver]:
    """What I had to leave unanswered since then, and who has it now; the newest hundred."""
    return await routing.taken_over(tx, since)


@router.patch("/agents/{staff_id}", permit="routing.manage")
async def change_agent(tx: edge.Tx, staff_id: UUID, body: AgentInput) -> Agent:
    return await routing.change_agent(tx, staff_id, body)
