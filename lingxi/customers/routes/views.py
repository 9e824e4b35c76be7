"""The HTTP edge of what colleagues see of a person: the timeline, the brief, the notes."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Query

from lingxi.customers.model import Brief, CustomerNote, EntryKind, TimelineEntry
from lingxi.customers.service import briefing, noting
from lingxi.platform import edge

router = edge.Router(prefix="/api/customers", tags=["customers"])


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteInput:
    text: str
    important: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteChange:
    """What is left out stays."""

    text: str | None = None
    important: bool | None = None


@router.get("/{id}/timeline", permit="customers.read")
async def get_timeline(
    tx: edge.Tx,
    id: UUID,
    kind: Annotated[list[EntryKind] | None, Query()] = None,
    cursor: Annotated[str | None, Query(max_length=100)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> edge.Page[TimelineEntry]:
    """Contacts, activities, records and notes of the whole person, the newest first; `kind` (several) narrows it."""
    return await briefing.timeline(tx, id, kinds=kind or (), cursor=cursor, limit=limit)


@router.get("/{id}/brief", permit="customers.read")
async def get_customer_brief(tx: edge.Tx, id: UUID) -> Brief:
    """What to know of a person at once."""
    return await briefing.brief(tx, id)


@router.get("/{id}/notes", permit="customers.read")
async def list_notes(tx: edge.Tx, id: UUID) -> list[CustomerNote]:
    return await noting.notes(tx, id)


@router.post("/{id}/notes", permit="customers.write", status_code=201)
async def take_note(tx: edge.Tx, id: UUID, body: NoteInput) -> CustomerNote:
    return await noting.take_note(tx, id, body.text, important=body.important)


@router.patch("/notes/{id}", permit="customers.write")
async def change_note(tx: edge.Tx, id: UUID, body: NoteChange) -> CustomerNote:
    return await noting.change_note(tx, id, text=body.text, important=body.important)


@router.delete("/notes/{id}", permit="customers.write", status_code=204)
async def remove_note(tx: edge.Tx, id: UUID) -> None:
    await noting.remove_note(tx, id)
