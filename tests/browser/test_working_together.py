"""Colleagues share the work: files, notes, saved replies, and conversations that are passed on."""

import asyncio

import pytest
from playwright.async_api import FilePayload, Locator, Page, expect

from tests.browser.centre import Administrator, Floor
from tests.browser.colleague import Colleague
from tests.browser.conftest import Stage
from tests.browser.customer import Customer
from tests.browser.files import PDF_TEXT, pdf, picture

pytestmark = pytest.mark.live

SHOWN = "image => image.complete && image.naturalWidth === 64"


async def talking(stage: Stage, floor: Floor, name: str | None = None) -> tuple[Customer, Colleague]:
    """A customer, served by the first colleague of the floor."""
    customer = await stage.customer(floor.key)
    await customer.opens()
    if name:
        await customer.panel.get_by_role("textbox").first.fill(name)
    await customer.says("您好")
    agent = await stage.colleague(floor.people[0])
    await agent.opens()
    await agent.goes_available()
    await agent.accepts("您好")
    await customer.sees_words("serving")
    return customer, agent


async def is_shown(picture: Locator) -> None:
    await expect(picture).to_be_visible()
    page, element = picture.page, await picture.element_handle()
    await page.wait_for_function(SHOWN, arg=element)


async def saved(page: Page, button: Locator) -> tuple[str, bytes]:
    """The name and the content of what the button downloads."""
    async with page.expect_download() as download:
        await button.click()
    got = await download.value
    path = await got.path()
    return got.suggested_filename, await asyncio.to_thread(path.read_bytes)


async def test_files_go_both_ways(stage: Stage, administrator: Administrator) -> None:
    customer, li_na = await talking(stage, await administrator.floor("李娜"))
    await customer.attaches(picture(), pdf("对账单 三月.pdf"))
    await customer.says("请看附件")
    await li_na.sees("请看附件")
    await is_shown(li_na.talk.get_by_role("img", name="card.png"))
    got = await saved(li_na.page, li_na.talk.get_by_role("link", name="对账单 三月.pdf"))
    assert got == ("对账单 三月.pdf", PDF_TEXT)

    await li_na.attaches(picture("分行地图.png"), pdf("申请表.pdf"))
    await li_na.says("请填好后带来")
    await customer.sees("请填好后带来")
    await is_shown(customer.talk.locator(".picture img").last)
    got = await saved(customer.page, customer.talk.get_by_role("button", name="申请表.pdf"))
    assert got == ("申请表.pdf", PDF_TEXT)


async def test_a_file_that_is_not_taken_says_why(stage: Stage, administrator: Administrator) -> None:
    customer, li_na = await talking(stage, await administrator.floor("李娜"))
    page: FilePayload = {"name": "photo.png", "mimeType": "image/png", "buffer": b"<html><script>alert(1)</script>"}
    await customer.panel.locator("input[type=file]").set_input_files([page])
    await customer.sees_words("problemType")
    await li_na.page.locator(".composer input[type=file]").set_input_files([page])
    await expect(li_na.page.locator(".chip")).to_contain_text(li_na.t("problem.file_type"))


async def test_a_note_that_was_begun_stays_one_when_another_customer_is_accepted(
    stage: Stage, administrator: Administrator
) -> None:
    floor = await administrator.floor("李娜")
    _, li_na = await talking(stage, floor)
    await li_na.presses("Escape")
    await li_na.presses("n")
    await expect(li_na.page.locator(".composer")).to_have_attribute("data-note", "true")
    await li_na.field.press_sequentially("他的护照号")
    other = await stage.customer(floor.key)
    await other.opens()
    await other.says("另一位")
    await li_na.accepts("另一位")
    await expect(li_na.field).to_be_focused()
    await expect(li_na.page.locator(".composer")).to_have_attribute("data-note", "false")
    await li_na.row("您好").click()
    await expect(li_na.field).to_have_value("他的护照号")
    await expect(li_na.page.locator(".composer")).to_have_attribute("data-note", "true")
    await li_na.field.fill("")
    await expect(li_na.page.get_by_role("button", name=li_na.t("command.close"))).to_be_visible()


async def test_a_note_is_for_colleagues_only(stage: Stage, administrator: Administrator) -> None:
    floor = await administrator.floor("李娜", "王强")
    customer, li_na = await talking(stage, floor)
    await li_na.field.press("Escape")
    await li_na.presses("n")
    await li_na.field.press_sequentially("请看一下 @王")
    await expect(li_na.page.get_by_role("option", name="王强")).to_be_visible()
    await li_na.presses("Enter")
    await li_na.field.press_sequentially("年费可以免吗")
    await li_na.presses("Enter")
    note = li_na.talk.locator("[data-side=note]")
    await expect(note).to_contain_text("请看一下 @王强 年费可以免吗")

    wang = await stage.colleague(floor.people[1])
    await wang.opens()
    await wang.tab("team").click()
    await wang.row("您好").click()
    await expect(wang.talk.locator("[data-side=note]")).to_have_attribute("data-mentions", "true")

    await li_na.presses("Escape")
    await li_na.presses("r")
    await li_na.says("请稍等")
    await customer.sees("请稍等")
    await expect(customer.talk.get_by_text("年费")).to_have_count(0)


async def test_a_saved_reply_comes_with_the_customers_name(stage: Stage, administrator: Administrator) -> None:
    text = "{{customer.name}}您好，我是{{agent.name}}。"
    await administrator.ask(
        "POST", "/api/replies", {"title": "问候", "shortcut": "hello", "language": "zh", "text": text}
    )
    customer, li_na = await talking(stage, await administrator.floor("李娜", ask_name=True), name="王芳")
    await li_na.field.press_sequentially("/hel")
    await expect(li_na.page.get_by_role("option", name="问候")).to_be_visible()
    await li_na.presses("Enter")
    await expect(li_na.field).to_have_value("王芳您好，我是李娜。")
    await li_na.presses("Enter")
    await customer.sees("王芳您好，我是李娜。")


async def test_a_conversation_is_passed_to_a_colleague_and_to_a_queue(
    stage: Stage, administrator: Administrator
) -> None:
    floor = await administrator.floor("李娜", "赵敏")
    sofia = await administrator.hire("Sofia", language="en")
    await administrator.queue("贷款", "Loans", sofia)
    customer, li_na = await talking(stage, floor)
    zhao = await stage.colleague(floor.people[1])
    await zhao.opens()
    await zhao.goes_available()

    await li_na.passes_on("赵敏", "客户想提高额度")
    await customer.sees_words("noticeTransferred")
    await zhao.accepts("您好")
    await expect(zhao.talk.locator("[data-side=note]")).to_contain_text("客户想提高额度")
    await zhao.says("我来帮您。")
    await customer.sees("我来帮您。")
    await expect(customer.talk.get_by_text("客户想提高额度")).to_have_count(0)

    hers = await stage.colleague(sofia, "en")
    await hers.opens()
    await hers.goes_available()
    await zhao.passes_on("贷款")
    await hers.accepts("我来帮您。")
    await hers.sees_notice("transferred", name="赵敏")
    await hers.says("Hello, this is about your loan.")
    await customer.sees("Hello, this is about your loan.")
