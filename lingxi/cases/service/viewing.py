"""Lists that are kept under a name: one's own, or everybody's."""

from uuid import UUID

from lingxi.cases.model.views import CaseView, CaseViewInput, named
from lingxi.cases.store import views as kept
from lingxi.platform import clock
from lingxi.platform.problems import Forbidden, NotFound
from lingxi.platform.tx import Tx


async def views(tx: Tx) -> list[CaseView]:
    """Everybody's, then the actor's own."""
    return await kept.views(tx, tx.actor.id)


async def view(tx: Tx, id: UUID) -> CaseView:
    """Raises NotFound, also for another's own."""
    found = await kept.view(tx, id)
    if found is None or found.owner_id not in (None, tx.actor.id):
        raise NotFound
    return found


async def put_view(tx: Tx, id: UUID | None, given: CaseViewInput) -> CaseView:
    """New without an id, else changed. Raises NotFound, Invalid, Forbidden for everybody's unless the actor manages cases."""
    given = named(given)
    before = await view(tx, id) if id else None
    if given.shared or (before and before.owner_id is None):
        _check_manages(tx)
    made = CaseView(
        id=id or clock.new_id(),
        owner_id=None if given.shared else tx.actor.id,
        name_zh=given.name_zh,
        name_en=given.name_en,
        filter=given.filter,
        sort=given.sort,
        revision=before.revision + 1 if before else 1,
    )
    await kept.save_view(tx, made)
    return made


async def remove_view(tx: Tx, id: UUID) -> None:
    """Raises NotFound, Forbidden."""
    if (await view(tx, id)).owner_id is None:
        _check_manages(tx)
    await kept.remove_view(tx, id)


def _check_manages(tx: Tx) -> None:
    if not tx.actor.may("cases.manage"):
        raise Forbidden(permission="cases.manage")
