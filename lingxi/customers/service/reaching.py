"""Consents and how customers want to be reached: said by them, or by a colleague on their behalf."""

from uuid import UUID

from lingxi.customers.events import ConsentChanged, ReachChanged
from lingxi.customers.model import reach
from lingxi.customers.model.reach import Consent, ConsentInput, MayContact, Purpose, Reach, ReachChannel, ReachInput
from lingxi.customers.service import joining, people
from lingxi.customers.service.knowing import speaker
from lingxi.customers.store import reach as reached
from lingxi.platform import clock
from lingxi.platform.problems import Invalid
from lingxi.platform.tx import Tx


async def consent(tx: Tx, customer_id: UUID, said: ConsentInput) -> Consent:
    """Note a yes or a no with its proof; what was said before stays readable. Raises NotFound, Invalid."""
    proof = said.proof.strip()
    if len(proof) > reach.PROOF_LIMIT:
        raise Invalid("The proof is too long.", field="proof", limit=reach.PROOF_LIMIT)
    await people.get(tx, customer_id)
    noted = Consent(
        id=clock.new_id(),
        customer_id=customer_id,
        purpose=said.purpose,
        channel=said.channel,
        given=said.given,
        source=speaker(tx),
        proof=proof,
        by=str(tx.actor),
        at=tx.now,
    )
    await reached.insert_consent(tx, noted)
    tx.emit(ConsentChanged(consent=noted))
    return noted


async def consents(tx: Tx, customer_id: UUID, *, alone: bool = False) -> list[Consent]:
    """Every word of the person, or of this customer alone, the newest first. Raises NotFound."""
    return await reached.consents(tx, [customer_id] if alone else await joining.members(tx, customer_id))


async def set_reach(tx: Tx, customer_id: UUID, wanted: ReachInput) -> Reach:
    """Raises NotFound, Invalid."""
    wanted = reach.checked(wanted)
    await people.get(tx, customer_id)
    saved = await reached.save_reach(
        tx,
        Reach(
            customer_id=customer_id,
            channel=wanted.channel,
            quiet_from=wanted.quiet_from,
            quiet_until=wanted.quiet_until,
            zone=wanted.zone,
            dont_ask=tuple(dict.fromkeys(wanted.dont_ask)),
            source=speaker(tx),
            at=tx.now,
            revision=1,
        ),
    )
    tx.emit(ReachChanged(reach=saved))
    return saved


async def reach_of(tx: Tx, customer_id: UUID, *, alone: bool = False) -> Reach | None:
    """What the person said last, or this customer alone. Raises NotFound."""
    found = await reached.reaches(tx, [customer_id] if alone else await joining.members(tx, customer_id))
    return found[0] if found else None


async def may_contact(tx: Tx, customer_id: UUID, purpose: Purpose, channel: ReachChannel) -> MayContact:
    """Whether the person may be contacted for this, there and now. Raises NotFound."""
    ids = await joining.members(tx, customer_id)
    return reach.may_contact(await reached.consents(tx, ids), await reached.reaches(tx, ids), purpose, channel, tx.now)
