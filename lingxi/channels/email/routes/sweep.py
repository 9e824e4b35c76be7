"""The HTTP edge of the morning sweep: what was held back, what becomes of it, and how senders stand with us."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request

from lingxi.channels import email
from lingxi.channels.email.model.letters import FiledLetter
from lingxi.channels.email.model.sieve import Stance, StanceInput, Sweep
from lingxi.platform import edge
from lingxi.platform.files import Depot

router = edge.Router(prefix="/api", tags=["email"])
SWEEP = "email.sweep"
Address = Annotated[str, Path(max_length=320)]


@router.get("/sweep", permit=SWEEP)
async def get_sweep(tx: edge.Tx, filter: str | None = None, limit: Annotated[int, Query(ge=1, le=200)] = 100) -> Sweep:
    """The newest letters that were held back, by one filter or by any."""
    return await email.sweep(tx, filter, limit)


@router.delete("/sweep/{id}/confirmed", permit=SWEEP)
async def unconfirm_letter(tx: edge.Tx, id: UUID) -> FiledLetter:
    """Take a confirmation back, and what was learned from it."""
    return await email.unconfirm(tx, id)


@router.get("/stances", permit=SWEEP)
async def list_stances(tx: edge.Tx) -> list[Stance]:
    """Senders who are blocked, and those who are welcome, the newest first."""
    return await email.stances(tx)


@router.put("/stances/{address}", permit=SWEEP)
async def take_stance(tx: edge.Tx, address: Address, body: StanceInput) -> Stance:
    return await email.take_stance(tx, address, body.stance)


@router.delete("/stances/{address}", permit=SWEEP, status_code=204)
async def drop_stance(tx: edge.Tx, address: Address) -> None:
    await email.drop_stance(tx, address)


@router.delete("/letters/{id}/spam", permit=SWEEP)
async def unmark_spam(tx: edge.Tx, id: UUID) -> FiledLetter:
    """It was marked by mistake: as before, and its conversation is open again."""
    return await email.is_no_spam(tx, id)


async def release_letter(request: Request, the: edge.TheCentre, id: UUID) -> FiledLetter:
    """Let it through, and its sender from now on."""
    actor = await edge.admitted(request, the, SWEEP)
    depot: Depot = request.app.state.files
    return await email.release(the.database, depot.storage, id, actor)


async def confirm_letter(request: Request, the: edge.TheCentre, id: UUID) -> FiledLetter:
    """It was held back rightly."""
    actor = await edge.admitted(request, the, SWEEP)
    depot: Depot = request.app.state.files
    return await email.confirm(the.database, depot.storage, id, actor)


async def mark_spam(request: Request, the: edge.TheCentre, id: UUID) -> FiledLetter:
    """It got through and is spam: its conversation is closed."""
    actor = await edge.admitted(request, the, SWEEP)
    depot: Depot = request.app.state.files
    return await email.is_spam(the.database, depot.storage, id, actor)


# past edge.Router, which would hold a transaction while the letter is read from the file store
for path, method, route in (
    ("/sweep/{id}/released", "PUT", release_letter),
    ("/sweep/{id}/confirmed", "PUT", confirm_letter),
    ("/letters/{id}/spam", "PUT", mark_spam),
):
    route.__permit__ = SWEEP  # type: ignore[attr-defined]
    APIRouter.add_api_route(router, path, route, methods=[method], openapi_extra={"x-permission": SWEEP})
