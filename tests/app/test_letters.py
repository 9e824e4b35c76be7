"""Letters over HTTP: brought by whoever may, shown with their conversation to who may read it, and to nobody else."""

import pytest
from fastapi import FastAPI

from lingxi.platform.clock import new_id
from tests.app.doors import someone
from tests.app.house import House, done, sign_in
from tests.channels.email.post_office import letter

pytestmark = pytest.mark.db
RAW = {"content-type": "message/rfc822"}
PAGE = (
    b"From: a@b.example\nSubject: Hi\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n"
    + (
        b"<p>Hi<script>x()</script><img src=cid:p></p>\n--x\nContent-Type: image/png\nContent-ID: <p>\n"
        b"Content-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--x\nContent-Type: text/html; name=evil.html\n\n<script>x()</script>\n--x--\n"
    )
)


async def test_letters_are_brought_shown_and_fetched(app: FastAPI, house: House) -> None:
    ada, brings = house.ada, {**RAW, **await house.cuts_key("email.receive")}
    mailbox = done(await ada.post("/api/mailboxes", json={"name": "Help", "address": "help@harbour.example"}))
    where = f"/api/mailboxes/{mailbox['id']}/raw"
    async with someone(app) as agent, someone(app) as machine:
        await sign_in(agent, await house.hires("agent"))
        assert (await machine.post(where, content=PAGE, headers=RAW)).status_code == 401
        assert (await agent.post(where, content=PAGE, headers=RAW)).status_code == 403
        assert (await machine.post(where, content=b" \n", headers=brings)).json()["code"] == "empty_letter"
        unknown = await machine.post(f"/api/mailboxes/{new_id()}/raw", content=PAGE, headers=brings)
        assert unknown.status_code == 404

        brought = await machine.post(where, content=PAGE, headers=brings)
        assert (brought.status_code, brought.json()["outcome"]) == (201, "filed")
        assert (await machine.post(where, content=PAGE, headers=brings)).json()["outcome"] == "repeated"
        large = letter("Hi", files=[("data.bin", b"\0" * 3_000_000)])
        assert (await machine.post(where, content=large, headers=brings)).status_code == 201
        assert (await ada.post("/api/mailboxes", content=large, headers=RAW)).status_code == 413

        talk, id = brought.json()["conversation_id"], brought.json()["id"]
        [shown] = done(await ada.get(f"/api/conversations/{talk}/letters"))
        assert (shown["id"], shown["subject"], shown["page"]) == (id, "Hi", '<p>Hi<img src="cid:p"></p>')
        assert done(await ada.get(f"/api/letters/{id}")) == shown
        raw = await ada.get(f"/api/letters/{id}/raw")
        assert raw.content == PAGE
        picture, evil = [await ada.get(f"/api/letters/{id}/parts/{n}") for n in (1, 2)]
        assert (picture.headers["content-type"], picture.content[:4]) == ("image/png", b"\x89PNG")
        assert evil.headers["content-type"] == "application/octet-stream"
        for hidden in (raw, evil):
            assert hidden.headers["content-disposition"].startswith("attachment")
            assert "sandbox" in hidden.headers["content-security-policy"]
        assert (await ada.get(f"/api/letters/{id}/parts/9")).status_code == 404
        anywhere = {"client_id": "1", "text": "Hi", "send_at": "2027-01-01T08:00:00"}
        refused = await ada.post(f"/api/conversations/{talk}/letters", json=anywhere)
        assert refused.status_code == 422, "eight o'clock where?"
        for path in (f"/api/conversations/{talk}/letters", f"/api/letters/{id}", f"/api/letters/{id}/raw"):
            assert (await agent.get(path)).status_code == 404
