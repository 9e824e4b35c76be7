"""A new centre: somebody opens it for the first time, and at the end a customer is being served."""

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.centre import PASSWORD, Centre, Person
from tests.browser.colleague import Colleague
from tests.browser.conftest import Stage
from tests.browser.customer import Customer

pytestmark = pytest.mark.live


async def test_from_the_set_up_page_to_the_first_answer(stage: Stage, centre: Centre) -> None:
    page = await stage.page(locale="zh-CN")
    mei = Colleague(page, centre.url, Person("", "陈梅", "mei@harbour.example", ""), "zh")
    await sets_up(mei)
    await adds_an_agent(mei)
    await makes_a_queue(mei)
    key = await makes_a_widget(mei)

    tom = await signs_in(await stage.page(), centre.url, "tom@harbour.example")
    await tom.goes_available()
    customer = Customer(await stage.page(), centre.url, key, "en")
    await customer.arrives()
    await expect(customer.launcher).to_have_css("background-color", "rgb(138, 43, 226)")
    await customer.opens()
    await customer.sees("Ask us anything.")
    await customer.says("Does this work?")
    await tom.accepts("Does this work?")
    await tom.says("It does.")
    await customer.sees("It does.")


async def sets_up(mei: Colleague) -> None:
    page = mei.page
    await page.goto(mei.url)
    await expect(page).to_have_url(f"{mei.url}/desk/setup")
    await page.get_by_label(mei.t("setup.organisation")).fill("海湾银行")
    await page.get_by_label(mei.t("setup.name")).fill("陈梅")
    await page.get_by_label(mei.t("login.email")).fill("mei@harbour.example")
    await page.get_by_label(mei.t("login.password")).fill("short")
    await mei.button("setup.submit").click()
    await expect(page.get_by_text(mei.t("form.passwordShort", min=10), exact=True)).to_be_visible()
    await page.get_by_label(mei.t("login.password")).fill(PASSWORD)
    await mei.button("setup.submit").click()
    await expect(page.get_by_role("tab", name=mei.t("list.mine"))).to_be_visible()


async def adds_an_agent(mei: Colleague) -> None:
    page = mei.page
    await page.get_by_role("link", name=mei.t("page.admin")).click()
    await page.get_by_role("navigation", name=mei.t("page.admin")).get_by_text(mei.t("page.people")).click()
    await mei.button("people.add").click()
    drawer = page.get_by_role("dialog")
    await drawer.get_by_label(mei.t("people.name")).fill("Tom")
    await drawer.get_by_label(mei.t("login.email")).fill("tom@harbour.example")
    await drawer.get_by_label(mei.t("login.password")).fill(PASSWORD)
    await drawer.get_by_role("checkbox", name=mei.t("role.supervisor")).check()
    await drawer.get_by_role("button", name=mei.t("people.add")).click()
    row = page.get_by_role("row", name="Tom")
    await expect(row).to_contain_text(mei.t("role.agent"))
    await expect(row).to_contain_text(mei.t("role.supervisor"))


async def makes_a_queue(mei: Colleague) -> None:
    page = mei.page
    await page.get_by_role("navigation", name=mei.t("page.admin")).get_by_text(mei.t("page.queues")).click()
    await mei.button("queues.add").first.click()
    drawer = page.get_by_role("dialog")
    await drawer.get_by_label(mei.t("queues.nameZh")).fill("银行卡")
    await drawer.get_by_label(mei.t("queues.nameEn")).fill("Cards")
    await chooses(drawer.get_by_label(mei.t("queues.members")), "Tom")
    await drawer.get_by_role("button", name=mei.t("common.save")).click()
    await expect(page.get_by_role("row", name="银行卡")).to_be_visible()


async def makes_a_widget(mei: Colleague) -> str:
    """Returns the key that stands in the snippet. What is typed is seen in the preview at once."""
    page = mei.page
    await page.get_by_role("navigation", name=mei.t("page.admin")).get_by_text(mei.t("page.widgets")).click()
    await mei.button("widgets.add").first.click()
    preview = page.get_by_role("complementary", name=mei.t("widgets.preview"))
    await page.get_by_role("tab", name="English").click()
    english = page.get_by_role("tabpanel", name="English")
    await english.get_by_label(mei.t("widgets.greeting")).fill("Ask us anything.")
    await expect(preview).to_contain_text("Ask us anything.")
    await page.locator(".ant-color-picker-trigger").click()
    await page.locator(".ant-color-picker-hex-input input").fill("8a2be2")
    await page.keyboard.press("Enter")
    await expect(preview.locator("header")).to_have_css("background-color", "rgb(138, 43, 226)")
    await page.keyboard.press("Escape")
    await page.get_by_label(mei.t("widgets.queue")).click()
    await page.locator(".ant-select-item-option", has_text="银行卡").click()
    await page.locator("form").get_by_role("button", name=mei.t("widgets.add")).click()
    snippet = await page.locator(".snippet code").inner_text()
    assert snippet.startswith(f'<script async src="{mei.url}/widget.js" data-key="')
    return snippet.split('data-key="')[1].split('"')[0]


async def chooses(list_of_options: Locator, words: str) -> None:
    """By typing a part of the option, as people do in a long list."""
    await list_of_options.click()
    await list_of_options.press_sequentially(words)
    await expect(list_of_options.page.locator(".ant-select-item-option-active")).to_contain_text(words)
    await list_of_options.press("Enter")


async def signs_in(page: Page, url: str, email: str) -> Colleague:
    tom = Colleague(page, url, Person("", "Tom", email, ""), "en")
    await page.goto(f"{url}/desk/")
    await page.get_by_label(tom.t("login.email")).fill(email)
    await page.get_by_label(tom.t("login.password")).fill("a wrong password")
    await tom.button("login.submit").click()
    await expect(page.get_by_role("alert")).to_contain_text(tom.t("problem.bad_credentials"))
    await page.get_by_label(tom.t("login.password")).fill(PASSWORD)
    await tom.button("login.submit").click()
    await expect(page.get_by_role("tablist")).to_be_visible()
    await page.keyboard.press("Control+k")
    await page.get_by_role("combobox").fill("English")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("tab", name=tom.t("list.mine"))).to_be_visible()
    return tom
