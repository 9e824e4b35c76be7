"""The boards with five hundred agents and two thousand who wait."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from playwright.async_api import Page, expect

from tests.browser import full_floor
from tests.browser.axe import Audit
from tests.browser.centre import Administrator, Centre
from tests.browser.colleague import Colleague
from tests.browser.conftest import Stage
from tests.browser.words import LANGUAGES, Language

pytestmark = pytest.mark.live

PER_SECOND, SECONDS = 200, 10
LEAST_TOLD = 300  # a machine that does much else may not tell more
both_languages = pytest.mark.parametrize("language", LANGUAGES)
PICTURES = os.environ.get("LINGXI_PICTURES")


@pytest.fixture(scope="module")
async def administrator(centre: Centre) -> AsyncIterator[Administrator]:
    """Has set up a centre whose floor is full."""
    async with httpx.AsyncClient(base_url=centre.url, timeout=30) as http:
        administrator = await Administrator(http).set_up()
        centre.stop()
        full_floor.fill(centre.database_url)
        await centre.start()
        yield administrator


async def opens(
    stage: Stage, administrator: Administrator, path: str, language: Language, **options: object
) -> Colleague:
    mei = await stage.colleague(administrator.person, language, **options)
    await mei.page.goto(f"{stage.url}/desk/floor/{path}")
    return mei


async def pictured(page: Page, name: str) -> None:
    if PICTURES:
        await page.screenshot(path=Path(PICTURES) / f"{name}.png")


@both_languages
async def test_everybody_who_waits_is_there_and_the_board_is_live(
    stage: Stage, administrator: Administrator, language: Language
) -> None:
    mei = await opens(stage, administrator, "queues", language)
    page = mei.page
    await expect(page.locator(".queue-card")).to_have_count(9)
    await expect(page.locator(".floor-bar h2")).to_have_text(mei.t("floor.line_other").replace("{{count}}", "2000"))
    assert await page.locator(".line-rows > li").count() < 80
    await pictured(page, f"queues-{language}")
    audit = Audit(page)
    await audit.of("queue board")
    await page.locator(".line-open").first.click()
    priority = page.get_by_role("spinbutton", name=mei.t("floor.column.priority"))
    await expect(priority).to_be_visible()
    await priority.fill("9")
    await priority.press("Enter")
    await expect(page.locator(".line-priority", has_text="9").first).to_be_visible()
    await pictured(page, f"work-{language}")
    await audit.of("work drawer")
    audit.is_clean()


@both_languages
async def test_the_agents_stand_by_presence_and_are_found(
    stage: Stage, administrator: Administrator, language: Language
) -> None:
    mei = await opens(stage, administrator, "agents", language)
    page = mei.page
    await expect(page.locator(".floor-bar h2")).to_contain_text("500")
    await expect(page.locator(".agent-group").first).to_contain_text(mei.t("presence.not_responding"))
    await pictured(page, f"agents-{language}")
    audit = Audit(page)
    await audit.of("agent board")
    await page.get_by_role("searchbox", name=mei.t("floor.searchAgent")).fill(" 77")
    await expect(page.locator(".floor-bar h2")).to_have_text(mei.t("floor.agents_one").replace("{{count}}", "1"))
    await page.locator(".agent-row .line-open").first.click()
    await expect(page.get_by_text(mei.t("floor.setPresence"))).to_be_visible()
    await pictured(page, f"agent-{language}")
    await audit.of("agent drawer")
    audit.is_clean()


async def test_the_board_answers_in_a_burst_of_news(stage: Stage, administrator: Administrator, centre: Centre) -> None:
    """How smoothly is printed; it is the machine's affair."""
    mei = await opens(stage, administrator, "queues", "en")
    page = mei.page
    await expect(page.locator(".line-rows > li").first).to_be_visible()
    session = await page.context.new_cdp_session(page)
    await session.send("Performance.enable")

    async def spent() -> dict[str, float]:
        metrics = (await session.send("Performance.getMetrics"))["metrics"]
        return {one["name"]: one["value"] for one in metrics}

    await page.evaluate(
        "() => { window.longest = 0; let last = performance.now();"
        " const step = (now) => { longest = Math.max(longest, now - last); last = now; requestAnimationFrame(step); };"
        " requestAnimationFrame(step); }"
    )
    before = await spent()
    told = await full_floor.noise(centre, per_second=PER_SECOND, seconds=SECONDS)
    after = await spent()
    lasted = after["Timestamp"] - before["Timestamp"]
    shares = {
        name: (after[name] - before[name]) / lasted for name in ("ScriptDuration", "TaskDuration", "LayoutDuration")
    }
    longest = await page.evaluate("() => longest")
    print(f"\n{told} events in {lasted:.1f} s: {shares}, longest frame {longest:.0f} ms")
    assert told >= LEAST_TOLD
    await page.locator(".line-rows > li").first.hover()
