"""A queue closes by the hours that an administrator draws, and the customer reads when it opens."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import Locator, expect

from tests.browser.axe import Audit
from tests.browser.centre import Administrator
from tests.browser.colleague import Colleague
from tests.browser.conftest import Stage
from tests.browser.words import LANGUAGES, Language

pytestmark = pytest.mark.live

SATURDAY, SUNDAY = 5, 6


def times(mei: Colleague) -> Locator:
    """The seven fields of the week."""
    return mei.page.locator(".week .hours-field")


async def begins(stage: Stage, administrator: Administrator, language: Language) -> Colleague:
    """At new hours, from nine to six on weekdays."""
    mei = await stage.colleague(administrator.person, language, timezone_id="Asia/Shanghai")
    await mei.opens("admin/hours")
    await mei.button("hours.add").first.click()
    await expect(times(mei)).to_have_count(7)
    await expect(mei.page.locator(".year-day").first).to_be_visible()
    return mei


async def test_hours_are_typed_painted_and_kept(stage: Stage, administrator: Administrator) -> None:
    mei = await begins(stage, administrator, "en")
    await times(mei).nth(0).fill("9-12, 13:30-18")
    await times(mei).nth(0).press("Tab")
    await expect(times(mei).nth(0)).to_have_value("09:00–12:00, 13:30–18:00")
    await mei.page.get_by_role("button", name=f"Monday: {mei.t('hours.copy')}").click()
    await expect(times(mei).nth(4)).to_have_value("09:00–12:00, 13:30–18:00")
    await expect(times(mei).nth(SATURDAY)).to_have_value("")

    line = mei.page.locator(".week-track").nth(SATURDAY)
    box = await line.bounding_box()
    assert box is not None
    middle = box["y"] + box["height"] / 2
    await mei.page.mouse.move(box["x"] + box["width"] * (10.1 / 24), middle)
    await mei.page.mouse.down()
    await mei.page.mouse.move(box["x"] + box["width"] * (15.9 / 24), middle, steps=4)
    await mei.page.mouse.up()
    await expect(times(mei).nth(SATURDAY)).to_have_value("10:00–16:00")

    await times(mei).nth(SUNDAY).fill("ten to four")
    await expect(mei.button("common.save")).to_be_disabled()
    await times(mei).nth(SUNDAY).fill("")
    async with mei.page.expect_response(lambda it: it.url.endswith("/opening-hours") and it.request.method == "POST"):
        await mei.button("common.save").click()
    [kept] = await administrator.ask("GET", "/api/opening-hours")
    assert kept["hours"]["zone"] == "Asia/Shanghai"
    assert kept["hours"]["week"][SATURDAY] == [{"opens": 600, "closes": 960}]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_year_shows_moved_workdays_and_is_walked_by_keys(
    stage: Stage, administrator: Administrator, language: Language
) -> None:
    mei = await begins(stage, administrator, language)
    while await mei.page.locator(".year-head b").inner_text() != "2026":
        await mei.page.get_by_role("button", name=re.compile("^20[0-9]{2}$")).first.click()
    await expect(mei.page.locator('[data-day="2026-02-14"]')).to_have_attribute("data-kind", "make_up")
    await expect(mei.page.locator('[data-day="2026-02-17"]')).to_have_attribute("data-kind", "holiday")
    await mei.page.locator('[data-day="2026-02-14"]').focus()
    for key in ("ArrowRight", "ArrowDown"):
        await mei.presses(key)
    await expect(mei.page.locator('[data-day="2026-02-22"]')).to_be_focused()
    await mei.presses("Enter")
    await expect(mei.page.locator('[data-day="2026-02-22"]')).to_have_attribute("data-kind", "special")
    audit = Audit(mei.page)
    await audit.of("opening hours")
    audit.is_clean()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_comes_while_it_is_closed_reads_when_it_opens(
    stage: Stage, administrator: Administrator, language: Language
) -> None:
    floor = await administrator.floor("李娜", language=language)
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    nine = {"opens": 9 * 60, "closes": 10 * 60}
    hours: dict[str, object] = {
        "zone": "UTC",
        "week": [[] for _ in range(7)],
        "region": "",
        "holiday": [],
        "make_up_weekday": None,
        "special_days": [{"date": f"{tomorrow}", "intervals": [nine], "name_zh": "明天", "name_en": "Tomorrow"}],
    }
    kept = await administrator.ask("POST", "/api/opening-hours", {"name_zh": "明", "name_en": "T", "hours": hours})
    await administrator.ask("PUT", f"/api/queues/{floor.queue['id']}", {**floor.queue, "hours_id": kept["id"]})
    li_na = await stage.colleague(floor.people[0], language)
    await li_na.opens()
    await li_na.goes_available()

    customer = await stage.customer(floor.key, language, timezone_id="UTC")
    await customer.opens()
    opens = customer.t("shutUntil", time=f"{customer.t('tomorrow')} 09:00")
    await expect(customer.panel.get_by_text(opens)).to_be_visible()
    await customer.says("在吗？")
    await expect(customer.panel.locator(".waiting b")).to_have_text(opens)
    await expect(customer.panel.locator(".notice")).to_contain_text(opens)
    await expect(li_na.offer).to_have_count(0)

    await administrator.ask("PUT", f"/api/queues/{floor.queue['id']}", {**floor.queue, "hours_id": None})
    await li_na.accepts("在吗？")
    await li_na.says("早。")
    await customer.sees("早。")
