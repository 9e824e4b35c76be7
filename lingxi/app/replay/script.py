"""The dialogues to be spoken, as their file gives them."""

import itertools
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from lingxi.app.client import postable

Who = Literal["customer", "agent"]


class UnreadableError(Exception):
    """A line of the file is not a dialogue."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One utterance, short enough to post."""

    who: Who
    text: str


@dataclass(frozen=True, slots=True)
class Script:
    """One dialogue. It begins with the customer: on a web page nobody can be spoken to before they write."""

    id: str
    language: str
    turns: tuple[Turn, ...]


def scripts(lines: Iterable[str]) -> Iterator[Script]:
    """Dialogues of a JSON-lines file, without those in which no customer speaks. UnreadableError names the line."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            script = _script(number, line)
            if script.turns:
                yield script


def _script(number: int, line: str) -> Script:
    try:
        row = json.loads(line)
        turns = [turn for one in row["turns"] for turn in _turns(one)]
        language = "zh" if str(row.get("language", "zh")).startswith("zh") else "en"
        id = str(row.get("id", number))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UnreadableError(f"line {number} is no dialogue: {error!r}") from error
    return Script(id, language, tuple(itertools.dropwhile(lambda turn: turn.who == "agent", turns)))


def _turns(one: dict[str, Any]) -> Iterator[Turn]:
    """An utterance as it can be posted: nothing of an empty one, several of one that is too long."""
    who: Who
    match one["who"]:
        case "customer" | "agent" as who:
            pass
        case other:
            raise ValueError(f"who is {other!r}, not customer or agent")
    for part in postable(str(one["text"])):
        yield Turn(who, part)
