"""The HTTP edge of what follows a chat."""

from uuid import UUID

from lingxi.channels.afterwards import service
from lingxi.platform import edge

router = edge.Router(prefix="/api", tags=["afterwards"])


@router.post("/conversations/{id}/transcript", permit="conversations.write", status_code=204)
async def send_transcript(tx: edge.Tx, id: UUID) -> None:
    """Send its customer what was said, without private notes, to the address that we know."""
    await service.send_transcript(tx, id)
