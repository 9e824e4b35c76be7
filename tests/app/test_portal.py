"""The page of own cases: whoever can read what comes to an address sees what was written under it, and nothing else."""

import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from lingxi.app.wiring import Parts
from lingxi.channels.email.service import slips
from lingxi.channels.portal import service
from lingxi.platform import clock
from lingxi.platform.clock import new_id
from lingxi.platform.tx import SYSTEM
from tests.app.doors import someone
from tests.app.house import House, done, opened
from tests.channels.email.post_office import letter

pytestmark = pytest.mark.db

SECRET = "Do not tell: 信用 score 412"
WANG = "wang@example.com"
Json = dict[str, Any]


@pytest.fixture
async def house(app: FastAPI) -> AsyncIterator[House]:
    async with someone(app) as ada, opened(ada) as house:
        yield house


@dataclass(frozen=True, slots=True)
class Mail:
    """The bank's mailbox, and the letters that wait to leave."""

    house: House
    parts: Parts
    where: str
    brings: dict[str, str]

    async def comes(self, text: str, *, sender: str = f"Wang Fang <{WANG}>", **how: Any) -> Json:
        raw = letter(text, id=f"{new_id().hex}@x", sender=sender, **how)
        brought: Json = done(await self.house.ada.post(self.where, content=raw, headers=self.brings))
        return brought

    async def answers(self, talk: str, text: str, **how: Any) -> None:
        """By letter; it has left."""
        body = {"client_id": new_id().hex, "text": text, **how}
        done(await self.house.ada.post(f"/api/conversations/{talk}/letters", json=body))
        async with self.parts.centre.database.begin(SYSTEM) as tx:
            await tx.db.execute("update email.outbox set state = 'sent' where state = 'queued'")

    async def works(self) -> None:
        await self.parts.queue.run_worker_async(
            queues=["lingxi"], wait=False, install_signal_handlers=False, delete_jobs="successful"
        )

    async def slips(self) -> list[Any]:
        """What waits to leave, as its reader will see it."""
        async with self.parts.centre.database.begin(SYSTEM) as tx:
            rows = await (await tx.db.execute("select id, sealed from email.slips order by id")).fetchall()
            return [slips._written.validate_json(tx.vault.open(sealed, f"slip:{id}")) for id, sealed in rows]

    async def link(self, client: AsyncClient, address: str = WANG) -> str:
        """What the newest letter with a link holds."""
        asked = await client.post("/api/my/links", json={"email": address, "language": "en"})
        assert (asked.status_code, asked.text) == (202, "null")
        await self.works()
        found = re.search(r"/my/#link=([\w-]+)&language=en", (await self.slips())[-1].text)
        assert found
        return found[1]

    async def enters(self, client: AsyncClient, address: str = WANG) -> dict[str, str]:
        session = done(await client.post("/api/my/session/link", json={"link": await self.link(client, address)}))
        return {"Authorization": f"Bearer {session['token']}"}


@pytest.fixture
async def mail(house: House, parts: Parts) -> Mail:
    server = {"host": "127.0.0.1", "port": 1, "security": "none", "sign_in": "none"}
    body = {"name": "Help", "address": "help@harbour.example", "outgoing": {"server": server}, "undo_seconds": 0}
    mailbox = done(await house.ada.post("/api/mailboxes", json=body))
    brings = {"content-type": "message/rfc822", **await house.cuts_key("email.receive")}
    return Mail(house, parts, f"/api/mailboxes/{mailbox['id']}/raw", brings)


async def test_a_link_opens_ones_cases_once_with_all_that_was_written_and_nothing_that_was_not(
    app: FastAPI, house: House, mail: Mail
) -> None:
    talk = (await mail.comes("I lost my card."))["conversation_id"]
    await mail.answers(talk, "It is blocked.")
    note = {"client_id": "n", "text": SECRET, "private": True}
    done(await house.ada.post(f"/api/conversations/{talk}/messages", json=note))
    await mail.answers(talk, "Dear partner, who is she?", to=["partner@elsewhere.example"], cc=[])
    case = done(await house.ada.get(f"/api/conversations/{talk}/case"))
    async with someone(app) as wang:
        assert done(await wang.get("/api/my/face")) == {"organisation": "Harbour Bank", "by_mail": True}
        link = await mail.link(wang)
        session = done(await wang.post("/api/my/session/link", json={"link": link}))
        again = await wang.post("/api/my/session/link", json={"link": link})
        assert (again.status_code, again.json()["code"]) == (401, "link_spent")
        pass_ = {"Authorization": f"Bearer {session['token']}"}
        view = await wang.get("/api/my/cases", headers=pass_)
        [mine] = done(view)["cases"]
        assert (mine["number"], mine["subject"], mine["state"]) == (case["number"], "Lost card", "waiting_customer")
        whole = await wang.get(f"/api/my/cases/{mine['id']}", headers=pass_)
        assert [(one["mine"], one["text"]) for one in done(whole)["words"]] == [
            (True, "I lost my card."),
            (False, "It is blocked."),
        ]
        for text in (view.text, whole.text):
            assert SECRET not in text
            assert house.me["staff"]["id"] not in text
        for other in ("/api/webchat/snapshot", "/api/trust/me", f"/api/conversations/{talk}/letters"):
            assert (await wang.get(other, headers=pass_)).status_code == 403


async def test_a_letter_that_has_not_left_is_not_shown_and_the_promise_is(
    app: FastAPI, house: House, mail: Mail
) -> None:
    talk = (await mail.comes("I lost my card."))["conversation_id"]
    async with someone(app) as wang:
        pass_ = await mail.enters(wang)
        [mine] = done(await wang.get("/api/my/cases", headers=pass_))["cases"]
        due = datetime.fromisoformat(mine["answer_due_at"])
        assert timedelta(0) < due - clock.now() <= timedelta(days=4), "every letter is answered within two working days"
        body = {"client_id": "1", "text": "Not yet", "send_at": (clock.now() + timedelta(hours=1)).isoformat()}
        done(await house.ada.post(f"/api/conversations/{talk}/letters", json=body))
        whole = done(await wang.get(f"/api/my/cases/{mine['id']}", headers=pass_))
        assert [one["text"] for one in whole["words"]] == ["I lost my card."]
        assert whole["case"]["answer_due_at"] == mine["answer_due_at"], "what is planned is no answer yet"


async def test_nobody_learns_whether_we_know_an_address_and_nobody_is_flooded(
    app: FastAPI, mail: Mail, parts: Parts
) -> None:
    await mail.comes("Hello")
    async with someone(app) as one:
        for address in ("nobody@example.com", WANG, "WANG@Example.com ", WANG, WANG, WANG):
            asked = await one.post("/api/my/links", json={"email": address})
            assert (asked.status_code, asked.text) == (202, "null")
            if address == "nobody@example.com":
                await mail.works()
                assert await mail.slips() == []
        assert (await one.post("/api/my/links", json={"email": WANG})).json()["code"] == "too_many_requests"
        await mail.works()
        sent = await mail.slips()
        assert [one.recipients for one in sent] == [(WANG,)] * 3
        async with parts.centre.database.begin(SYSTEM, now=clock.now() - timedelta(hours=1)) as tx:
            await tx.db.execute("delete from portal.links")
            await service.send_link(tx, WANG, "en", "http://x/my/")
        late = re.findall(r"link=([\w-]+)&", (await mail.slips())[-1].text)
        refused = await one.post("/api/my/session/link", json={"link": late[0]})
        assert (refused.status_code, refused.json()["code"]) == (401, "link_spent")


async def test_somebody_elses_case_does_not_exist(app: FastAPI, house: House, mail: Mail) -> None:
    hers, his = await mail.comes("Mine is lost."), await mail.comes("Mine, too.", sender="joe@example.com")
    async with someone(app) as joe:
        pass_ = await mail.enters(joe, "joe@example.com")
        [own] = done(await joe.get("/api/my/cases", headers=pass_))["cases"]
        for talk, status in ((hers, 404), (his, 200)):
            case = done(await house.ada.get(f"/api/conversations/{talk['conversation_id']}/case"))["id"]
            assert (case == own["id"]) == (status == 200)
            body = {"client_id": "1", "text": "Let me in"}
            answers = [
                await joe.get(f"/api/my/cases/{case}", headers=pass_),
                await joe.post(f"/api/my/cases/{case}/messages", json=body, headers=pass_),
            ]
            assert [one.status_code for one in answers] == [status, status]
            read = await joe.post(f"/api/my/cases/{case}/read", headers=pass_)
            assert read.status_code == (204 if status == 200 else 404)


async def test_an_answer_with_a_file_opens_a_solved_case_again_and_a_new_one_after_a_month(
    app: FastAPI, house: House, mail: Mail, parts: Parts
) -> None:
    talk = (await mail.comes("I lost my card."))["conversation_id"]
    case = done(await house.ada.get(f"/api/conversations/{talk}/case"))["id"]
    done(await house.ada.put(f"/api/cases/{case}/state", json={"state": "solved"}))
    async with someone(app) as wang:
        pass_ = await mail.enters(wang)
        file = done(await wang.post("/api/my/files", files={"file": ("card.txt", b"hello")}, headers=pass_))["id"]
        body = {"client_id": "1", "text": "Not at all.", "attachment_ids": [file]}
        said = done(await wang.post(f"/api/my/cases/{case}/messages", json=body, headers=pass_))
        assert done(await wang.post(f"/api/my/cases/{case}/messages", json=body, headers=pass_)) == said
        now = done(await house.ada.get(f"/api/cases/{case}"))
        assert now["state"] == "waiting_us"
        messages = done(await house.ada.get(f"/api/conversations/{talk}/messages"))["items"]
        assert [one["text"] for one in messages if one["kind"] == "message"] == ["I lost my card.", "Not at all."]
        assert (await wang.get(f"/api/my/files/{file}", headers=pass_)).content == b"hello"

        done(await house.ada.put(f"/api/cases/{case}/state", json={"state": "solved"}))
        async with parts.centre.database.begin(SYSTEM) as tx:
            await tx.db.execute("update cases.cases set state = 'closed', closed_at = now() - interval '31 days'")
        whole = done(await wang.get(f"/api/my/cases/{case}", headers=pass_))
        assert whole["begins_anew"] is True
        body = {"client_id": "2", "text": "It is lost again."}
        for _ in range(2):
            said = done(await wang.post(f"/api/my/cases/{case}/messages", json=body, headers=pass_))
        cases = done(await wang.get("/api/my/cases", headers=pass_))["cases"]
        assert said["case_id"] == cases[0]["id"]
        assert [one["state"] for one in cases] == ["new", "closed"]
        anew = done(await wang.get(f"/api/my/cases/{cases[0]['id']}", headers=pass_))
        assert [one["text"] for one in anew["words"]] == ["It is lost again."]
        [fresh] = [
            one["id"]
            for one in done(await house.ada.get(f"/api/cases/{cases[0]['id']}/conversations"))
            if one["id"] != talk
        ]
        await mail.answers(fresh, "A new one is on its way.")
        async with parts.centre.database.begin(SYSTEM) as tx:
            rows = await tx.db.execute("select written from email.outbox where conversation_id = %s", (fresh,))
            [(written,)] = await rows.fetchall()
        assert ([one["email"] for one in written["to"]], written["subject"]) == ([WANG], "Re: Lost card")
        anew = done(await wang.get(f"/api/my/cases/{cases[0]['id']}", headers=pass_))
        assert [one["text"] for one in anew["words"]] == ["It is lost again.", "A new one is on its way."]


async def test_who_merely_claims_an_address_is_not_who_reads_it_and_the_site_opens_what_it_vouches_for(
    app: FastAPI, house: House, mail: Mail
) -> None:
    await mail.comes("I lost my card.")
    secret = done(await house.ada.post("/api/organisation/site-secret"))["secret"]
    claims = {"sub": "joe", "exp": datetime.now(UTC) + timedelta(minutes=5), "email": WANG}
    identity = jwt.encode(claims, secret, "HS256")
    async with someone(app) as wang, someone(app) as joe:
        refused = await joe.post("/api/my/session/site", json={"identity": identity})
        assert refused.status_code == 404, "nobody of this name has been here"
        body = {"language": "en", "identity": identity}
        session = done(await joe.post(f"/api/webchat/{house.key}/session", json=body))
        chats = {"Authorization": f"Bearer {session['token']}"}
        asked = {"client_id": "1", "text": "Who am I?", "conversation_id": None, "email": WANG}
        talk = done(await joe.post("/api/webchat/messages", json=asked, headers=chats))["conversation"]["id"]
        done(await house.ada.post(f"/api/conversations/{talk}/case"))
        hers = done(await wang.get("/api/my/cases", headers=await mail.enters(wang)))
        assert [one["subject"] for one in hers["cases"]] == ["Lost card"]
        opened_ = done(await joe.post("/api/my/session/site", json={"identity": identity}))
        pass_ = {"Authorization": f"Bearer {opened_['token']}"}
        his = done(await joe.get("/api/my/cases", headers=pass_))["cases"]
        whole = done(await joe.get(f"/api/my/cases/{his[0]['id']}", headers=pass_))
        assert [(one["channel"], one["text"]) for one in whole["words"]] == [("webchat", "Who am I?")]
        assert "Lost card" not in json.dumps([his, whole])


async def test_what_one_claims_in_the_chat_shows_no_letters_and_sends_nothing_to_strangers(
    app: FastAPI, house: House, mail: Mail
) -> None:
    secret = done(await house.ada.post("/api/organisation/site-secret"))["secret"]
    until = datetime.now(UTC) + timedelta(minutes=5)
    identity = jwt.encode({"sub": "joe", "exp": until, "email": "joe@example.com"}, secret, "HS256")
    lawyer = "lawyer@example.com"
    async with someone(app) as joe:
        body = {"language": "en", "identity": identity}
        session = done(await joe.post(f"/api/webchat/{house.key}/session", json=body))
        chats = {"Authorization": f"Bearer {session['token']}"}
        asked = {"client_id": "1", "text": "http://evil.example", "conversation_id": None, "email": lawyer}
        done(await joe.post("/api/webchat/messages", json=asked, headers=chats))
        first = {"client_id": "1", "text": "Hello Joe", "sender": "help@harbour.example", "subject": "Your card"}
        to_joe = {"draft": {**first, "to": ["joe@example.com"]}, "customer_id": session["customer"]["id"]}
        talk = done(await house.ada.post("/api/letters", json=to_joe))["conversation"]["id"]
        await mail.answers(talk, "Dear lawyer, what now?", to=[lawyer], cc=[])
        pass_ = {
            "Authorization": f"Bearer {done(await joe.post('/api/my/session/site', json={'identity': identity}))['token']}"
        }
        [mine] = done(await joe.get("/api/my/cases", headers=pass_))["cases"]
        whole = done(await joe.get(f"/api/my/cases/{mine['id']}", headers=pass_))
        assert [one["text"] for one in whole["words"]] == ["Hello Joe"]
        done(await joe.post(f"/api/my/cases/{mine['id']}/transcript", headers=pass_))
        assert [one.recipients for one in await mail.slips()] == [("joe@example.com",)]


async def test_letters_are_not_read_in_the_chat_and_a_file_of_anothers_letter_nowhere(
    app: FastAPI, house: House, mail: Mail
) -> None:
    secret = done(await house.ada.post("/api/organisation/site-secret"))["secret"]
    until = datetime.now(UTC) + timedelta(minutes=5)
    identity = jwt.encode({"sub": "joe", "exp": until, "email": "joe@example.com"}, secret, "HS256")
    async with someone(app) as joe:
        session = done(
            await joe.post(f"/api/webchat/{house.key}/session", json={"language": "en", "identity": identity})
        )
        chats = {"Authorization": f"Bearer {session['token']}"}
        asked = {"client_id": "1", "text": "Hi", "conversation_id": None}
        chat = done(await joe.post("/api/webchat/messages", json=asked, headers=chats))["conversation"]["id"]
        first = {"client_id": "1", "text": "Hello Joe", "sender": "help@harbour.example", "subject": "Your card"}
        to_joe = {"draft": {**first, "to": ["joe@example.com"]}, "customer_id": session["customer"]["id"]}
        talk = done(await house.ada.post("/api/letters", json=to_joe))["conversation"]
        assert talk["customer_id"] == session["customer"]["id"]
        files = [
            done(await house.ada.post("/api/files", files={"file": (name, b"hello")}))["id"]
            for name in ("his.txt", "partners.txt")
        ]
        await mail.answers(talk["id"], "Here", to=["joe@example.com"], cc=[], attachment_ids=[files[0]])
        await mail.answers(talk["id"], SECRET, to=["partner@example.com"], cc=[], attachment_ids=[files[1]])

        shown = await joe.get("/api/webchat/snapshot", headers=chats)
        assert [one["id"] for one in done(shown)["conversations"]] == [chat]
        path = f"/api/webchat/conversations/{talk['id']}"
        into = {**asked, "client_id": "2", "conversation_id": talk["id"]}
        refused = [
            await joe.get(f"{path}/messages", headers=chats),
            await joe.post(f"{path}/read", json={"position": 1}, headers=chats),
            await joe.post("/api/webchat/messages", json=into, headers=chats),
            *[await joe.get(f"/api/webchat/files/{file}", headers=chats) for file in files],
        ]
        assert [one.status_code for one in refused] == [404] * 5

        opened_ = done(await joe.post("/api/my/session/site", json={"identity": identity}))
        pass_ = {"Authorization": f"Bearer {opened_['token']}"}
        got = [(await joe.get(f"/api/my/files/{file}", headers=pass_)).status_code for file in files]
        assert got == [200, 404]
        opened_ = done(await joe.post("/api/trust/session", json={"identity": identity}))
        pass_ = {"Authorization": f"Bearer {opened_['token']}"}
        kept = await joe.get("/api/trust/download", headers=pass_)
        assert "Here" in kept.text
        assert SECRET not in kept.text
        assert "partners.txt" not in kept.text
        async with mail.parts.centre.database.begin(SYSTEM) as tx:
            sql = "select body::text from platform.events where %s = any(topics)"
            rows = await tx.db.execute(sql, (f"customer:{session['customer']['id']}",))
            heard = " ".join([body for (body,) in await rows.fetchall()])
        assert chat in heard
        assert talk["id"] not in heard


async def test_an_answer_is_written_where_somebody_reads_it_and_is_answered_to_the_customer_alone(
    app: FastAPI, house: House, mail: Mail
) -> None:
    talk = (await mail.comes("I lost my card.", cc="partner@example.com"))["conversation_id"]
    await mail.answers(talk, "It is blocked.")
    letters = done(await house.ada.get(f"/api/conversations/{talk}/letters"))
    thread = [one["message_key"] for one in letters]
    hers = await mail.comes(SECRET, sender="partner@example.com", answers=thread)
    assert hers["conversation_id"] == talk
    case = done(await house.ada.get(f"/api/conversations/{talk}/case"))["id"]
    done(await house.ada.post(f"/api/cases/{case}/contacts", json={"channel": "phone", "text": "She called."}))
    async with someone(app) as wang:
        pass_ = await mail.enters(wang)
        body = {"client_id": "1", "text": "What did it cost?"}
        done(await wang.post(f"/api/my/cases/{case}/messages", json=body, headers=pass_))
    said = done(await house.ada.get(f"/api/conversations/{talk}/messages"))["items"]
    assert "What did it cost?" in [one["text"] for one in said]
    blank = done(await house.ada.get(f"/api/conversations/{talk}/answer"))
    assert ([one["email"] for one in blank["to"]], blank["cc"]) == ([WANG], [])
    await mail.answers(talk, "Nothing.")
    async with mail.parts.centre.database.begin(SYSTEM) as tx:
        rows = await tx.db.execute("select written from email.outbox where conversation_id = %s order by id", (talk,))
        written = [one for (one,) in await rows.fetchall()][-1]
    assert ([one["email"] for one in written["to"]], written["cc"]) == ([WANG], [])
    assert SECRET not in json.dumps(written, ensure_ascii=False)
