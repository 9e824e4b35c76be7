"""Who may pass which door, asked of every door that the application has: a new route is covered at once."""

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx import AsyncClient, Response

from lingxi.platform import auth, clock
from lingxi.platform.auth.edge import COOKIE
from lingxi.platform.database import Database
from lingxi.platform.edge import PUBLIC, SIGNED_IN, VISITOR
from lingxi.platform.tx import SYSTEM
from tests.app.doors import PAGES as THEIR_PAGES
from tests.app.doors import Door, doors, for_colleagues, guarded, knock, someone
from tests.app.house import OURS, PASSWORD, House, sign_in

pytestmark = pytest.mark.db

PAGES = {"/", "/widget.js", "/desk/{path:path}"}  # files for everybody
OPEN = {
    "GET /healthz",
    "GET /api/setup",
    "POST /api/setup",
    "POST /api/auth/login",
    "GET /api/webchat/face/{key}",
    "POST /api/webchat/{key}/session",
    "POST /v1/{call}",
    "POST /api/trust/session",
    "GET /api/my/face",
    "POST /api/my/links",
    "POST /api/my/session/link",
    "POST /api/my/session/site",
}
NAMES = {PUBLIC, VISITOR, SIGNED_IN, *THEIR_PAGES, *auth.PERMISSIONS}


@pytest.fixture
async def other(app: FastAPI) -> AsyncIterator[AsyncClient]:
    async with someone(app) as client:
        yield client


async def knock_at_all(client: AsyncClient, where: list[Door], **headers: str) -> dict[str, Response]:
    return {str(door): await knock(client, door, **headers) for door in where}


def forget(app: FastAPI) -> None:
    """Nobody is to be refused for having asked often."""
    app.state._state.pop("buckets", None)


def told(answers: dict[str, Response]) -> dict[str, tuple[int, str]]:
    return {name: (answer.status_code, answer.json().get("code", "")) for name, answer in answers.items()}


def all_are(answers: dict[str, Response], status: int, code: str) -> bool:
    assert len(answers) > 3
    assert told(answers) == dict.fromkeys(answers, (status, code))
    return True


def passed(answers: dict[str, Response]) -> bool:
    """Nobody was turned away, and nothing broke."""
    assert answers
    assert {name: one.status_code for name, one in answers.items() if one.status_code in (401, 403)} == {}
    assert {name: one.text for name, one in answers.items() if one.status_code >= 500} == {}
    return True


# ── the table itself ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_every_door_says_who_may_pass(app: FastAPI) -> None:
    silent = {door.path for door in doors(app) if door.permit is None}
    assert silent == PAGES
    assert {door.permit for door in doors(app) if door.permit} <= NAMES


def test_the_doors_open_to_all_are_these(app: FastAPI) -> None:
    assert {str(door) for door in doors(app) if door.permit == PUBLIC} == OPEN


def test_the_table_holds_every_door_that_the_api_describes(app: FastAPI) -> None:
    described = {f"{method.upper()} {path}" for path, item in app.openapi()["paths"].items() for method in item}
    assert described == {str(door) for door in doors(app) if door.permit}
    assert len(described) > 60


# ── who is turned away ───────────────────────────────────────────────────────────────────────────────────────────────


async def test_nobody_is_turned_away_with_a_401(app: FastAPI, house: House, other: AsyncClient) -> None:
    assert all_are(await knock_at_all(other, guarded(app)), 401, "unauthenticated")


async def test_a_forged_pass_is_worth_nothing(app: FastAPI, house: House, other: AsyncClient) -> None:
    for forged in ("Bearer x", "Bearer lx_x", "Bearer a.b.c", "bearer 银行", "Basic YTpi", "Bearer"):
        raw = {b"Authorization": forged.encode()}
        forget(app)
        for door in guarded(app):
            answer = await other.request(door.method, door.address(), json=None if door.safe else {}, headers=raw)
            assert (forged, str(door), answer.status_code) == (forged, str(door), 401)


async def test_a_forged_cookie_is_worth_nothing(app: FastAPI, house: House, other: AsyncClient) -> None:
    other.cookies.set(COOKIE, "planted")
    assert all_are(await knock_at_all(other, guarded(app), **OURS), 401, "unauthenticated")


async def test_a_visitors_token_ends_with_its_life(
    app: FastAPI, house: House, other: AsyncClient, database: Database
) -> None:
    long_ago = clock.now() - timedelta(days=31)
    async with database.begin(SYSTEM, now=long_ago) as tx:
        token = await auth.issue_visitor_token(tx, UUID(house.me["staff"]["id"]), via=house.key)
    answers = await knock_at_all(other, guarded(app), Authorization=f"Bearer {token}")
    assert all_are(answers, 401, "unauthenticated")


async def test_a_visitor_passes_visitors_doors_only(app: FastAPI, house: House, other: AsyncClient) -> None:
    visitor = await house.welcomes(other)
    for others in (for_colleagues(app), [door for door in guarded(app) if door.permit in THEIR_PAGES]):
        assert all_are(await knock_at_all(other, others, **visitor.pass_), 403, "forbidden")
    own = [door for door in guarded(app) if door.permit == VISITOR]
    assert passed(await knock_at_all(other, own, **visitor.pass_))


async def test_a_colleague_without_a_role_passes_no_named_door(
    app: FastAPI, house: House, other: AsyncClient, database: Database
) -> None:
    bob = await house.hires()
    await sign_in(other, bob)
    async with database.begin(SYSTEM) as tx:
        await tx.db.execute("update platform.staff set roles = '{}' where id = %s", (bob["id"],))
    named = [door for door in guarded(app) if door.permit != SIGNED_IN]
    assert all_are(await knock_at_all(other, named), 403, "forbidden")
    assert passed(await knock_at_all(other, [door for door in guarded(app) if door.permit == SIGNED_IN]))


@pytest.mark.parametrize("role", sorted(auth.ROLES))
async def test_a_role_opens_its_doors_and_no_other(
    app: FastAPI, house: House, other: AsyncClient, role: auth.Role
) -> None:
    await sign_in(other, await house.hires(role))
    may = [door for door in for_colleagues(app) if door.permit in auth.ROLES[role]]
    may_not = [door for door in guarded(app) if door.permit not in auth.ROLES[role] and door.permit != SIGNED_IN]
    assert all_are(await knock_at_all(other, may_not), 403, "forbidden")
    assert passed(await knock_at_all(other, may))


async def test_a_machine_passes_with_the_one_permission_and_not_with_all_others(
    app: FastAPI, house: House, other: AsyncClient
) -> None:
    used = {door.permit for door in for_colleagues(app) if door.permit in auth.PERMISSIONS}
    assert len(used) > 10
    for permission in filter(None, used):
        where = [door for door in for_colleagues(app) if door.permit == permission]
        one, rest = await house.cuts_key(permission), await house.cuts_key(*(auth.PERMISSIONS - {permission}))
        refused = await knock_at_all(other, where, **rest)
        assert told(refused) == dict.fromkeys(refused, (403, "forbidden"))
        assert passed(await knock_at_all(other, where, **one))


async def test_a_machine_is_neither_a_colleague_nor_a_visitor(app: FastAPI, house: House, other: AsyncClient) -> None:
    where = [door for door in guarded(app) if door.permit in (SIGNED_IN, VISITOR, *THEIR_PAGES)]
    key = await house.cuts_key(*auth.PERMISSIONS)
    assert all_are(await knock_at_all(other, where, **key), 403, "forbidden")


async def test_who_has_left_is_nobody(app: FastAPI, house: House, other: AsyncClient) -> None:
    bob = await house.hires("administrator")
    await sign_in(other, bob)
    assert (await house.ada.patch(f"/api/staff/{bob['id']}", json={"active": False})).status_code == 200
    assert all_are(await knock_at_all(other, guarded(app)), 401, "unauthenticated")


# ── a cookie that another site sends along ───────────────────────────────────────────────────────────────────────────


def unsafe(app: FastAPI) -> list[Door]:
    """Doors through which a colleague's cookie changes something."""
    return [door for door in for_colleagues(app) if not door.safe]


ELSEWHERE: tuple[dict[str, str], ...] = (
    {},
    {"X-Lingxi": "0"},
    {"X-Lingxi": "1", "Origin": "https://evil.example"},
    {"X-Lingxi": "1", "Origin": "null"},
    {"X-Lingxi": "1", "Origin": "http://test.evil.example"},
    {"X-Lingxi": "1", "Origin": "ftp://test"},
)


async def test_another_site_cannot_act_with_a_colleagues_cookie(app: FastAPI, house: House, other: AsyncClient) -> None:
    await sign_in(other, await house.hires("administrator"))
    del other.headers["X-Lingxi"]
    for headers in ELSEWHERE:
        forget(app)
        assert all_are(await knock_at_all(other, unsafe(app), **headers), 403, "csrf")
    assert (await other.get("/api/auth/me")).status_code == 200


async def test_our_own_page_can(app: FastAPI, house: House, other: AsyncClient) -> None:
    await sign_in(other, await house.hires("administrator"))
    assert passed(await knock_at_all(other, unsafe(app), Origin="http://test"))


async def test_another_site_can_neither_sign_somebody_in_nor_set_a_centre_up(client: AsyncClient) -> None:
    evil = {"Origin": "https://evil.example"}
    me = {"email": "eve@example.com", "password": PASSWORD}
    centre = {**me, "organisation": "Eve", "language": "en", "name": "Eve"}
    for path, body in (("/api/auth/login", me), ("/api/setup", centre)):
        refused = await client.post(path, json=body, headers=evil)
        assert (refused.status_code, refused.json()["code"]) == (403, "csrf")
        assert "set-cookie" not in refused.headers
    assert (await client.get("/api/setup")).json() == {"needed": True}


async def test_a_cookie_planted_before_signing_in_stays_its_planters(
    app: FastAPI, house: House, other: AsyncClient
) -> None:
    """Session fixation: Eve plants her own, living session in Bob's browser."""
    bob, eve = await house.hires(name="Bob"), await house.hires(name="Eve")
    async with someone(app) as eves:
        await sign_in(eves, eve)
        planted = eves.cookies[COOKIE]
        other.cookies.set(COOKIE, planted, domain="test.local")
        await sign_in(other, bob)
        fresh = [cookie.value for cookie in other.cookies.jar if cookie.value != planted]
        assert len(fresh) == 1
        assert (await eves.get("/api/auth/me")).json()["staff"]["name"] == "Eve"


async def test_the_session_changes_with_the_password(app: FastAPI, house: House, other: AsyncClient) -> None:
    await sign_in(other, await house.hires())
    before = other.cookies[COOKIE]
    change = {"current": PASSWORD, "new": "another horse battery"}
    assert (await other.put("/api/auth/password", json=change)).status_code == 204
    assert other.cookies[COOKIE] != before
    async with someone(app) as thief:
        thief.cookies.set(COOKIE, before)
        assert (await thief.get("/api/auth/me")).status_code == 401


def test_a_door_that_forgets_its_permission_would_be_seen(app: FastAPI) -> None:
    @app.get("/api/forgotten")
    async def forgotten() -> None: ...

    assert {door.path for door in doors(app) if door.permit is None} == PAGES | {"/api/forgotten"}
