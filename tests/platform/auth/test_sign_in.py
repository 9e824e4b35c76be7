"""Signing in and out: cookies, sessions, lock-out, passwords, authenticator codes."""

import asyncio
import hashlib
from datetime import timedelta

import pyotp
import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient

from lingxi.platform import auth, clock
from lingxi.platform.auth.edge import COOKIE
from lingxi.platform.auth.model import BadCredentials, Locked, SignedIn
from lingxi.platform.database import Database
from lingxi.platform.problems import Problem
from lingxi.platform.tx import SYSTEM
from tests.platform.auth.people import (
    PASSWORD,
    codes,
    hire,
    hire_and_sign_in,
    sign_in,
    try_to_sign_in,
)

pytestmark = pytest.mark.db


async def sql(database: Database, text: str, *values: object) -> list[tuple[object, ...]]:
    async with database.begin(SYSTEM) as tx:
        rows = await tx.db.execute(text, values)
        return await rows.fetchall() if text.lstrip().startswith("select") else []


async def test_who_knows_the_password_is_let_in(client: AsyncClient, database: Database) -> None:
    ann = await hire(database, "agent", email="ann@example.com")
    assert (await client.get("/api/auth/me")).json()["code"] == "unauthenticated"
    response = await try_to_sign_in(client, " Ann@Example.com ")
    assert response.json()["staff"]["id"] == str(ann.id)
    assert "conversations.read" in response.json()["permissions"]
    assert "argon2" not in response.text
    cookie = response.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "secure" not in cookie
    assert (await client.get("/api/auth/me")).json() == response.json()


async def test_over_https_the_cookie_is_secure(app: FastAPI, database: Database) -> None:
    ann = await hire(database)
    async with AsyncClient(transport=ASGITransport(app), base_url="https://test") as client:
        assert "; secure" in (await try_to_sign_in(client, ann.email)).headers["set-cookie"].lower()


async def test_a_wrong_password_and_an_unknown_email_look_alike(client: AsyncClient, database: Database) -> None:
    ann = await hire(database)
    wrong = await try_to_sign_in(client, ann.email, "something else")
    unknown = await try_to_sign_in(client, "nobody@example.com")
    odd = await try_to_sign_in(client, "not an address")
    assert (wrong.status_code, wrong.json()) == (401, unknown.json())
    assert odd.json() == wrong.json()
    assert "set-cookie" not in wrong.headers


async def test_five_failures_lock_and_the_right_password_does_not_unlock(
    client: AsyncClient, database: Database
) -> None:
    ann = await hire(database)
    refused = [await try_to_sign_in(client, ann.email, f"guess number {n}") for n in range(5)]
    assert codes(refused) == ["bad_credentials"] * 5
    locked = await try_to_sign_in(client, ann.email)
    assert (locked.status_code, locked.json()["code"]) == (429, "locked")
    assert 30 < int(locked.headers["retry-after"]) <= 60


async def attempt(
    database: Database, email: str, password: str, after: float, address: str = "a"
) -> SignedIn | Problem:
    """A try some seconds from now, by another process for all the database knows."""
    async with database.begin(SYSTEM, now=clock.now() + timedelta(seconds=after)) as tx:
        return await auth.log_in(tx, email=email, password=password, code=None, address=address, hours=1)


async def test_a_lock_ends_grows_and_is_forgiven_after_success(database: Database) -> None:
    ann = await hire(database)
    for _ in range(5):
        assert isinstance(await attempt(database, ann.email, "guess", 0), BadCredentials)
    assert isinstance(await attempt(database, ann.email, PASSWORD, 50), Locked)
    assert isinstance(await attempt(database, ann.email, "guess", 70), BadCredentials)
    refused = await attempt(database, ann.email, PASSWORD, 71)
    assert isinstance(refused, Locked)
    assert 110 <= refused.data["retry_after"] <= 120
    assert isinstance(await attempt(database, ann.email, PASSWORD, 200), SignedIn)
    for _ in range(4):
        assert isinstance(await attempt(database, ann.email, "guess", 201), BadCredentials)
    assert isinstance(await attempt(database, ann.email, PASSWORD, 202), SignedIn)


async def test_guessing_in_parallel_gains_nothing(database: Database) -> None:
    ann = await hire(database)
    async with asyncio.TaskGroup() as group:
        tries = [group.create_task(attempt(database, ann.email, f"guess {n}", 0)) for n in range(12)]
    assert sum(isinstance(one.result(), BadCredentials) for one in tries) == 5
    assert sum(isinstance(one.result(), Locked) for one in tries) == 7


async def test_trying_many_people_locks_the_address_only(database: Database) -> None:
    ann = await hire(database)
    for n in range(30):
        await attempt(database, f"nobody{n}@example.com", "guess", 0, address="far away")
    assert isinstance(await attempt(database, ann.email, PASSWORD, 0, address="far away"), Locked)
    assert isinstance(await attempt(database, ann.email, PASSWORD, 0, address="at home"), SignedIn)


async def test_a_planted_cookie_is_replaced_not_promoted(client: AsyncClient, database: Database) -> None:
    ann = await hire(database)
    client.cookies.set(COOKIE, "planted")
    response = await try_to_sign_in(client, ann.email)
    assert response.status_code == 200
    assert response.cookies[COOKIE] != "planted"
    client.cookies.clear()
    client.cookies.set(COOKIE, "planted")
    assert (await client.get("/api/auth/me")).status_code == 401


async def test_each_sign_in_is_a_session_of_its_own(client: AsyncClient, database: Database) -> None:
    ann = await hire(database)
    first, second = [(await try_to_sign_in(client, ann.email)).cookies[COOKIE] for _ in range(2)]
    assert first != second
    stored = await sql(database, "select token_hash from platform.sessions where staff_id = %s", ann.id)
    assert {row[0] for row in stored} == {hashlib.sha256(one.encode()).digest() for one in (first, second)}


async def test_signing_out_ends_the_session_and_tells_the_sockets(client: AsyncClient, database: Database) -> None:
    ann = await hire_and_sign_in(client, database)
    token = client.cookies[COOKIE]
    assert (await client.post("/api/auth/logout")).status_code == 204
    assert COOKIE not in client.cookies
    client.cookies.set(COOKIE, token)
    assert (await client.get("/api/auth/me")).status_code == 401
    told = await sql(
        database,
        "select 1 from platform.events where name = 'auth.AccessChanged' and %s = any(topics)",
        f"staff:{ann.id}",
    )
    assert len(told) == 1


async def test_an_expired_session_is_nobodys(client: AsyncClient, database: Database) -> None:
    ann = await hire_and_sign_in(client, database)
    await sql(
        database, "update platform.sessions set expires_at = now() - interval '1 second' where staff_id = %s", ann.id
    )
    assert (await client.get("/api/auth/me")).status_code == 401
    async with database.begin(SYSTEM) as tx:
        await auth.sweep(tx)
    assert await sql(database, "select 1 from platform.sessions where staff_id = %s", ann.id) == []


async def test_who_keeps_working_stays_signed_in(client: AsyncClient, database: Database) -> None:
    ann = await hire_and_sign_in(client, database)
    ages = "update platform.sessions set seen_at = now() - interval '1 hour', expires_at = now() + interval '1 minute' where staff_id = %s"
    await sql(database, ages, ann.id)
    assert (await client.get("/api/auth/me")).status_code == 200
    for _ in range(1000):  # noted in a transaction of its own, a moment later
        longer = await sql(
            database, "select expires_at > now() + interval '1 day' from platform.sessions where staff_id = %s", ann.id
        )
        if longer == [(True,)]:
            return
        await asyncio.sleep(0.02)
    pytest.fail("the session was not prolonged")


async def test_a_new_password_ends_every_other_session(app: FastAPI, client: AsyncClient, database: Database) -> None:
    ann = await hire(database)
    async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as elsewhere:
        await sign_in(elsewhere, ann)
        await sign_in(client, ann)
        wrong = await client.put("/api/auth/password", json={"current": "no", "new": "another long one"})
        weak = await client.put("/api/auth/password", json={"current": PASSWORD, "new": "short"})
        same = await client.put("/api/auth/password", json={"current": PASSWORD, "new": ann.email})
        assert codes([wrong, weak, same]) == ["bad_credentials", "weak_password", "weak_password"]
        right = await client.put("/api/auth/password", json={"current": PASSWORD, "new": "another long one"})
        assert right.status_code == 204
        assert (await client.get("/api/auth/me")).status_code == 200
        assert (await elsewhere.get("/api/auth/me")).status_code == 401
    assert (await try_to_sign_in(client, ann.email)).json()["code"] == "bad_credentials"
    assert (await try_to_sign_in(client, ann.email, "another long one")).status_code == 200


async def test_an_authenticator_is_asked_for_once_it_is_proved(client: AsyncClient, database: Database) -> None:
    ann = await hire_and_sign_in(client, database)
    assert (await client.put("/api/auth/totp", json={"code": "123456"})).json()["code"] == "no_totp_begun"
    begun = (await client.post("/api/auth/totp")).json()
    assert begun["uri"].startswith("otpauth://totp/")
    assert (await try_to_sign_in(client, ann.email)).status_code == 200, "a secret that was not proved asks for nothing"
    app = pyotp.TOTP(begun["secret"])
    now = clock.now()
    assert (await client.put("/api/auth/totp", json={"code": wrong_code(app)})).json()["code"] == "bad_code"
    assert (await client.put("/api/auth/totp", json={"code": app.at(now)})).json()["staff"]["totp"] is True
    asked = await try_to_sign_in(client, ann.email)
    assert (asked.status_code, asked.json()["code"]) == (401, "totp_required")
    reused = await try_to_sign_in(client, ann.email, code=app.at(now))
    assert reused.json()["code"] == "bad_code", "the code that proved the authenticator was used up by that"
    fresh = app.at(now, counter_offset=1)
    assert (await try_to_sign_in(client, ann.email, code=fresh)).status_code == 200
    assert (await try_to_sign_in(client, ann.email, code=fresh)).json()["code"] == "bad_code"
    wrong = await client.request("DELETE", "/api/auth/totp", json={"password": "no"})
    right = await client.request("DELETE", "/api/auth/totp", json={"password": PASSWORD})
    assert (wrong.json()["code"], right.json()["staff"]["totp"]) == ("bad_credentials", False)
    assert (await try_to_sign_in(client, ann.email)).status_code == 200


def wrong_code(app: pyotp.TOTP) -> str:
    near = {app.at(clock.now(), counter_offset=n) for n in range(-3, 4)}
    return next(code for code in ("000000", *(f"{n:06}" for n in range(1, 9))) if code not in near)


async def test_guessing_codes_locks_as_well(database: Database) -> None:
    ann = await hire(database)
    await sql(database, "update platform.staff set totp_secret = %s where id = %s", pyotp.random_base32(), ann.id)

    async def guess() -> Problem | SignedIn:
        async with database.begin(SYSTEM) as tx:
            return await auth.log_in(tx, email=ann.email, password=PASSWORD, code="x", address="a", hours=1)

    assert [getattr(await guess(), "code", "ok") for _ in range(6)] == ["bad_code"] * 5 + ["locked"]


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({}, "csrf"),
        ({"X-Lingxi": "0"}, "csrf"),
        ({"X-Lingxi": "1"}, "ok"),
        ({"X-Lingxi": "1", "Origin": "http://test"}, "ok"),
        ({"X-Lingxi": "1", "Origin": "http://127.0.0.1:8040"}, "ok"),
        ({"X-Lingxi": "1", "Origin": "https://evil.example"}, "csrf"),
        ({"X-Lingxi": "1", "Origin": "http://test.evil.example"}, "csrf"),
        ({"X-Lingxi": "1", "Origin": "null"}, "csrf"),
        ({"X-Lingxi": "1", "Origin": "file://test"}, "csrf"),
    ],
)
async def test_a_cookie_alone_changes_nothing(
    client: AsyncClient, database: Database, headers: dict[str, str], code: str
) -> None:
    ann = await hire(database)
    await try_to_sign_in(client, ann.email)
    changed = await client.put("/api/auth/me", json={"name": "Anna", "language": "en"}, headers=headers)
    assert codes([changed]) == [code]
    assert changed.status_code == (200 if code == "ok" else 403)
    name = (await client.get("/api/auth/me", headers={"Origin": "https://evil.example"})).json()["staff"]["name"]
    assert name == ("Anna" if code == "ok" else "Ann")


async def test_another_site_cannot_sign_a_browser_in(client: AsyncClient, database: Database) -> None:
    ann = await hire(database)
    refused = await try_to_sign_in(client, ann.email, Origin="https://evil.example")
    assert (refused.status_code, refused.json()["code"]) == (403, "csrf")
    form = await client.post(
        "/api/auth/login", content=b'{"email":"a@b.c","password":"x"}', headers={"Content-Type": "text/plain"}
    )
    assert form.status_code == 422


async def test_guessing_ones_own_password_is_slowed_down(client: AsyncClient, database: Database) -> None:
    await hire_and_sign_in(client, database)
    guess = {"current": "no", "new": "another long one"}
    refused = [await client.put("/api/auth/password", json=guess) for _ in range(6)]
    assert codes(refused) == ["bad_credentials"] * 5 + ["too_many_requests"]
    assert 0 < int(refused[-1].headers["retry-after"]) <= 60
