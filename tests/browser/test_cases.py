"""A letter comes in and is a case with a clock; it is found, explained, answered and solved from one page."""

import re
from email.message import EmailMessage

import pytest
from playwright.async_api import expect

from tests.browser.axe import faults
from tests.browser.centre import Administrator
from tests.browser.conftest import Stage

pytestmark = pytest.mark.live
ADDRESS = "service@harbour.example"


def letter(**headers: str) -> bytes:
    written = EmailMessage()
    for name, value in headers.items():
        written[name.replace("_", "-")] = value
    written.set_content("我的卡被扣了两次，请核实。\n", charset="gb18030")
    return written.as_bytes()


async def test_a_letter_is_a_case_with_a_clock_until_it_is_solved(stage: Stage, administrator: Administrator) -> None:
    floor = await administrator.floor("李娜")
    mailbox = await administrator.ask(
        "POST", "/api/mailboxes", {"name": "Service", "address": ADDRESS, "queue_id": floor.queue["id"]}
    )
    raw = letter(From="王芳 <wang@mail.example>", To=ADDRESS, Subject="重复扣款", Message_ID="<one@mail.example>")
    came = await administrator.http.post(
        f"/api/mailboxes/{mailbox['id']}/raw", content=raw, headers={"X-Lingxi": "1", "Content-Type": "message/rfc822"}
    )
    assert came.status_code == 201, came.text

    li_na = await stage.colleague(floor.people[0])
    await li_na.opens("cases")
    page = li_na.page
    await expect(page.get_by_role("heading", name=li_na.t("cases.none.mine"))).to_be_visible()
    await page.get_by_role("button", name=re.compile(li_na.t("cases.view.free"))).click()
    row = page.get_by_role("link", name=re.compile("重复扣款"))
    await expect(row).to_contain_text(re.compile(r"剩 1 天 23 小时"))
    await li_na.presses("j")
    await expect(row).to_be_focused()
    assert await faults(page) == []

    await li_na.presses("Enter")
    pane = page.get_by_role("region", name=re.compile("#1"))
    await expect(li_na.talk).to_contain_text("我的卡被扣了两次")
    await pane.get_by_role("button", name=re.compile(li_na.t("cases.clock.first_answer"))).click()
    await expect(page.get_by_role("tooltip")).to_contain_text("2 天")
    assert await faults(page) == []
    await li_na.presses("Escape")

    await pane.get_by_role("button", name=re.compile(li_na.t("cases.state.new"))).click()
    await page.get_by_role("menuitem", name=li_na.t("cases.step.solved")).click()
    await expect(pane.locator(".case-head")).to_contain_text(li_na.t("cases.state.solved"))
    await expect(pane.locator(".case-clock")).to_have_attribute("data-state", "kept")
    await expect(pane.locator(".case-history")).to_contain_text(f"李娜 {li_na.t('cases.what.state')}")

    await li_na.opens(f"c/{page.url.rpartition('/')[2]}")
    chip = page.get_by_role("link", name=re.compile("#1"))
    await expect(chip).to_contain_text(li_na.t("cases.state.solved"))
