"""How fast people are: reading, thinking, typing. All in seconds."""

import asyncio
import random
from collections.abc import Awaitable, Callable

SPEED = {"zh": 7.0, "en": 18.0}  # characters a second of somebody used to it
TYPING_SHOWN = 4.0


def thinking(pause: float | None = None) -> float:
    return pause if pause is not None else random.uniform(1.5, 4.0)


def typing(text: str) -> float:
    zh = sum("\u4e00" <= c <= "\u9fff" for c in text) * 2 > len(text)
    return max(1.5, min(9.0, len(text) / SPEED["zh" if zh else "en"])) * random.uniform(0.8, 1.2)


def writing() -> float:
    """Until a letter is answered."""
    return random.uniform(15, 90) * 60


async def type_out(text: str, show: Callable[[], Awaitable[None]], *, pause: float | None = None) -> None:
    """Think, then type for as long as the text takes, with the other side seeing it."""
    await asyncio.sleep(thinking(pause))
    left = typing(text)
    while left > 0:
        await show()
        await asyncio.sleep(min(left, TYPING_SHOWN))
        left -= TYPING_SHOWN
