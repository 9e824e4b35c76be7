"""What sources send arrives once, at the right customer, with the good messages kept whatever stands beside them."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from httpx import AsyncClient

from lingxi.platform.database import Database
from tests.app.house import done
from tests.customers.shop import DEVICE, OTHER_DEVICE, Shop, basic, message, opened

pytestmark = pytest.mark.db

LOG = "select name, body from platform.events where name = any(%s) order by seq"


@pytest.fixture
async def shop(client: AsyncClient, database: Database) -> Shop:
    return await opened(client, database)


def ago(**by: float) -> str:
    return (datetime.now(UTC) - timedelta(**by)).isoformat()


async def test_all_kinds_of_calls_arrive_in_one_batch(shop: Shop) -> None:
    receipt = await shop.tells(
        message("identify", userId="u1", traits={"name": "王芳", "plan": "gold", "email": "wang@example.com"}),
        message("track", userId="u1", event="Order Placed", properties={"order": 1042}, timestamp=ago(minutes=3)),
        message("page", userId="u1", name="Cards", timestamp=ago(minutes=2)),
        message("screen", userId="u1", name="Home", timestamp=ago(minutes=1)),
        message("group", userId="u1", groupId="family", traits={"size": 4}),
    )
    assert receipt == {"success": True, "accepted": 5, "repeated": 0, "refused": []}
    wang = await shop.user("u1")
    assert (wang.name, wang.known) == ("王芳", True)
    assert await shop.names(wang.id) == ["Order Placed", "Cards", "Home", "family"]
    assert await shop.known(wang) == {"name": "王芳", "plan": "gold", "email": "wang@example.com"}
    assert {(i.kind, i.verified, i.source) for i in wang.identities} == {
        ("external", True, "Shop server"),
        ("email", False, "Shop server"),
    }
    told = await shop.rows(LOG, ["customers.ActivitiesRecorded"])
    assert [len(body["activities"]) for _, body in told] == [4], "one event for a customer and a request"


async def test_the_same_messages_again_change_nothing(shop: Shop) -> None:
    batch = [message("identify", userId="u1", traits={"name": "Joe"}), message("track", userId="u1")]
    await shop.tells(*batch)
    before = await shop.rows("select count(*) from platform.events")
    again = await shop.tells(*batch, batch[1])
    assert again["repeated"] == 2
    assert await shop.names() == ["Clicked"]
    assert await shop.rows("select count(*) from platform.events") == before


async def test_two_sources_may_count_their_messages_alike(shop: Shop) -> None:
    await shop.tells(message("track", userId="u1", messageId="1"))
    await shop.shows(message("track", anonymousId=DEVICE, messageId="1"))
    assert len(await shop.names()) == 2


async def test_late_events_stand_where_they_belong_and_late_traits_do_not_win(shop: Shop) -> None:
    await shop.tells(message("track", userId="u1", event="Delivered", timestamp=ago(hours=1)))
    await shop.tells(message("identify", userId="u1", traits={"city": "上海", "name": "王芳"}, timestamp=ago(hours=1)))
    await shop.tells(message("identify", userId="u1", traits={"city": "上海"}, timestamp=ago(minutes=1)))
    await shop.tells(
        message("track", userId="u1", event="Ordered", timestamp=ago(days=3)),
        message("identify", userId="u1", traits={"city": "北京", "name": "王小芳"}, timestamp=ago(minutes=30)),
    )
    assert await shop.names() == ["Ordered", "Delivered"]
    wang = await shop.user("u1")
    assert (await shop.known(wang))["city"] == "上海", "it was confirmed after the late word"
    assert wang.name == "王小芳"


async def test_a_name_that_a_colleague_put_right_stays_until_the_source_says_another(shop: Shop) -> None:
    await shop.tells(message("identify", userId="u1", traits={"name": "wang fang"}))
    await shop.rows("update customers.customers set name = '王芳' where true returning 1")
    await shop.tells(message("identify", userId="u1", traits={"name": "wang fang", "plan": "gold"}))
    assert (await shop.user("u1")).name == "王芳"
    await shop.tells(message("identify", userId="u1", traits={"name": "Fang Wang"}))
    assert (await shop.user("u1")).name == "Fang Wang"


async def test_good_messages_are_kept_beside_bad_ones(shop: Shop, client: AsyncClient) -> None:
    answer = await shop.posts(
        shop.server,
        message("track", userId="u1", event="One"),
        message("identify", userId="u1", traits={"essay": "x" * 1_000_000}),
        message("track", userId="u1", properties={"text": "a\0b"}),
        message("track", messageId="nobody"),
        message("track", userId="u1", timestamp="2100-01-01T00:00:00Z"),
        message("track", userId="u1", event="Two"),
    )
    receipt = done(answer)
    assert (receipt["success"], receipt["accepted"]) == (False, 2)
    assert [one["code"] for one in receipt["refused"]] == [
        "message_too_large",
        "not_storable",
        "no_id",
        "timestamp_future",
    ]
    assert receipt["refused"][2] | {"detail": ""} == {
        "index": 3, "message_id": "nobody", "kind": "track", "code": "no_id", "detail": "",
    }  # fmt: skip
    assert await shop.names() == ["One", "Two"]
    assert len(await shop.rows("select 1 from customers.refusals")) == 4
    assert await shop.rows("select accepted, refused from customers.source_hours") == [(2, 4)]


async def test_halves_of_characters_cost_only_their_message(shop: Shop, client: AsyncClient) -> None:
    body = json.dumps(
        {"batch": [message("track", userId="u1"), message("track", userId="u1", properties={"e": "\ud83d"})]}
    )
    receipt = done(await client.post("/v1/batch", content=body, headers=basic(shop.server)))
    assert (receipt["accepted"], [one["code"] for one in receipt["refused"]]) == (1, ["not_storable"])


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"7", b'{"batch": 1}', b"\xff\xfe", b"[" * 100_000, b'{"batch": [NaN}']
)
async def test_what_cannot_be_read_is_said_to_be_unreadable(shop: Shop, client: AsyncClient, body: bytes) -> None:
    answer = await client.post("/v1/batch", content=body, headers=basic(shop.server))
    assert (answer.status_code, answer.json()["code"]) == (400, "unreadable")


async def test_packed_bodies_are_unpacked_and_bombs_are_not(shop: Shop, client: AsyncClient) -> None:
    assert done(await shop.packed({"batch": [message("track", userId="u1")]}))["accepted"] == 1
    assert (await shop.packed({"batch": [message("track", userId="u1", event="x" * 50_000_000)]})).status_code == 413
    headers = {**basic(shop.server), "Content-Encoding": "gzip"}
    for broken in (b"", b"no gzip", b"\x1f\x8b\x08\x00"):
        answer = await client.post("/v1/batch", content=broken, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (400, "unreadable")
    large = await client.post("/v1/batch", content=b" " * 5_000_000, headers=basic(shop.server))
    assert (large.status_code, large.json()["code"]) == (413, "too_large")


async def test_each_call_has_a_path_of_its_own_and_a_short_one(shop: Shop, client: AsyncClient) -> None:
    for path in ("track", "t"):
        body = {"event": path, "userId": "u1", "writeKey": shop.server}
        done(await client.post(f"/v1/{path}", content=json.dumps(body), headers={"Content-Type": "text/plain"}))
    assert sorted(await shop.names()) == ["t", "track"]
    assert done(await shop.posts(shop.server, message("track", userId="u1"), path="/v1/import"))["accepted"] == 1
    refused = await client.post("/v1/track", json={"userId": "u1"}, headers=basic(shop.server))
    assert (refused.status_code, refused.json()["reason"]) == (400, "no_event")
    assert (await client.post("/v1/purchase", json={}, headers=basic(shop.server))).status_code == 404


async def test_keys_that_open_nothing(shop: Shop, client: AsyncClient) -> None:
    for headers in ({}, basic("wrong"), {"Authorization": "Basic !!"}, {"Authorization": f"Bearer {shop.server}"}):
        answer = await client.post("/v1/batch", json={"batch": []}, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (401, "bad_write_key")


async def test_a_browser_may_ask_from_any_page_and_a_servers_key_is_refused_there(
    shop: Shop, client: AsyncClient
) -> None:
    page = {"Origin": "https://shop.example"}
    leave = {
        **page,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type",
    }
    asked = await client.options("/v1/batch", headers=leave)
    assert (asked.status_code, asked.headers["access-control-allow-origin"]) == (200, "*")
    batch = {"batch": [message("page", anonymousId=DEVICE)]}
    sent = await client.post("/v1/batch", json=batch, headers={**page, **basic(shop.page)})
    assert (done(sent)["accepted"], sent.headers["access-control-allow-origin"]) == (1, "*")
    leaked = await client.post("/v1/batch", json=batch, headers={**page, **basic(shop.server)})
    assert (leaked.status_code, leaked.json()["code"]) == (403, "key_in_browser")


async def test_numbers_of_cards_and_ids_are_kept_of_no_event(shop: Shop) -> None:
    card = {"card_number": "4111 1111 1111 1111", "payment": {"card": ["4111111111111111"]}, "amount": 12}
    await shop.tells(message("track", userId="u1", properties=card))
    [(kept,)] = await shop.rows("select properties from customers.activities")
    assert kept == {"card_number": "••••1111", "payment": {"card": ["••••1111"]}, "amount": 12}
    assert await shop.rows("select 1 from platform.events where body::text ~ '4111[ 1]{12}'") == []


# ── who it was ───────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_who_looked_around_and_then_signed_in_is_one_person(shop: Shop) -> None:
    await shop.shows(message("page", anonymousId=DEVICE, name="Cards"))
    await shop.tells(message("identify", userId="u1", anonymousId=DEVICE, traits={"name": "王芳"}))
    anonymous, wang = await shop.on_device(), await shop.user("u1")
    assert await shop.are_one(anonymous, wang)
    [merge] = (await shop.person(wang)).merges
    assert (merge.rule, merge.evidence) == ("device", {"device": DEVICE, "external": "u1"})
    before = await shop.rows("select count(*) from customers.merges")
    await shop.tells(message("track", userId="u1", anonymousId=DEVICE))
    assert await shop.rows("select count(*) from customers.merges") == before


async def test_who_was_there_long_before_may_have_been_somebody_else(shop: Shop) -> None:
    await shop.shows(message("page", anonymousId=DEVICE))
    await shop.earlier(minutes=31)
    await shop.tells(message("identify", userId="u1", anonymousId=DEVICE))
    assert not await shop.are_one(await shop.on_device(), await shop.user("u1"))
    assert await shop.suggested() == 1


async def test_history_that_comes_at_once_is_judged_by_its_own_times(shop: Shop) -> None:
    await shop.tells(
        message("page", anonymousId=DEVICE, timestamp=ago(days=20)),
        message("identify", userId="u1", anonymousId=DEVICE, timestamp=ago(days=18)),
        message("page", anonymousId=OTHER_DEVICE, timestamp=ago(days=9, minutes=10)),
        message("identify", userId="u2", anonymousId=OTHER_DEVICE, timestamp=ago(days=9)),
    )
    assert not await shop.are_one(await shop.on_device(DEVICE), await shop.user("u1"))
    assert await shop.are_one(await shop.on_device(OTHER_DEVICE), await shop.user("u2"))


async def test_a_device_of_two_people_belongs_to_neither(shop: Shop) -> None:
    await shop.shows(message("page", anonymousId=DEVICE))
    await shop.tells(message("identify", userId="u1", anonymousId=DEVICE))
    anonymous = await shop.on_device()
    assert await shop.are_one(anonymous, await shop.user("u1"))
    await shop.tells(message("identify", userId="u2", anonymousId=DEVICE))
    wang, joe = await shop.user("u1"), await shop.user("u2")
    await shop.shows(message("page", anonymousId=DEVICE))
    await shop.tells(*(message("track", userId=user, anonymousId=DEVICE) for user in ("u1", "u2", "u1")))
    assert not await shop.are_one(anonymous, wang)
    assert not await shop.are_one(anonymous, joe)
    assert not await shop.are_one(wang, joe)
    both = [message("identify", userId=user, anonymousId=OTHER_DEVICE) for user in ("u3", "u4")]
    await shop.tells(message("page", anonymousId=OTHER_DEVICE), *both)
    assert not await shop.are_one(await shop.on_device(OTHER_DEVICE), await shop.user("u3"))
    assert not await shop.are_one(await shop.on_device(OTHER_DEVICE), await shop.user("u4"))


async def test_what_a_page_claims_reaches_its_device_alone_and_a_colleague_may_decide(shop: Shop) -> None:
    await shop.tells(message("identify", userId="u1", traits={"name": "王芳", "city": "上海"}))
    claims = {"name": "李四光", "city": "Nowhere", "email": "wang@example.com", "email_verified": True}
    stolen = message("identify", userId="u1", anonymousId=DEVICE, traits=claims)
    await shop.shows(stolen, message("track", userId="u1", anonymousId=DEVICE, event="Logged In"))
    wang, device = await shop.user("u1"), await shop.on_device()
    assert (wang.name, await shop.names(wang.id)) == ("王芳", [])
    assert (await shop.known(wang))["city"] == "上海"
    assert not await shop.are_one(wang, device)
    assert (device.known, device.name, await shop.names(device.id)) == (False, "李四光", ["Logged In"])
    assert {(i.kind, i.verified) for i in device.identities} == {
        ("device", False),
        ("external", False),
        ("email", False),
    }
    assert await shop.suggested() == 0, "somebody of another name"
    await shop.shows(message("track", userId="u1", anonymousId=OTHER_DEVICE))
    assert await shop.suggested() == 1


async def test_a_page_cannot_fill_a_customer_with_claims(shop: Shop) -> None:
    for n in range(30):
        await shop.shows(message("track", userId=f"u{n}", anonymousId=DEVICE))
    assert sum(i.kind == "external" for i in (await shop.on_device()).identities) == 20


async def test_names_that_follow_each_other_in_a_circle_are_one_person(shop: Shop) -> None:
    await shop.tells(message("track", userId="a"), message("track", anonymousId=DEVICE, event="Before"))
    ring = [("a", "b"), ("b", "c"), ("c", "a"), ("c", "c"), (DEVICE, "a")]
    for _ in range(2):
        for previous, user in ring:
            await shop.tells(message("alias", previousId=previous, userId=user))
    everybody = [await shop.user(name) for name in "abc"]
    assert await shop.are_one(*everybody, await shop.on_device())
    assert {m.rule for m in (await shop.person(everybody[0])).merges} == {"alias"}
    assert len(await shop.rows("select 1 from customers.merges")) == 3


async def test_an_alias_from_a_page_is_a_claim(shop: Shop) -> None:
    await shop.tells(message("track", userId="u1"))
    await shop.shows(message("alias", previousId=DEVICE, userId="u1"))
    assert not await shop.are_one(await shop.on_device(), await shop.user("u1"))
    assert await shop.suggested() == 1


async def test_a_customer_whom_many_requests_name_at_once_is_made_once(shop: Shop) -> None:
    def batch(n: int) -> list[dict[str, Any]]:
        users = [message("track", userId=f"u{(k + n) % 7}", anonymousId=DEVICE[:-1] + str(k % 3)) for k in range(20)]
        return [*users, *(message("page", anonymousId=DEVICE[:-1] + str(k % 3)) for k in range(9))]

    async def send(n: int) -> None:
        messages = batch(n)
        while (answer := await shop.posts(shop.server, *messages)).status_code == 503:  # as clients do
            pass
        done(answer)

    await asyncio.gather(*(send(n) for n in range(6)))
    assert len(await shop.rows("select 1 from customers.identities where kind = 'external'")) == 7
    assert len(await shop.rows("select 1 from customers.identities where kind = 'device' and not verified")) == 3
    assert len(await shop.names()) == 6 * 29
