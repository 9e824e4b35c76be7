"""A letter comes in; its answer is written with a copy to somebody, taken back, sent after all, and followed until it has left."""

import pytest
from playwright.async_api import expect

from tests.browser.axe import faults
from tests.browser.centre import Administrator
from tests.browser.conftest import Stage
from tests.channels.email.neighbour import next_door, words_of
from tests.channels.email.post_office import letter

pytestmark = pytest.mark.live
ADDRESS = "cards@harbour.example"


async def test_an_answer_is_taken_back_once_then_sent_and_followed(stage: Stage, administrator: Administrator) -> None:
    async with next_door() as post:
        floor = await administrator.floor("陈梅")
        queue = floor.queue["id"]
        server = {"host": "127.0.0.1", "port": post.port, "security": "none", "sign_in": "none"}
        wanted = {"name": "银行卡", "address": ADDRESS, "queue_id": queue, "outgoing": {"server": server}}
        mailbox = await administrator.ask("POST", "/api/mailboxes", {**wanted, "undo_seconds": 60})
        signature = {"queue_id": queue, "text_zh": "{{agent.name}}", "text_en": ""}
        await administrator.ask("PUT", "/api/signatures", signature)
        raw = letter(
            "我的卡丢了。", id="two@mail.example", sender="王芳 <wang@mail.example>", to=ADDRESS, subject="卡丢了"
        )
        path, headers = f"/api/mailboxes/{mailbox['id']}/raw", {"X-Lingxi": "1", "Content-Type": "message/rfc822"}
        came = (await administrator.http.post(path, content=raw, headers=headers)).json()

        mei = await stage.colleague(floor.people[0])
        await mei.opens(f"c/{came['conversation_id']}")
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
        left = await post.took_one(1)
        assert (left["Cc"], left["In-Reply-To"]) == ("<boss@mail.example>", "<two@mail.example>")
        assert words_of(left).startswith("已挂失")
        assert "-- \n陈梅" in words_of(left).replace("\r", "")
