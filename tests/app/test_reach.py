"""How far a hand reaches: visitors to what is theirs and nothing else, colleagues to what they serve, notes to nobody outside."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from lingxi.platform import events
from lingxi.platform.clock import new_id
from lingxi.platform.database import Database
from lingxi.platform.edge import VISITOR
from lingxi.platform.events import Cursor
from lingxi.platform.tx import SYSTEM
from tests.app.doors import Door, for_colleagues, guarded, someone
from tests.app.house import House, Visitor, done, sign_in

pytestmark = pytest.mark.db

SECRET = "Do not tell: 信用 score 412"
SECRET_FILE = "blacklist.txt"
SCRIPT = "<script>alert('灵犀')</script>\"'&{{7*7}}${7*7}"


@pytest.fixture
async def visitors(app: FastAPI, house: House) -> AsyncIterator[tuple[Visitor, Visitor]]:
    """Wang and Joe, each with a browser of their own."""
    async with AsyncExitStack() as stack:
        yield (
            await house.welcomes(await stack.enter_async_context(someone(app))),
            await house.welcomes(await stack.enter_async_context(someone(app))),
        )


@pytest.fixture
async def outsider(app: FastAPI, house: House) -> AsyncIterator[AsyncClient]:
    """An agent who serves no queue."""
    async with someone(app) as client:
        await sign_in(client, await house.hires("agent"))
        yield client


def bodies(house: House) -> dict[str, dict[str, Any]]:
    """What makes a request through a conversation's door whole, by the path's end and the method."""
    return {
        "POST messages": {"client_id": str(new_id()), "text": "hello"},
        "POST letters": {"client_id": str(new_id()), "text": "hello"},
        "PUT draft": {"text": "hello", "after": 1},
        "POST read": {"position": 1, "delivered": 1},
        "POST rating": {"score": 5, "comment": ""},
        "POST transfer": {"to_queue": house.queue["id"]},
        "POST ask": {"role": "consulted", "to_queue": house.queue["id"]},
        "POST hand-over": {"to_staff": str(new_id())},
        "POST park": {"reason": "later"},
        "POST dismiss": {"staff_id": str(new_id())},
        "POST bring-in": {"staff_id": str(new_id())},
        "POST whisper": {"text": "psst"},
        "POST take-over": {"text": "mine"},
        "PATCH {id}": {"subject": "mine"},
        "PUT callback": {"by": "chat"},
        "POST questions": {"text": "May I?"},
        "POST case": {},
        "POST transcript": {},
    }


def of_conversations(where: list[Door]) -> list[Door]:
    return [door for door in where if "/conversations/{id}" in door.path]


async def reach(client: AsyncClient, door: Door, talk: str, house: House, **headers: str) -> tuple[str, int]:
    """A new door that needs a body of its own answers 422 here: name it in `bodies`."""
    body = bodies(house).get(f"{door.method} {door.path.rpartition('/')[2]}", {})
    answer = await client.request(door.method, door.address(id=talk), json=None if door.safe else body, headers=headers)
    return str(door), answer.status_code


async def everything(database: Database, talk: str) -> list[Any]:
    """All that is stored of a conversation."""
    async with database.begin(SYSTEM) as tx:
        rows = await tx.db.execute(
            """
            select (select to_jsonb(c) from conversations.conversations c where id = %(id)s),
                   (select jsonb_agg(to_jsonb(m) order by position) from conversations.messages m where conversation_id = %(id)s),
                   (select to_jsonb(w) from routing.works w where conversation_id = %(id)s),
                   (select count(*) from platform.events)
            """,
            {"id": talk},
        )
        return list((await rows.fetchall())[0])


async def test_a_visitor_reaches_no_other_visitors_conversation(
    app: FastAPI, house: House, visitors: tuple[Visitor, Visitor], database: Database
) -> None:
    wang, joe = visitors
    talk = (await wang.says("My card is lost."))["conversation"]["id"]
    before = await everything(database, talk)
    where = of_conversations([door for door in guarded(app) if door.permit == VISITOR])
    assert len(where) >= 5
    for door in where:
        assert await reach(joe.client, door, talk, house, **joe.pass_) == (str(door), 404)
    refused = await joe.asks("Let me in", talk)
    assert (refused.status_code, refused.json()["code"]) == (404, "not_found")
    assert await everything(database, talk) == before
    assert talk not in (await joe.gets("/api/webchat/snapshot")).text


async def test_a_colleague_reaches_no_conversation_of_a_queue_that_they_do_not_serve(
    app: FastAPI, house: House, visitors: tuple[Visitor, Visitor], database: Database, outsider: AsyncClient
) -> None:
    talk = (await visitors[0].says("My card is lost."))["conversation"]["id"]
    before = await everything(database, talk)
    where = of_conversations(for_colleagues(app))
    assert len(where) >= 10
    for door in where:
        status = 403 if door.permit == "routing.supervise" else 404  # agents do not supervise, whatever they may read
        assert await reach(outsider, door, talk, house) == (str(door), status)
    assert await everything(database, talk) == before
    for view in ("mine", "waiting", "team", "all"):
        assert talk not in (await outsider.get(f"/api/conversations?view={view}")).text
    assert talk not in (await outsider.get("/api/desk/snapshot")).text


async def test_a_visitors_file_is_theirs_and_the_queues(
    house: House, visitors: tuple[Visitor, Visitor], outsider: AsyncClient
) -> None:
    wang, joe = visitors
    file = done(await wang.sends_file("card.txt"))["id"]
    assert (await joe.gets(f"/api/webchat/files/{file}")).status_code == 404
    stolen = await joe.asks("See what I have", attachment_ids=[file])
    assert stolen.json()["code"] == "not_attachable"
    await wang.says("Here it is.", attachment_ids=[file])
    assert (await wang.gets(f"/api/webchat/files/{file}")).content == b"hello"
    assert (await house.ada.get(f"/api/files/{file}")).content == b"hello"
    assert (await joe.gets(f"/api/webchat/files/{file}")).status_code == 404
    assert (await outsider.get(f"/api/files/{file}")).status_code == 404


async def test_notes_and_their_files_never_reach_the_visitor(
    app: FastAPI, house: House, visitors: tuple[Visitor, Visitor], database: Database
) -> None:
    wang, _ = visitors
    talk = (await wang.says("May I have a loan?"))["conversation"]["id"]
    sent = done(await house.ada.post("/api/files", files={"file": (SECRET_FILE, b"Wang, Joe")}))
    note = {"client_id": "n", "text": SECRET, "private": True, "attachment_ids": [sent["id"]]}
    noted = done(await house.ada.post(f"/api/conversations/{talk}/messages", json=note))
    answer = {"client_id": "a", "text": "Gladly."}
    done(await house.ada.post(f"/api/conversations/{talk}/messages", json=answer))
    secrets = {SECRET, SECRET_FILE, sent["id"], noted["id"]}
    seen = ""
    for door in guarded(app):
        if door.permit == VISITOR:
            body = bodies(house).get(f"{door.method} {door.path.rpartition('/')[2]}", {})
            id = sent["id"] if "files" in door.path else talk
            got = await wang.client.request(
                door.method, door.address(id=id), json=None if door.safe else body, headers=wang.pass_
            )
            seen += got.text
    seen += str(await wang.says("Thank you.", talk))
    async with database.begin(SYSTEM) as tx:
        heard = await events.tail(tx.db, Cursor(xid=0, seq=0), 1000, [f"customer:{wang.customer['id']}"])
    seen += "".join(logged.frame() for logged in heard)
    assert "Gladly." in seen
    assert {secret for secret in secrets if secret in seen} == set()
    assert (await wang.gets(f"/api/webchat/files/{sent['id']}")).status_code == 404
    assert (await house.ada.get(f"/api/files/{sent['id']}")).content == b"Wang, Joe"
    assert SECRET in (await house.ada.get(f"/api/conversations/{talk}/messages")).text


async def test_script_comes_back_as_inert_text(house: House, visitors: tuple[Visitor, Visitor]) -> None:
    wang, _ = visitors
    file = done(await wang.sends_file(f"{SCRIPT}.txt"))
    said = await wang.says(SCRIPT, attachment_ids=[file["id"]], name=SCRIPT, origin={"title": SCRIPT, "page": SCRIPT})
    talk = said["conversation"]["id"]
    history = await house.ada.get(f"/api/conversations/{talk}/messages")
    assert history.json()["items"][0]["text"] == SCRIPT
    answers = [
        history,
        await house.ada.get(f"/api/conversations/{talk}"),
        await house.ada.get("/api/desk/snapshot"),
        await house.ada.get(f"/api/customers/{wang.customer['id']}"),
        await wang.gets("/api/webchat/snapshot"),
        await house.ada.get("/api/conversations", params={"q": SCRIPT[:50]}),
        await house.ada.get(f"/api/conversations/{talk}{SCRIPT.replace('/', '')}"),
    ]
    for answer in answers:
        assert answer.headers["content-type"].split(";")[0] in ("application/json", "application/problem+json")
        assert answer.headers["x-content-type-options"] == "nosniff"
    download = await wang.gets(f"/api/webchat/files/{file['id']}")
    assert download.headers["content-disposition"].startswith("attachment;")
    assert "<" not in download.headers["content-disposition"]
