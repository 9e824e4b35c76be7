"""What follows when somebody proves or claims who they are: joins by the stated rules (model.identities), suggestions, nothing."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from lingxi.customers import store
from lingxi.customers.model import Customer, Identity, MergeRule, Person, identities
from lingxi.customers.service import joining
from lingxi.platform import auth
from lingxi.platform.tx import Tx


async def take_turns(tx: Tx, claims: tuple[Identity, ...]) -> None:
    """Before any customer is held: whoever proves one of these at the same moment waits."""
    if proved := [i for i in claims if i.verified and i.kind != "device"]:
        await store.take_turns(tx, proved)


async def may_join(tx: Tx, id: UUID, claims: tuple[Identity, ...]) -> bool:
    """Whether somebody who is another person than this customer has an address or a number that is proved now."""
    proved = [i for i in claims if i.verified and i.kind in ("email", "phone")]
    heads = {head for one in proved for head in await store.sharers(tx, one)}
    return bool(heads - {*(await store.members(tx, id))[:1]})


async def consider(tx: Tx, customer: Customer, told: tuple[Identity, ...]) -> None:
    """Somebody proved or claims an address or a number: join or suggest whoever has it."""
    await take_turns(tx, told)
    for shared in sorted((i for i in told if i.kind in ("email", "phone")), key=lambda i: (i.kind, i.value)):
        sharers = await store.sharers(tx, shared)
        mine = await joining.person(tx, customer.id)
        colleagues = (
            len(sharers) > 1 and shared.kind == "email" and await auth.is_colleague(tx, identities.key_of(shared))
        )
        for head in (one for one in sharers if one != mine.id):
            proved = sharers[head] + sharers.get(mine.id, False)
            other = await joining.person(tx, head)
            said = identities.verdict(mine, other, shared, proved=proved, persons=len(sharers), colleagues=colleagues)
            evidence: dict[str, str] = {shared.kind: shared.value}
            if said == "join":
                rule: MergeRule = "email" if shared.kind == "email" else "phone"
                await joining.join(tx, customer.id, head, rule=rule, evidence=evidence)
            elif said == "suggest":
                score = identities.score(mine, other, proved=proved)
                await joining.suggest(tx, customer.id, head, score=score, evidence=evidence)


async def same_visit(tx: Tx, visitor: Customer, customer: Customer, seen_at: datetime | None) -> bool:
    """A visitor signed in: whether they are one person from now on. Who was there within the same visit is who signed in; who
    was there before, or shares the device with somebody known, may be somebody else, and a colleague decides.

    `seen_at`: when the visitor was last there, as far as the channel knows.
    """
    one, other = await joining.person(tx, visitor.id), await joining.person(tx, customer.id)
    if one.id == other.id:
        return True
    device = next((i.value for i in visitor.identities if i.kind == "device"), "")
    lately = tx.now - await last_seen(tx, visitor, seen_at) <= identities.VISIT
    shared = bool(device) and await store.used_by_others(tx, device, [c.id for c in other.members])
    return await on_one_device(tx, visitor.id, customer.id, lately=lately and not shared, evidence={"device": device})


async def on_one_device(
    tx: Tx, visitor_id: UUID, customer_id: UUID, *, lately: bool, evidence: Mapping[str, str]
) -> bool:
    """Whether who was there and who signed in are one person from now on; `lately`: within one visit, with nobody else there."""
    one, other = await joining.person(tx, visitor_id), await joining.person(tx, customer_id)
    if lately and not one.known and identities.agreement(one, other) != "differs":
        await joining.join(tx, visitor_id, customer_id, rule="device", evidence=evidence)
        return (await joining.members(tx, visitor_id))[0] == (await joining.members(tx, customer_id))[0]
    if may_be_one(one, other):
        score = identities.score(one, other, proved=1)
        await joining.suggest(tx, visitor_id, customer_id, score=score, evidence=evidence)
    return False


def may_be_one(one: Person, other: Person) -> bool:
    """Two whom the organisation tells apart, or who call themselves otherwise, share a device and nothing else."""
    return identities.agreement(one, other) != "differs" and not (
        identities.externals(one) and identities.externals(other)
    )


async def last_seen(tx: Tx, visitor: Customer, seen_at: datetime | None) -> datetime:
    return max(at for at in (visitor.created_at, seen_at, await store.seen_at(tx, visitor.id)) if at)


async def is_blank(tx: Tx, visitor: Customer, seen_at: datetime | None) -> bool:
    """Somebody who only came: nothing is theirs that could be somebody else's, and they never were one with somebody."""
    if seen_at or any(i.kind != "device" for i in visitor.identities):
        return False
    return not await store.merges_of(tx, [visitor.id]) and await store.seen_at(tx, visitor.id) is None
