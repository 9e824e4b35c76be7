"""Keys for programs."""

from collections.abc import Iterable
from uuid import UUID

from lingxi.platform import clock
from lingxi.platform.auth import store, tokens
from lingxi.platform.auth.events import TokenRevoked
from lingxi.platform.auth.model import ApiToken, NewToken, clean_name
from lingxi.platform.auth.permissions import PERMISSIONS
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx


async def create_token(tx: Tx, *, name: str, scopes: Iterable[str]) -> NewToken:
    """Raises Invalid for a scope that is no permission."""
    given = set(scopes)
    if unknown := sorted(given - PERMISSIONS):
        raise Invalid("A scope is the name of a permission.", field="scopes", unknown=unknown)
    token = tokens.new_machine()
    made = ApiToken(
        id=clock.new_id(), name=clean_name(name), scopes=tuple(sorted(given)), created_at=tx.now, last_used_at=None
    )
    await store.insert_token(tx, made, tokens.digest(token))
    return NewToken(token=token, api_token=made)


async def api_tokens(tx: Tx) -> list[ApiToken]:
    return await store.tokens(tx)


async def revoke_token(tx: Tx, id: UUID) -> None:
    """Raises NotFound."""
    if not await store.delete_token(tx, id):
        raise NotFound
    tx.emit(TokenRevoked(token_id=id))
