"""The HTTP edge of forgetting customers."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Query

from lingxi import customers
from lingxi.customers.model import Erasure
from lingxi.platform import edge

router = edge.Router(prefix="/api", tags=["customers"])


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryOutInput:
    """Who else is forgotten, of those who are one person with who asked."""

    customer_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalInput:
    """Why, for the customer to read."""

    note: str


@router.get("/erasures", permit="customers.erase")
async def list_erasures(
    tx: edge.Tx, open: bool = True, before: UUID | None = None, limit: Annotated[int, Query(ge=1, le=200)] = 50
) -> list[Erasure]:
    """Those to be decided, or those that were, the newest first; `before` is the id of the last one that was seen."""
    return await customers.erasures(tx, open=open, before=before, limit=limit)


@router.post("/customers/{id}/erasure", permit="customers.erase", status_code=201)
async def ask_erasure(tx: edge.Tx, id: UUID) -> Erasure:
    """Note that a customer asked to be forgotten, by letter or on the telephone, say."""
    return await customers.ask_erasure(tx, id)


@router.post("/erasures/{id}/carry-out", permit="customers.erase")
async def carry_out(tx: edge.Tx, id: UUID, body: CarryOutInput) -> Erasure:
    return await customers.carry_out(tx, id, body.customer_ids)


@router.post("/erasures/{id}/refuse", permit="customers.erase")
async def refuse(tx: edge.Tx, id: UUID, body: RefusalInput) -> Erasure:
    return await customers.refuse_erasure(tx, id, note=body.note)
