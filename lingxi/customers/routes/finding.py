"""The HTTP edge of looking for people."""

from typing import Annotated

from fastapi import Query

from lingxi.customers.model import Listed
from lingxi.customers.service import finding
from lingxi.platform import edge

router = edge.Router(prefix="/api/customers", tags=["customers"])


@router.get("", permit="customers.read")
async def list_customers(
    tx: edge.Tx,
    q: Annotated[str, Query(max_length=200)] = "",
    everybody: bool = False,
    cursor: Annotated[str | None, Query(max_length=100)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> edge.Page[Listed]:
    """Persons by name, e-mail, phone (or its last digits) or external id, the newest first; `everybody`: nameless visitors, too."""
    return await finding.find(tx, q, everybody=everybody, cursor=cursor, limit=limit)
