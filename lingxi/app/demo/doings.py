"""What Harbour Bank's customers did elsewhere, as its website and its own systems tell it over the tracking protocol."""

import random
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from lingxi import customers
from lingxi.app.demo import content
from lingxi.app.demo.routes import CUSTOMER
from lingxi.customers import Customer, SourceInput
from lingxi.platform.tx import Tx

WEBSITE_KEY = "harbour-website"  # as it would stand in the pages of the bank
LOOKED = 0.6  # of those who chat, how many looked around before
PART = 500


@cache
def texts() -> Mapping[str, Any]:
    return tomllib.loads((content.HERE / "doings.toml").read_text(encoding="utf-8"))


async def fill(tx: Tx, past: Iterable[Customer]) -> None:
    website = await customers.create_source(tx, SourceInput(name=texts()["website"]), trusted=False, key=WEBSITE_KEY)
    core = await customers.create_source(tx, SourceInput(name=texts()["core"]), trusted=True)
    await customers.take_messages(tx, core.source, {"batch": list(of_lin(tx.now))})
    seen = list(of_all(past, random.Random(5022)))
    for start in range(0, len(seen), PART):
        await customers.take_messages(tx, website.source, {"batch": seen[start : start + PART]})


def of_lin(now: datetime) -> Iterator[Mapping[str, Any]]:
    """She blocked her card, waits for the new one, and has just looked where it is."""
    for n, one in enumerate(texts()["lin"]):
        what = {"type": "track", "event": one["event"]} if "event" in one else {"type": "page", "name": one["page"]}
        at = (now - timedelta(minutes=one["ago"])).isoformat()
        yield {
            **what,
            "userId": CUSTOMER["sub"],
            "messageId": f"lin-{n}",
            "properties": one.get("properties"),
            "timestamp": at,
        }


def of_all(past: Iterable[Customer], chance: random.Random) -> Iterator[Mapping[str, Any]]:
    """Pages that they read in the minutes before they first wrote."""
    for customer in past:
        device = next((one.value for one in customer.identities if one.kind == "device"), "")
        pages = chance.sample(texts()["pages"][customer.language], chance.randint(1, 4))
        if chance.random() > LOOKED:
            continue
        for n, page in enumerate(pages):
            at = customer.created_at - timedelta(minutes=1.5 * (len(pages) - n))
            yield {
                "type": "page",
                "name": page,
                "anonymousId": device,
                "messageId": f"{device}-{n}",
                "timestamp": at.isoformat(),
            }
