"""Who may send what customers do: an administrator lets them, sees what comes, and stops them."""

from collections.abc import AsyncIterator

import pytest
from httpx import AsyncClient

from lingxi.platform.database import Database
from tests.app.house import House, done, opened
from tests.customers.shop import DEVICE, basic, message

pytestmark = pytest.mark.db


@pytest.fixture
async def house(client: AsyncClient) -> AsyncIterator[House]:
    async with opened(client) as house:
        yield house


async def sends(client: AsyncClient, key: str, **headers: str) -> int:
    batch = {"batch": [message("page", anonymousId=DEVICE), message("page")]}
    return (await client.post("/v1/batch", json=batch, headers={**basic(key), **headers})).status_code


async def test_a_source_comes_is_changed_gets_another_key_and_goes(house: House, client: AsyncClient) -> None:
    ada = house.ada
    made = done(await ada.post("/api/sources", json={"name": "Shop server", "trusted": True}))
    source, key = made["source"], made["write_key"]
    assert source["write_key"] is None, "a server's secret is shown once"
    assert await sends(client, key) == 200
    renewed = done(await ada.post(f"/api/sources/{source['id']}/key"))
    assert (await sends(client, key), await sends(client, renewed["write_key"])) == (401, 200)
    off = done(await ada.put(f"/api/sources/{source['id']}", json={"name": "Shop", "active": False}))
    assert (off["name"], off["revision"]) == ("Shop", 3)
    assert await sends(client, renewed["write_key"]) == 401
    assert [one["name"] for one in done(await ada.get("/api/sources"))] == ["Shop"]


async def test_a_page_sends_from_its_sites_only_and_its_key_is_no_secret(house: House, client: AsyncClient) -> None:
    body = {"name": "Pages", "trusted": False, "origins": ["https://Shop.example/"]}
    made = done(await house.ada.post("/api/sources", json=body))
    key = made["write_key"]
    assert (made["source"]["write_key"], made["source"]["origins"]) == (key, ["https://shop.example"])
    assert await sends(client, key, Origin="https://shop.example") == 200
    assert await sends(client, key, Origin="https://evil.example") == 403


async def test_what_came_and_what_was_refused_is_seen(house: House, client: AsyncClient) -> None:
    made = done(await house.ada.post("/api/sources", json={"name": "Shop", "trusted": True}))
    for _ in range(2):
        await sends(client, made["write_key"])
    [hour] = done(await house.ada.get("/api/sources/traffic"))
    assert {name: hour[name] for name in ("accepted", "repeated", "refused")} == {
        "accepted": 2,
        "repeated": 0,
        "refused": 2,
    }
    [first, _] = done(await house.ada.get(f"/api/sources/{made['source']['id']}/refusals"))
    assert (first["refusal"]["code"], first["refusal"]["index"]) == ("no_id", 1)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 61}, "name"),
        ({"name": "visitor"}, "name"),
        ({"name": "SHOP"}, "name"),
        ({"name": "a", "origins": ["shop.example"]}, "origins"),
        ({"name": "a", "origins": ["https://shop.example/path"]}, "origins"),
        ({"name": "a", "origins": ["https://*.example"]}, "origins"),
    ],
)
async def test_names_and_sites_are_checked(house: House, body: dict[str, object], field: str) -> None:
    done(await house.ada.post("/api/sources", json={"name": "Shop", "trusted": False}))
    answer = await house.ada.post("/api/sources", json={"trusted": False, **body})
    assert (answer.status_code, answer.json()["field"]) == (422, field)


async def test_the_newest_refusals_are_kept(house: House, client: AsyncClient, database: Database) -> None:
    made = done(await house.ada.post("/api/sources", json={"name": "Shop", "trusted": True}))
    for name in ("first", "second"):
        batch = {"batch": [message("track", messageId=f"{name}-{n}") for n in range(150)]}
        done(await client.post("/v1/batch", json=batch, headers=basic(made["write_key"])))
    kept = done(await house.ada.get(f"/api/sources/{made['source']['id']}/refusals?limit=200"))
    assert len(kept) == 200
    assert {one["refusal"]["message_id"] for one in kept} >= {f"second-{n}" for n in range(150)}
