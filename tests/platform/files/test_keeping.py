"""Uploads: what is kept, who may see it, and that nothing half-written stays behind."""

import asyncio
import io
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient, Response

from lingxi.platform import clock, files
from lingxi.platform.clock import new_id
from lingxi.platform.database import Database
from lingxi.platform.files import Depot, StoredFile, store
from lingxi.platform.files.model import NotAttachable
from lingxi.platform.problems import NotFound, Unavailable
from lingxi.platform.tx import SYSTEM, Actor, Tx
from tests.platform.auth.people import codes, hire, hire_and_sign_in, sign_in

pytestmark = pytest.mark.db

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(50)
ANN = Actor(kind="staff", id=new_id(), name="Ann")
BOB = Actor(kind="staff", id=new_id(), name="Bob")
WANG = Actor(kind="customer", id=new_id(), name="")


@pytest.fixture
def depot(app: FastAPI) -> Depot:
    found: Depot = app.state.files
    return found


async def send(client: AsyncClient, name: str, data: bytes, declared: str = "image/png") -> Response:
    return await client.post("/api/files", files={"file": (name, data, declared)})


async def keep(database: Database, depot: Depot, actor: Actor, name: str = "照片.png") -> StoredFile:
    return await files.receive(database, depot.storage, actor, io.BytesIO(PNG), name)


def objects(depot: Depot) -> list[Path]:
    assert depot.storage.folder is not None
    return [path for path in depot.storage.folder.rglob("*") if path.is_file()]


async def counted(database: Database) -> tuple[int, int]:
    """Rows of files, and notes of loose objects."""
    async with database.begin(SYSTEM) as tx:
        statement = "select (select count(*) from platform.files), (select count(*) from platform.loose_objects)"
        row = await (await tx.db.execute(statement)).fetchone()
        assert row is not None
        return row[0], row[1]


async def test_a_picture_comes_back_as_it_went(client: AsyncClient, database: Database, depot: Depot) -> None:
    await hire_and_sign_in(client, database)
    sent = (await send(client, "照片 1.png", PNG, "text/html")).json()
    assert {**sent, "id": ""} == {"id": "", "name": "照片 1.png", "media_type": "image/png", "size": 66, "image": True}
    got = await client.get(f"/api/files/{sent['id']}")
    assert got.content == PNG
    assert got.headers["content-type"] == "image/png"
    assert got.headers["content-disposition"].startswith("inline")
    assert got.headers["x-content-type-options"] == "nosniff"
    assert got.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert got.headers["cache-control"].startswith("private")
    again = await client.get(f"/api/files/{sent['id']}", headers={"If-None-Match": got.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert len(objects(depot)) == 1
    assert await counted(database) == (1, 0)


async def test_anything_else_is_only_saved(client: AsyncClient, database: Database) -> None:
    await hire_and_sign_in(client, database)
    sent = (await send(client, "evil.txt", b"<script>alert(1)</script>", "text/html")).json()
    got = await client.get(f"/api/files/{sent['id']}")
    assert got.headers["content-disposition"] == "attachment; filename*=UTF-8''evil.txt"
    assert got.headers["content-type"].startswith("text/plain")


async def test_a_disguise_is_refused_and_nothing_is_kept(client: AsyncClient, database: Database, depot: Depot) -> None:
    await hire_and_sign_in(client, database)
    disguised = [b"<html><script>alert(1)</script>", b"<svg onload='alert(1)'/>", b"MZ\x90\0" + bytes(99)]
    for data in disguised:
        refused = await send(client, "photo.png", data)
        assert (refused.status_code, refused.json()["code"]) == (415, "file_type")
    assert (await send(client, "empty.txt", b"")).json()["code"] == "bad_upload"
    assert (objects(depot), await counted(database)) == ([], (0, 0))


async def test_too_large_is_too_large_whatever_was_announced(
    client: AsyncClient, database: Database, depot: Depot
) -> None:
    await hire_and_sign_in(client, database)
    refused = await send(client, "big.txt", b"x" * (depot.max_bytes + 1))
    assert (refused.status_code, refused.json()["code"]) == (413, "file_too_large")
    seen = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal seen
        yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'
        while True:
            seen += 1
            yield b"x" * 2**20

    head = {"Content-Type": "multipart/form-data; boundary=b"}
    refused = await client.post("/api/files", content=endless(), headers=head)
    assert (refused.status_code, refused.json()["limit"]) == (413, depot.max_bytes)
    assert seen <= depot.max_bytes / 2**20 + 2
    assert (objects(depot), await counted(database)) == ([], (0, 0))


HALF = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhel'
BAD = {
    "not a form": ("application/json", b"{}"),
    "no boundary": ("multipart/form-data", b"x"),
    "odd charset": ("multipart/form-data; boundary=b; charset=undefined", HALF + b"\r\n--b--\r\n"),
    "cut short": ("multipart/form-data; boundary=b", HALF),
    "no file": (
        "multipart/form-data; boundary=b",
        b'--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nhi\r\n--b--\r\n',
    ),
    "two files": ("multipart/form-data; boundary=b", HALF + b"\r\n" + HALF + b"\r\n--b--\r\n"),
    "no name": ("multipart/form-data; boundary=b", b"--b\r\nContent-Disposition: form-data\r\n\r\nhi\r\n--b--\r\n"),
    "empty": ("multipart/form-data; boundary=b", b""),
}


@pytest.mark.parametrize("name", BAD)
async def test_a_broken_upload_is_told_and_leaves_nothing(
    client: AsyncClient, database: Database, depot: Depot, name: str
) -> None:
    await hire_and_sign_in(client, database)
    media_type, body = BAD[name]
    refused = await client.post("/api/files", content=body, headers={"Content-Type": media_type})
    assert (refused.status_code, refused.json()["code"]) == (422, "bad_upload")
    assert (objects(depot), await counted(database)) == ([], (0, 0))


async def test_who_may_not_upload_is_told_before_the_bytes_are_read(client: AsyncClient, database: Database) -> None:
    read = False

    async def body() -> AsyncIterator[bytes]:
        nonlocal read
        read = True
        yield b"x"

    head = {"Content-Type": "multipart/form-data; boundary=b"}
    assert (await client.post("/api/files", content=body(), headers=head)).status_code == 401
    planner = await hire(database, "planner")
    await sign_in(client, planner)
    assert (await client.post("/api/files", content=body(), headers=head)).status_code == 403
    assert not read


async def test_an_unsent_file_is_its_uploaders_alone(app: FastAPI, client: AsyncClient, database: Database) -> None:
    await hire_and_sign_in(client, database)
    id = (await send(client, "a.png", PNG)).json()["id"]
    async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as other:
        await hire_and_sign_in(other, database, "administrator")
        refused = [await other.get(f"/api/files/{id}"), await other.get(f"/api/files/{new_id()}")]
        assert codes(refused) == ["not_found"] * 2


async def everybody(_: Tx, __: UUID) -> None:
    """A conversation that all may read."""


async def nobody(_: Tx, __: UUID) -> None:
    raise NotFound


async def seen(database: Database, actor: Actor, id: UUID, reader: files.Reader) -> bool:
    try:
        async with database.begin(actor) as tx:
            await files.get(tx, reader, id)
    except NotFound:
        return False
    return True


async def test_a_sent_file_is_read_like_its_conversation(database: Database, depot: Depot) -> None:
    first, second, note = [await keep(database, depot, ANN, f"{n}.png") for n in range(3)]
    conversation = new_id()
    async with database.begin(ANN) as tx:
        sent = await files.attach(tx, [second.id, first.id], conversation, private=False)
        await files.attach(tx, [note.id], conversation, private=True)
    assert [one.name for one in sent] == ["1.png", "0.png"]
    assert await seen(database, WANG, first.id, everybody)
    assert not await seen(database, WANG, first.id, nobody)
    assert not await seen(database, ANN, first.id, nobody), "having sent it is no right to read it for ever"
    assert await seen(database, BOB, note.id, everybody)
    assert not await seen(database, WANG, note.id, everybody), "a note's file never reaches the customer"


async def test_only_ones_own_unsent_files_can_be_sent(database: Database, depot: Depot) -> None:
    ours, theirs = await keep(database, depot, ANN), await keep(database, depot, WANG)
    for ids in ([theirs.id], [new_id()], [ours.id, theirs.id]):
        with pytest.raises(NotAttachable):
            async with database.begin(ANN) as tx:
                await files.attach(tx, ids, new_id(), private=False)

    async def attach() -> bool:
        try:
            async with database.begin(ANN) as tx:
                await files.attach(tx, [ours.id], new_id(), private=False)
        except NotAttachable:
            return False
        return True

    assert sorted(await asyncio.gather(attach(), attach())) == [False, True]


async def test_what_was_sent_can_be_said_again_where_it_was_but_not_more_privately(
    database: Database, depot: Depot
) -> None:
    conversation = new_id()
    file = await keep(database, depot, ANN)
    for _ in range(2):
        async with database.begin(ANN) as tx:
            await files.attach(tx, [file.id], conversation, private=False)
    for where, private in ((conversation, True), (new_id(), False)):
        with pytest.raises(NotAttachable):
            async with database.begin(ANN) as tx:
                await files.attach(tx, [file.id], where, private=private)


async def test_when_the_row_cannot_be_written_the_object_goes(
    database: Database, depot: Depot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(tx: Tx, file: StoredFile) -> None:
        raise Unavailable

    monkeypatch.setattr(store, "insert", fail)
    with pytest.raises(Unavailable):
        await keep(database, depot, ANN)
    assert (objects(depot), await counted(database)) == ([], (0, 0))


async def test_what_a_dead_process_left_is_swept(database: Database, depot: Depot) -> None:
    """The process died after the object, and another one in the middle of it."""
    whole, half, fresh = new_id(), new_id(), new_id()
    for id, age in ((whole, 2), (half, 2), (fresh, 0)):
        async with database.begin(SYSTEM, now=clock.now() - timedelta(days=age)) as tx:
            await store.loosen(tx, id)
        await depot.storage.put(id, io.BytesIO(PNG))
    written = next(path for path in objects(depot) if path.name == str(half))
    written.rename(f"{written}#1")
    assert await files.sweep(database, depot.storage) == 2
    assert [path.name for path in objects(depot)] == [str(fresh)]
    assert await counted(database) == (0, 1)


async def test_what_nobody_sent_within_a_day_is_swept(database: Database, depot: Depot) -> None:
    old, sent, new = [await keep(database, depot, ANN) for _ in range(3)]
    async with database.begin(ANN) as tx:
        await files.attach(tx, [sent.id], new_id(), private=False)
        await tx.db.execute(
            "update platform.files set created_at = created_at - interval '2 days' where id = any(%s)",
            ([old.id, sent.id],),
        )
    assert await files.sweep(database, depot.storage) == 1
    assert {path.name for path in objects(depot)} == {str(sent.id), str(new.id)}
    assert await counted(database) == (2, 0)
    assert await files.sweep(database, depot.storage) == 0


async def test_a_lost_object_is_told(client: AsyncClient, database: Database, depot: Depot) -> None:
    await hire_and_sign_in(client, database)
    id = (await send(client, "a.png", PNG)).json()["id"]
    objects(depot)[0].unlink()
    lost = await client.get(f"/api/files/{id}")
    assert (lost.status_code, lost.json()["code"]) == (404, "file_lost")
