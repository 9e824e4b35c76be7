"""What Harbour Bank's own systems say: accounts, cards, deliveries and disputes of those who chat, and who they are to the bank."""

import random
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from lingxi import customers
from lingxi.app.demo import content
from lingxi.app.demo.routes import CUSTOMER, NAMES
from lingxi.customers import Customer, Identity, RecordInput, RecordState, RecordTypeInput
from lingxi.platform.tx import Tx

ZONE = "Asia/Shanghai"
KNOWN = 0.7  # of those who chat, how many the bank knows
PART = 500

Told = tuple[str, RecordInput]


@cache
def texts() -> Mapping[str, Any]:
    return tomllib.loads((content.HERE / "holdings.toml").read_text(encoding="utf-8"))


async def fill(tx: Tx, past: Iterable[Customer]) -> Customer:
    """Returns Lin Xiaoyu, who signs in on the bank's page."""
    for told in texts()["types"]:
        await customers.put_record_type(tx, told["key"], type_of(told))
    by_type: dict[str, list[RecordInput]] = {}
    chance, lin = random.Random(4471), await lin_xiaoyu(tx)
    for type, record in (*of_lin(lin, tx.now), *of_all(past, chance, tx.now)):
        by_type.setdefault(type, []).append(record)
    for type, records in by_type.items():
        for start in range(0, len(records), PART):
            await customers.put_records(tx, type, records[start : start + PART])
    return lin


def type_of(told: Mapping[str, Any]) -> RecordTypeInput:
    fields = {
        one["name"]: {
            "type": one["type"], "title": one["en"], "title_zh": one["zh"],
            **({"format": one["format"]} if "format" in one else {}),
        }
        for one in told["fields"]
    }  # fmt: skip
    needed = [one["name"] for one in told["fields"] if one.get("needed")]
    return RecordTypeInput(
        label_zh=told["zh"],
        label_en=told["en"],
        title=told["title"],
        schema={"type": "object", "properties": fields, "required": needed},
        states=tuple(
            RecordState(key=one["key"], label_zh=one["zh"], label_en=one["en"], open=one["open"])
            for one in told["states"]
        ),
        happened=told["happened"],
        due=told["due"],
        answers=tuple(told["answers"]),
        zone=ZONE,
    )


async def lin_xiaoyu(tx: Tx) -> Customer:
    """Who signs in on the bank's page; the bank has known her for years."""
    visitor = await customers.create_visitor(tx, language="zh")
    proofs = (("external", CUSTOMER["sub"]), ("email", CUSTOMER["email"]), ("phone", CUSTOMER["phone"]))
    told = tuple(Identity(kind=kind, value=value, verified=True, source="site") for kind, value in proofs)  # type: ignore[arg-type]
    known = await customers.identify(tx, visitor.id, identities=told, name=NAMES["zh"])
    await customers.learn(
        tx, known.id, {"city": "上海", "customer_since": "2019-04-01", "tier": "gold"}, source="import"
    )
    return known


def of_lin(lin: Customer, now: datetime) -> Iterator[Told]:
    """Her blocked card's successor should have come two days ago."""
    words, today = texts()["words"]["zh"], now.date()
    card = {"product": words["cards"][1], "limit": 50_000, "issued": "2022-03-01"}
    yield _told("account", lin, "6217-0188", "active", today, 1200, product=words["accounts"][0], ending="0188",
                balance=28_640.5, currency="CNY", branch=words["branches"][0], opened="2019-04-01")  # fmt: skip
    yield _told("card", lin, "C-4471", "blocked", today, 6, ending="4471", expires="2027-03-31", **card)
    yield _told("delivery", lin, "D-4471", "sent", today, 6, what=words["new_card"], carrier=words["carrier"],
                number="SF1042688", sent=_day(today, 6), promised=_day(today, 2))  # fmt: skip


def of_all(past: Iterable[Customer], chance: random.Random, now: datetime) -> Iterator[Told]:
    """Each has an account and perhaps a card; few have more."""
    today = now.date()
    for n, customer in enumerate(past):
        if chance.random() > KNOWN:
            continue
        words = texts()["words"][customer.language]
        ending, age = f"{chance.randrange(10_000):04}", chance.randrange(200, 3000)
        yield _told("account", customer, f"6217-{n:05}", "active", today, age, product=chance.choice(words["accounts"]),
                    ending=ending, balance=round(chance.expovariate(1 / 30_000), 2), currency="CNY",
                    branch=chance.choice(words["branches"]), opened=_day(today, age))  # fmt: skip
        if chance.random() < 0.6:
            yield from _card(customer, n, chance, today, words)
        if chance.random() < 0.12:
            yield _dispute(customer, n, chance, today, words)


def _card(customer: Customer, n: int, chance: random.Random, today: date, words: Mapping[str, Any]) -> Iterator[Told]:
    ending, age = f"{chance.randrange(10_000):04}", chance.randrange(30, 900)
    lost = chance.random() < 0.12
    yield _told("card", customer, f"C-{n:05}", "blocked" if lost else "active", today, 4 if lost else age,
                product=chance.choice(words["cards"]), ending=ending, limit=chance.choice((10_000, 20_000, 50_000)),
                issued=_day(today, age), expires=_day(today, age - 1826))  # fmt: skip
    if lost:
        sent = chance.randrange(1, 12)
        state = "delivered" if sent > 7 else "sent"
        yield _told("delivery", customer, f"D-{n:05}", state, today, sent, what=words["new_card"], carrier=words["carrier"],
                    number=f"SF{chance.randrange(10**7):07}", sent=_day(today, sent), promised=_day(today, sent - 4))  # fmt: skip


def _dispute(customer: Customer, n: int, chance: random.Random, today: date, words: Mapping[str, Any]) -> Told:
    age = chance.randrange(1, 28)
    state = chance.choice(("received", "investigating") if age < 14 else ("investigating", "refunded", "declined"))
    return _told("dispute", customer, f"Z-{n:05}", state, today, min(age, 3), merchant=chance.choice(words["merchants"]),
                 amount=round(chance.uniform(20, 4000), 2), currency="CNY", filed=_day(today, age),
                 answer_by=_day(today, age - 15))  # fmt: skip


def _told(type: str, customer: Customer, key: str, state: str, today: date, days: int, **data: Any) -> Told:
    """A record as the bank's system said it so many days ago."""
    at = datetime.fromisoformat(f"{_day(today, days)}T02:00:00+00:00")
    return type, RecordInput(key=key, customer_id=customer.id, state=state, data=data, at=at)


def _day(today: date, ago: int) -> str:
    return (today - timedelta(days=ago)).isoformat()
