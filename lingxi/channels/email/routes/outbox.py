"""The HTTP edge of writing and of the outbox: letters are begun, written, taken back, sent again, and followed on their way."""

from uuid import UUID

from lingxi.channels import email
from lingxi.channels.email import Blank, Delivery, FirstLetter, LetterDraft, SharedDraft, SharedDraftInput, Signature
from lingxi.conversations import Said
from lingxi.platform import edge

router = edge.Router(prefix="/api", tags=["email"])


@router.get("/conversations/{id}/answer", permit="conversations.read")
async def begin_answer(tx: edge.Tx, id: UUID) -> Blank:
    """An answer before anybody has written it: from which address, to whom, about what, and what will stand below it."""
    return await email.blank(tx, id)


@router.get("/conversations/{id}/draft", permit="conversations.read")
async def get_draft(tx: edge.Tx, id: UUID) -> SharedDraft | None:
    """The letter that is being written in a conversation, and who wrote on it last."""
    return await email.draft(tx, id)


@router.put("/conversations/{id}/draft", permit="conversations.write")
async def put_draft(tx: edge.Tx, id: UUID, body: SharedDraftInput) -> SharedDraft:
    """Keep what was written so far, for colleagues to see and to go on with. Refused where one has gone on with it since."""
    return await email.put_draft(tx, id, body)


@router.delete("/conversations/{id}/draft", permit="conversations.write", status_code=204)
async def drop_draft(tx: edge.Tx, id: UUID, instead_of: int = 0) -> None:
    """Give it up. Refused where a colleague has gone on with it since that revision."""
    await email.drop_draft(tx, id, instead_of)


@router.post("/conversations/{id}/letters", permit="conversations.write")
async def write_letter(tx: edge.Tx, id: UUID, body: LetterDraft) -> Said:
    """Answer by letter, to others or as another address than `POST messages` would. The same client id again is the same letter."""
    return await email.write(tx, id, body)


@router.post("/letters", permit="conversations.write", status_code=201)
async def begin_by_letter(tx: edge.Tx, body: FirstLetter) -> Said:
    """Write to somebody who has not written: a conversation begins, which is the writer's. The same client id again is the same letter."""
    return await email.write_first(tx, body)


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


@router.get("/signatures", permit="email.manage")
async def list_signatures(tx: edge.Tx) -> list[Signature]:
    return await email.signatures(tx)


@router.put("/signatures", permit="email.manage")
async def put_signature(tx: edge.Tx, body: Signature) -> Signature:
    """What stands below the letters of a queue, or of all that have none of their own, from now on."""
    return await email.put_signature(tx, body)
