"""On a phone, in the dark, and with far too much text."""

from typing import Any

import pytest
from playwright.async_api import Locator, expect

from tests.browser.centre import Administrator, Floor, visit
from tests.browser.conftest import Stage
from tests.browser.layout import fits, nothing_overlaps
from tests.browser.words import Language

pytestmark = pytest.mark.live

PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "has_touch": True,
    "is_mobile": True,
    "device_scale_factor": 2,
}
LONG_NAME = "Karl-Theodor von und zu Hohenstaufenberg"
COMPANY = "上海浦东发展海湾国际融资租赁股份有限公司华东区域客户服务中心业务三部"
LONG_WORD = "Donaudampfschifffahrtsgesellschaft" * 40
MAIL = "The payment of the third instalment has not arrived at the branch although it left us. " * 200
PAGES = ("people", "queues", "hours", "plans", "widgets", "replies", "organisation", "tokens", "health")


async def test_the_desk_on_a_phone_shows_one_pane_at_a_time(stage: Stage, administrator: Administrator) -> None:
    floor = await administrator.floor("李娜")
    asked = await visit(administrator.http, floor.key)
    await asked.says("在吗？")
    li_na = await stage.colleague(floor.people[0], **PHONE)
    page = li_na.page
    await li_na.opens()
    await fits(page)
    await li_na.goes_available()
    await expect(li_na.offer).to_contain_text("在吗？")
    await fits(page)
    await li_na.offer.locator(".ant-btn-primary").tap()
    await li_na.sees("在吗？")
    await expect(page.locator(".pane-list")).to_have_count(0)
    await fits(page)
    await li_na.field.fill("我在。")
    await li_na.button("composer.send").tap()
    await li_na.sees("我在。")

    await page.locator(".head").get_by_role("button", name=li_na.t("command.customer")).tap()
    await expect(page.get_by_role("dialog", name=li_na.t("customer.title"))).to_be_visible()
    await fits(page)
    await page.keyboard.press("Escape")
    await page.get_by_role("link", name=li_na.t("command.back")).tap()
    await expect(li_na.row("我在。")).to_be_visible()
    await expect(page.locator(".pane-main")).to_have_count(0)


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_every_page_of_administration_fits_a_phone(
    stage: Stage, administrator: Administrator, language: Language
) -> None:
    await administrator.hire(LONG_NAME, "agent", "supervisor", "analyst", "planner", "administrator")
    mei = await stage.colleague(administrator.person, language, **PHONE, color_scheme="dark")
    for path in ("admin", *(f"admin/{page}" for page in PAGES), "experts", "me"):
        await mei.opens(path)
        await expect(mei.page.get_by_role("heading", level=1)).to_be_visible()
        await expect(mei.page.locator(".lx-skeleton")).to_have_count(0)
        await fits(mei.page)


async def test_the_widget_takes_the_whole_phone(stage: Stage, administrator: Administrator) -> None:
    floor = await administrator.floor("李娜", ask_name=True, ask_email=True)
    customer = await stage.customer(floor.key, **PHONE)
    await fits(customer.page)
    await customer.opens()
    box = await customer.panel.bounding_box()
    assert box
    assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, 390, 844)
    await fits(customer.page)
    await customer.says(LONG_WORD)
    await expect(customer.talk.locator(".outgoing")).to_have_count(0)
    await fits(customer.page)
    await customer.minimises()
    await expect(customer.launcher).to_be_visible()


async def test_the_dark_is_dark(stage: Stage, administrator: Administrator) -> None:
    floor = await administrator.floor("李娜")
    li_na = await stage.colleague(floor.people[0], color_scheme="dark")
    await li_na.opens()
    assert await lightness(li_na.page.locator(".pane-list")) < 60
    customer = await stage.customer(floor.key, color_scheme="dark")
    await customer.opens()
    assert await lightness(customer.panel) < 60
    await li_na.page.emulate_media(color_scheme="light")
    await expect(li_na.page.locator("html")).to_have_css("color-scheme", "light")
    assert await lightness(li_na.page.locator(".pane-list")) > 200


async def lightness(element: Locator) -> float:
    """0 to 255, of what stands behind its words."""
    colour: str = await element.evaluate("""element => {
      const canvas = new OffscreenCanvas(1, 1).getContext("2d");
      canvas.fillStyle = getComputedStyle(element).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data.slice(0, 3).join();
    }""")
    return sum(map(int, colour.split(","))) / 3


async def crowd(administrator: Administrator, floor: Floor) -> None:
    for name, text in ((LONG_NAME, MAIL[:16_000]), (COMPANY, LONG_WORD), ("王", "一" * 3_000)):
        one = await visit(administrator.http, floor.key)
        await one.says(text, name=name)


@pytest.mark.parametrize("width", [390, 1024, 1440])
async def test_long_texts_push_nothing_out_of_place(stage: Stage, administrator: Administrator, width: int) -> None:
    floor = await administrator.floor(LONG_NAME, ask_name=True)
    await crowd(administrator, floor)
    karl = await stage.colleague(floor.people[0], "en", viewport={"width": width, "height": 844})
    await karl.opens()
    await karl.tab("waiting").click()
    await expect(karl.page.locator(".row")).to_have_count(3)
    await nothing_overlaps(karl.page, ".list-rows")
    await fits(karl.page)
    for name in (LONG_NAME, COMPANY):
        await karl.row(name).click()
        await expect(karl.talk.locator(".bubble")).to_be_visible()
        await fits(karl.page)
        await nothing_overlaps(karl.page, ".conversation .head")
        if width == 390:
            await karl.page.get_by_role("link", name=karl.t("command.back")).click()
