"""The tables of people, sign-ins, keys and the organisation."""

from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from lingxi.platform import clock
from lingxi.platform.auth.model import ApiToken, Colleague, Credentials, Failures, Language, Organisation, Staff
from lingxi.platform.rows import Rows, parameters
from lingxi.platform.tx import Tx

_staff = Rows(Staff)
_credentials = Rows(Credentials)
_colleagues = Rows(Colleague)
_organisation = Rows(Organisation)
_tokens = Rows(ApiToken)
_failures = Rows(Failures)

_STAFF = """
select id, email, name, roles, language, active, totp_secret is not null as totp, created_at, revision from platform.staff
"""
_CREDENTIALS = f"select {', '.join(f.name for f in fields(Credentials))} from platform.staff "
_ORGANISATION = """
select name, language, exists (select 1 from platform.secrets where name = 'site') as site_secret_set
from platform.organisation
"""
_TOKENS = "select id, name, scopes, created_at, last_used_at from platform.tokens "


# ── people ───────────────────────────────────────────────────────────────────────────────────────────────────────────


async def staff(tx: Tx, id: UUID, *, lock: bool = False) -> Staff | None:
    return await _staff.first(tx.db, _STAFF + "where id = %s" + (" for no key update" if lock else ""), (id,))


async def all_staff(tx: Tx) -> list[Staff]:
    return await _staff.all(tx.db, _STAFF + "order by name, id")


async def any_staff(tx: Tx) -> bool:
    return await (await tx.db.execute("select 1 from platform.staff limit 1")).fetchone() is not None


async def lock_with_administrators(tx: Tx, id: UUID) -> list[Staff]:
    """A person and everybody who administers, locked in one order, so that two changes never wait for each other."""
    where = "where id = %s or (active and 'administrator' = any(roles)) order by id for no key update"
    return await _staff.all(tx.db, _STAFF + where, (id,))


async def colleagues(tx: Tx) -> list[Colleague]:
    return await _colleagues.all(tx.db, "select id, name, active from platform.staff order by name, id")


async def insert_staff(tx: Tx, staff: Staff, password_hash: str) -> bool:
    """False when the e-mail is taken."""
    row = await tx.db.execute(
        """
        insert into platform.staff (id, email, name, password_hash, roles, language, active, created_at, revision)
        values (%(id)s, %(email)s, %(name)s, %(password_hash)s, %(roles)s, %(language)s, %(active)s, %(created_at)s, %(revision)s)
        on conflict (email) do nothing returning 1
        """,
        {**parameters(staff), "password_hash": password_hash},
    )
    return await row.fetchone() is not None


async def save_staff(tx: Tx, staff: Staff) -> None:
    await tx.db.execute(
        """
        update platform.staff set name = %(name)s, roles = %(roles)s, language = %(language)s, active = %(active)s,
               revision = %(revision)s
        where id = %(id)s
        """,
        parameters(staff),
    )


async def topics(tx: Tx, id: UUID) -> list[str] | None:
    """The topics that slices granted to a person, who is locked. None for nobody."""
    row = await (
        await tx.db.execute("select topics from platform.staff where id = %s for no key update", (id,))
    ).fetchone()
    return list(row[0]) if row else None


async def save_topics(tx: Tx, id: UUID, topics: list[str]) -> None:
    await tx.db.execute("update platform.staff set topics = %s where id = %s", (topics, id))


# ── what signing in is checked against ───────────────────────────────────────────────────────────────────────────────


async def credentials_by_email(tx: Tx, email: str) -> Credentials | None:
    return await _credentials.first(tx.db, _CREDENTIALS + "where email = %s", (email,))


async def credentials(tx: Tx, id: UUID) -> Credentials | None:
    """Locked."""
    return await _credentials.first(tx.db, _CREDENTIALS + "where id = %s for no key update", (id,))


async def save_password(tx: Tx, id: UUID, password_hash: str) -> None:
    await tx.db.execute("update platform.staff set password_hash = %s where id = %s", (password_hash, id))


async def save_totp(tx: Tx, id: UUID, *, secret: str | None, pending: str | None, step: int) -> None:
    await tx.db.execute(
        "update platform.staff set totp_secret = %s, totp_pending = %s, totp_step = %s where id = %s",
        (secret, pending, step, id),
    )


async def use_totp_step(tx: Tx, id: UUID, step: int) -> bool:
    """Mark a time step as used. False when it, or a later one, was used before."""
    statement = "update platform.staff set totp_step = %s where id = %s and totp_step < %s returning 1"
    return await (await tx.db.execute(statement, (step, id, step))).fetchone() is not None


async def lock_failures(tx: Tx, key: str) -> Failures:
    """What failed under a key. The row is locked, and made if need be: tries with one e-mail go one after the other."""
    found = await _failures.first(
        tx.db,
        """
        insert into platform.login_failures as f (key, failures, last_at) values (%s, 0, %s)
        on conflict (key) do update set key = f.key returning failures as count, last_at, locked_until
        """,
        (key, tx.now),
    )
    assert found is not None  # inserted or updated
    return found


async def failures(tx: Tx, key: str) -> Failures:
    found = await _failures.first(
        tx.db, "select failures as count, last_at, locked_until from platform.login_failures where key = %s", (key,)
    )
    return found or Failures(count=0, last_at=tx.now, locked_until=None)


async def save_failures(tx: Tx, key: str, failures: Failures) -> None:
    await tx.db.execute(
        """
        insert into platform.login_failures (key, failures, last_at, locked_until) values (%s, %s, %s, %s)
        on conflict (key) do update
        set failures = excluded.failures, last_at = excluded.last_at, locked_until = excluded.locked_until
        """,
        (key, failures.count, failures.last_at, failures.locked_until),
    )


async def forget_failures(tx: Tx, key: str) -> None:
    await tx.db.execute("delete from platform.login_failures where key = %s", (key,))


# ── sessions ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def insert_session(tx: Tx, digest: bytes, staff_id: UUID, expires_at: datetime) -> None:
    await tx.db.execute(
        """
        insert into platform.sessions (id, token_hash, staff_id, created_at, seen_at, expires_at)
        values (%s, %s, %s, %s, %s, %s)
        """,
        (clock.new_id(), digest, staff_id, tx.now, tx.now, expires_at),
    )


async def session(tx: Tx, digest: bytes) -> tuple[Any, ...] | None:
    """(session id, seen_at, staff id, name, roles, granted topics) of a good session, in one statement."""
    row = await tx.db.execute(
        """
        select s.id, s.seen_at, p.id, p.name, p.roles, p.topics
        from platform.sessions s join platform.staff p on p.id = s.staff_id
        where s.token_hash = %s and s.expires_at > %s and p.active
        """,
        (digest, tx.now),
    )
    return await row.fetchone()


async def touch_session(tx: Tx, id: UUID, hours: int) -> None:
    statement = "update platform.sessions set seen_at = %s, expires_at = %s where id = %s and seen_at < %s"
    await tx.db.execute(statement, (tx.now, tx.now + timedelta(hours=hours), id, tx.now))


async def delete_session(tx: Tx, id: UUID) -> None:
    await tx.db.execute("delete from platform.sessions where id = %s", (id,))


async def delete_sessions_of(tx: Tx, staff_id: UUID) -> None:
    await tx.db.execute("delete from platform.sessions where staff_id = %s", (staff_id,))


async def delete_stale(tx: Tx, failures_before: datetime) -> None:
    """What time has made worthless: expired sessions and forgiven failures."""
    await tx.db.execute("delete from platform.sessions where expires_at < %s", (tx.now,))
    await tx.db.execute(
        "delete from platform.login_failures where last_at < %s and coalesce(locked_until, last_at) < %s",
        (failures_before, tx.now),
    )


# ── machines ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def tokens(tx: Tx) -> list[ApiToken]:
    return await _tokens.all(tx.db, _TOKENS + "order by created_at, id")


async def token(tx: Tx, digest: bytes) -> ApiToken | None:
    return await _tokens.first(tx.db, _TOKENS + "where token_hash = %s", (digest,))


async def insert_token(tx: Tx, token: ApiToken, digest: bytes) -> None:
    await tx.db.execute(
        """
        insert into platform.tokens (id, token_hash, name, scopes, created_at)
        values (%(id)s, %(digest)s, %(name)s, %(scopes)s, %(created_at)s)
        """,
        {**parameters(token), "digest": digest},
    )


async def delete_token(tx: Tx, id: UUID) -> bool:
    return (
        await (await tx.db.execute("delete from platform.tokens where id = %s returning 1", (id,))).fetchone()
        is not None
    )


async def touch_token(tx: Tx, id: UUID) -> None:
    await tx.db.execute("update platform.tokens set last_used_at = %s where id = %s", (tx.now, id))


# ── visitors who were forgotten ──────────────────────────────────────────────────────────────────────────────────────


async def is_forgotten(tx: Tx, customer_id: UUID) -> bool:
    """Whether a visitor's token is worth nothing any more. Until the end of the transaction nobody is forgotten."""
    await tx.db.execute("select pg_advisory_xact_lock_shared(hashtextextended(%s, 13))", (str(customer_id),))
    row = await tx.db.execute("select 1 from platform.forgotten where customer_id = %s", (customer_id,))
    return await row.fetchone() is not None


async def await_visitor(tx: Tx, customer_id: UUID) -> None:
    """Wait until the visitor's requests that are under way have ended; those that come wait for us."""
    await tx.db.execute("select pg_advisory_xact_lock(hashtextextended(%s, 13))", (str(customer_id),))


async def forget_visitor(tx: Tx, customer_id: UUID) -> bool:
    """False when they were forgotten before."""
    row = await tx.db.execute(
        "insert into platform.forgotten (customer_id, at) values (%s, %s) on conflict do nothing returning 1",
        (customer_id, tx.now),
    )
    return await row.fetchone() is not None


# ── the organisation and its secrets ─────────────────────────────────────────────────────────────────────────────────


async def organisation(tx: Tx, *, lock: bool = False) -> Organisation:
    found = await _organisation.first(tx.db, _ORGANISATION + ("for update of organisation" if lock else ""))
    assert found is not None  # made by the migration, never deleted
    return found


async def save_organisation(tx: Tx, name: str, language: Language) -> None:
    await tx.db.execute("update platform.organisation set name = %s, language = %s", (name, language))


async def secret(tx: Tx, name: str) -> str | None:
    row = await (await tx.db.execute("select value from platform.secrets where name = %s", (name,))).fetchone()
    return row[0] if row else None


async def save_secret(tx: Tx, name: str, value: str) -> None:
    await tx.db.execute(
        "insert into platform.secrets (name, value) values (%s, %s) on conflict (name) do update set value = excluded.value",
        (name, value),
    )
