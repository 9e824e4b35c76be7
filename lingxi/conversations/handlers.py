"""What conversations do when customers change."""

from lingxi.conversations.service import moving
from lingxi.customers.events import CustomerChanged, CustomerRecognised
from lingxi.platform.reactions import on
from lingxi.platform.tx import Tx


@on(CustomerRecognised, inline=True)
async def take_along(tx: Tx, event: CustomerRecognised) -> None:
    await moving.follow_customer(tx, event.customer, event.former_id)


@on(CustomerChanged, inline=True)
async def rename(tx: Tx, event: CustomerChanged) -> None:
    await moving.rename_customer(tx, event.customer)
