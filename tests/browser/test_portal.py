"""A customer on a telephone: asks for a link, opens it from the letter, reads our answer and writes back."""

import re

import pytest
from playwright.async_api import FilePayload, ViewportSize, expect

from lingxi.platform.clock import new_id
from tests.browser.axe import Audit
from tests.browser.centre import OURS, Administrator
from tests.browser.conftest import Stage
from tests.channels.email.neighbour import next_door, words_of
from tests.channels.email.post_office import letter

pytestmark = pytest.mark.live

PHONE: ViewportSize = {"width": 390, "height": 844}
WANG = "wang.fang@customers.example"


async def test_own_cases_are_opened_from_a_letter_and_answered(stage: Stage, administrator: Administrator) -> None:
    async with next_door() as neighbour:
        server = {"host": "127.0.0.1", "port": neighbour.port, "security": "none", "sign_in": "none"}
        body = {
            "name": "海湾银行",
            "address": "help@harbour.example",
            "undo_seconds": 0,
            "outgoing": {"server": server},
        }
        mailbox = await administrator.ask("POST", "/api/mailboxes", body)
        raw = letter("卡丢了，请帮我挂失。", id="1@x", sender=f"王芳 <{WANG}>", subject="挂失")
        came = await administrator.http.post(f"/api/mailboxes/{mailbox['id']}/raw", content=raw, headers=OURS)
        talk = came.json()["conversation_id"]
        said = {"client_id": new_id().hex, "text": "王女士，卡已**挂失**。"}
        await administrator.ask("POST", f"/api/conversations/{talk}/messages", said)
        await neighbour.took_one(1)

        page = await stage.page(viewport=PHONE, locale="zh-CN")
        await page.goto(f"{stage.url}/my/")
        await page.get_by_label("邮箱").fill(WANG)
        await page.get_by_role("button", name="发送链接").click()
        await expect(page.get_by_role("heading", name="请查收邮件")).to_be_visible()
        audit = Audit(page)
        await audit.of("after asking for a link")
        found = re.search(r"http\S+/my/#link=\S+", words_of(await neighbour.took_one(2)))
        assert found

        await page.goto("about:blank")
        await page.goto(found[0])
        case = page.get_by_role("button", name="挂失")
        await expect(case).to_contain_text("等您回复")
        assert "link=" not in page.url
        await audit.of("own cases")
        await case.click()
        await expect(page.locator(".word")).to_have_text([re.compile("卡丢了"), re.compile("王女士，卡已挂失。")])
        await page.get_by_label("添加附件").set_input_files(
            FilePayload(name="证明.txt", mimeType="text/plain", buffer="好的".encode())
        )
        await expect(page.get_by_role("button", name="移除 证明.txt")).to_be_visible()
        await page.get_by_label("回复", exact=True).fill("谢谢！新卡什么时候到？")
        await page.get_by_role("button", name="发送", exact=True).click()
        await expect(page.locator(".word.mine").last).to_contain_text("新卡什么时候到？")
        await expect(page.get_by_role("button", name="下载 证明.txt")).to_be_visible()
        await audit.of("a case")
        await page.get_by_role("button", name="把全部内容发到我的邮箱").click()
        await expect(page.get_by_role("status").filter(has_text="已发送，请查收邮件")).to_be_visible()
        assert "新卡什么时候到？" in words_of(await neighbour.took_one(3))
        audit.is_clean()
        assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        kept = (await administrator.ask("GET", f"/api/conversations/{talk}/messages"))["items"]
        assert [one["text"] for one in kept if one["kind"] == "message"][-1] == "谢谢！新卡什么时候到？"

        other = await stage.page(viewport=PHONE, locale="en-GB")
        await other.goto(found[0].replace("language=zh", "language=en"))
        await expect(other.get_by_role("alert")).to_have_text(re.compile("used already"))
