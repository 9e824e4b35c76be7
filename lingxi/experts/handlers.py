"""What happens to questions when an expert leaves the house."""

from lingxi.experts.service import directory
from lingxi.experts.service.questions import expire, pass_on
from lingxi.platform.auth.events import StaffChanged
from lingxi.platform.reactions import on
from lingxi.platform.tx import Tx

JOBS = (pass_on, expire)


@on(StaffChanged)
async def ask_somebody_else(tx: Tx, event: StaffChanged) -> None:
    if not event.staff.active:
        await directory.leave(tx, event.staff.id)
