"""The HTTP edge of customers as persons."""

from dataclasses import dataclass
from uuid import UUID

from lingxi import customers
from lingxi.customers.model import Customer, Language, Person
from lingxi.platform import edge

router = edge.Router(prefix="/api/customers", tags=["customers"])


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerChange:
    name: str | None = None
    language: Language | None = None


@router.get("/{id}", permit="customers.read")
async def get_customer(tx: edge.Tx, id: UUID) -> Customer:
    return await customers.get(tx, id)


@router.patch("/{id}", permit="customers.write")
async def change_customer(tx: edge.Tx, id: UUID, body: CustomerChange) -> Customer:
    return await customers.change(tx, id, name=body.name, language=body.language)


@router.get("/{id}/person", permit="customers.read")
async def get_person(tx: edge.Tx, id: UUID) -> Person:
    """The customer together with all who are the same person."""
    return await customers.person(tx, id)
