"""Asking rspamd whether a letter is spam: `POST /checkv2` with the letter as it came (https://rspamd.com/doc/developers/protocol.html).

Whatever goes wrong is an answer, too: nobody's letter waits for another server.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx
from pydantic import TypeAdapter, ValidationError

from lingxi.channels.email.filters import Opinion

SECONDS = 5.0
SYMBOLS = 6
ACTIONS = ("no action", "greylist", "add header", "rewrite subject", "soft reject", "reject")
SPAM = ("add header", "rewrite subject", "reject")  # soft reject and greylist only ask to come again later


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    score: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What we read of the answer. `is_skipped`: its settings let this letter pass unlooked at."""

    action: str
    score: float
    required_score: float
    is_skipped: bool = False
    symbols: Mapping[str, Symbol] = field(default_factory=dict)


_reply: TypeAdapter[Reply] = TypeAdapter(Reply)


async def ask(url: str, raw: bytes, *, sender: str, recipient: str) -> Opinion:
    """`url` is that of its worker, http://host:11333. Never raises: `Opinion.fault` says in a word why there is none."""
    headers = {name: value for name, value in (("From", sender), ("Rcpt", recipient)) if value and value.isascii()}
    try:
        async with httpx.AsyncClient(timeout=SECONDS, trust_env=False) as client:
            answer = await client.post(f"{url.rstrip('/')}/checkv2", content=raw, headers=headers)
    except httpx.TimeoutException:
        return Opinion(fault="timed_out")
    except (httpx.HTTPError, httpx.InvalidURL):
        return Opinion(fault="unreachable")
    return opinion(answer.status_code, answer.content)


def opinion(status: int, body: bytes) -> Opinion:
    """What an answer says."""
    if status != 200:
        return Opinion(fault=f"http_{status}")
    try:
        reply = _reply.validate_json(body)
    except ValidationError:
        return Opinion(fault="unreadable")
    if reply.is_skipped or reply.action not in ACTIONS:
        return Opinion(fault="skipped" if reply.is_skipped else "unreadable")
    loudest = sorted(reply.symbols, key=lambda name: (-reply.symbols[name].score, name))
    named = ", ".join(name for name in loudest[:SYMBOLS] if reply.symbols[name].score > 0)
    told = f"rspamd {reply.action} {reply.score:.1f}/{reply.required_score:.1f}"
    return Opinion(spam=reply.action in SPAM, evidence=f"{told}: {named}" if named else told)
