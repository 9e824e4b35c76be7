"""Who works here: accounts are made and changed, and slices grant what a colleague may hear."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from lingxi.platform import clock
from lingxi.platform.auth import passwords, store
from lingxi.platform.auth.events import AccessChanged, ColleagueChanged, StaffChanged
from lingxi.platform.auth.model import (
    Colleague,
    EmailTaken,
    Language,
    LastAdministrator,
    Me,
    Role,
    Staff,
    check_password,
    clean_email,
    clean_name,
)
from lingxi.platform.auth.permissions import ROLES, permissions_of
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.tx import Tx


async def create_staff(
    tx: Tx, *, email: str, name: str, password: str, roles: Iterable[Role], language: Language = "en"
) -> Staff:
    """Raises EmailTaken, WeakPassword, Invalid."""
    email = clean_email(email)
    check_password(password, email)
    staff = Staff(
        id=clock.new_id(),
        email=email,
        name=clean_name(name),
        roles=_roles(roles),
        language=language,
        active=True,
        totp=False,
        created_at=tx.now,
        revision=1,
    )
    if not await store.insert_staff(tx, staff, await passwords.hashed(password)):
        raise EmailTaken(email=email)
    _tell(tx, staff)
    return staff


async def change_staff(
    tx: Tx,
    id: UUID,
    *,
    name: str | None = None,
    roles: Iterable[Role] | None = None,
    language: Language | None = None,
    active: bool | None = None,
    password: str | None = None,
) -> Staff:
    """What is None stays. Whoever is deactivated or gets another password is signed out everywhere.

    Raises NotFound, Invalid, WeakPassword, LastAdministrator.
    """
    locked = await store.lock_with_administrators(tx, id)
    before = next((one for one in locked if one.id == id), None)
    if before is None:
        raise NotFound
    after = replace(
        before,
        name=before.name if name is None else clean_name(name),
        roles=before.roles if roles is None else _roles(roles),
        language=language or before.language,
        active=before.active if active is None else active,
    )
    if not any(_administers(one) for one in (after, *(one for one in locked if one.id != id))):
        raise LastAdministrator
    if password is not None:
        check_password(password, before.email)
        await store.save_password(tx, id, await passwords.hashed(password))
    if password is not None or not after.active:
        await store.delete_sessions_of(tx, id)
    if password is not None or (after.roles, after.active) != (before.roles, before.active):
        tx.emit(AccessChanged(staff_id=id))
    return await save(tx, before, after)


async def save(tx: Tx, before: Staff, after: Staff) -> Staff:
    """Store a changed person, who is locked, and say so; nothing happens when nothing changed."""
    return before if after == before else await _store(tx, after)


async def _store(tx: Tx, staff: Staff) -> Staff:
    staff = replace(staff, revision=staff.revision + 1)
    await store.save_staff(tx, staff)
    _tell(tx, staff)
    return staff


def _tell(tx: Tx, staff: Staff) -> None:
    tx.emit(StaffChanged(staff=staff))
    tx.emit(ColleagueChanged(colleague=Colleague(id=staff.id, name=staff.name, active=staff.active)))


async def announce(tx: Tx) -> Staff:
    """The acting colleague, after something of theirs changed that is stored elsewhere."""
    before = await myself(tx, lock=True)
    return await _store(tx, before)


async def change_me(tx: Tx, *, name: str, language: Language) -> Me:
    before = await myself(tx, lock=True)
    return me_of(await save(tx, before, replace(before, name=clean_name(name), language=language)))


async def me(tx: Tx) -> Me:
    return me_of(await myself(tx))


async def myself(tx: Tx, *, lock: bool = False) -> Staff:
    """The acting colleague."""
    assert tx.actor.id is not None  # the route lets only staff in
    return await staff_by_id(tx, tx.actor.id, lock=lock)


def me_of(staff: Staff) -> Me:
    return Me(staff=staff, permissions=tuple(sorted(permissions_of(staff.roles))))


async def staff_by_id(tx: Tx, id: UUID, *, lock: bool = False) -> Staff:
    """Raises NotFound."""
    staff = await store.staff(tx, id, lock=lock)
    if staff is None:
        raise NotFound
    return staff


async def is_colleague(tx: Tx, email: str) -> bool:
    """Whether somebody who works here has or had this address."""
    return await store.credentials_by_email(tx, email.strip().lower()) is not None


async def all_staff(tx: Tx) -> list[Staff]:
    return await store.all_staff(tx)


async def colleagues(tx: Tx) -> list[Colleague]:
    """Everybody's name, also of those who left: old conversations still name them."""
    return await store.colleagues(tx)


async def grant_topics(tx: Tx, staff_id: UUID, topics: Iterable[str]) -> None:
    """From now on the colleague may read and hear these topics as well. Raises NotFound."""
    await _set_topics(tx, staff_id, add=frozenset(topics), take=frozenset())


async def revoke_topics(tx: Tx, staff_id: UUID, topics: Iterable[str]) -> None:
    """Raises NotFound."""
    await _set_topics(tx, staff_id, add=frozenset(), take=frozenset(topics))


async def _set_topics(tx: Tx, staff_id: UUID, *, add: frozenset[str], take: frozenset[str]) -> None:
    before = await store.topics(tx, staff_id)
    if before is None:
        raise NotFound
    after = sorted((set(before) | add) - take)
    if after != sorted(before):
        await store.save_topics(tx, staff_id, after)
        tx.emit(AccessChanged(staff_id=staff_id))


def _administers(staff: Staff) -> bool:
    return staff.active and "administrator" in staff.roles


def _roles(roles: Iterable[Role]) -> tuple[Role, ...]:
    given = set(roles)
    if not given or not given <= ROLES.keys():
        raise Invalid("Give at least one role.", field="roles")
    return tuple(role for role in ROLES if role in given)
