"""Offers, each with the decision that made it."""

from uuid import UUID

from psycopg.types.json import Jsonb
from pydantic_core import to_jsonable_python

from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx
from lingxi.routing.model import Explanation, Offer, OfferExplained

_offers = Rows(Offer)
_OFFER = """
select id, work_id, conversation_id, queue_id, agent_id, state, policy_version, offered_at, expires_at from routing.offers o
"""


async def offer(tx: Tx, id: UUID) -> Offer | None:
    return await _offers.first(tx.db, _OFFER + "where id = %s", (id,))


async def pending(tx: Tx, work_id: UUID) -> Offer | None:
    return await _offers.first(tx.db, _OFFER + "where work_id = %s and state = 'pending'", (work_id,))


async def pending_of(tx: Tx, staff_id: UUID) -> list[Offer]:
    sql = _OFFER + "where agent_id = %s and state = 'pending' order by offered_at, id"
    return await _offers.all(tx.db, sql, (staff_id,))


async def explained(tx: Tx, conversation_id: UUID, limit: int) -> list[OfferExplained]:
    """The last offers of a conversation, newest first."""
    return await Rows(OfferExplained).all(
        tx.db,
        """
        select to_jsonb(o) - 'explanation' as offer, explanation from routing.offers o
        where conversation_id = %s order by offered_at desc, id desc limit %s
        """,
        (conversation_id, limit),
    )


async def stale_offers(tx: Tx) -> list[UUID]:
    """Pending offers that ran out, or whose agent has left."""
    rows = await tx.db.execute(
        """
        select o.id from routing.offers o join routing.agents a on a.staff_id = o.agent_id
        where o.state = 'pending'
          and (o.expires_at < %(now)s or a.presence not in ('available', 'busy') or a.lease_until < %(now)s)
        order by o.id limit 200
        """,
        {"now": tx.now},
    )
    return [found[0] for found in await rows.fetchall()]


async def insert_offer(tx: Tx, offer: Offer, explanation: Explanation | None) -> None:
    await tx.db.execute(
        """
        insert into routing.offers (id, work_id, conversation_id, queue_id, agent_id, state, policy_version, offered_at,
            expires_at, explanation)
        values (%(id)s, %(work_id)s, %(conversation_id)s, %(queue_id)s, %(agent_id)s, %(state)s, %(policy_version)s,
            %(offered_at)s, %(expires_at)s, %(explanation)s)
        """,
        {**parameters(offer), "explanation": Jsonb(to_jsonable_python(explanation)) if explanation else None},
    )


async def settle_offer(tx: Tx, offer: Offer) -> None:
    await tx.db.execute("update routing.offers set state = %s where id = %s", (offer.state, offer.id))
