"""Letters come in and are cases with clocks; they are found, answered and solved, alone and many at once."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session
from playwright.async_api import Locator, expect

from tests.browser.axe import faults
from tests.browser.centre import OURS, Administrator, Floor
from tests.browser.colleague import Colleague
from tests.browser.conftest import Stage
from tests.browser.files import pdf
from tests.channels.email.post_office import letter
from tests.world import eventually

pytestmark = pytest.mark.live
SECONDS = 20.0


@dataclass(slots=True)
class Postman:
    """Takes the letters that leave the centre."""

    port: int
    letters: asyncio.Queue[EmailMessage]

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - as aiosmtpd calls it
        assert isinstance(envelope.content, bytes)
        await self.letters.put(message_from_bytes(envelope.content, policy=policy.default))
        return "250 2.0.0 Taken"

    async def brings(self) -> EmailMessage:
        async with asyncio.timeout(SECONDS):
            return await self.letters.get()


@asynccontextmanager
async def postman() -> AsyncIterator[Postman]:
    loop = asyncio.get_running_loop()
    man = Postman(0, asyncio.Queue())
    server = await loop.create_server(lambda: SMTP(man, loop=loop), "127.0.0.1", 0)
    man.port = server.sockets[0].getsockname()[1]
    try:
        yield man
    finally:
        server.close()


@dataclass(slots=True)
class Box:
    """A mailbox whose letters go to a floor of its own."""

    administrator: Administrator
    floor: Floor
    address: str
    id: str

    async def gets(
        self, subject: str, text: str = "请核实。", *, who: str = "王芳", answers: str = ""
    ) -> dict[str, Any]:
        """A letter that is brought to it; what became of it."""
        raw = letter(
            text,
            sender=f"{who} <{subject.encode().hex()[:12]}@mail.example>"
            if not answers
            else f"{who} <wang@mail.example>",
            to=self.address,
            subject=subject,
            answers=(answers,) if answers else (),
        )
        path = f"/api/mailboxes/{self.id}/raw"
        came = await self.administrator.http.post(path, content=raw, headers={**OURS, "Content-Type": "message/rfc822"})
        assert came.status_code == 201, came.text
        found: dict[str, Any] = came.json()
        return found


async def box(administrator: Administrator, address: str, *, smtp: int | None = None) -> Box:
    floor = await administrator.floor("李娜")
    server = {"host": "127.0.0.1", "port": smtp, "security": "none", "sign_in": "none"}
    wanted = {"name": "Service", "address": address, "queue_id": floor.queue["id"], "undo_seconds": 0}
    made = await administrator.ask(
        "POST", "/api/mailboxes", {**wanted, "outgoing": {"server": server} if smtp else None}
    )
    return Box(administrator, floor, address, made["id"])


async def at_cases(stage: Stage, box: Box, view: str) -> Colleague:
    li_na = await stage.colleague(box.floor.people[0])
    await li_na.opens(f"cases?view={view}")
    return li_na


def rows(her: Colleague) -> Locator:
    return her.page.locator(".cases-list > li")


async def picks(her: Colleague, field: Locator, option: str, *, of_several: bool = False) -> None:
    """One of a list that opens below a field."""
    await field.click()
    await her.page.locator(".ant-select-item-option", has_text=option).last.click()
    if of_several:
        await her.page.locator(".ant-drawer-title").click()
    await expect(her.page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)")).to_have_count(0)


async def test_a_letter_is_a_case_with_a_clock_until_it_is_solved(stage: Stage, administrator: Administrator) -> None:
    async with postman() as man:
        mail = await box(administrator, "service@harbour.example", smtp=man.port)
        await mail.gets("重复扣款", "我的卡被扣了两次，请核实。")
        li_na = await stage.colleague(mail.floor.people[0])
        page = li_na.page
        await page.clock.install()
        await li_na.opens("cases")
        await expect(page.get_by_role("heading", name=li_na.t("cases.none.mine"))).to_be_visible()
        await page.get_by_role("button", name=re.compile(li_na.t("cases.view.free"))).click()
        row = page.get_by_role("link", name=re.compile("重复扣款"))
        clock = row.locator(".case-clock")
        await expect(clock).to_contain_text("剩 1 天 23 小时")
        await li_na.presses("j")
        await expect(row).to_be_focused()
        assert await faults(page) == []
        for hours, tone, left in (
            (25, "near", re.compile(r"剩 22 小时 5\d 分")),
            (15, "pressing", re.compile(r"剩 7 小时 5\d 分")),
            (8, "late", "超时"),
        ):
            await expect(clock).not_to_have_attribute("data-tone", tone)
            await page.clock.fast_forward(hours * 3_600_000)
            await expect(clock).to_have_attribute("data-tone", tone)
            await expect(clock).to_contain_text(left)

        await li_na.presses("Enter")
        pane = page.get_by_role("region", name=re.compile("#"))
        await expect(li_na.talk).to_contain_text("我的卡被扣了两次")
        await pane.get_by_role("button", name=re.compile(li_na.t("cases.clock.first_answer"))).click()
        await expect(page.get_by_role("tooltip")).to_contain_text("2 天")
        assert await faults(page) == []
        await li_na.presses("Escape")

        await li_na.field.fill("已退回，请查收。")
        await page.locator(".composer").get_by_role("button", name=re.compile(li_na.t("composer.send"))).first.click()
        await expect(pane.locator(".case-head")).to_contain_text(li_na.t("cases.state.waiting_customer"))
        await expect(pane.locator(".case-clock")).to_have_attribute("data-state", "kept")
        sent = await man.brings()
        assert "已退回" in sent.get_body(("plain",)).get_content()  # type: ignore[union-attr]

        await mail.gets("Re: 重复扣款", "还差一笔。", answers=str(sent["Message-ID"]).strip("<>"))
        await li_na.sees("还差一笔。")
        await expect(pane.locator(".case-head")).to_contain_text(li_na.t("cases.state.waiting_us"))
        await expect(pane.locator(".case-talks li")).to_have_count(1)

        await pane.get_by_role("button", name=re.compile(li_na.t("cases.state.waiting_us"))).click()
        await page.get_by_role("menuitem", name=li_na.t("cases.step.solved")).click()
        await expect(pane.locator(".case-head")).to_contain_text(li_na.t("cases.state.solved"))
        await expect(pane.locator(".case-history")).to_contain_text(f"李娜 {li_na.t('cases.what.state')}")
        await li_na.opens(f"c/{page.url.rpartition('/')[2]}")
        await expect(page.get_by_role("link", name=re.compile("#"))).to_contain_text(li_na.t("cases.state.solved"))


async def test_many_cases_are_changed_at_once_and_a_view_is_kept(stage: Stage, administrator: Administrator) -> None:
    mail = await box(administrator, "many@harbour.example")
    for subject in ("年费", "挂失", "额度"):
        await mail.gets(subject)
    li_na = await at_cases(stage, mail, "all")
    page = li_na.page
    await expect(rows(li_na)).to_have_count(3)
    await li_na.presses("j")
    await li_na.presses("x")
    await rows(li_na).nth(2).get_by_role("checkbox").click(modifiers=["Shift"])
    bulk = page.get_by_role("region", name=li_na.t("cases.bulk.title"))
    await expect(bulk).to_contain_text(li_na.t("cases.bulk.chosen_other", count=3))
    await picks(li_na, bulk.get_by_label(li_na.t("cases.stateLabel")), li_na.t("cases.step.closed"))
    await expect(bulk.get_by_role("status")).to_contain_text(li_na.t("cases.bulk.refused_other", count=3))
    await expect(bulk.get_by_role("listitem").first).to_contain_text(li_na.t("problem.no_such_step"))
    await picks(li_na, bulk.get_by_label(li_na.t("cases.priorityLabel")), li_na.t("cases.priority.3"))
    await expect(bulk.get_by_role("status")).to_contain_text(li_na.t("cases.bulk.changed_other", count=3))
    assert await faults(page) == []
    await expect(page.get_by_text(li_na.t("cases.priority.3"))).to_have_count(3)

    await rows(li_na).nth(0).get_by_role("checkbox").click()
    tags = bulk.get_by_label(li_na.t("cases.bulk.tags"))
    await tags.fill("vip")
    await tags.press("Enter")
    await expect(bulk.get_by_role("status")).to_contain_text(li_na.t("cases.bulk.changed_one", count=1))
    await li_na.button("cases.bulk.none").click()
    await li_na.presses("v")
    drawer = page.get_by_role("dialog")
    await drawer.get_by_label(li_na.t("cases.viewName")).fill("贵宾")
    await drawer.get_by_label(li_na.t("cases.allTags")).fill("vip")
    await li_na.presses("Enter")
    await expect(drawer).to_contain_text(li_na.t("cases.counted_one", shown=1))
    assert await faults(page) == []
    await drawer.get_by_role("button", name=li_na.t("common.save")).click()
    view = page.get_by_role("button", name=re.compile("^贵宾"))
    await expect(view).to_have_attribute("aria-current", "page")
    await expect(view).to_contain_text("1")
    await expect(rows(li_na)).to_have_count(1)
    await li_na.presses("h")
    await expect(page.get_by_role("button", name=li_na.t("cases.view.over"))).to_have_attribute("aria-current", "page")
    await li_na.presses("Control+k")
    await page.get_by_role("combobox", name=li_na.t("palette.placeholder")).fill("贵宾")
    await expect(page.get_by_role("option", name=re.compile("贵宾")).first).to_have_attribute("aria-selected", "true")
    await li_na.presses("Enter")
    await expect(view).to_have_attribute("aria-current", "page")


async def test_a_case_has_tasks_contacts_and_macros_and_becomes_one_with_another(
    stage: Stage, administrator: Administrator
) -> None:
    mail = await box(administrator, "work@harbour.example")
    steps = [{"do": "priority", "priority": 3}, {"do": "tag", "add": ["card"]}]
    await administrator.ask("POST", "/api/cases/macros", {"name_zh": "加急", "name_en": "Urgent", "actions": steps})
    first = await mail.gets("丢卡")
    hers_first = await administrator.ask("GET", f"/api/conversations/{first['conversation_id']}/case")
    hers = hers_first["customer_id"]
    other = await administrator.ask(
        "POST", "/api/cases", {"customer_id": hers, "subject": "补卡", "queue_id": mail.floor.queue["id"]}
    )
    li_na = await at_cases(stage, mail, "all")
    page = li_na.page
    await page.get_by_role("link", name=re.compile("丢卡")).click()
    pane = page.locator(".case-pane")
    await expect(li_na.talk).to_be_visible()
    await expect(pane.locator(".case-head")).to_be_visible()
    await li_na.talk.focus()
    await li_na.presses("m")
    await expect(page.get_by_role("combobox", name=li_na.t("macros.find"))).to_be_focused()
    await expect(page.get_by_role("option", name=re.compile("加急"))).to_have_attribute("aria-selected", "true")
    await li_na.presses("Enter")
    await expect(pane.locator(".case-head")).to_contain_text(li_na.t("cases.priority.3"))
    await expect(page.get_by_role("dialog")).to_have_count(0)

    await li_na.talk.focus()
    await li_na.presses("d")
    await page.keyboard.type("冻结")
    await li_na.presses("Enter")
    await expect(pane.get_by_role("checkbox", name=li_na.t("cases.task.done", title="冻结"))).to_be_visible()
    [task] = await administrator.ask("GET", f"/api/cases/{hers_first['id']}/tasks")
    given = {
        "title": "冻结",
        "assignee_id": mail.floor.people[0].id,
        "due_at": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
    }
    await administrator.ask("PUT", f"/api/cases/tasks/{task['id']}", given)
    await expect(page.get_by_role("alert").filter(has_text=li_na.t("cases.task.isDue", title="冻结"))).to_be_visible()
    assert await faults(page) == []
    await pane.get_by_role("checkbox", name=li_na.t("cases.task.done", title="冻结")).click()
    await expect(pane.locator(".case-tasks")).to_contain_text(li_na.t("cases.task.doneBy", name="李娜"))

    await li_na.talk.focus()
    await li_na.presses("f")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_text(li_na.t("channel.fax"), exact=True).click()
    await dialog.locator("input[type=file]").set_input_files([pdf("fax.pdf")])
    await dialog.get_by_label(li_na.t("cases.contact.text")).fill("她寄来了声明")
    await dialog.get_by_role("button", name=li_na.t("cases.contact.keep")).click()
    await expect(pane.locator(".case-talks li")).to_have_count(2)
    await expect(pane.locator(".case-talks")).to_contain_text(li_na.t("channel.fax"))
    await expect(dialog).to_have_count(0)

    await li_na.presses("u")
    await dialog.get_by_role("radio", name=re.compile("补卡")).check()
    await expect(dialog).to_contain_text(li_na.t("cases.merge.back"))
    assert await faults(page) == []
    await dialog.get_by_role("button", name=li_na.t("cases.merge.go")).click()
    joins = pane.get_by_role("region", name=li_na.t("cases.joins.all"))
    await expect(joins).to_contain_text(f"{li_na.t('cases.joins.merge.here')} #{other['number']}")
    await joins.get_by_role("button", name=li_na.t("cases.joins.undo")).click()
    await expect(joins).to_contain_text(li_na.t("cases.joins.undone"))
    assert (await administrator.ask("GET", f"/api/cases/{other['id']}"))["merged_into"] is None

    task = {"title": "补寄", "assignee_id": li_na.person.id}
    await administrator.ask("POST", f"/api/cases/{other['id']}/tasks", task)
    await li_na.opens("cases")
    mine = page.get_by_role("region", name=li_na.t("cases.task.mine"))
    await mine.get_by_role("checkbox", name=li_na.t("cases.task.done", title="补寄")).click()
    await expect(mine).to_have_count(0)


async def test_one_cause_is_answered_for_all_and_what_is_of_another_matter_is_split_off(
    stage: Stage, administrator: Administrator
) -> None:
    async with postman() as man:
        mail = await box(administrator, "cause@harbour.example", smtp=man.port)
        asked = [await mail.gets(subject, who=who) for subject, who in (("打不开", "王芳"), ("闪退", "张伟"))]
        cases = [await administrator.ask("GET", f"/api/conversations/{one['conversation_id']}/case") for one in asked]
        wanted = {"customer_id": cases[0]["customer_id"], "subject": "App 故障", "queue_id": mail.floor.queue["id"]}
        above = await administrator.ask("POST", "/api/cases", wanted)
        await administrator.ask("PUT", f"/api/cases/{cases[1]['id']}/parent", {"parent_id": above["id"]})
        contact = {"channel": "phone", "text": "问了别的事"}
        await administrator.ask("POST", f"/api/cases/{cases[0]['id']}/contacts", contact)
        li_na = await stage.colleague(mail.floor.people[0])
        await li_na.opens(f"cases/{cases[0]['id']}")
        page, dialog = li_na.page, li_na.page.get_by_role("dialog")
        pane = page.locator(".case-pane")
        await pane.get_by_role("button", name=li_na.t("cases.acts")).click()
        await page.get_by_role("menuitem", name=li_na.t("cases.split.command")).click()
        await dialog.get_by_role("checkbox", name=re.compile(li_na.t("channel.phone"))).check()
        await dialog.get_by_label(li_na.t("cases.split.subject")).fill("改地址")
        await dialog.get_by_role("button", name=li_na.t("cases.split.go")).click()
        joins = pane.get_by_role("region", name=li_na.t("cases.joins.all"))
        await expect(joins).to_contain_text(li_na.t("cases.joins.split.here"))
        await expect(pane.locator(".case-talks li")).to_have_count(1)

        await pane.get_by_role("button", name=li_na.t("cases.acts")).click()
        await page.get_by_role("menuitem", name=li_na.t("cases.above.command")).click()
        await dialog.get_by_label(li_na.t("cases.pick.search")).fill(str(above["number"]))
        await dialog.get_by_role("radio", name=re.compile("App 故障")).check()
        await dialog.get_by_role("button", name=li_na.t("cases.above.go")).click()
        await pane.get_by_role("link", name=re.compile("App 故障")).click()
        await pane.get_by_role("button", name=li_na.t("cases.answerAll.title")).click()
        await dialog.get_by_label(li_na.t("cases.answerAll.label"), exact=True).fill("{{customer.name}}，已修好。")
        await dialog.get_by_role("button", name=li_na.t("cases.answerAll.go_other", count=2)).click()
        said = {(await man.brings()).get_body(("plain",)).get_content().split("，")[0] for _ in range(2)}  # type: ignore[union-attr]
        assert said == {"王芳", "张伟"}
        await expect(pane.get_by_text(li_na.t("cases.state.waiting_customer"))).to_have_count(2)


async def test_who_manages_cases_is_told_that_one_is_late(stage: Stage, administrator: Administrator) -> None:
    mail = await box(administrator, "late@harbour.example")
    soon = {"promises": [{"clock": "first_answer", "seconds": 1}], "applies": {"queue_ids": [mail.floor.queue["id"]]}}
    policy = await administrator.ask("POST", "/api/cases/policies", {"name_zh": "马上", "name_en": "At once", **soon})
    boss = await stage.colleague(await administrator.hire("周岚", "supervisor"))
    await boss.opens("cases?view=pressing")
    await expect(boss.page.locator(".case-view").first).to_be_visible()
    await mail.gets("超时")
    notice = boss.page.get_by_role("alert").filter(has_text="超时")
    await expect(notice).to_be_visible()
    assert await faults(boss.page) == []
    await notice.get_by_role("button", name=boss.t("cases.turned.look")).click()
    await expect(boss.page.locator(".case-pane .case-clock")).to_have_attribute("data-tone", "late")
    await expect(boss.page.get_by_role("link", name=boss.t("cases.lateCount_one", count=1))).to_be_visible()
    await administrator.ask("DELETE", f"/api/cases/policies/{policy['id']}")


async def test_kinds_promises_and_rules_are_set_up_and_hold(stage: Stage, administrator: Administrator) -> None:
    mail = await box(administrator, "rules@harbour.example")
    await mail.gets("积分")
    boss = await stage.colleague(administrator.person)
    page, drawer = boss.page, boss.page.get_by_role("dialog")
    zh, en = boss.t("cases.name.zh"), boss.t("cases.name.en")

    async def saves() -> None:
        await drawer.get_by_role("button", name=boss.t("common.save")).click()
        await expect(page.locator(".ant-drawer-open")).to_have_count(0)

    await boss.opens("admin/kinds")
    await boss.button("kinds.add").click()
    await drawer.get_by_label(zh).fill("积分")
    await drawer.get_by_label(en).fill("Points")
    await boss.button("kinds.addField").click()
    await drawer.get_by_label(zh).last.fill("活动日期")
    await drawer.get_by_label(en).last.fill("Day")
    await picks(boss, drawer.get_by_label(boss.t("kinds.type")), boss.t("kinds.types.date"))
    assert await faults(page) == []
    await saves()
    await expect(page.get_by_role("row", name=re.compile("积分"))).to_contain_text("活动日期")

    await boss.opens("admin/promises")
    await boss.button("promises.add").click()
    await drawer.get_by_label(zh).fill("积分一小时")
    await drawer.get_by_label(en).fill("Points in an hour")
    await picks(boss, drawer.get_by_label(boss.t("cases.kindLabel")), "积分", of_several=True)
    amount = drawer.get_by_label(boss.t("promises.within", clock=boss.t("cases.clock.first_answer")))
    await amount.fill("3")
    assert await faults(page) == []
    await saves()
    await expect(page.get_by_role("listitem").filter(has_text="积分一小时")).to_contain_text("3 天")

    await boss.opens("admin/rules")
    await boss.button("rules.add").first.click()
    await drawer.get_by_label(zh).fill("积分归类")
    await drawer.get_by_label(en).fill("Points")
    await drawer.get_by_label(boss.t("cases.subjectHas")).fill("积分")
    await drawer.get_by_role("button", name=boss.t("actions.add")).click()
    await page.get_by_role("menuitem", name=boss.t("actions.do.kind")).click()
    await picks(boss, drawer.get_by_label(boss.t("actions.do.kind"), exact=True), "积分")
    await drawer.get_by_role("button", name=boss.t("rules.try")).click()
    await expect(drawer.get_by_role("status")).to_contain_text("积分")
    assert await faults(page) == []
    await saves()
    came = await mail.gets("积分没到账")

    async def case() -> dict[str, Any]:
        found: dict[str, Any] = await administrator.ask("GET", f"/api/conversations/{came['conversation_id']}/case")
        return found

    async def is_points() -> bool:
        return bool((await case())["kind"] == "points")

    await eventually(is_points, 15)
    await page.get_by_role("button", name=boss.t("rules.log")).click()
    await expect(drawer.get_by_role("row").filter(has_text="积分没到账")).to_contain_text(
        boss.t("actions.toKind", kind="积分")
    )
    assert [clock["promised_seconds"] for clock in (await case())["clocks"]] == [3 * 24 * 3600]
