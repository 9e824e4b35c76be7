"""Colleagues beside who serves: advice, conference, and what supervisors do."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from lingxi import routing
from lingxi.platform import edge
from lingxi.routing.model import Aside, Goal, Work
from lingxi.routing.routes.passing import SkillLevel

router = edge.Router(prefix="/api", tags=["routing"])


@dataclass(frozen=True, slots=True, kw_only=True)
class AskInput:
    """`consulted`: a private word; `joined`: to talk with the customer, too. Exactly one of the three goals."""

    role: Literal["consulted", "joined"]
    to_staff: UUID | None = None
    to_queue: UUID | None = None
    to_skill: str | None = None
    level: SkillLevel = 1
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Someone:
    staff_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    text: str


@router.post("/conversations/{id}/ask", permit="routing.transfer")
async def ask_colleague(tx: edge.Tx, id: UUID, body: AskInput) -> Work:
    to = Goal(staff_id=body.to_staff, queue_id=body.to_queue, skill=body.to_skill, level=body.level)
    return await routing.ask(tx, id, body.role, to, note=body.note)


@router.post("/conversations/{id}/come", permit="routing.work")
async def come(tx: edge.Tx, id: UUID) -> Work:
    """I was asked, and am there."""
    return await routing.come(tx, id)


@router.post("/conversations/{id}/excuse", permit="routing.work")
async def excuse(tx: edge.Tx, id: UUID) -> Work:
    """I was asked, and cannot."""
    return await routing.excuse(tx, id)


@router.post("/conversations/{id}/leave", permit="routing.work")
async def leave(tx: edge.Tx, id: UUID) -> Work:
    """I am beside it no more."""
    return await routing.leave(tx, id)


@router.post("/conversations/{id}/dismiss", permit="routing.transfer")
async def dismiss(tx: edge.Tx, id: UUID, body: Someone) -> Work:
    """A colleague is thanked, or asked no more."""
    return await routing.dismiss(tx, id, body.staff_id)


@router.post("/conversations/{id}/bring-in", permit="routing.transfer")
async def bring_in(tx: edge.Tx, id: UUID, body: Someone) -> Work:
    """Who advises in private talks with the customer from now on."""
    return await routing.bring_in(tx, id, body.staff_id)


@router.post("/conversations/{id}/watch", permit="routing.supervise")
async def watch(tx: edge.Tx, id: UUID) -> Work:
    """Who serves it sees that somebody reads along."""
    return await routing.sit_in(tx, id, "watching")


@router.post("/conversations/{id}/join", permit="routing.supervise")
async def join(tx: edge.Tx, id: UUID) -> Work:
    return await routing.sit_in(tx, id, "joined")


@router.post("/conversations/{id}/whisper", permit="routing.supervise", status_code=201)
async def whisper(tx: edge.Tx, id: UUID, body: Words) -> Aside:
    """To who serves it, and nobody else."""
    return await routing.whisper(tx, id, body.text)


@router.post("/conversations/{id}/take-over", permit="routing.supervise")
async def take_over(tx: edge.Tx, id: UUID, body: Words) -> Work:
    """The text says why, to who had it."""
    return await routing.take_over(tx, id, body.text)


@router.post("/asides/{id}/seen", permit="routing.work")
async def see_aside(tx: edge.Tx, id: UUID) -> Aside:
    return await routing.seen(tx, id)
