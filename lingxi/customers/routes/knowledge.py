"""The HTTP edge of what is known of a customer: attributes and facts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from fastapi import Query
from pydantic import AwareDatetime

from lingxi import customers
from lingxi.customers.model import Attribute, Fact, Record
from lingxi.customers.service.knowing import speaker
from lingxi.platform import edge

router = edge.Router(prefix="/api/customers", tags=["customers"])


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributesInput:
    """What the caller says of a customer: JSON values by key, a null forgets. `at` as of when (now); `confidence` 0 to 1."""

    values: Mapping[str, Any]
    at: AwareDatetime | None = None
    confidence: float = 1.0


@router.get("/{id}/attributes", permit="customers.read")
async def get_attributes(tx: edge.Tx, id: UUID) -> list[Attribute]:
    """Every source's sayings about the whole person; of each key the believed one first."""
    return await customers.said(tx, id)


@router.put("/{id}/attributes", permit="customers.write")
async def put_attributes(tx: edge.Tx, id: UUID, body: AttributesInput) -> list[Attribute]:
    """A colleague says, or a machine under its own name; what changed comes back."""
    await customers.get(tx, id)
    return await customers.learn(tx, id, body.values, source=speaker(tx), at=body.at, confidence=body.confidence)


@router.get("/{id}/facts", permit="customers.read")
async def get_facts(tx: edge.Tx, id: UUID) -> list[Fact]:
    """What answers questions: proved identities, believed attributes, records; each with its source and freshness."""
    return await customers.facts(tx, id)


@router.get("/{id}/records", permit="customers.read")
async def get_records(
    tx: edge.Tx,
    id: UUID,
    type: str | None = None,
    open: bool | None = None,
    after: UUID | None = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> edge.Page[Record]:
    """The records of the whole person, the newest first."""
    found, last = await customers.records(tx, id, type=type, open=open, after=after, limit=limit)
    return edge.Page(items=found, next=str(last) if last else None)
