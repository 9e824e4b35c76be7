"""How the bank's customers fare: stages, segments, and what they did on other channels before and after they chatted."""

import random
from dataclasses import replace
from datetime import datetime, timedelta

from lingxi import customers
from lingxi.app.demo.history import Past, past_id
from lingxi.customers import Contact, SegmentInput, Stage, conditions
from lingxi.platform.tx import Tx

LATE = conditions.HasRecord(types=("delivery", "dispute"), late=True)
OPEN = conditions.HasRecord(types=("delivery", "dispute"), open=True)
OWNS = conditions.HasRecord(types=("account", "card"))
UNHAPPY = conditions.AnyOf(
    of=(
        conditions.HadContact(score_at_most=2, within="14d"),
        conditions.HadContact(outcomes=("given_up",), within="14d"),
    )
)
QUIET = conditions.AllOf(
    of=(
        conditions.HadContact(),
        conditions.NotOf(of=conditions.HadContact(within="14d")),
        conditions.NotOf(of=conditions.Did(within="14d")),
    )
)
REGULAR = conditions.AllOf(of=(conditions.IsCustomer(languages=("en",)), conditions.HadContact(at_least=2)))

STAGES = (
    ("in_trouble", "遇到麻烦", "In trouble", "bad", conditions.AnyOf(of=(LATE, *UNHAPPY.of))),
    ("waiting", "等待办理", "Waiting", "warn", OPEN),
    ("looking", "正在了解", "Looking around", "calm", conditions.Did(within="3d")),
    ("new", "新客户", "New", "calm", conditions.IsCustomer(within="7d")),
    ("leaving", "许久未来", "Drifting away", "warn", QUIET),
    ("using", "正常使用", "Using", "good", conditions.AnyOf(of=(OWNS, conditions.HadContact()))),
)

SEGMENTS = (
    ("等得太久的客户", "Waiting too long", LATE),
    ("最近不满意", "Unhappy lately", UNHAPPY),
    ("说英语的常客", "Regulars who speak English", REGULAR),
)


async def define(tx: Tx) -> None:
    """The stages and segments. Who is in a stage is found by the worker when it starts."""
    stages = [
        Stage(key=key, name_zh=zh, name_en=en, tone=tone, condition=condition)  # type: ignore[arg-type]  # see above
        for key, zh, en, tone, condition in STAGES
    ]
    await customers.put_stages(tx, stages)
    for zh, en, condition in SEGMENTS:
        await customers.create_segment(tx, SegmentInput(name_zh=zh, name_en=en, condition=condition))


def elsewhere(past: Past, *, seed: int = 4) -> None:
    """Mails and calls of other systems around some chats: who was not answered chats, who was not helped calls."""
    chance = random.Random(seed)
    for chat in list(past.contacts):
        if (chat.score or 5) <= 2 or chance.random() < 0.04:
            _after(past, chance, chat)
        elif chance.random() < 0.14:
            _before(past, chance, chat)


def _before(past: Past, chance: random.Random, chat: Contact) -> None:
    channel, ago = chance.choice(
        (("email", timedelta(hours=26)), ("email", timedelta(hours=9)), ("call", timedelta(minutes=12)))
    )
    past.contacts.append(_other(chat, channel, chat.started_at - ago * chance.uniform(0.7, 1.3), solved=False))


def _after(past: Past, chance: random.Random, chat: Contact) -> None:
    """They call, or write; and one in three gives up for good."""
    at = chat.last_at + timedelta(hours=chance.uniform(2, 30))
    latest = max(contact.last_at for contact in past.contacts)
    if at > latest:
        return
    solved = chance.random() < 0.67
    past.contacts.append(_other(chat, chance.choice(("call", "call", "email")), at, solved=solved))


def _other(chat: Contact, channel: str, at: datetime, *, solved: bool) -> Contact:
    """Another contact of the same matter."""
    end = at + timedelta(minutes=6)
    return replace(
        chat,
        id=past_id(at),
        channel=channel,
        adviser_id=chat.adviser_id if solved else None,
        adviser_name=chat.adviser_name if solved else "",
        started_at=at,
        last_at=end,
        ended_at=end,
        outcome="solved" if solved else "given_up",
        score=None,
    )
