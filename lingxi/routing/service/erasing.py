"""Forgetting a conversation: numbers, matters, reasons and asides go; who served it, when and for how long stays."""

from uuid import UUID

from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import AsideSeen


async def forget(tx: Tx, conversation_id: UUID) -> None:
    for aside in await store.erase(tx, conversation_id):
        tx.emit(AsideSeen(aside=aside))
