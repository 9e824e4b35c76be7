"""Colleagues, roles and topics; the organisation and its first administrator."""

import asyncio
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
from starlette.requests import HTTPConnection

from lingxi.platform import auth
from lingxi.platform.auth.edge import COOKIE
from lingxi.platform.auth.model import AlreadySetUp, BadCsrf, BadIdentity, LastAdministrator
from lingxi.platform.clock import new_id
from lingxi.platform.database import Database
from lingxi.platform.problems import NotFound
from lingxi.platform.tx import NOBODY, SYSTEM, Actor
from tests.platform.auth.people import PASSWORD, codes, hire, hire_and_sign_in, sign_in, try_to_sign_in

pytestmark = pytest.mark.db


async def who(app: FastAPI, *, kind: str = "http", **headers: str) -> Actor:
    """Whom the door takes this request or socket for."""
    raw = [(name.replace("_", "-").lower().encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": kind, "method": "GET", "headers": raw, "app": app, "path": "/", "query_string": b""}
    async with app.state.centre.database.begin(NOBODY) as tx:
        return await auth.authenticate(tx, HTTPConnection(scope))


async def events(database: Database, name: str, topic: str) -> int:
    async with database.begin(SYSTEM) as tx:
        statement = "select count(*) from platform.events where name = %s and %s = any(topics)"
        row = await (await tx.db.execute(statement, (name, topic))).fetchone()
        return int(row[0]) if row else 0


async def test_the_first_visit_sets_the_centre_up_once(client: AsyncClient) -> None:
    assert (await client.get("/api/setup")).json() == {"needed": True}
    given = {
        "organisation": "海湾银行",
        "language": "zh",
        "name": "管理员",
        "email": "admin@example.com",
        "password": PASSWORD,
    }
    weak = await client.post("/api/setup", json={**given, "password": "short"})
    foreign = await client.post("/api/setup", json=given, headers={"Origin": "https://evil.example"})
    assert codes([weak, foreign]) == ["weak_password", "csrf"]
    assert (await client.get("/api/setup")).json() == {"needed": True}
    first, second = await asyncio.gather(client.post("/api/setup", json=given), client.post("/api/setup", json=given))
    assert sorted(codes([first, second])) == ["already_set_up", "ok"]
    assert (await client.get("/api/setup")).json() == {"needed": False}
    me = (await client.get("/api/auth/me")).json()
    assert (me["staff"]["roles"], "staff.manage" in me["permissions"]) == (["administrator"], True)
    organisation = (await client.get("/api/organisation")).json()
    assert organisation == {"name": "海湾银行", "language": "zh", "site_secret_set": False}


async def test_an_administrator_hires_and_others_may_not(client: AsyncClient, database: Database) -> None:
    await hire_and_sign_in(client, database, "administrator")
    new = {
        "email": "Bob@Example.com",
        "name": " Bob\n<script> ",
        "password": PASSWORD,
        "roles": ["agent"],
        "language": "en",
    }
    bob = (await client.post("/api/staff", json=new)).json()
    assert (bob["email"], bob["name"], bob["roles"], bob["active"]) == (
        "bob@example.com",
        "Bob <script>",
        ["agent"],
        True,
    )
    again = await client.post("/api/staff", json={**new, "email": "BOB@example.com"})
    assert (again.status_code, again.json()["code"]) == (409, "email_taken")
    parts: list[dict[str, object]] = [{"roles": []}, {"email": "bob"}, {"name": "\0"}]
    bad = [await client.post("/api/staff", json={**new, **part}) for part in parts]
    assert {response.status_code for response in bad} == {422}
    assert (await client.post("/api/staff", json={**new, "roles": ["king"]})).status_code == 422
    await try_to_sign_in(client, "bob@example.com")
    assert codes([await client.get("/api/staff"), await client.post("/api/staff", json=new)]) == ["forbidden"] * 2
    colleagues = (await client.get("/api/colleagues")).json()
    assert {tuple(sorted(one)) for one in colleagues} == {("active", "id", "name")}


async def test_who_leaves_is_out_at_once(app: FastAPI, client: AsyncClient, database: Database) -> None:
    boss, ann = await hire(database, "administrator"), await hire(database)
    await sign_in(client, boss)
    async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as of_ann:
        await sign_in(of_ann, ann)
        left = (await client.patch(f"/api/staff/{ann.id}", json={"active": False})).json()
        assert (left["active"], left["revision"]) == (False, 2)
        assert (await of_ann.get("/api/auth/me")).status_code == 401
        assert (await try_to_sign_in(of_ann, ann.email)).json()["code"] == "bad_credentials"
    assert await events(database, "auth.AccessChanged", f"staff:{ann.id}") == 1
    assert await events(database, "auth.StaffChanged", "people") == 3
    assert await events(database, "auth.ColleagueChanged", "staff") == 3


async def test_a_password_set_by_another_ends_the_sessions(
    app: FastAPI, client: AsyncClient, database: Database
) -> None:
    boss, ann = await hire(database, "administrator"), await hire(database)
    await sign_in(client, boss)
    async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as of_ann:
        await sign_in(of_ann, ann)
        await client.patch(f"/api/staff/{ann.id}", json={"password": "another long one"})
        assert (await of_ann.get("/api/auth/me")).status_code == 401
        assert (await try_to_sign_in(of_ann, ann.email, "another long one")).status_code == 200


async def test_a_new_role_counts_from_the_next_request(app: FastAPI, client: AsyncClient, database: Database) -> None:
    boss, ann = await hire(database, "administrator"), await hire(database)
    await sign_in(client, boss)
    async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as of_ann:
        await sign_in(of_ann, ann)
        cookie = f"{COOKIE}={of_ann.cookies[COOKIE]}"
        assert "conversations" not in (await who(app, cookie=cookie)).topics
        await client.patch(f"/api/staff/{ann.id}", json={"roles": ["supervisor", "agent"]})
        actor = await who(app, cookie=cookie)
    assert actor.topics == {"staff", f"staff:{ann.id}", "conversations", "floor"}
    assert actor.may("routing.manage")
    assert await events(database, "auth.AccessChanged", f"staff:{ann.id}") == 1


async def test_somebody_always_stays_administrator(client: AsyncClient, database: Database) -> None:
    boss = await hire_and_sign_in(client, database, "administrator")
    for change in ({"active": False}, {"roles": ["agent"]}):
        refused = await client.patch(f"/api/staff/{boss.id}", json=change)
        assert (refused.status_code, refused.json()["code"]) == (409, "last_administrator")
    other = await hire(database, "administrator")

    async def demote(id: UUID) -> str:
        try:
            async with database.begin(SYSTEM) as tx:
                await auth.change_staff(tx, id, roles=["agent"])
        except LastAdministrator:
            return "refused"
        return "done"

    assert sorted(await asyncio.gather(demote(boss.id), demote(other.id))) == ["done", "refused"]


async def test_slices_grant_topics(app: FastAPI, client: AsyncClient, database: Database) -> None:
    ann = await hire_and_sign_in(client, database)
    cookie = f"{COOKIE}={client.cookies[COOKIE]}"
    for _ in range(2):
        async with database.begin(SYSTEM) as tx:
            await auth.grant_topics(tx, ann.id, ["queue:1", "queue:2"])
    async with database.begin(SYSTEM) as tx:
        await auth.revoke_topics(tx, ann.id, ["queue:2", "queue:3"])
    assert (await who(app, cookie=cookie)).topics == {"staff", f"staff:{ann.id}", "queue:1"}
    assert await events(database, "auth.AccessChanged", f"staff:{ann.id}") == 2, (
        "granting the same again changes nothing"
    )
    with pytest.raises(NotFound):
        async with database.begin(SYSTEM) as tx:
            await auth.grant_topics(tx, new_id(), ["queue:1"])


async def test_a_machine_may_do_what_its_scopes_say(app: FastAPI, client: AsyncClient, database: Database) -> None:
    await hire_and_sign_in(client, database, "administrator")
    bad = await client.post("/api/tokens", json={"name": "x", "scopes": ["staff.read", "world.rule"]})
    assert (bad.status_code, bad.json()["unknown"]) == (422, ["world.rule"])
    made = (await client.post("/api/tokens", json={"name": "Importer", "scopes": ["staff.read"]})).json()
    assert made["token"].startswith("lx_")
    assert made["token"] not in (await client.get("/api/tokens")).text
    async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as machine:
        machine.headers["Authorization"] = f"Bearer {made['token']}"
        assert (await machine.get("/api/colleagues")).status_code == 200
        new = {"email": "x@example.com", "name": "X", "password": PASSWORD, "roles": ["agent"], "language": "en"}
        refused = [
            await machine.get("/api/staff"),
            await machine.post("/api/staff", json=new),
            await machine.get("/api/auth/me"),
        ]
        assert codes(refused) == ["forbidden"] * 3
        actor = await who(app, authorization=f"Bearer {made['token']}")
        assert actor.kind == "machine"
        assert actor.topics == {"staff", f"machine:{made['api_token']['id']}"}
        assert (await client.delete(f"/api/tokens/{made['api_token']['id']}")).status_code == 204
        assert (await machine.get("/api/colleagues")).json()["code"] == "unauthenticated"
    assert await events(database, "auth.TokenRevoked", f"machine:{made['api_token']['id']}") == 1
    assert (await client.delete(f"/api/tokens/{new_id()}")).status_code == 404


async def test_a_visitor_is_one_customer_and_may_nothing_else(
    app: FastAPI, client: AsyncClient, database: Database
) -> None:
    customer = new_id()
    async with database.begin(SYSTEM) as tx:
        token = await auth.issue_visitor_token(tx, customer)
    actor = await who(app, authorization=f"Bearer {token}")
    assert (actor.kind, actor.id) == ("customer", customer)
    assert actor.topics == {f"customer:{customer}", "visitors"}
    assert not actor.permissions
    for path in ("/api/auth/me", "/api/colleagues", "/api/staff", "/api/organisation", "/api/tokens"):
        assert (await client.get(path, headers={"Authorization": f"Bearer {token}"})).status_code == 403
    assert await who(app, authorization="Bearer rubbish") == NOBODY
    assert await who(app, authorization="Bearer lx_rubbish") == NOBODY
    assert await who(app, authorization="Basic cm9vdDpyb290") == NOBODY


async def test_a_socket_brings_its_token_as_a_subprotocol_or_a_cookie_from_our_page(
    app: FastAPI, client: AsyncClient, database: Database
) -> None:
    ann = await hire_and_sign_in(client, database)
    cookie = f"{COOKIE}={client.cookies[COOKIE]}"
    async with database.begin(SYSTEM) as tx:
        token = await auth.issue_visitor_token(tx, ann.id)
    visitor = await who(app, kind="websocket", sec_websocket_protocol=f"lingxi, bearer.{token}")
    assert (visitor.kind, visitor.id) == ("customer", ann.id)
    assert (await who(app, kind="http", sec_websocket_protocol=f"lingxi, bearer.{token}")) == NOBODY
    assert (await who(app, kind="websocket", cookie=cookie, host="test", origin="http://test")).id == ann.id
    with pytest.raises(BadCsrf):
        await who(app, kind="websocket", cookie=cookie, host="test", origin="https://evil.example")


async def test_the_host_site_and_we_share_a_secret(client: AsyncClient, database: Database) -> None:
    async with database.begin(SYSTEM) as tx:
        with pytest.raises(BadIdentity):
            await auth.identify_from_site(tx, "a.b.c")
    await hire_and_sign_in(client, database, "administrator")
    secret = (await client.post("/api/organisation/site-secret")).json()["secret"]
    assert len(secret) == 64
    organisation = (await client.put("/api/organisation", json={"name": "Harbour Bank", "language": "en"})).json()
    assert organisation == {"name": "Harbour Bank", "language": "en", "site_secret_set": True}
    assert secret not in (await client.get("/api/organisation")).text


async def test_the_verb_to_set_up_refuses_when_anybody_has_an_account(database: Database) -> None:
    await hire(database)
    with pytest.raises(AlreadySetUp):
        async with database.begin(SYSTEM) as tx:
            await auth.set_up(tx, organisation="X", language="en", name="X", email="x@example.com", password=PASSWORD)


async def test_an_unknown_colleague_is_not_found(client: AsyncClient, database: Database) -> None:
    await hire_and_sign_in(client, database, "administrator")
    missing = await client.patch(f"/api/staff/{UUID(int=0)}", json={"name": "X"})
    assert (missing.status_code, missing.json()["code"]) == (404, "not_found")
