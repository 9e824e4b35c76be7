"""Looking for what was said: a Chinese word of two characters, found by who may read it, and shown in its place."""

import asyncio

import pytest
from playwright.async_api import expect

from tests.browser.axe import faults
from tests.browser.centre import Administrator
from tests.browser.conftest import SECONDS, Stage

pytestmark = pytest.mark.live

# More than one page of messages after the one that is looked for.
SAYS_MUCH = """async ([id, count]) => {
  for (let n = 0; n < count; n += 1)
    await fetch(`/api/conversations/${id}/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-lingxi": "1" },
      body: JSON.stringify({ client_id: `much-${n}`, text: `还有第 ${n} 件事` }),
    });
}"""


async def test_a_word_of_two_characters_is_found_and_shown_in_its_place(
    stage: Stage, administrator: Administrator
) -> None:
    floor = await administrator.floor("李娜")
    elsewhere = await administrator.floor("Rosalind")
    li_na = await stage.colleague(floor.people[0])
    await li_na.opens()
    await li_na.goes_available()
    customer = await stage.customer(floor.key)
    await customer.opens()
    await customer.says("您好，我的理财已退款项到账了吗？")
    await li_na.accepts("到账了吗")
    await li_na.says("马上为您查退款进度。")
    await customer.sees("退款进度")
    await li_na.page.evaluate(SAYS_MUCH, [li_na.page.url.rpartition("/")[2], 60])

    await heard(administrator, "退款", 2)

    await li_na.field.blur()
    await li_na.presses("s")
    field = li_na.page.get_by_label(li_na.t("search.placeholder"))
    await expect(field).to_be_focused()
    await field.fill("退款")
    hits = li_na.page.get_by_role("option")
    await expect(hits).to_have_count(2)
    await expect(hits.first.locator("mark")).to_have_text("退款")
    await expect(hits.first).to_contain_text("马上为您查")
    assert await faults(li_na.page) == []
    await field.press("ArrowDown")
    await field.press("ArrowDown")
    await expect(hits.nth(1)).to_have_attribute("aria-selected", "true")
    await field.press("Enter")
    sought = li_na.page.locator(".message[data-sought=true]")
    await expect(sought).to_contain_text("我的理财已退款项到账了吗")
    await expect(sought).to_be_in_viewport()

    await li_na.page.go_back()
    await expect(field).to_have_value("退款")
    await li_na.page.get_by_text(li_na.t("search.by.customer"), exact=True).click()
    await expect(hits).to_have_count(1)

    await li_na.presses("Control+k")
    await li_na.page.get_by_role("combobox", name=li_na.t("palette.placeholder")).fill("进度")
    await li_na.presses("Enter")
    await expect(field).to_have_value("进度")

    rosalind = await stage.colleague(elsewhere.people[0])
    await rosalind.opens("search?q=退款")
    await expect(rosalind.page.get_by_text(rosalind.t("search.noneTitle"))).to_be_visible()


async def heard(administrator: Administrator, words: str, count: int) -> None:
    """What was said a moment ago is read for its words within seconds."""
    async with asyncio.timeout(SECONDS):
        while len((await administrator.ask("GET", f"/api/search/messages?q={words}"))["items"]) < count:  # noqa: ASYNC110
            await asyncio.sleep(0.2)
