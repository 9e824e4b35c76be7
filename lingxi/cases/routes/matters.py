"""The HTTP edge of what is in a case: tasks, contacts, cases merged and split, one cause above many."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from pydantic import Field

from lingxi.cases import handlers
from lingxi.cases.model import Case
from lingxi.cases.model.joins import Join, Task
from lingxi.cases.service import changing, doing, joining
from lingxi.cases.service.doing import ContactInput, TaskInput
from lingxi.platform import clock, edge

router = edge.Router(prefix="/api", tags=["cases"])


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeInput:
    """The case that becomes part of this one."""

    other_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitInput:
    conversation_ids: list[UUID]
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParentInput:
    """None: it has no cause in common with others."""

    parent_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerInput:
    """`{{customer.name}}` is each one's name. `solve` closes their conversations afterwards."""

    text: Annotated[str, Field(min_length=1, max_length=20_000)]
    solve: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """The cases that are being answered."""

    case_ids: list[UUID]


@router.get("/cases/tasks", permit="cases.read")
async def list_my_tasks(tx: edge.Tx) -> list[Task]:
    """What oneself has to do in open cases; what is due first."""
    return await doing.my_tasks(tx)


@router.put("/cases/tasks/{id}", permit="cases.write")
async def change_task(tx: edge.Tx, id: UUID, body: TaskInput) -> Task:
    return await doing.change_task(tx, id, body)


@router.post("/cases/joins/{id}/undo", permit="cases.write")
async def undo_join(tx: edge.Tx, id: UUID) -> Join:
    """As it was before it was merged or split."""
    return await joining.undo(tx, id)


@router.get("/cases/{id}/tasks", permit="cases.read")
async def list_tasks(tx: edge.Tx, id: UUID) -> list[Task]:
    return await doing.tasks(tx, id)


@router.post("/cases/{id}/tasks", permit="cases.write", status_code=201)
async def add_task(tx: edge.Tx, id: UUID, body: TaskInput) -> Task:
    return await doing.add_task(tx, id, body)


@router.post("/cases/{id}/contacts", permit="cases.write", status_code=201)
async def note_contact(tx: edge.Tx, id: UUID, body: ContactInput) -> Case:
    """A call, a fax, a letter on paper or a visit, with its papers."""
    return await doing.note_contact(tx, id, body)


@router.get("/cases/{id}/joins", permit="cases.read")
async def list_joins(tx: edge.Tx, id: UUID) -> list[Join]:
    """What it was merged with and split into, the newest first."""
    return await joining.joined(tx, id)


@router.post("/cases/{id}/merge", permit="cases.write")
async def merge(tx: edge.Tx, id: UUID, body: MergeInput) -> Join:
    return await joining.merge(tx, id, body.other_id)


@router.post("/cases/{id}/split", permit="cases.write")
async def split(tx: edge.Tx, id: UUID, body: SplitInput) -> Join:
    return await joining.split(tx, id, body.conversation_ids, changing.line(body.subject))


@router.put("/cases/{id}/parent", permit="cases.write")
async def set_parent(tx: edge.Tx, id: UUID, body: ParentInput) -> Case:
    return await joining.set_parent(tx, id, body.parent_id)


@router.post("/cases/{id}/answer", permit="cases.write", status_code=202)
async def answer_all(tx: edge.Tx, id: UUID, body: AnswerInput) -> Answering:
    """Answer all open cases below this one at once."""
    ids = await doing.reachable(tx, id)
    key = str(clock.new_id())
    for one in ids:
        tx.later(
            handlers.answer_one,
            case=str(one),
            staff=str(tx.actor.id),
            name=tx.actor.name,
            text=body.text,
            key=key,
            solve=body.solve,
        )
    return Answering(case_ids=ids)
