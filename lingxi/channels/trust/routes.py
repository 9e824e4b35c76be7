"""The HTTP edge of the trust page. No path names a customer: whose data it is says the token."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, Response
from pydantic import Field

from lingxi.channels.trust import service
from lingxi.channels.trust.model import TrustDownload, TrustSession, TrustView
from lingxi.customers import Attribute, Consent, ConsentInput, Customer, Erasure, Language, Reach, ReachInput
from lingxi.platform import edge, throttle

router = edge.Router(prefix="/api/trust", tags=["trust"])
SESSION = Depends(throttle.limit("trust-session", per_minute=60, burst=30))
CHANGE = Depends(throttle.limit("trust-change", per_minute=60, burst=30, by=throttle.bearer))
DOWNLOAD = Depends(throttle.limit("trust-download", per_minute=6, burst=6, by=throttle.bearer))


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustInput:
    """`identity` is a JWT that the host site signed, for whoever is signed in there."""

    identity: Annotated[str, Field(max_length=4_000)]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustChange:
    name: Annotated[str, Field(max_length=200)] | None = None
    language: Language | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionInput:
    """What is right, by key; null: what is known is wrong, and nothing takes its place."""

    values: Mapping[str, Any]


@router.post("/session", permit=edge.PUBLIC, dependencies=[SESSION])
async def open_session(tx: edge.Tx, body: TrustInput) -> TrustSession:
    return await service.open_session(tx, body.identity)


@router.get("/me", permit="trust", snapshot=True)
async def get_me(tx: edge.Tx) -> TrustView:
    return await service.view(tx)


@router.patch("/me", permit="trust", dependencies=[CHANGE])
async def change_me(tx: edge.Tx, body: TrustChange) -> Customer:
    return await service.describe(tx, name=body.name, language=body.language)


@router.put("/attributes", permit="trust", dependencies=[CHANGE])
async def correct(tx: edge.Tx, body: CorrectionInput) -> list[Attribute]:
    return await service.correct(tx, body.values)


@router.post("/consents", permit="trust", status_code=201, dependencies=[CHANGE])
async def consent(tx: edge.Tx, body: ConsentInput) -> Consent:
    return await service.consent(tx, body)


@router.put("/reach", permit="trust", dependencies=[CHANGE])
async def set_reach(tx: edge.Tx, body: ReachInput) -> Reach:
    return await service.set_reach(tx, body)


@router.get("/download", permit="trust", snapshot=True, dependencies=[DOWNLOAD])
async def download(tx: edge.Tx, response: Response) -> TrustDownload:
    """Everything as a JSON file to keep."""
    response.headers["Content-Disposition"] = 'attachment; filename="my-data.json"'
    response.headers["Cache-Control"] = "no-store"
    return await service.download(tx)


@router.post("/erasure", permit="trust", status_code=201, dependencies=[CHANGE])
async def ask_erasure(tx: edge.Tx) -> Erasure:
    return await service.ask_erasure(tx)


@router.delete("/erasure", permit="trust", dependencies=[CHANGE])
async def withdraw_erasure(tx: edge.Tx) -> Erasure:
    return await service.withdraw_erasure(tx)
