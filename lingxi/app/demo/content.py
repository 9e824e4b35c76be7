"""The demo's texts as data: read from the TOML files beside this module, with nothing decided here."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from lingxi.platform.auth.model import Role

HERE = Path(__file__).parent
Language = Literal["zh", "en"]
Who = Literal["customer", "agent"]
PASSWORD = "harbour-demo"  # noqa: S105 - printed on the screen; demo accounts only


@dataclass(frozen=True, slots=True)
class Turn:
    """One utterance; `pause` is how many seconds its author thinks before writing, where that differs from the usual."""

    who: Who
    text: str
    pause: float | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """A service dialogue. `queue` is the key of the queue in which it belongs; `score` is the customer's rating, 1 to 5."""

    name: str
    language: Language
    subject: str
    queue: str
    customer: str
    mood: str
    score: int
    comment: str
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """A colleague. `queues` are keys."""

    email: str
    name: str
    language: Language
    roles: tuple[Role, ...]
    queues: tuple[str, ...]


@cache
def bank() -> Mapping[str, Any]:
    return tomllib.loads((HERE / "bank.toml").read_text(encoding="utf-8"))


@cache
def agents() -> tuple[Person, ...]:
    """The dozen who are simulated."""
    return tuple(
        Person(f"agent{n:02}@harbour.example", one["name"], one["language"], ("agent",), tuple(one["queues"]))
        for n, one in enumerate(bank()["agents"], start=1)
    )


@cache
def others() -> tuple[Person, ...]:
    """Accounts for the people who look at the demo."""
    return tuple(
        Person(one["email"], one["name"], one["language"], tuple(one["roles"]), tuple(one["queues"]))
        for one in bank()["others"]
    )


def improvised(language: str) -> Mapping[str, Any]:
    """What is said where no scenario says it."""
    lines: Mapping[str, Any] = bank()["improvised"][language]
    return lines


@cache
def scenarios() -> tuple[Scenario, ...]:
    return tuple(_scenario(path) for path in sorted((HERE / "scenarios").glob("*/*.toml")))


def _scenario(path: Path) -> Scenario:
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return Scenario(
        name=path.stem,
        language="zh" if path.parent.name == "zh" else "en",
        turns=tuple(Turn(*turn) for turn in raw.pop("turns")),
        **raw,
    )


@cache
def short() -> tuple[Scenario, ...]:
    """The short exchanges of the past; their customers have no names of their own."""
    raw = tomllib.loads((HERE / "short.toml").read_text(encoding="utf-8"))
    languages: tuple[Language, ...] = ("zh", "en")
    return tuple(_exchange(language, one) for language in languages for one in raw[language])


def _exchange(language: Language, raw: Mapping[str, Any]) -> Scenario:
    sides: tuple[Who, Who] = ("customer", "agent")
    turns = tuple(Turn(sides[n % 2], text) for n, text in enumerate(raw["turns"]))
    return Scenario(raw["subject"], language, raw["subject"], raw["queue"], "", "", 5, "", turns)
