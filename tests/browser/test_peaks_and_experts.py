"""Many come at once, and a hard matter needs somebody who knows: peak plans and experts on the screens."""

import pytest
from playwright.async_api import expect

from tests.browser.centre import Administrator, visit
from tests.browser.conftest import Stage
from tests.browser.layout import fits

pytestmark = pytest.mark.live

WAIT_PLEASE = "现在客户较多，请稍候。"
TOGETHER = "今天双十一，大家一起扛。"


async def test_a_plan_is_made_looked_at_switched_on_seen_by_all_and_ended(
    stage: Stage, administrator: Administrator
) -> None:
    floor = await administrator.floor("李娜", "Tom")
    mei = await stage.colleague(administrator.person)
    tom = await stage.colleague(floor.people[1], "en")
    await tom.opens()
    waiting = await stage.customer(floor.key)
    await waiting.opens()
    await waiting.says("在吗？")
    await waiting.sees("在吗？")
    page = mei.page
    await mei.opens("admin/plans")
    await mei.button("plans.add").first.click()
    drawer = page.get_by_role("dialog")
    await drawer.get_by_label(mei.t("plans.nameZh")).fill("双十一")
    await drawer.get_by_label(mei.t("plans.nameEn")).fill("Singles' Day")
    await drawer.get_by_label(mei.t("plans.room"), exact=True).fill("2")
    await drawer.get_by_label(mei.t("plans.announcement_zh")).fill(WAIT_PLEASE)
    await drawer.get_by_label(mei.t("plans.note_zh")).fill(TOGETHER)
    await drawer.get_by_role("switch", name=mei.t("plans.automatic")).click()
    await expect(drawer.get_by_label(mei.t("plans.measure"))).to_be_visible()
    await drawer.get_by_role("button", name=mei.t("plans.preview")).click()
    await expect(drawer.get_by_text(mei.t("plans.changeRoom_other", count=2))).to_be_visible()
    await drawer.get_by_role("button", name=mei.t("common.save")).click()
    await expect(drawer).to_be_hidden()
    card = page.locator(".plan-card", has_text="双十一")
    await expect(card).to_contain_text(mei.t("plans.changeAnnouncement"))

    await card.get_by_role("switch").click()
    dialog = page.get_by_role("dialog")
    await expect(dialog.locator(".plan-preview")).to_be_visible()
    await dialog.get_by_role("button", name=mei.t("plans.startNow")).click()
    await expect(dialog).to_be_hidden()
    for one in (mei, tom):
        await expect(one.page.locator(".connection-bar[data-kind=peak]")).to_contain_text(TOGETHER)
    await expect(waiting.panel.locator(".announced")).to_contain_text(WAIT_PLEASE)
    late = await stage.customer(floor.key)
    await late.opens()
    await expect(late.panel.locator(".announced")).to_contain_text(WAIT_PLEASE)

    await card.get_by_role("switch").click()
    await dialog.get_by_role("button", name=mei.t("plans.endNow")).click()
    await expect(dialog).to_be_hidden()
    for one in (mei, tom):
        await expect(one.page.locator(".connection-bar[data-kind=peak]")).to_have_count(0)
    await expect(waiting.panel.get_by_text(WAIT_PLEASE)).to_have_count(0)
    await expect(page.get_by_role("cell", name=mei.t("plans.endedBy", name="陈梅"))).to_be_visible()
    await fits(page)


async def test_a_hard_matter_goes_to_an_expert_who_accepts_answers_and_is_thanked(
    stage: Stage, administrator: Administrator
) -> None:
    floor = await administrator.floor("王芳")
    ann = await administrator.hire("Ann Lee", "expert", language="en")
    await administrator.ask("PUT", "/api/skills/tax", {"label_zh": "税务", "label_en": "Tax"})
    expert = await stage.colleague(ann, "en")
    page = expert.page
    await expert.opens("experts")
    await page.get_by_role("tab", name=expert.t("experts.me")).click()
    await page.get_by_label(expert.t("experts.topicsEn")).fill("Inheritance tax")
    await page.get_by_label(expert.t("experts.topicsZh")).fill("遗产税")
    await expert.button("common.save").click()
    await page.get_by_role("tab", name=expert.t("experts.directory")).click()
    await page.get_by_label(expert.t("experts.search")).fill("遗产")
    await expect(page.locator(".expert-card", has_text="Ann Lee")).to_be_visible()

    wang = await stage.colleague(floor.people[0])
    await wang.opens()
    await wang.goes_available()
    await (await visit(administrator.http, floor.key)).says("继承房子要交税吗？")
    await wang.accepts("继承房子要交税吗？")
    await wang.presses("Escape")
    await wang.presses("e")
    dialog = wang.page.get_by_role("dialog")
    await dialog.get_by_label(wang.t("experts.askHint")).fill("遗产税怎么算？")
    await expect(dialog.get_by_role("radio", name="Ann Lee")).to_be_visible()
    await dialog.get_by_role("button", name=wang.t("experts.ask"), exact=True).click()
    await expect(dialog).to_be_hidden()
    beside = wang.page.locator(".question", has_text="遗产税怎么算？")
    await expect(beside).to_contain_text(wang.t("experts.state.asked"))

    await expect(page.locator(".rail .ant-badge-count")).to_have_text("1")
    await page.get_by_role("tab", name=expert.t("experts.inboxCount", count=1)).click()
    question = page.locator(".question", has_text="遗产税怎么算？")
    await expect(question.get_by_role("link")).to_have_count(0)
    await question.get_by_role("button", name=expert.t("experts.accept")).click()
    await expect(question.get_by_role("link", name=expert.t("experts.openConversation"))).to_be_visible()
    await question.get_by_label(expert.t("experts.answer")).fill("直系亲属免征。")
    await question.get_by_role("button", name=expert.t("experts.answer")).click()
    await wang.sees("直系亲属免征。")
    await beside.get_by_role("button", name=wang.t("experts.thank")).click()
    await expect(beside).to_contain_text(wang.t("experts.thanked"))
    await expect(question).to_contain_text(expert.t("experts.thanked"))
    await fits(page)
