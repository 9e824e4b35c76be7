"""What every answer carries, how much one may send, how often one may ask, and what other people's pages may do."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from httpx import AsyncClient, Response

from lingxi.platform.clock import new_id
from lingxi.platform.edge import VISITOR
from lingxi.platform.settings import Settings
from tests.app.doors import PAGES, Door, doors, guarded, someone
from tests.app.house import House

pytestmark = pytest.mark.db

ELSEWHERE = "https://shop.example"
UPLOADS = {"/api/files", "/api/webchat/files", "/api/my/files", "/api/mailboxes/{id}/raw"}
OWN_LIMITS = UPLOADS | {"/v1/{call}"}


def with_bodies(app: FastAPI) -> list[Door]:
    """Doors that read a JSON body; who sends too much to the others is not read at all."""
    paths = app.openapi()["paths"]
    return [
        door
        for door in doors(app)
        if door.path in paths and "requestBody" in paths[door.path][door.method.lower()] and door.path not in OWN_LIMITS
    ]


def takes_a_list(app: FastAPI, door: Door) -> bool:
    body = app.openapi()["paths"][door.path][door.method.lower()]["requestBody"]
    return bool(body["content"]["application/json"]["schema"].get("type") == "array")


# ── headers ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "path",
    ["/", "/desk/", "/desk/queues/1", "/demo/", "/widget.js", "/healthz", "/api/setup", "/api/none", "/api/auth/me"],
)
async def test_every_answer_defends_itself(client: AsyncClient, path: str) -> None:
    answer = await client.get(path)
    assert answer.status_code in (200, 307, 401, 404, 503)
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    policy = dict(part.split(" ", 1) for part in answer.headers["content-security-policy"].split("; "))
    assert policy["frame-ancestors"] == policy["object-src"] == "'none'"
    assert policy["default-src"] == policy["base-uri"] == "'self'"
    assert "script-src" not in policy, "scripts come from ourselves alone, as all else"


async def test_the_desks_pages_do_not_lead_out_of_their_folder(client: AsyncClient) -> None:
    for path in (
        "/desk/..%2f..%2f..%2f..%2fpyproject.toml",
        "/demo/..%2f..%2f..%2fpackage.json",
        "/desk/%2e%2e/package.json",
    ):
        answer = await client.get(path)
        assert "lingxi" not in answer.text or "<html" in answer.text
        assert answer.status_code < 500


# ── sizes ────────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_body_that_says_it_is_too_large_is_not_read(
    app: FastAPI, client: AsyncClient, settings: Settings
) -> None:
    read = 0

    async def body() -> AsyncIterator[bytes]:
        nonlocal read
        read += 1
        yield b"x"

    head = {"Content-Length": str(settings.body_max_bytes + 1), "Content-Type": "application/json"}
    for door in doors(app):
        if not door.safe and door.path not in OWN_LIMITS:
            answer = await client.request(door.method, door.address(), content=body(), headers=head)
            assert (str(door), answer.status_code, answer.json()["code"]) == (str(door), 413, "too_large")
    assert read == 0


async def test_a_body_that_does_not_say_how_large_it_is_is_cut_off(
    app: FastAPI, client: AsyncClient, settings: Settings
) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        while True:
            read += 2**16
            yield b" " * 2**16

    where = with_bodies(app)
    assert len(where) > 20
    for door in where:
        read = 0
        answer = await client.request(
            door.method, door.address(), content=endless(), headers={"Content-Type": "application/json"}
        )
        assert (str(door), answer.status_code, answer.json()["code"]) == (str(door), 413, "too_large")
        assert read <= settings.body_max_bytes + 2**17


MALFORMED = (b"{", b"[1,", b"\xff\xfe", b"nul", b'"text"', b"[]", b"null")
TOO_DEEP = (b'{"a":' * 5000, b"[" * 100_000)


async def test_malformed_json_is_a_clear_refusal(app: FastAPI, house: House) -> None:
    visitor = await house.welcomes(house.ada)
    for door in with_bodies(app):
        app.state._state.pop("buckets", None)  # nobody is to be refused for asking often
        head = {"Content-Type": "application/json", **(visitor.pass_ if door.permit == VISITOR else {})}
        for body in (*MALFORMED, *TOO_DEEP):
            if body == b"[]" and takes_a_list(app, door):
                continue
            answer = await house.ada.request(door.method, door.address(), content=body, headers=head)
            expected = (400, 422) if body in TOO_DEEP else (422,)
            if door.permit in PAGES:  # Ada is not the customer whom it is for, and what can be read is refused as hers
                expected = (*expected, 403)
            if door.permit == VISITOR and "{id}" in door.path:  # no chat of theirs has that id
                expected = (*expected, 404)
            assert answer.status_code in expected, (str(door), body[:20], answer.text)
            assert answer.headers["content-type"] == "application/problem+json"


async def test_text_that_cannot_be_stored_is_refused_and_leaves_nothing(app: FastAPI, house: House) -> None:
    visitor = await house.welcomes(house.ada)
    head = {"Content-Type": "application/json", **visitor.pass_}
    for odd in (r"\ud800", r"\u0000", r"a\udfff"):
        body = f'{{"client_id": "1", "text": "{odd}", "name": "{odd}"}}'
        answer = await house.ada.post("/api/webchat/messages", content=body, headers=head)
        assert (odd, answer.status_code) == (odd, 422)
    assert (await visitor.gets("/api/webchat/snapshot")).json()["conversations"] == []


async def test_a_refusal_may_quote_what_cannot_be_written(house: House) -> None:
    visitor = await house.welcomes(house.ada)
    path = f"/api/customers/{visitor.customer['id']}/attributes"
    answer = await house.ada.put(
        path, content=r'{"values": {"\ud800": 1}}', headers={"Content-Type": "application/json"}
    )
    assert (answer.status_code, answer.json()["code"]) == (422, "attribute_too_large")


# ── other people's pages ─────────────────────────────────────────────────────────────────────────────────────────────


async def ask_before(client: AsyncClient, door: Door) -> Response:
    """What a browser asks before a page of another site may make the request."""
    head = {"Origin": ELSEWHERE, "Access-Control-Request-Method": door.method}
    return await client.options(door.address(), headers={**head, "Access-Control-Request-Headers": "authorization"})


async def test_the_doors_of_widgets_and_of_tracking_alone_are_open_to_other_pages(
    app: FastAPI, client: AsyncClient
) -> None:
    opened = set()
    for door in doors(app):
        asked, came = (
            await ask_before(client, door),
            await client.request(
                door.method, door.address(), headers={"Origin": ELSEWHERE, "Authorization": "Bearer x"}
            ),
        )
        for answer in (asked, came):
            assert "access-control-allow-credentials" not in answer.headers
            if answer.headers.get("access-control-allow-origin"):
                assert answer.headers["access-control-allow-origin"] == "*"
                opened.add(door.path)
    widgets = {door.path for door in doors(app) if door.path.startswith("/api/webchat/")}
    assert opened == widgets | {"/widget.js", "/v1/{call}"}


async def test_a_widget_opens_only_on_the_sites_it_is_meant_for(app: FastAPI, house: House) -> None:
    widget = next(one for one in (await house.ada.get("/api/widgets")).json() if one["key"] == house.key)
    changed = {**widget, "origins": ["https://bank.example"]}
    assert (await house.ada.put(f"/api/widgets/{widget['id']}", json=changed)).status_code == 200
    async with someone(app) as page:
        for origin, expected in (("https://bank.example", 200), (ELSEWHERE, 403), ("null", 403), ("", 403)):
            head = {"Origin": origin} if origin else {}
            session = await page.post(f"/api/webchat/{house.key}/session", json={}, headers=head)
            face = await page.get(f"/api/webchat/face/{house.key}", headers=head)
            assert (origin, session.status_code, face.status_code) == (origin, expected, expected)


# ── throttling ───────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_visitor_who_floods_is_told_to_wait(app: FastAPI, house: House) -> None:
    async with someone(app) as client:
        visitor, other = await house.welcomes(client), await house.welcomes(client)
        talk = (await visitor.says("hello"))["conversation"]["id"]
        for way in ("messages", "typing", "files"):
            for _ in range(200):
                match way:
                    case "messages":
                        answer = await visitor.asks("again", talk)
                    case "typing":
                        answer = await client.post(f"/api/webchat/conversations/{talk}/typing", headers=visitor.pass_)
                    case _:
                        answer = await visitor.sends_file("a.txt")
                if answer.status_code == 429:
                    break
                assert answer.is_success
            assert (way, answer.status_code, answer.json()["code"]) == (way, 429, "too_many_requests")
            assert int(answer.headers["retry-after"]) == answer.json()["retry_after"] >= 1
            assert answer.headers["content-type"] == "application/problem+json"
        assert (await other.asks("I am somebody else")).status_code == 200


async def test_nobody_opens_sessions_or_asks_for_faces_without_end(app: FastAPI, house: House) -> None:
    async with someone(app) as client:
        for path in (f"/api/webchat/{new_id()}/session", f"/api/webchat/face/{new_id()}"):
            method = "POST" if path.endswith("session") else "GET"
            refused = None
            for _ in range(2000):
                answer = await client.request(method, path, json={}, headers={"Origin": ELSEWHERE})
                if answer.status_code == 429:
                    refused = answer
                    break
            assert refused is not None
            assert int(refused.headers["retry-after"]) >= 1
            assert refused.headers["access-control-allow-origin"] == "*"


async def test_every_door_that_a_visitor_writes_through_is_throttled(app: FastAPI, house: House) -> None:
    """Reading positions, closing and rating change what all of a queue see: nobody may do it without end either."""
    writing = [door for door in guarded(app) if door.permit == VISITOR and not door.safe]
    async with someone(app) as client:
        for door in writing:
            visitor = await house.welcomes(client)
            for _ in range(200):
                answer = await client.request(door.method, door.address(), json={}, headers=visitor.pass_)
                if answer.status_code == 429:
                    break
            assert (str(door), answer.status_code) == (str(door), 429)
