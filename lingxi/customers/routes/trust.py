"""The HTTP edge of trust: consents, how customers want to be reached, sealed attributes, and who looked at whom."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Query, Request
from pydantic import AwareDatetime

from lingxi import customers
from lingxi.customers.model.reach import (
    Consent,
    ConsentInput,
    MayContact,
    Purpose,
    Reach,
    ReachChannel,
    ReachInput,
)
from lingxi.customers.model.sealing import Revealed, SealedKey
from lingxi.customers.model.trust import Access
from lingxi.platform import edge

router = edge.Router(prefix="/api", tags=["customers"])
OF_A_CUSTOMER = "/api/customers/{id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealInput:
    """Which attribute, said by which source, and why it must be seen."""

    key: str
    source: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedKeyInput:
    key: str


async def looked(tx: edge.Tx, request: Request) -> None:
    """Notes that a part of a customer's data is shown: a dependency of every router that has routes below OF_A_CUSTOMER."""
    path: str = getattr(request.scope.get("route"), "path", "")
    if request.method in ("GET", "PATCH") and path.startswith(OF_A_CUSTOMER):
        try:
            id = UUID(request.path_params["id"])
        except ValueError:
            return  # the route itself says so
        await customers.note_access(tx, id, path.removeprefix(OF_A_CUSTOMER).strip("/") or "customer")


@router.get("/customers/{id}/consents", permit="customers.read")
async def get_consents(tx: edge.Tx, id: UUID) -> list[Consent]:
    """Every word of the whole person, the newest first; the first of a customer, purpose and channel stands."""
    return await customers.consents(tx, id)


@router.post("/customers/{id}/consents", permit="customers.write", status_code=201)
async def add_consent(tx: edge.Tx, id: UUID, body: ConsentInput) -> Consent:
    return await customers.consent(tx, id, body)


@router.get("/customers/{id}/reach", permit="customers.read")
async def get_reach(tx: edge.Tx, id: UUID) -> Reach | None:
    return await customers.reach_of(tx, id)


@router.put("/customers/{id}/reach", permit="customers.write")
async def set_reach(tx: edge.Tx, id: UUID, body: ReachInput) -> Reach:
    return await customers.set_reach(tx, id, body)


@router.get("/customers/{id}/may-contact", permit="customers.read")
async def may_contact(tx: edge.Tx, id: UUID, purpose: Purpose, channel: ReachChannel) -> MayContact:
    return await customers.may_contact(tx, id, purpose, channel)


@router.post("/customers/{id}/reveal", permit="customers.reveal")
async def reveal(tx: edge.Tx, id: UUID, body: RevealInput) -> Revealed:
    """A sealed attribute of this customer in the clear; who saw it and why is noted."""
    return await customers.reveal(tx, id, body.key, source=body.source, reason=body.reason)


@router.get("/sealed-keys", permit="customers.audit")
async def list_sealed_keys(tx: edge.Tx) -> list[SealedKey]:
    return await customers.sealed_keys(tx)


@router.post("/sealed-keys", permit="customers.audit", status_code=201)
async def seal_key(tx: edge.Tx, body: SealedKeyInput) -> list[SealedKey]:
    """Seal everything that is known under a key, now and from now on."""
    return await customers.seal_key(tx, body.key)


@router.delete("/sealed-keys/{key}", permit="customers.audit")
async def unseal_key(tx: edge.Tx, key: str) -> list[SealedKey]:
    return await customers.unseal_key(tx, key)


@router.get("/accesses", permit="customers.audit")
async def list_accesses(
    tx: edge.Tx,
    customer: UUID | None = None,
    actor: Annotated[str | None, Query(max_length=100)] = None,
    before: AwareDatetime | None = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> list[Access]:
    """Who looked at whom, the newest first; `actor` as staff:ID or machine:ID, `before` the `last_at` of the last one seen."""
    return await customers.accesses(tx, customer_id=customer, actor=actor, before=before, limit=limit)
