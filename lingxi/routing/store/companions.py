"""Who is beside those who serve. They stand in the works; here is what has to be found across all of them."""

from uuid import UUID

from lingxi.platform.tx import Tx


async def beside_counts(tx: Tx) -> dict[UUID, int]:
    """How many conversations each colleague is asked for advice in, or is beside."""
    rows = await tx.db.execute(
        """
        select (c->>'staff_id')::uuid, count(*) from routing.works w, jsonb_array_elements(w.companions) c
        where w.companions <> '[]' group by 1
        """
    )
    return {found[0]: int(found[1]) for found in await rows.fetchall()}


async def beside_of(tx: Tx, staff_id: UUID) -> list[UUID]:
    """The conversations that somebody is beside."""
    rows = await tx.db.execute(
        """
        select conversation_id from routing.works
        where companions <> '[]' and companions @> jsonb_build_array(jsonb_build_object('staff_id', %s::text)) order by conversation_id
        """,
        (str(staff_id),),
    )
    return [found[0] for found in await rows.fetchall()]


async def stale_companions(tx: Tx) -> list[tuple[UUID, UUID]]:
    """Conversation and colleague: who was asked and has not come in time, or has gone offline since."""
    rows = await tx.db.execute(
        """
        select w.conversation_id, a.staff_id
        from routing.works w, jsonb_array_elements(w.companions) c join routing.agents a on a.staff_id = (c->>'staff_id')::uuid
        where w.companions <> '[]' and c->>'asked_by' is not null
          and ((c->>'expires_at')::timestamptz < %(now)s or a.presence = 'offline' or a.lease_until < %(now)s)
        order by w.conversation_id limit 200
        """,
        {"now": tx.now},
    )
    return [(found[0], found[1]) for found in await rows.fetchall()]
