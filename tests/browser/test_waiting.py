"""A waiting customer has a choice: wait, be called, or wait for whom they know."""

import re

import psycopg
import pytest
from playwright.async_api import expect

from tests.browser.centre import Administrator, Centre
from tests.browser.conftest import Stage
from tests.browser.words import LANGUAGES, Language

pytestmark = pytest.mark.live

# five customers whom Tom served for 100 seconds each
SERVED = """
insert into routing.stints (id, work_id, customer_id, queue_id, channel, agent_id, began_at, ended_at, hard)
select gen_random_uuid(), w.id, w.customer_id, w.queue_id, 'chat', %(agent)s, now() - interval '1 hour',
       now() - interval '1 hour' + interval '100 seconds', false
from routing.works w, generate_series(1, 5) where w.queue_id = %(queue)s
"""


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_will_not_wait_leaves_a_number_and_is_called(
    stage: Stage, administrator: Administrator, language: Language
) -> None:
    floor = await administrator.floor("李娜", language=language)
    customer = await stage.customer(floor.key, language)
    await customer.opens()
    await customer.says("卡丢了")
    await customer.button("callMe").click()
    await customer.panel.get_by_label(customer.t("number")).fill("12345")
    await customer.panel.locator("form.guest").get_by_role("button", name=customer.t("send")).click()
    await customer.sees_words("check")
    await customer.panel.get_by_label(customer.t("number")).fill("139 1234 5678")
    await customer.panel.locator("form.guest").get_by_role("button", name=customer.t("send")).click()
    called = customer.panel.locator(".waiting")
    await expect(called).to_contain_text("+8613912345678")
    await customer.button("change").click()
    await customer.panel.get_by_label(customer.t("number")).fill("13800138000")
    await customer.panel.locator("form.guest").get_by_role("button", name=customer.t("send")).click()
    await expect(called).to_contain_text("+8613800138000")
    await customer.button("stayHere").click()
    await customer.button("callMe").click()
    await customer.panel.locator("form.guest").get_by_role("button", name=customer.t("send")).click()
    await expect(called).to_contain_text(customer.t("turn"))
    await customer.button("change").click()
    await customer.panel.get_by_label(customer.t("number")).fill("13912345678")
    await customer.panel.locator("form.guest").get_by_role("button", name=customer.t("send")).click()
    await expect(called).to_contain_text("+8613912345678")

    li_na = await stage.colleague(floor.people[0], language)
    await li_na.opens()
    await li_na.goes_available()
    await expect(li_na.offer).to_contain_text("+8613912345678")
    await li_na.accepts("卡丢了")
    await customer.sees_words("serving")
    bar = li_na.page.locator(".callback-bar")
    await expect(bar.get_by_role("link", name="+8613912345678")).to_have_attribute("href", "tel:+8613912345678")
    await bar.get_by_role("button", name=li_na.t("callback.notReached")).click()
    await expect(customer.panel).to_contain_text(re.compile(customer.t("noticeMissed", time="").strip()[:6]))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_how_long_it_takes_and_the_adviser_whom_one_knows(
    stage: Stage, administrator: Administrator, centre: Centre, language: Language
) -> None:
    floor = await administrator.floor("李娜", "Tom", language=language)
    await administrator.capacity(floor.people[1], 0)
    li_na = await stage.colleague(floor.people[0], language)
    await li_na.opens()
    await li_na.goes_available()
    customer = await stage.customer(floor.key, language)
    await customer.opens()
    await customer.says("第一次")
    await li_na.accepts("第一次")
    await li_na.says("好的")
    await customer.sees("好的")
    await customer.ends_it()
    with psycopg.connect(centre.database_url, autocommit=True) as db:
        db.execute(SERVED, {"agent": floor.people[0].id, "queue": floor.queue["id"]})
    await administrator.capacity(floor.people[0], 0)

    await customer.button("fresh").click()
    await customer.says("第二次")
    await customer.button("wish", name="李娜").click()
    await expect(customer.panel.locator(".waiting")).to_contain_text(
        customer.t("wished", name="李娜", time="").strip()[:8]
    )
    await customer.button("anybody").click()
    await customer.button("wish", name="李娜").click()
    await expect(customer.button("anybody")).to_be_visible()
    await administrator.capacity(floor.people[0], 3)
    await li_na.accepts("第二次")
    await customer.sees_words("noticeJoined", name="李娜")
