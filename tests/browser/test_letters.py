"""A letter comes in; its answer is written with a copy to somebody, taken back, sent after all, and followed until it has left."""

import asyncio
from collections.abc import AsyncIterator
from email import message_from_bytes
from email.policy import default

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session
from playwright.async_api import expect

from tests.browser.axe import faults
from tests.browser.centre import Administrator
from tests.browser.conftest import Stage
from tests.browser.test_cases import letter

pytestmark = pytest.mark.live
ADDRESS = "cards@harbour.example"


class Post:
    """A server that takes every letter."""

    def __init__(self) -> None:
        self.taken: list[Envelope] = []
        self.port = 0

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - as aiosmtpd calls it
        self.taken.append(envelope)
        return "250 2.0.0 Taken"


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    post, loop = Post(), asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(post, loop=loop), "127.0.0.1", 0)
    post.port = server.sockets[0].getsockname()[1]
    yield post
    server.close()


async def test_an_answer_is_taken_back_once_then_sent_and_followed(
    stage: Stage, administrator: Administrator, post: Post
) -> None:
    floor = await administrator.floor("陈梅")
    server = {"host": "127.0.0.1", "port": post.port, "security": "none", "sign_in": "none"}
    mailbox = await administrator.ask(
        "POST",
        "/api/mailboxes",
        {
            "name": "银行卡",
            "address": ADDRESS,
            "queue_id": floor.queue["id"],
            "outgoing": {"server": server},
            "undo_seconds": 60,
        },
    )
    await administrator.ask(
        "PUT", "/api/signatures", {"queue_id": floor.queue["id"], "text_zh": "{{agent.name}}", "text_en": ""}
    )
    raw = letter(From="王芳 <wang@mail.example>", To=ADDRESS, Subject="卡丢了", Message_ID="<two@mail.example>")
    came = await administrator.http.post(
        f"/api/mailboxes/{mailbox['id']}/raw", content=raw, headers={"X-Lingxi": "1", "Content-Type": "message/rfc822"}
    )

    mei = await stage.colleague(floor.people[0])
    await mei.opens(f"c/{came.json()['conversation_id']}")
    page = mei.page
    await mei.button("command.take").click()
    fold = page.get_by_role("button", name="wang@mail.example")
    await expect(fold).to_contain_text("Re: 卡丢了")
    await fold.click()
    cc = page.get_by_role("combobox", name=mei.t("letters.cc"), exact=True)
    await cc.fill("boss@mail.example")
    await cc.press("Enter")
    words = page.get_by_role("textbox", name=mei.t("composer.replyField"))
    await words.fill("您好，{{customer.phone}}：已挂失")
    await expect(page.get_by_role("alert")).to_contain_text("{{customer.phone}}")
    await words.fill("已挂失")
    await expect(page.get_by_role("region", name=mei.t("letters.signature"))).to_contain_text("陈梅")
    await words.press("Control+a")
    await words.press("Control+b")
    await expect(words).to_have_value("**已挂失**")
    assert await faults(page) == []

    await words.press("Control+Enter")
    await expect(words).to_have_value("")
    ours = mei.talk.get_by_role("article", name=mei.t("conversation.by.ours", name="陈梅"))
    await expect(ours.locator(".delivery")).to_contain_text(mei.t("letters.delivery.leaving"))
    await mei.presses("Alt+z")
    await expect(ours.locator(".delivery")).to_contain_text(mei.t("letters.delivery.taken_back"))
    await expect(words).to_have_value("**已挂失**")
    await expect(page.get_by_role("button", name="wang@mail.example")).to_have_count(0)  # it is open still
    await words.press("Control+Enter")
    await ours.nth(1).get_by_role("button", name=mei.t("letters.step.now")).click()
    await expect(ours.nth(1).locator(".delivery")).to_contain_text(mei.t("letters.delivery.sent"))
    [sent] = post.taken
    assert sorted(sent.rcpt_tos) == ["boss@mail.example", "wang@mail.example"]
    assert isinstance(sent.content, bytes)
    left = message_from_bytes(sent.content, policy=default)
    assert (left["From"], left["Cc"], left["In-Reply-To"]) == (
        f"银行卡 <{ADDRESS}>",
        "boss@mail.example",
        "<two@mail.example>",
    )
    body = left.get_body(("html",))
    assert body is not None
    assert "<b>已挂失</b>" in body.get_content()
    assert "陈梅" in body.get_content()
