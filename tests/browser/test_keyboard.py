"""Somebody whose hands stay on the keyboard does a day's work. No test here clicks."""

import pytest
from playwright.async_api import expect

from tests.browser.centre import PASSWORD, Administrator, Person, visit
from tests.browser.colleague import Colleague
from tests.browser.conftest import Stage

pytestmark = pytest.mark.live


async def signed_in(stage: Stage, person: Person) -> Colleague:
    page = await stage.page(locale="zh-CN")
    li_na = Colleague(page, stage.url, person, "zh")
    await page.goto(f"{stage.url}/desk/")
    await expect(page.get_by_label(li_na.t("login.email"))).to_be_focused()
    await page.keyboard.type(person.email)
    await page.keyboard.press("Tab")
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("tablist")).to_be_visible()
    return li_na


async def chooses(li_na: Colleague, words: str) -> None:
    """In the palette."""
    await li_na.presses("Control+k")
    await expect(li_na.page.get_by_role("combobox", name=li_na.t("palette.placeholder"))).to_be_focused()
    await li_na.page.keyboard.type(words)
    await li_na.presses("Enter")
    await expect(li_na.page.get_by_role("dialog")).to_have_count(0)


async def test_a_conversation_from_offer_to_wrap_up(stage: Stage, administrator: Administrator) -> None:
    floor = await administrator.floor("李娜", "Tom", wrap_up=300)
    li_na = await signed_in(stage, floor.people[0])
    await chooses(li_na, li_na.t("presence.available"))
    await expect(li_na.page.locator(".rail-presence")).to_contain_text(li_na.t("presence.available"))
    asked = await visit(administrator.http, floor.key)
    await asked.says("我想开通短信提醒")
    await expect(li_na.offer).to_be_visible()
    await li_na.presses("a")
    await li_na.sees("我想开通短信提醒")
    await expect(li_na.field).to_be_focused()
    await li_na.page.keyboard.type("好的")
    await li_na.presses("Shift+Enter")
    await li_na.page.keyboard.type("马上办")
    await li_na.presses("Enter")
    await expect(li_na.talk.locator("[data-side=ours] .bubble")).to_contain_text("好的")

    await li_na.presses("Escape")
    await li_na.presses("n")
    await li_na.page.keyboard.type("已开通")
    await li_na.presses("Enter")
    await expect(li_na.talk.locator("[data-side=note]")).to_contain_text("已开通")

    await li_na.presses("Control+Enter")
    await expect(li_na.page.locator(".wrap-up")).to_be_visible()
    await li_na.presses("Control+Enter")
    await expect(li_na.page.locator(".wrap-up")).to_have_count(0)
    await li_na.presses("Escape")
    await li_na.presses("Escape")
    await expect(li_na.page.get_by_text(li_na.t("conversation.noneTitle"))).to_be_visible()


async def test_passing_on(stage: Stage, administrator: Administrator) -> None:
    floor = await administrator.floor("李娜", "Rosalind")
    asked = await visit(administrator.http, floor.key)
    await asked.says("我找罗莎琳德")
    rosalind = await stage.colleague(floor.people[1])
    await rosalind.opens()
    await chooses(rosalind, rosalind.t("presence.busy"))
    li_na = await signed_in(stage, floor.people[0])
    await li_na.presses("2")
    await expect(li_na.row("我找罗莎琳德")).to_be_visible()
    await li_na.presses("j")
    await li_na.sees("我找罗莎琳德")
    await li_na.presses("Alt+t")
    await expect(li_na.page.get_by_role("button", name=li_na.t("command.take"))).to_have_count(0)
    await li_na.presses("t")
    dialog = li_na.page.get_by_role("dialog")
    await expect(dialog.get_by_label(li_na.t("passing.search"))).to_be_focused()
    await li_na.page.keyboard.type("Rosa")
    goals = dialog.get_by_role("radiogroup", name=li_na.t("passing.who"))
    await expect(goals.get_by_role("radio")).to_have_count(1)
    radio = dialog.get_by_role("radio", name="Rosalind")
    await expect(radio).to_be_enabled()
    for _ in range(3):
        await li_na.presses("Tab")
        if await radio.evaluate("it => it === document.activeElement"):
            break
    await expect(radio).to_be_focused()
    await li_na.presses("Space")
    await expect(radio).to_be_checked()
    await li_na.presses("Tab")
    await li_na.page.keyboard.type("老客户")
    send = dialog.get_by_role("button", name=li_na.t("passing.to.transfer", name="Rosalind"))
    for _ in range(3):
        await li_na.presses("Tab")
        if await send.evaluate("it => it === document.activeElement"):
            break
    await li_na.presses("Enter")
    await expect(dialog).to_have_count(0)
    await li_na.sees_notice("transferred", name="李娜")


async def test_lists_of_keys_and_commands(stage: Stage, administrator: Administrator) -> None:
    floor = await administrator.floor("李娜")
    li_na = await signed_in(stage, floor.people[0])
    page = li_na.page
    await li_na.presses("?")
    shortcuts = page.get_by_role("dialog", name=li_na.t("command.shortcuts"))
    for command in ("accept", "transfer", "close", "note", "palette"):
        await expect(shortcuts).to_contain_text(li_na.t(f"command.{command}"))
    await li_na.presses("Escape")
    await expect(shortcuts).to_have_count(0)
    await chooses(li_na, li_na.t("page.me"))
    await expect(page.get_by_role("heading", name=li_na.t("page.me"))).to_be_visible()
    await chooses(li_na, li_na.t("theme.dark"))
    await expect(page.locator("html")).to_have_css("color-scheme", "dark")
    await chooses(li_na, "English")
    await expect(page.get_by_role("heading", name="My profile")).to_be_visible()
    li_na.language = "en"
    await li_na.presses("/")
    await chooses(li_na, "Desk")
    await expect(page.get_by_role("tab", name="Mine")).to_be_visible()
    await li_na.presses("/")
    await expect(page.get_by_label(li_na.t("list.search"))).to_be_focused()
    await chooses(li_na, li_na.t("command.signOut"))
    await expect(page.get_by_role("heading", name=li_na.t("login.title"))).to_be_visible()


async def test_the_customer_needs_no_mouse_either(stage: Stage, administrator: Administrator) -> None:
    floor = await administrator.floor("李娜")
    customer = await stage.customer(floor.key)
    await customer.launcher.focus()
    await customer.page.keyboard.press("Enter")
    await expect(customer.field).to_be_focused()
    await customer.page.keyboard.type("只用键盘")
    await customer.page.keyboard.press("Enter")
    await customer.sees("只用键盘")
    await expect(customer.field).to_be_focused()
    await customer.page.keyboard.press("Escape")
    await expect(customer.panel).to_be_hidden()
    await expect(customer.launcher).to_be_focused()
