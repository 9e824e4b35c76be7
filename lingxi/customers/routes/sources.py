"""The HTTP edge of sources: administrators say who may send, and see what comes."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Query

from lingxi.customers.model import Hour, KeptRefusal, NewKey, Source
from lingxi.customers.service import sources
from lingxi.customers.service.sources import SourceInput
from lingxi.platform import edge

router = edge.Router(prefix="/api/sources", tags=["sources"])


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSource:
    """`trusted` cannot be changed afterwards: what was believed was believed."""

    name: str
    trusted: bool
    origins: tuple[str, ...] = ()


@router.get("", permit="customers.manage")
async def list_sources(tx: edge.Tx) -> list[Source]:
    return await sources.sources_of(tx)


@router.post("", permit="customers.manage", status_code=201)
async def create_source(tx: edge.Tx, body: NewSource) -> NewKey:
    return await sources.create_source(tx, SourceInput(name=body.name, origins=body.origins), trusted=body.trusted)


@router.get("/traffic", permit="customers.manage")
async def get_traffic(tx: edge.Tx) -> list[Hour]:
    """What every source sent within the last day, by the hour."""
    return await sources.traffic(tx)


@router.put("/{id}", permit="customers.manage")
async def change_source(tx: edge.Tx, id: UUID, body: SourceInput) -> Source:
    return await sources.change_source(tx, id, body)


@router.post("/{id}/key", permit="customers.manage")
async def renew_key(tx: edge.Tx, id: UUID) -> NewKey:
    """Another key; the former is worth nothing from now on."""
    return await sources.renew_key(tx, id)


@router.get("/{id}/refusals", permit="customers.manage")
async def list_refusals(tx: edge.Tx, id: UUID, limit: Annotated[int, Query(ge=1, le=200)] = 50) -> list[KeptRefusal]:
    """What was refused lately, the newest first."""
    return await sources.refusals(tx, id, limit)
