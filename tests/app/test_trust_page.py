"""The trust page: whom the host site vouches for sees and changes what is theirs, and nothing of anybody else."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import jwt
import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from lingxi import customers
from lingxi.platform import auth
from lingxi.platform.auth.permissions import TRUST
from lingxi.platform.database import Database
from lingxi.platform.tx import SYSTEM
from tests.app.doors import guarded, knock, someone
from tests.app.house import House, Visitor, done, opened

pytestmark = pytest.mark.db
Json = dict[str, Any]
HERS = "hers only: 翡翠"


@pytest.fixture
async def house(app: FastAPI) -> AsyncIterator[House]:
    async with someone(app) as ada, opened(ada) as house:
        yield house


@dataclass(frozen=True, slots=True)
class Site:
    """The host site, which signs who its customers are."""

    secret: str
    key: str

    def vouches(self, sub: str, **more: Any) -> str:
        until = datetime.now(UTC) + timedelta(minutes=5)
        return jwt.encode({"sub": sub, "exp": until, "name": sub.title(), **more}, self.secret, "HS256")

    async def visits(self, client: AsyncClient, sub: str) -> Visitor:
        """Somebody who is signed in there opens the widget."""
        body = {"language": "en", "identity": self.vouches(sub)}
        session = done(await client.post(f"/api/webchat/{self.key}/session", json=body))
        return Visitor(client, session["token"], session["customer"])

    async def trusts(self, client: AsyncClient, sub: str) -> dict[str, str]:
        session = done(await client.post("/api/trust/session", json={"identity": self.vouches(sub)}))
        return {"Authorization": f"Bearer {session['token']}"}


@pytest.fixture
async def site(house: House) -> Site:
    return Site(done(await house.ada.post("/api/organisation/site-secret"))["secret"], house.key)


async def test_somebody_sees_all_of_theirs_and_nothing_of_the_other_who_is_one_person_with_them(
    app: FastAPI, house: House, site: Site, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with someone(app) as one, someone(app) as other:
        wang, fang = await site.visits(one, "wang"), await site.visits(other, "fang")
        await wang.says("My card is lost.")
        await fang.says(HERS)
        for visitor, city in ((wang, "Shanghai"), (fang, HERS)):
            who = visitor.customer["id"]
            done(
                await house.ada.put(
                    f"/api/customers/{who}/attributes", json={"values": {"city": city, "passport": "E98765432"}}
                )
            )
            done(
                await house.ada.post(
                    f"/api/customers/{who}/consents", json={"purpose": "marketing", "given": True, "proof": city}
                )
            )
        async with database.begin(SYSTEM) as tx:
            ids = [UUID(it.customer["id"]) for it in (wang, fang)]
            await customers.merge(tx, *ids, rule="colleague", evidence={})
        bearer = await site.trusts(one, "wang")
        view = done(await one.get("/api/trust/me", headers=bearer))
        assert view["customer"]["id"] == wang.customer["id"]
        assert {it["key"]: it["value"] for it in view["attributes"]} == {"city": "Shanghai", "passport": "••••5432"}
        assert [it["proof"] for it in view["consents"]] == ["Shanghai"]
        assert [it["messages"] for it in view["conversations"]] == [1]
        whole = done(await one.get("/api/trust/download", headers=bearer))
        assert whole["conversations"][0]["messages"][0]["text"] == "My card is lost."
        assert whole["left_out"] == []
        monkeypatch.setattr("lingxi.channels.trust.service.TALKS", 1)
        assert done(await one.get("/api/trust/download", headers=bearer))["left_out"] == ["conversations"]
        for text in (json.dumps(view), json.dumps(whole)):
            assert fang.customer["id"] not in text
            assert "hers only" not in text
            assert house.me["staff"]["id"] not in text


async def test_somebody_corrects_consents_and_asks_to_be_forgotten(app: FastAPI, house: House, site: Site) -> None:
    async with someone(app) as one:
        wang = await site.visits(one, "wang")
        who = wang.customer["id"]
        done(await house.ada.put(f"/api/customers/{who}/attributes", json={"values": {"city": "Beijing", "wrong": 1}}))
        bearer = await site.trusts(one, "wang")
        done(await one.patch("/api/trust/me", json={"name": "Wang Fang"}, headers=bearer))
        done(
            await one.put("/api/trust/attributes", json={"values": {"city": "Shanghai", "wrong": None}}, headers=bearer)
        )
        done(await one.post("/api/trust/consents", json={"purpose": "research", "given": False}, headers=bearer))
        wish = {"channel": "email", "quiet_from": "22:00", "quiet_until": "08:00", "dont_ask": ["rating"]}
        done(await one.put("/api/trust/reach", json=wish, headers=bearer))
        view = done(await one.get("/api/trust/me", headers=bearer))
        assert view["customer"]["name"] == "Wang Fang"
        assert [(it["key"], it["value"], it["source"]) for it in view["attributes"]] == [
            ("city", "Shanghai", "visitor")
        ]
        assert (view["consents"][0]["given"], view["reach"]["channel"], view["reach"]["quiet_from"]) == (
            False,
            "email",
            "22:00:00",
        )

        done(await one.post("/api/trust/erasure", headers=bearer))
        done(await one.delete("/api/trust/erasure", headers=bearer))
        done(await one.post("/api/trust/erasure", headers=bearer))
        [asked] = done(await house.ada.get("/api/erasures"))
        assert (asked["customer_id"], asked["state"], asked["asked_by"]) == (who, "asked", f"customer:{who}")
        done(await house.ada.post(f"/api/erasures/{asked['id']}/carry-out", json={}))
        assert (await one.get("/api/trust/me", headers=bearer)).status_code == 401
        assert (await wang.gets("/api/webchat/snapshot")).status_code == 401
        again = await one.post("/api/trust/session", json={"identity": site.vouches("wang")})
        assert (again.status_code, again.json()["code"]) == (404, "not_found")
        assert done(await house.ada.get(f"/api/customers/{who}"))["name"] is None


async def test_only_what_the_host_site_signed_opens_it(app: FastAPI, house: House, site: Site) -> None:
    async with someone(app) as one:
        wang = await site.visits(one, "wang")
        for identity in (
            "",
            "x.y.z",
            wang.token,
            jwt.encode({"sub": "wang"}, "other" * 8, "HS256"),
            site.vouches("nobody"),
        ):
            assert (await one.post("/api/trust/session", json={"identity": identity})).status_code in (401, 404)
        for door in (door for door in guarded(app) if door.permit == TRUST):
            assert (await knock(one, door, **wang.pass_)).status_code == 403
            assert (await knock(house.ada, door)).status_code == 403
            assert (await knock(one, door)).status_code == 401


async def test_what_opens_it_opens_nothing_else(app: FastAPI, house: House, site: Site, database: Database) -> None:
    async with someone(app) as one:
        await site.visits(one, "wang")
        bearer = await site.trusts(one, "wang")
        for door in (door for door in guarded(app) if door.permit != TRUST):
            assert (str(door), (await knock(one, door, **bearer)).status_code) == (str(door), 403)
        token = bearer["Authorization"].removeprefix("Bearer ")
        async with database.begin(SYSTEM) as tx:
            assert (await auth.returning_visitor(tx, token)).kind == "nobody"
