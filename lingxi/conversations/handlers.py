"""What conversations do when customers change."""

from lingxi.conversations.service import moving
from lingxi.customers.events import CustomerChanged, CustomerRecognised, CustomersParted
from lingxi.platform.reactions import on
from lingxi.platform.tx import Tx


@on(CustomerRecognised, inline=True)
async def take_along(tx: Tx, event: CustomerRecognised) -> None:
    await moving.follow_customer(tx, event.customer, event.former_id)


@on(CustomerChanged, inline=True)
async def rename(tx: Tx, event: CustomerChanged) -> None:
    await moving.rename_customer(tx, event.customer)


@on(CustomersParted, inline=True)
async def give_back(tx: Tx, event: CustomersParted) -> None:
    await moving.give_back(tx, event.left_ids, event.right_ids)
    await moving.give_back(tx, event.right_ids, event.left_ids)
