"""The HTTP edge of the outbox: letters are written, taken back, sent again, and followed on their way."""

from uuid import UUID

from lingxi.channels import email
from lingxi.channels.email import Delivery, LetterDraft
from lingxi.conversations import Said
from lingxi.platform import edge

router = edge.Router(prefix="/api", tags=["email"])


@router.post("/conversations/{id}/letters", permit="conversations.write")
async def write_letter(tx: edge.Tx, id: UUID, body: LetterDraft) -> Said:
    """Answer by letter, to others or as another address than `POST messages` would. The same client id again is the same letter."""
    return await email.write(tx, id, body)


@router.get("/conversations/{id}/deliveries", permit="conversations.read")
async def list_deliveries(tx: edge.Tx, id: UUID) -> list[Delivery]:
    """What became of our letters in a conversation."""
    return await email.deliveries(tx, id)


@router.post("/letters/{id}/take-back", permit="conversations.write")
async def take_back_letter(tx: edge.Tx, id: UUID) -> Delivery:
    """Undo: as long as it waits, it is not sent."""
    return await email.take_back(tx, id)


@router.post("/letters/{id}/send", permit="conversations.write")
async def send_letter_again(tx: edge.Tx, id: UUID) -> Delivery:
    """Send what failed, came back, was taken back, or is in doubt; what waits leaves now."""
    return await email.send_again(tx, id)
