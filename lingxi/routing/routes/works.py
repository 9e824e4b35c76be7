"""Work: offers of it, what it asks for, and its end."""

from uuid import UUID

from lingxi import routing
from lingxi.platform import edge
from lingxi.routing.model import Callback, OfferExplained, Waits, Work
from lingxi.routing.service.works import WorkInput

router = edge.Router(prefix="/api", tags=["routing"])


@router.post("/offers/{id}/accept", permit="routing.work")
async def accept_offer(tx: edge.Tx, id: UUID) -> Work:
    return await routing.accept(tx, id)


@router.post("/offers/{id}/decline", permit="routing.work", status_code=204)
async def decline_offer(tx: edge.Tx, id: UUID) -> None:
    await routing.decline(tx, id)


@router.get("/routing/waits", permit="routing.supervise")
async def list_waits(tx: edge.Tx) -> list[Waits]:
    """Whether the estimates that waiting customers get hold: by queue, over the last seven days."""
    return await routing.waits(tx)


@router.get("/conversations/{id}/work", permit="routing.read")
async def get_work(tx: edge.Tx, id: UUID) -> Work | None:
    return await routing.work_of(tx, id)


@router.patch("/conversations/{id}/work", permit="routing.transfer")
async def change_work(tx: edge.Tx, id: UUID, body: WorkInput) -> Work:
    return await routing.change_work(tx, id, body)


@router.get("/conversations/{id}/offers", permit="routing.read")
async def list_offers(tx: edge.Tx, id: UUID) -> list[OfferExplained]:
    """Why it came to whom: the last twenty offers."""
    return await routing.offers_of(tx, id)


@router.get("/conversations/{id}/callback", permit="routing.read")
async def get_callback(tx: edge.Tx, id: UUID) -> Callback | None:
    """What is agreed on with a customer who left the line; null when nothing is, or no more."""
    return await routing.callback_of(tx, id)


@router.post("/conversations/{id}/callback/reached", permit="routing.work")
async def reached(tx: edge.Tx, id: UUID) -> Callback:
    return await routing.reached(tx, id)


@router.post("/conversations/{id}/callback/not-reached", permit="routing.work")
async def not_reached(tx: edge.Tx, id: UUID) -> Callback:
    """It comes back in a quarter of an hour, or ends after the third time."""
    return await routing.not_reached(tx, id)


@router.post("/conversations/{id}/wrap-up/finish", permit="routing.work")
async def finish_wrap_up(tx: edge.Tx, id: UUID) -> Work:
    return await routing.finish_wrap_up(tx, id)
