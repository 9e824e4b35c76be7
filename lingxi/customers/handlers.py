"""What customers do themselves when they are forgotten."""

from lingxi.customers.events import CustomerErased
from lingxi.customers.service import erasing
from lingxi.customers.service.erasing import erase_again
from lingxi.platform.reactions import on
from lingxi.platform.tx import Tx

JOBS = (erase_again,)


@on(CustomerErased, inline=True)
async def forget(tx: Tx, event: CustomerErased) -> None:
    await erasing.forget(tx, event.customer_ids)
