"""Devices that trusted sources name together with a person: who was there anonymously may be who signed in."""

from datetime import datetime

from lingxi.customers import store
from lingxi.customers.model import identities
from lingxi.customers.model.crowds import Crowd, Holder
from lingxi.customers.model.tracking import Message
from lingxi.customers.service import joining, recognising
from lingxi.platform.tx import Tx


def unsettled(crowd: Crowd, messages: list[Message]) -> dict[tuple[str, str], datetime]:
    """The devices and users of whom it is to be seen whether they belong together, with the last time that they were named so."""
    pairs = {(one.device, one.user): one.at for one in messages if one.device and one.user}  # messages come in order
    return {pair: at for pair, at in pairs.items() if not crowd.settled(*pair)}


async def settle(tx: Tx, pairs: dict[tuple[str, str], datetime]) -> None:
    """Join or part the devices' anonymous customers and who was named with them, as they are after what this batch changed."""
    if not pairs:
        return
    crowd = Crowd.of([], trusted=True)
    crowd.add(await store.named(tx, {user for _, user in pairs}, {device for device, _ in pairs}))
    for (device, user), at in pairs.items():
        own, known = crowd.own.get(device), crowd.users[user]
        if own and crowd.is_shared(device):
            await joining.part_device(tx, own.customer_id)
        elif own and own.head != known.head:
            await _settle(tx, own, known, at)


async def _settle(tx: Tx, own: Holder, known: Holder, at: datetime) -> None:
    """Within the visit they are one, after a longer while a colleague decides. Many come late, so it is their own time that counts."""
    there = await store.there_before(tx, own.customer_id, at)
    if there:  # else nobody was there before they signed in
        await recognising.on_one_device(
            tx,
            own.customer_id,
            known.customer_id,
            lately=at - there <= identities.VISIT,
            evidence={"device": own.key, "external": known.key},
        )
