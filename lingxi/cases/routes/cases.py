"""The HTTP edge of cases: lists, one case, and what colleagues do with it."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Query

from lingxi.cases.model import Case, CaseHit, CaseState, Entry
from lingxi.cases.model.views import CaseFilter, CaseSort
from lingxi.cases.service import access, changing, conversing, finding, lists, promises
from lingxi.cases.service.changing import CaseChange, CaseInput
from lingxi.cases.service.promises import ClockExplained
from lingxi.conversations import Conversation
from lingxi.engines.calendars import Tone
from lingxi.platform import edge

router = edge.Router(prefix="/api", tags=["cases"])
Cursor = Annotated[str | None, Query(max_length=120)]
Limit = Annotated[int, Query(ge=1, le=200)]


@dataclass(frozen=True, slots=True, kw_only=True)
class StateInput:
    state: CaseState


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseCount:
    """How many there are, counted up to a thousand."""

    cases: int


@router.get("/cases", permit="cases.read")
async def list_cases(
    tx: edge.Tx,
    state: Annotated[tuple[CaseState, ...], Query()] = (),
    kind: Annotated[tuple[str, ...], Query()] = (),
    priority: Annotated[tuple[int, ...], Query()] = (),
    tone: Annotated[tuple[Tone, ...], Query()] = (),
    tag: Annotated[tuple[str, ...], Query()] = (),
    channel: Annotated[tuple[str, ...], Query()] = (),
    queue: Annotated[tuple[UUID, ...], Query()] = (),
    owner: Annotated[tuple[str, ...], Query()] = (),
    customer: UUID | None = None,
    parent: UUID | None = None,
    watched: bool = False,
    over: bool = False,
    due_within: Annotated[int | None, Query(ge=0)] = None,
    opened_within: Annotated[int | None, Query(ge=0)] = None,
    subject: Annotated[str, Query(max_length=200)] = "",
    sort: CaseSort = "clock",
    cursor: Cursor = None,
    limit: Limit = 50,
) -> edge.Page[Case]:
    """Cases that the actor may read; those that are over are left out unless asked for. Sorted by clock, the most pressing first."""
    wanted = CaseFilter(
        states=state,
        kinds=kind,
        priorities=priority,
        tones=tone,
        tags=tag,
        channels=channel,
        queue_ids=queue,
        owners=owner,
        customer_id=customer,
        parent_id=parent,
        watched=watched,
        over=over,
        due_within=due_within,
        opened_within=opened_within,
        subject=subject,
    )
    return await lists.page(tx, wanted, sort, cursor=cursor, limit=limit)


@router.post("/cases/count", permit="cases.read")
async def count_cases(tx: edge.Tx, body: CaseFilter) -> CaseCount:
    return CaseCount(cases=await lists.count(tx, body))


@router.post("/cases", permit="cases.write", status_code=201)
async def open_case(tx: edge.Tx, body: CaseInput) -> Case:
    """By hand, such as for a call; who opens it sees to it."""
    return await changing.open_by_hand(tx, body)


@router.get("/search/cases", permit="cases.read")
async def find_cases(
    tx: edge.Tx, q: Annotated[str, Query(max_length=200)], limit: Annotated[int, Query(ge=1, le=50)] = 10
) -> list[CaseHit]:
    """Cases with these words in number, subject, customer, tags and fields that the asker may read, those opened last first."""
    return await finding.find(tx, q, limit=limit)


@router.get("/cases/{id}", permit="cases.read")
async def get_case(tx: edge.Tx, id: UUID) -> Case:
    return await access.get(tx, id)


@router.patch("/cases/{id}", permit="cases.write")
async def change_case(tx: edge.Tx, id: UUID, body: CaseChange) -> Case:
    return await changing.change(tx, id, body)


@router.put("/cases/{id}/state", permit="cases.write")
async def set_state(tx: edge.Tx, id: UUID, body: StateInput) -> Case:
    """Solving closes its conversations."""
    return await changing.set_state(tx, id, body.state)


@router.get("/cases/{id}/history", permit="cases.read")
async def get_history(tx: edge.Tx, id: UUID, cursor: Cursor = None, limit: Limit = 50) -> edge.Page[Entry]:
    """What happened to it, the newest first."""
    return await lists.history(tx, id, cursor=cursor, limit=limit)


@router.get("/cases/{id}/conversations", permit="cases.read")
async def list_conversations(tx: edge.Tx, id: UUID) -> list[Conversation]:
    """All that was said of it on any channel, the oldest first."""
    return await lists.talks(tx, id)


@router.get("/cases/{id}/children", permit="cases.read")
async def list_children(tx: edge.Tx, id: UUID) -> list[Case]:
    return await lists.children(tx, id)


@router.get("/cases/{id}/clocks", permit="cases.read")
async def explain_clocks(tx: edge.Tx, id: UUID) -> list[ClockExplained]:
    """How the figures of its clocks came about."""
    return await promises.explain(tx, id)


@router.put("/cases/{id}/watchers/{staff_id}", permit="cases.write")
async def watch(tx: edge.Tx, id: UUID, staff_id: UUID) -> Case:
    return await changing.watch(tx, id, staff_id, watching=True)


@router.delete("/cases/{id}/watchers/{staff_id}", permit="cases.write")
async def unwatch(tx: edge.Tx, id: UUID, staff_id: UUID) -> Case:
    return await changing.watch(tx, id, staff_id, watching=False)


@router.get("/conversations/{id}/case", permit="cases.read")
async def get_case_of_conversation(tx: edge.Tx, id: UUID) -> Case | None:
    """None when its matter is no case."""
    return await conversing.case_of(tx, id)


@router.post("/conversations/{id}/case", permit="cases.write")
async def make_case(tx: edge.Tx, id: UUID) -> Case:
    """Its matter is a case from now on; if it was one already, that one."""
    return await conversing.make_case(tx, id)
