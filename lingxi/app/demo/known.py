"""What Harbour Bank's colleagues know of their customers: notes, and the last contacts of who signs in on the bank's page."""

import random
import tomllib
from collections.abc import Iterable
from datetime import timedelta

from lingxi import customers
from lingxi.app.demo import bulk, content, history
from lingxi.app.demo.content import Scenario, Turn
from lingxi.app.demo.history import Cast, Past, Told
from lingxi.customers import Customer
from lingxi.platform.tx import Tx

NOTED = 0.08  # of the customers
RATED = 2  # a seed with which both contacts are rated


async def fill(tx: Tx, cast: Cast, past: Iterable[Customer], lin: Customer) -> None:
    texts = tomllib.loads((content.HERE / "known.toml").read_text(encoding="utf-8"))
    chance = random.Random(1042)
    for one in past:
        if chance.random() < NOTED:
            text = chance.choice(texts["notes"][one.language])
            await customers.take_note(tx, one.id, text, important=chance.random() < 0.5)
    await customers.take_note(tx, lin.id, texts["notes"]["zh"][0], important=True)
    await customers.learn(tx, lin.id, {"gender": "female"}, source="import")
    await bulk.write(tx, _lately(tx, cast, lin, texts["lin"]))


def _lately(tx: Tx, cast: Cast, lin: Customer, contacts: list[dict[str, object]]) -> Past:
    past, chance = Past(), random.Random(RATED)
    for told in contacts:
        scenario = _scenario(told)
        at = tx.now - timedelta(days=int(str(told["days"])), hours=2)
        agent = history.colleague(cast, chance, scenario)
        Told(past, chance, lin, scenario, at, cast.queues[scenario.queue]).tell(agent)
    return past


def _scenario(told: dict[str, object]) -> Scenario:
    words = told["turns"]
    assert isinstance(words, list)
    turns = tuple(Turn("agent" if n % 2 else "customer", text) for n, text in enumerate(words))
    subject, score = str(told["subject"]), int(str(told["score"]))
    return Scenario(subject, "zh", subject, "cards", "", "", score, "", turns)
