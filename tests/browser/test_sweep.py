"""The morning sweep in a browser: hands on the keyboard, and every page as it should look to everybody."""

import pytest
from playwright.async_api import expect

from tests.browser.axe import Audit
from tests.browser.centre import OURS, Administrator
from tests.browser.colleague import Colleague
from tests.browser.conftest import Stage
from tests.browser.words import LANGUAGES
from tests.channels.email.post_office import letter

pytestmark = pytest.mark.live

SPAM = """FREE!!! Click here NOW to get your FREE credit card, GUARANTEED approval!!! Bad credit? No credit? NO PROBLEM!
Earn $5,000 a week working from home. To be removed click here: http://192.0.2.9/remove
ORDER NOW!!! Limited time offer, risk free, 100% money back guarantee!!! http://192.0.2.9/order
"""


async def comes(administrator: Administrator, mailbox: str, raw: bytes) -> str:
    answer = await administrator.http.post(f"/api/mailboxes/{mailbox}/raw", content=raw, headers=OURS)
    assert answer.status_code == 201, answer.text
    outcome: str = answer.json()["outcome"]
    return outcome


def held(number: int) -> tuple[bytes, bytes]:
    """Spam, and a newsletter with a long subject."""
    junk = letter(SPAM, id=f"s{number}@x", sender=f"Big Winner <win{number}@offers.example>", subject="FREE MONEY!!!")
    news = letter("本月理财产品一览", id=f"n{number}@x", sender=f"news{number}@shop.example", subject="优惠" * 40)
    return junk, news.replace(b"Subject:", b"Precedence: bulk\nSubject:", 1)


async def mailbox_of(administrator: Administrator, address: str) -> str:
    made = await administrator.ask("POST", "/api/mailboxes", {"name": "Help", "address": address})
    return str(made["id"])


async def test_what_was_held_back_is_swept_with_keys(stage: Stage, administrator: Administrator) -> None:
    mailbox = await mailbox_of(administrator, "help@harbour.example")
    for raw in held(1):
        assert await comes(administrator, mailbox, raw) == "filtered"
    floor = await administrator.floor("李娜")
    li_na: Colleague = await stage.colleague(floor.people[0], "zh")
    await li_na.page.goto(f"{stage.url}/desk/sweep")
    letters = li_na.page.locator(".held-letter")
    await expect(letters).to_have_count(2)
    await expect(letters.nth(0)).to_contain_text(li_na.t("sweep.filter.newsletter"))
    await expect(letters.nth(0)).to_contain_text("Precedence: bulk")
    await expect(letters.nth(1)).to_contain_text(li_na.t("sweep.filter.spam"))

    await li_na.presses("j")
    await expect(letters.nth(1)).to_have_attribute("data-here", "true")
    await li_na.presses("x")
    await expect(letters).to_have_count(1)
    await li_na.presses("z")
    await expect(letters).to_have_count(2)
    await li_na.presses("x")
    await expect(letters).to_have_count(1)

    await li_na.presses("r")
    await expect(li_na.page.get_by_text(li_na.t("sweep.none"), exact=True)).to_be_visible()
    await expect(li_na.page.locator(".stances")).to_contain_text("news1@shop.example")
    await expect(li_na.page.get_by_role("link", name=li_na.t("sweep.open"))).to_be_visible()
    assert await comes(administrator, mailbox, held(1)[1].replace(b"n1@x", b"n2@x")) == "filed"


async def test_the_page_is_for_everybody(stage: Stage, administrator: Administrator) -> None:
    mailbox = await mailbox_of(administrator, "cards@harbour.example")
    for raw in held(9):
        assert await comes(administrator, mailbox, raw) == "filtered"
    for language in LANGUAGES:
        boss = await stage.colleague(administrator.person, language)
        await boss.page.goto(f"{stage.url}/desk/sweep")
        for writer in ("win9@", "news9@"):
            await expect(boss.page.locator(".held-letter").filter(has_text=writer)).to_be_visible()
        audit = Audit(boss.page)
        await audit.of("the sweep")
        await boss.page.set_viewport_size({"width": 390, "height": 844})
        await audit.of("the sweep on a telephone")
        audit.is_clean()
        assert await boss.page.evaluate("document.documentElement.scrollWidth") <= 390
