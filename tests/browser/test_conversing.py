"""A customer and an agent talk with each other, each in a browser of their own."""

import pytest
from playwright.async_api import expect

from tests.browser.centre import Administrator, visit
from tests.browser.conftest import Stage
from tests.browser.words import LANGUAGES, Language

pytestmark = pytest.mark.live

SAID = {
    "zh": ("我的银行卡丢了", "您好，我马上为您挂失。", "谢谢，尾号 1042"),
    "en": ("I have lost my card", "Hello, I will block it right away.", "Thanks, it ends in 1042"),
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_customer_is_heard_and_answered(stage: Stage, administrator: Administrator, language: Language) -> None:
    floor = await administrator.floor("李娜", language=language)
    question, answer, thanks = SAID[language]
    customer = await stage.customer(floor.key, language)
    await customer.opens()
    await customer.sees("我们明早九点回来" if language == "zh" else "Back tomorrow at nine")
    await customer.says(question)
    await customer.sees_words("nobody")

    li_na = await stage.colleague(floor.people[0], language)
    await li_na.opens()
    await li_na.goes_available()
    await expect(li_na.offer).to_contain_text(question)
    await expect(li_na.page).to_have_title(li_na.t("offer.tabTitle_one", count=1))
    await li_na.page.wait_for_function("window.tones > 0")
    await li_na.presses("a")
    await li_na.sees(question)
    await customer.sees_words("noticeJoined", name="李娜")
    await customer.sees_words("serving")

    await li_na.field.press_sequentially(answer[:3])
    await customer.sees_words("typing", name="李娜")
    await li_na.says(answer)
    await customer.sees(answer)
    await li_na.sees_delivery(answer, "read")

    await customer.field.press_sequentially(thanks[:3])
    await expect(li_na.page.locator(".typing")).to_be_visible()
    await customer.says(thanks)
    await li_na.sees(thanks)
    await customer.sees_words("read")
    await expect(customer.talk.locator(".outgoing")).to_have_count(0)


async def test_the_place_in_the_queue_is_told_as_it_is(stage: Stage, administrator: Administrator) -> None:
    floor = await administrator.floor("李娜")
    await administrator.capacity(floor.people[0], 1)
    li_na = await stage.colleague(floor.people[0])
    await li_na.opens()
    await li_na.goes_available()
    being_served = await visit(administrator.http, floor.key)
    await being_served.says("第一位")
    await li_na.accepts("第一位")

    second, third = await stage.customer(floor.key), await stage.customer(floor.key)
    await second.opens()
    await second.says("第二位")
    await second.sees_words("next")
    await third.opens()
    await third.says("第三位")
    await third.sees_words("ahead", n=1)

    await li_na.command("close")
    await li_na.accepts("第二位")
    await third.sees_words("next")


async def test_a_closed_widget_counts_what_was_not_read(stage: Stage, administrator: Administrator) -> None:
    floor = await administrator.floor("Tom", language="en")
    customer = await stage.customer(floor.key, "en")
    await customer.opens()
    await customer.says("Is anybody there?")
    tom = await stage.colleague(floor.people[0], "en")
    await tom.opens()
    await tom.goes_available()
    await tom.accepts("Is anybody there?")
    await customer.sees_words("serving")
    await customer.minimises()

    await tom.says("Here I am.")
    await expect(customer.launcher.locator(".badge")).to_have_text("1")
    await tom.sees_delivery("Here I am.", "delivered")
    await tom.says("Are you?")
    await expect(customer.launcher.locator(".badge")).to_have_text("2")
    await expect(customer.launcher).to_have_accessible_name("Open chat (2 unread)")

    await customer.opens()
    await customer.sees("Are you?")
    await expect(customer.launcher.locator(".badge")).to_have_count(0)
    await tom.sees_delivery("Are you?", "read")


async def test_it_ends_is_rated_and_goes_on_when_the_customer_writes_again(
    stage: Stage, administrator: Administrator
) -> None:
    floor = await administrator.floor("李娜")
    customer = await stage.customer(floor.key)
    await customer.opens()
    await customer.says("信用卡年费是多少？")
    li_na = await stage.colleague(floor.people[0])
    await li_na.opens()
    await li_na.goes_available()
    await li_na.accepts("信用卡年费是多少？")
    await li_na.says("首年免费。")
    await customer.sees("首年免费。")
    await li_na.field.press("Control+Enter")
    await customer.sees_words("rate")
    await li_na.sees_notice("closed", name="李娜")

    await customer.rates(5, "很快，谢谢")
    await li_na.sees_notice("rated", score=5)
    await expect(li_na.page.get_by_role("complementary")).to_contain_text("很快，谢谢")

    await customer.button("goOn").click()
    await customer.says("还有一个问题")
    await customer.sees_words("noticeReopened")
    await li_na.accepts("还有一个问题")
    await li_na.says("请说。")
    await customer.sees("请说。")


async def test_the_customer_ends_it_and_starts_anew(stage: Stage, administrator: Administrator) -> None:
    floor = await administrator.floor("Tom", language="en")
    customer = await stage.customer(floor.key, "en")
    await customer.opens()
    await customer.says("Never mind")
    await expect(customer.talk.locator(".outgoing")).to_have_count(0)
    await customer.ends_it()
    await customer.sees_words("noticeClosed")
    await customer.button("fresh").click()
    await customer.says("Another thing")
    await expect(customer.talk.locator(".outgoing")).to_have_count(0)
    await expect(customer.talk.get_by_text("Never mind")).to_have_count(0)
    await customer.button("menu").click()
    await customer.button("earlier").click()
    await expect(customer.panel.locator(".earlier li")).to_have_count(2)
    await customer.panel.get_by_role("button", name="Never mind").click()
    await customer.sees("Never mind")
