"""A private word, a supervisor's whisper, taking over, parking: what colleagues do around a customer who stays served."""

import pytest
from playwright.async_api import expect

from tests.browser.centre import Administrator
from tests.browser.colleague import Colleague
from tests.browser.conftest import Stage
from tests.browser.test_working_together import talking

pytestmark = pytest.mark.live


async def asks(li_na: Colleague, keys: str, name: str, way: str, note: str = "") -> None:
    """By key, in the dialog that the key opens."""
    await li_na.presses(keys)
    dialog = li_na.page.get_by_role("dialog")
    await dialog.get_by_role("radio", name=name).click()
    if note:
        await dialog.get_by_label(li_na.t("passing.note")).fill(note)
    await dialog.get_by_role("button", name=li_na.t(f"passing.to.{way}", name=name)).click()
    await expect(dialog).to_be_hidden()


async def test_li_na_has_a_private_word_with_tom_and_hands_over(stage: Stage, administrator: Administrator) -> None:
    floor = await administrator.floor("李娜", "Tom")
    customer, li_na = await talking(stage, floor)
    tom = await stage.colleague(floor.people[1], language="en")
    await tom.opens()
    await tom.goes_available()
    await asks(li_na, "Alt+c", "Tom", "consult", "海外盗刷怎么办？")
    await expect(tom.page.get_by_role("status").filter(has_text="李娜 asks for your advice")).to_contain_text(
        "海外盗刷怎么办？"
    )
    assert await tom.page.evaluate("window.tones") == 0, "being asked is quieter than an offer"
    await tom.presses("Alt+y")
    await tom.sees("您好")
    await expect(tom.page.get_by_role("radio", name=tom.t("composer.reply"))).to_be_disabled()
    await tom.says("先冻结")
    await li_na.sees("先冻结")
    await li_na.page.reload()
    beside = li_na.page.get_by_role("region", name=li_na.t("passing.beside"))
    await expect(beside).to_contain_text("Tom")
    await expect(customer.panel).not_to_contain_text("先冻结")
    await beside.get_by_role("button", name=li_na.t("passing.choice.handOverFor", name="Tom")).click()
    await expect(tom.page.get_by_role("region", name=tom.t("passing.beside"))).to_have_count(0)
    await tom.says("Tom here")
    await customer.sees("Tom here")


async def test_mei_whispers_and_takes_over_and_li_na_is_told_why(stage: Stage, administrator: Administrator) -> None:
    _, li_na = await talking(stage, await administrator.floor("李娜"))
    mei = await stage.colleague(administrator.person)
    await mei.opens(li_na.page.url.partition("/desk/")[2])
    await mei.sees("您好")
    await mei.presses("Alt+v")
    await expect(li_na.page.get_by_text(li_na.t("passing.is.watching", name="陈梅"))).to_be_visible()
    await mei.presses("Alt+w")
    await mei.page.get_by_role("dialog").get_by_role("textbox").fill("可以免年费")
    await mei.presses("Enter")
    whisper = li_na.page.get_by_role("alert").filter(has_text="可以免年费")
    await whisper.get_by_role("button", name=li_na.t("passing.gotIt")).click()
    await expect(whisper).to_have_count(0)
    await mei.presses("Alt+k")
    await mei.page.get_by_role("dialog").get_by_role("textbox").fill("重大投诉")
    await mei.presses("Enter")
    await expect(li_na.page.get_by_role("alert").filter(has_text="重大投诉")).to_be_visible()
    await expect(mei.page.get_by_role("region", name=mei.t("passing.beside"))).to_have_count(0)


async def test_what_li_na_parks_comes_back_when_the_customer_writes(stage: Stage, administrator: Administrator) -> None:
    customer, li_na = await talking(stage, await administrator.floor("李娜"))
    await li_na.says("请拍一张照片")
    await li_na.presses("Alt+p")
    dialog = li_na.page.get_by_role("dialog")
    await dialog.get_by_label(li_na.t("passing.park.reason")).fill("等照片")
    await dialog.get_by_role("button", name=li_na.t("passing.command.park")).click()
    await expect(li_na.page.get_by_role("region", name=li_na.t("passing.beside"))).to_contain_text("等照片")
    await li_na.tab("parked").click()
    await expect(li_na.row("请拍一张照片")).to_have_count(1)
    await customer.says("照片来了")
    await li_na.accepts("照片来了")
    await expect(li_na.tab("parked")).to_have_count(0)
