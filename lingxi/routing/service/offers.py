"""Offers: accepted, declined, run out. The first answer wins, and everybody else is told."""

from dataclasses import replace
from uuid import UUID

from lingxi.platform.problems import NotFound
from lingxi.platform.tx import Tx
from lingxi.routing import store
from lingxi.routing.events import OfferAccepted, OfferDeclined, OfferExpired, OfferWithdrawn
from lingxi.routing.model import MISSED_LIMIT, THERE, Agent, Offer, OfferGone, Work
from lingxi.routing.service import presence, works


async def accept(tx: Tx, id: UUID) -> Work:
    """Take offered work. Raises OfferGone when it is no longer open, NotFound when it is not the actor's."""
    offer = await _mine(tx, id)
    conversation, work = await works.held(tx, offer.conversation_id)
    offer = await _mine(tx, id)  # again, now that it cannot change
    if offer.state == "accepted" and work.agent_id == tx.actor.id:
        return work  # a repeated click
    if offer.state != "pending":
        raise OfferGone(state=offer.state)
    offer = replace(offer, state="accepted")
    await store.settle_offer(tx, offer)
    agent = await presence.locked(tx, offer.agent_id)
    conversation, work = await works.give(tx, conversation, work, agent)
    await store.forgive(tx, offer.agent_id)
    tx.emit(OfferAccepted(offer=offer, work=work, conversation=conversation))
    return work


async def decline(tx: Tx, id: UUID) -> None:
    """Say no; the work goes back to its place. Saying no twice, or too late, changes nothing."""
    offer = await _mine(tx, id)
    conversation, work = await works.held(tx, offer.conversation_id)
    offer = await _mine(tx, id)
    if offer.state != "pending":
        return
    offer = replace(offer, state="declined")
    await store.settle_offer(tx, offer)
    work = await works.back_in_line(tx, work, refused_by=offer.agent_id)
    tx.emit(OfferDeclined(offer=offer, work=work, conversation=conversation))


async def _mine(tx: Tx, id: UUID) -> Offer:
    offer = await store.offer(tx, id)
    if offer is None or offer.agent_id != tx.actor.id:
        raise NotFound
    return offer


async def settle_stale(tx: Tx, id: UUID) -> None:
    """End an offer that ran out or whose agent left. Who lets two run out in a row is not responding until back."""
    offer = await store.offer(tx, id)
    if offer is None:
        return
    conversation, work = await works.held(tx, offer.conversation_id)
    offer = await store.offer(tx, id)
    if offer is None or offer.state != "pending":
        return
    agent = await presence.locked(tx, offer.agent_id)
    expired = offer.expires_at < tx.now
    if not expired and agent.presence in THERE:
        return
    offer = replace(offer, state="expired" if expired else "withdrawn")
    await store.settle_offer(tx, offer)
    work = await works.back_in_line(tx, work, refused_by=offer.agent_id if expired else None)
    happened = OfferExpired if expired else OfferWithdrawn
    tx.emit(happened(offer=offer, work=work, conversation=conversation))
    if expired:
        await _after_silence(tx, agent)


async def _after_silence(tx: Tx, agent: Agent) -> None:
    missed = await store.missed(tx, agent.staff_id) + 1
    if missed >= MISSED_LIMIT and agent.presence == "available":
        await presence.changed(tx, replace(agent, presence="not_responding", since=tx.now), missed=missed)
    else:
        await store.save_agent(tx, agent, missed=missed)
