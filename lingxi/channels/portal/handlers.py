"""What the customer's own page does later, and when somebody is forgotten."""

from typing import cast

from lingxi.channels.portal import service, store
from lingxi.customers import Language
from lingxi.customers.events import CustomerErased
from lingxi.platform.jobs import job
from lingxi.platform.reactions import on
from lingxi.platform.tx import Tx


@job
async def send_link(tx: Tx, *, sealed: str, language: str, page: str) -> None:
    """Later, so that nobody can tell from the answer, or from how long it took, whether we know the address."""
    await service.send_link(tx, service.unsealed(tx, sealed), cast(Language, language), page)


@on(CustomerErased, inline=True)
async def forget(tx: Tx, event: CustomerErased) -> None:
    await store.erase(tx, event.customer_ids)
