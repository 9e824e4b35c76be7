"""The boards of who watches over the floor."""

from datetime import datetime

from lingxi import routing
from lingxi.platform import edge
from lingxi.routing.model import Board, FloorDay

router = edge.Router(prefix="/api/routing", tags=["routing"])


@router.get("/board", permit="routing.supervise", snapshot=True)
async def get_board(tx: edge.Tx) -> Board:
    """The events after its cursor carry whatever changes in it."""
    return await routing.board(tx)


@router.get("/board/day", permit="routing.supervise")
async def get_floor_day(tx: edge.Tx, since: datetime) -> FloorDay:
    """`since` is when the day began where you are, with its offset."""
    return await routing.floor_day(tx, since)
