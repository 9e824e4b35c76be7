"""rspamd is asked where a server is named; when it does not say, our own filter decides, and it is told why."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from lingxi import cases
from lingxi.app.wiring import Parts
from lingxi.channels import email
from lingxi.channels.email import Receipt
from lingxi.channels.email.adapter.rspamd import ask, opinion
from lingxi.channels.email.filters import Opinion
from tests.channels.email.post_office import PostOffice, letter, opened
from tests.channels.email.test_sweep import SPAM, SUBJECT
from tests.world import World

pytestmark = pytest.mark.db

SAYS_SPAM = {
    "is_skipped": False,
    "score": 8.25,
    "required_score": 15.0,
    "action": "add header",
    "symbols": {
        "FORGED_SENDER": {"name": "FORGED_SENDER", "score": 0.3, "description": "Sender is forged"},
        "BAYES_SPAM": {"name": "BAYES_SPAM", "score": 5.1, "options": ["99.9%"]},
        "R_SPF_ALLOW": {"name": "R_SPF_ALLOW", "score": -0.2},
    },
    "urls": ["x.example"],
    "message-id": "1@s",
    "time_real": 0.01,
}
SAYS_HAM = {**SAYS_SPAM, "action": "no action", "score": -1.5}


@dataclass(slots=True)
class Rspamd:
    """A server that answers as the documentation says."""

    status: int = 200
    answer: bytes = b""
    url: str = ""
    asked: list[bytes] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            int(one.split(b":")[1]) for one in head.split(b"\r\n") if one.lower().startswith(b"content-length")
        )
        self.asked.append(head + await reader.readexactly(length))
        writer.write(b"HTTP/1.1 %d X\r\nContent-Type: application/json\r\n" % self.status)
        writer.write(b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(self.answer) + self.answer)
        await writer.drain()
        writer.close()


@asynccontextmanager
async def served(says: object, status: int = 200) -> AsyncIterator[Rspamd]:
    rspamd = Rspamd(status, says if isinstance(says, bytes) else json.dumps(says).encode())
    server = await asyncio.start_server(rspamd.serve, "127.0.0.1", 0)
    rspamd.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    try:
        yield rspamd
    finally:
        server.close()


@pytest.fixture
async def post(world: World, parts: Parts) -> PostOffice:
    return await opened(world, parts)


async def comes(post: PostOffice, raw: bytes, url: str) -> Receipt:
    return await email.receive(post.world.database, post.parts.depot.storage, post.mailbox.id, raw, rspamd_url=url)


async def evidence(post: PostOffice, receipt: Receipt) -> str:
    [(found,)] = await post.world.rows("select evidence from email.letters where id = %s", receipt.id)
    return str(found)


async def test_what_rspamd_says_holds_whatever_our_own_filter_thinks(post: PostOffice) -> None:
    async with served(SAYS_SPAM) as rspamd:
        held = await comes(post, letter("My card is lost.", id="1@x", subject="Card"), rspamd.url)
        assert held.outcome == "filtered"
        assert await evidence(post, held) == "rspamd add header 8.2/15.0: BAYES_SPAM, FORGED_SENDER"
    [asked] = rspamd.asked
    assert asked.startswith(b"POST /checkv2 HTTP/1.1\r\n")
    assert b"\r\nfrom: wang@example.com\r\nrcpt: help@harbour.example\r\n" in asked.lower()
    assert b"My card is lost." in asked
    async with served(SAYS_HAM) as rspamd:
        passed = await comes(post, letter(SPAM, id="2@s", sender="win@offers.example", subject=SUBJECT), rspamd.url)
        assert passed.outcome == "filed"
        assert await evidence(post, passed) == ""


async def test_when_rspamd_does_not_answer_our_own_filter_decides_and_says_why(post: PostOffice) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nowhere = f"http://127.0.0.1:{closed.getsockname()[1]}"
        held = await comes(post, letter(SPAM, id="1@s", sender="win@offers.example", subject=SUBJECT), nowhere)
        assert held.outcome == "filtered"
        found = await evidence(post, held)
        assert found.startswith("+")
        assert found.endswith(", rspamd:unreachable")
        passed = await comes(post, letter("My card is lost.", id="1@x", subject="Card"), nowhere)
        assert (passed.outcome, await evidence(post, passed)) == ("filed", "rspamd:unreachable")
    assert await ask("http://h:x", b"", sender="", recipient="") == Opinion(fault="unreachable")


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (200, SAYS_HAM, Opinion(spam=False, evidence="rspamd no action -1.5/15.0: BAYES_SPAM, FORGED_SENDER")),
        (200, {"action": "reject", "score": 20, "required_score": 15}, Opinion(spam=True, evidence="rspamd reject 20.0/15.0")),
        (200, {"action": "soft reject", "score": 1, "required_score": 15}, Opinion(evidence="rspamd soft reject 1.0/15.0")),
        (200, {**SAYS_HAM, "is_skipped": True}, Opinion(fault="skipped")),
        (200, {**SAYS_HAM, "action": "explode"}, Opinion(fault="unreadable")),
        (200, {"error": "no"}, Opinion(fault="unreadable")),
        (200, [], Opinion(fault="unreadable")),
        (500, {"error": "Internal error"}, Opinion(fault="http_500")),
    ],
)  # fmt: skip
def test_answers_are_read_with_care(status: int, body: object, said: Opinion) -> None:
    assert opinion(status, json.dumps(body).encode()) == said


async def test_who_marked_a_letter_as_spam_can_take_it_back(world: World, parts: Parts, post: PostOffice) -> None:
    raw = letter("代开发票，请联系", id="1@f", sender="fp@fapiao.example", subject="代开发票")
    came = await post.brings(raw)
    mei = await world.actor(world.mei)
    before = await world.rows("select * from email.weights")
    async with world.as_(world.mei) as tx:
        await email.take_stance(tx, "fp@fapiao.example", "welcome")
    for _ in range(2):
        marked = await email.is_spam(world.database, parts.depot.storage, came.id, mei)
    assert (marked.filter, marked.evidence) == ("spam", "stance: welcome")
    assert await world.rows("select * from email.weights") != before
    async with world.as_(world.mei) as tx:
        after = await email.is_no_spam(tx, came.id)
        assert [one.stance for one in await email.stances(tx)] == ["welcome"]
    assert (after.state, after.filter, after.evidence) == ("filed", "", "")
    assert came.conversation_id
    assert (await world.see(came.conversation_id)).state == "open"
    async with world.as_system() as tx:
        case = await cases.case_of(tx, came.conversation_id)
    assert case
    assert case.state == "waiting_us"
    assert await world.rows("select * from email.weights") == before
    with pytest.raises(email.NotHeldBack):
        async with world.as_(world.mei) as tx:
            await email.is_no_spam(tx, came.id)
