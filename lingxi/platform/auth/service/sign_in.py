"""Signing in and out, passwords, and codes of an authenticator."""

from datetime import timedelta
from uuid import UUID

import pyotp
from pyotp.exceptions import OTPVerificationError

from lingxi.platform.auth import passwords, store, tokens
from lingxi.platform.auth.events import AccessChanged
from lingxi.platform.auth.model import (
    FORGIVEN_AFTER,
    FREE_FAILURES_OF_ADDRESS,
    FREE_FAILURES_OF_EMAIL,
    BadCode,
    BadCredentials,
    Credentials,
    Locked,
    Me,
    NoTotpBegun,
    SignedIn,
    TotpRequired,
    TotpSecret,
    check_password,
    clean_email,
)
from lingxi.platform.auth.service import people
from lingxi.platform.problems import Invalid, Problem
from lingxi.platform.tx import Tx


async def log_in(
    tx: Tx, *, email: str, password: str, code: str | None, address: str, hours: int
) -> SignedIn | Problem:
    """A new session for who knows the password (and the code).

    A refusal is returned, not raised: the failure that it counts must be committed.
    """
    try:
        email = clean_email(email)
    except Invalid:
        return BadCredentials()
    of_email, of_address = f"email:{email}", f"address:{address}"
    tried = await store.lock_failures(tx, of_email)
    from_there = await store.failures(tx, of_address)
    if wait := max(tried.wait(tx.now), from_there.wait(tx.now)):
        return Locked(retry_after=wait)
    found = await store.credentials_by_email(tx, email)
    refusal = await _refusal(tx, found, password, code)
    if isinstance(refusal, TotpRequired):
        return refusal
    if refusal or found is None:
        await store.save_failures(tx, of_email, tried.and_one_more(tx.now, FREE_FAILURES_OF_EMAIL))
        await store.save_failures(tx, of_address, from_there.and_one_more(tx.now, FREE_FAILURES_OF_ADDRESS))
        return refusal or BadCredentials()
    await store.forget_failures(tx, of_email)
    return await start_session(tx, found.id, hours)


async def _refusal(tx: Tx, found: Credentials | None, password: str, code: str | None) -> Problem | None:
    right = await passwords.matches(found.password_hash if found else None, password)
    if found is None or not found.active or not right:
        return BadCredentials()
    if found.totp_secret is None:
        return None
    if not code:
        return TotpRequired()
    step = _step(tx, found.totp_secret, code)
    return None if step and await store.use_totp_step(tx, found.id, step) else BadCode()


async def start_session(tx: Tx, staff_id: UUID, hours: int) -> SignedIn:
    """Always a new session: what a browser carried before is worth nothing afterwards (no fixation)."""
    token = tokens.new_session()
    await store.insert_session(tx, tokens.digest(token), staff_id, tx.now + timedelta(hours=hours))
    return SignedIn(token=token, me=people.me_of(await people.staff_by_id(tx, staff_id)))


async def log_out(tx: Tx) -> None:
    if tx.actor.session and tx.actor.id:
        await store.delete_session(tx, tx.actor.session)
        tx.emit(AccessChanged(staff_id=tx.actor.id))


async def change_password(tx: Tx, *, current: str, new: str, hours: int) -> SignedIn:
    """Ends every session of the person and starts a new one. Raises BadCredentials, WeakPassword."""
    mine = await _mine(tx)
    if not await passwords.matches(mine.password_hash, current):
        raise BadCredentials
    check_password(new, mine.email)
    await store.save_password(tx, mine.id, await passwords.hashed(new))
    await store.delete_sessions_of(tx, mine.id)
    tx.emit(AccessChanged(staff_id=mine.id))
    return await start_session(tx, mine.id, hours)


async def begin_totp(tx: Tx) -> TotpSecret:
    """A secret for the authenticator; it counts only when a code proves that it arrived there."""
    mine = await _mine(tx)
    secret = pyotp.random_base32()
    await store.save_totp(tx, mine.id, secret=mine.totp_secret, pending=secret, step=mine.totp_step)
    issuer = (await store.organisation(tx)).name or "Lingxi"
    return TotpSecret(secret=secret, uri=pyotp.TOTP(secret).provisioning_uri(name=mine.email, issuer_name=issuer))


async def confirm_totp(tx: Tx, *, code: str) -> Me:
    """Raises NoTotpBegun, BadCode."""
    mine = await _mine(tx)
    if mine.totp_pending is None:
        raise NoTotpBegun
    step = _step(tx, mine.totp_pending, code)
    if step is None:
        raise BadCode
    await store.save_totp(tx, mine.id, secret=mine.totp_pending, pending=None, step=step)
    return await _totp_changed(tx)


async def drop_totp(tx: Tx, *, password: str) -> Me:
    """Raises BadCredentials."""
    mine = await _mine(tx)
    if not await passwords.matches(mine.password_hash, password):
        raise BadCredentials
    await store.save_totp(tx, mine.id, secret=None, pending=None, step=mine.totp_step)
    return await _totp_changed(tx)


async def sweep(tx: Tx) -> None:
    """Forget what time has made worthless; once a day is enough."""
    await store.delete_stale(tx, tx.now - FORGIVEN_AFTER)


async def _totp_changed(tx: Tx) -> Me:
    return people.me_of(await people.announce(tx))


async def _mine(tx: Tx) -> Credentials:
    """What the acting colleague signs in with; locked."""
    assert tx.actor.id is not None  # the route lets only staff in
    found = await store.credentials(tx, tx.actor.id)
    assert found is not None  # colleagues are deactivated, never deleted
    return found


def _step(tx: Tx, secret: str, code: str) -> int | None:
    """The time step (RFC 6238) to which a code belongs: this one, the one before or the next. None for a wrong code."""
    try:
        return pyotp.TOTP(secret).verify_and_get_timecode(code.strip(), for_time=tx.now, valid_window=1)
    except OTPVerificationError:
        return None
