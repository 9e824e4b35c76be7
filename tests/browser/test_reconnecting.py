"""The server dies without warning and comes back; people write on. Nobody's words are lost, and nobody hears them twice."""

import pytest
from playwright.async_api import expect

from tests.browser.centre import Administrator, Centre
from tests.browser.colleague import Colleague
from tests.browser.conftest import Stage
from tests.browser.customer import Customer

pytestmark = pytest.mark.live

LINE = r"^\s*(?:您, \d\d:\d\d: |李娜, \d\d:\d\d: )?[甲乙]\d\s*$"
PATIENCE = 60_000  # both sides try again at growing intervals


async def talking(stage: Stage, administrator: Administrator) -> tuple[Customer, Colleague]:
    floor = await administrator.floor("李娜")
    customer = await stage.customer(floor.key)
    await customer.opens()
    await customer.says("甲1")
    li_na = await stage.colleague(floor.people[0])
    await li_na.opens()
    await li_na.goes_available()
    await li_na.accepts("甲1")
    await li_na.says("乙1")
    await customer.sees("乙1")
    return customer, li_na


async def lines(person: Customer | Colleague) -> list[str]:
    return [text.strip()[-2:] for text in await person.texts(LINE).all_text_contents()]  # a tab behind renders late


async def test_what_is_written_while_the_server_is_dead_arrives_exactly_once(
    stage: Stage, administrator: Administrator, centre: Centre
) -> None:
    customer, li_na = await talking(stage, administrator)
    await customer.says("甲2")
    centre.kill()
    for number in (3, 4):
        await customer.says(f"甲{number}")
    for number in (2, 3):
        await li_na.says(f"乙{number}")
    await customer.sees_words("offline")
    await customer.sees_words("queued")
    await expect(li_na.page.locator(".connection-bar")).to_be_visible()
    await expect(li_na.page.locator(".connection-dot")).not_to_have_attribute("data-state", "online")
    await expect(li_na.talk.locator("[data-pending]")).to_have_count(2)

    await centre.start()
    await expect(li_na.page.locator(".connection-dot")).to_have_attribute("data-state", "online", timeout=PATIENCE)
    await expect(li_na.page.locator(".connection-bar")).to_have_count(0)
    await expect(li_na.talk.locator("[data-pending]")).to_have_count(0, timeout=PATIENCE)
    await expect(customer.talk.locator(".outgoing")).to_have_count(0, timeout=PATIENCE)
    await expect(customer.panel.locator(".connection p")).to_have_count(0)
    for person in (customer, li_na):
        await expect(person.texts(LINE)).to_have_count(7)
    seen = await lines(li_na)
    assert seen == await lines(customer)
    assert [line for line in seen if line[0] == "甲"] == ["甲1", "甲2", "甲3", "甲4"]
    assert [line for line in seen if line[0] == "乙"] == ["乙1", "乙2", "乙3"]

    await li_na.page.reload()
    await customer.page.reload()
    await customer.opens()
    for person in (customer, li_na):
        await expect(person.texts(LINE)).to_have_count(7)
        assert await lines(person) == seen


async def test_a_message_survives_the_page_that_wrote_it(
    stage: Stage, administrator: Administrator, centre: Centre
) -> None:
    """Written offline, the page closed, and opened again when the server is back."""
    customer, li_na = await talking(stage, administrator)
    for person in (customer, li_na):
        await person.page.context.set_offline(True)
    await customer.says("甲2")
    await li_na.says("乙2")
    await customer.sees_words("queued")
    await expect(li_na.talk.locator("[data-pending]")).to_have_count(1)
    for person in (customer, li_na):
        context = person.page.context
        await person.page.close()
        await context.set_offline(False)
        person.page = await context.new_page()
    await customer.arrives()
    await customer.opens()
    await li_na.opens()
    await li_na.row("甲").or_(li_na.row("乙")).click()
    for person in (customer, li_na):
        await expect(person.texts(LINE)).to_have_count(4)


async def test_two_tabs_of_each_show_the_same(stage: Stage, administrator: Administrator) -> None:
    customer, li_na = await talking(stage, administrator)
    also_li_na = Colleague(await li_na.page.context.new_page(), li_na.url, li_na.person, "zh")
    await also_li_na.opens(li_na.page.url.partition("/desk/")[2])
    also_customer = Customer(await customer.page.context.new_page(), customer.url, customer.key, "zh")
    await also_customer.arrives()
    await also_customer.opens()
    await also_customer.sees("乙1")
    await also_customer.says("甲2")
    await also_li_na.says("乙2")
    await customer.says("甲3")
    await li_na.says("乙3")
    for person in (customer, also_customer, li_na, also_li_na):
        await expect(person.texts(LINE)).to_have_count(6)
        await expect(person.talk.locator(".outgoing, [data-pending]")).to_have_count(0)
    orders = {tuple(await lines(person)) for person in (customer, also_customer, li_na, also_li_na)}
    assert len(orders) == 1
