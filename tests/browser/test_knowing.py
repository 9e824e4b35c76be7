"""A shop's customer with a late delivery: the agent knows why she comes before she has said so."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest
from playwright.async_api import expect
from segment.analytics import Client

from tests.browser.axe import faults
from tests.browser.centre import Administrator
from tests.browser.conftest import Stage

pytestmark = pytest.mark.live

ORDER: dict[str, Any] = {
    "label_zh": "订单",
    "label_en": "Order",
    "title": "{key} {product}",
    "schema": {"type": "object", "properties": {name: {"type": "string"} for name in ("product", "at", "due")}},
    "states": [
        {"key": "sent", "label_zh": "配送中", "label_en": "On its way", "open": True},
        {"key": "delivered", "label_zh": "已送达", "label_en": "Delivered", "open": False},
    ],
    "happened": "at",
    "due": "due",
}
SHE = "C-20188"


def clicks(url: str, key: str) -> None:
    """What the shop's server tells with the client that it has used for years; waits until all is acknowledged."""
    failures: list[object] = []
    shop = Client(key, host=url, gzip=True, on_error=lambda error, _: failures.append(error))
    shop.identify(SHE, {"name": "周敏", "gender": "female", "email": "zhou.min@mail.example"})
    shop.track(SHE, "Order Viewed", {"order_id": "1042"})
    shop.page(SHE, "Help", "退换货", {"title": "退换货说明"})
    shop.shutdown()
    assert failures == []


async def told(administrator: Administrator, url: str) -> None:
    """The shop's systems: a source for its events, and its orders, one of them two days late."""
    now = datetime.now(UTC)
    source = await administrator.ask("POST", "/api/sources", {"name": "shop", "trusted": True})
    await asyncio.to_thread(clicks, url, source["write_key"])
    await administrator.ask("PUT", "/api/record-types/order", ORDER)
    for key, product, ago, due in (("1042", "青瓷茶壶", 6, -2), ("1043", "竹制茶盘", 1, 4)):
        data = {
            "product": product,
            "at": (now - timedelta(days=ago)).isoformat(),
            "due": (now + timedelta(days=due)).isoformat(),
        }
        body = {"key": key, "external_id": SHE, "state": "sent", "data": data}
        await administrator.ask("PUT", "/api/records/order", body)


async def signed(administrator: Administrator) -> str:
    """What the shop's page says of who signed in there."""
    secret = (await administrator.ask("POST", "/api/organisation/site-secret"))["secret"]
    claims = {"sub": SHE, "name": "周敏", "language": "zh", "exp": datetime.now(UTC) + timedelta(minutes=30)}
    return jwt.encode(claims, secret, "HS256")


async def test_the_offer_says_who_comes_and_that_the_order_is_late_before_she_says_so(
    stage: Stage, administrator: Administrator
) -> None:
    floor = await administrator.floor("李娜")
    await told(administrator, stage.url)
    li_na = await stage.colleague(floor.people[0])
    await li_na.opens()
    await li_na.goes_available()
    she = await stage.customer(floor.key, identity=await signed(administrator))
    await she.opens()
    await she.says("你好")

    offer = li_na.offer
    await expect(offer).to_contain_text("周敏")
    await expect(offer.locator(".reason")).to_have_text("订单「1042 青瓷茶壶」已晚 2 天")
    greeting = offer.locator(".offer-greeting")
    await expect(greeting).to_contain_text("周女士，您好！我是李娜。看到您的订单「1042 青瓷茶壶」比约定的时间晚了")
    assert await faults(li_na.page) == []
    await greeting.click()
    await expect(li_na.field).to_have_value(
        "周女士，您好！我是李娜。看到您的订单「1042 青瓷茶壶」比约定的时间晚了，我马上帮您查。"
    )
    await li_na.field.press("Enter")
    await she.sees("1042 青瓷茶壶")

    pane = li_na.page.get_by_role("complementary", name=li_na.t("customer.title"))
    reasons = pane.locator(".reasons .reason-text")
    await expect(reasons.first).to_have_text("订单「1042 青瓷茶壶」已晚 2 天")
    await expect(reasons.nth(1)).to_contain_text("1043")
    await expect(pane.locator(".records li").first).to_contain_text("配送中")
    await pane.get_by_role("button", name=li_na.t("customers.addNote")).click()
    await pane.get_by_label(li_na.t("customers.noteText")).fill("门禁密码要先打电话")
    await pane.get_by_role("button", name=li_na.t("customers.pin")).click()
    await pane.get_by_role("button", name=li_na.t("common.save")).click()
    await expect(pane.locator(".notes li[data-important=true]")).to_contain_text("门禁密码要先打电话")

    await pane.get_by_role("link", name=li_na.t("customers.everything")).click()
    entries = li_na.page.locator(".past")
    await expect(entries).to_have_count(6)  # a note, a contact, two activities, two records
    await expect(li_na.page.locator(".past", has_text="Order Viewed")).to_contain_text("order_id: 1042")
    assert await faults(li_na.page) == []
    await li_na.page.locator(".customers-back").click()
    await li_na.page.get_by_label(li_na.t("customers.search")).fill("zhou.min@")
    await expect(li_na.page.locator(".customers-row")).to_have_count(1)
    await expect(li_na.page.locator(".customers-row")).to_contain_text("周敏")
