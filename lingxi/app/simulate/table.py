"""A TOML table that says clearly what is wrong with it, and where."""

import math
from collections.abc import Iterator, Mapping
from datetime import datetime, time
from typing import Any


class BadScenario(Exception):
    """The scenario cannot be simulated as it is written; the text says where and why."""


class Table:
    """Takes values out of a table by name and kind; `done` complains of what nobody took."""

    def __init__(self, values: Mapping[str, Any], path: str = "") -> None:
        self._values = dict(values)
        self._path = path
        self._known: set[str] = set()

    def fail(self, key: str, what: str) -> BadScenario:
        return BadScenario(f"{self._at(key)}: {what}")

    def has(self, key: str) -> bool:
        return key in self._values

    def text(self, key: str, default: str | None = None) -> str:
        value = self._take(key, default)
        if not isinstance(value, str) or not value.strip():
            raise self.fail(key, f"wants a text, not {value!r}")
        return value

    def one_of(self, key: str, names: tuple[str, ...], default: str | None = None) -> str:
        value = self.text(key, default)
        if value not in names:
            raise self.fail(key, f"wants one of {', '.join(names)}, not {value!r}")
        return value

    def number(self, key: str, default: float | None = None, *, least: float = 0, most: float = math.inf) -> float:
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise self.fail(key, f"wants a number {_between(least, most)}, not {value!r}")
        return float(value)

    def whole(self, key: str, default: int | None = None, *, least: int = 0, most: float = math.inf) -> int:
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self.fail(key, f"wants a whole number {_between(least, most)}, not {value!r}")
        return value

    def numbers(self, key: str, default: tuple[float, ...] | None = None) -> tuple[float, ...]:
        """A list of numbers, none below 0; a single number is a list of one."""
        value = self._take(key, default)
        found = list(value) if isinstance(value, list | tuple) else [value]
        if not all(isinstance(n, int | float) and not isinstance(n, bool) and 0 <= n < math.inf for n in found):
            raise self.fail(key, f"wants numbers, none below 0, not {value!r}")
        return tuple(float(n) for n in found)

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        value = self._take(key, default)
        if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
            raise self.fail(key, f"wants a list of texts, not {value!r}")
        return tuple(value)

    def levels(self, key: str, *, most: float) -> dict[str, int]:
        inner = self.table(key)
        return {} if inner is None else {name: inner.whole(name, most=most) for name in inner.names()}

    def shares(self, key: str) -> dict[str, float]:
        inner = self.table(key)
        return {} if inner is None else {name: inner.number(name) for name in inner.names()}

    def moment(self, key: str) -> datetime:
        value = self._take(key, None)
        if not isinstance(value, datetime):
            raise self.fail(key, f"wants a date and time such as 2026-11-23T08:00:00, not {value!r}")
        return value

    def of_day(self, key: str) -> float:
        """A time of day as seconds since midnight: 08:30:00, or "08:30"."""
        value = self._take(key, None)
        try:
            value = time.fromisoformat(value) if isinstance(value, str) else value
        except ValueError:
            value = None
        if not isinstance(value, time):
            raise self.fail(key, 'wants a time such as "08:30"')
        return value.hour * 3600 + value.minute * 60 + value.second

    def table(self, key: str) -> "Table | None":
        value = self._take(key, {})
        if not isinstance(value, dict):
            raise self.fail(key, f"wants a table, not {value!r}")
        return Table(value, self._at(key)) if value or self.has(key) else None

    def tables(self, key: str) -> "Iterator[Table]":
        value = self._take(key, ())
        if not isinstance(value, list | tuple) or not all(isinstance(one, dict) for one in value):
            raise self.fail(key, f"wants tables: write [[{key}]]")
        for number, one in enumerate(value, 1):
            yield Table(one, f"{self._at(key)} {number}")

    def names(self) -> tuple[str, ...]:
        return tuple(self._values)

    def raw(self) -> Mapping[str, Any]:
        self._known.update(self._values)
        return self._values

    def done(self) -> None:
        strange = sorted(set(self._values) - self._known)
        if strange:
            raise self.fail(strange[0], f"is not known here; known are {', '.join(sorted(self._known))}")

    def _take(self, key: str, default: Any) -> Any:
        self._known.add(key)
        if key not in self._values and default is None:
            raise self.fail(key, "is missing")
        return self._values.get(key, default)

    def _at(self, key: str) -> str:
        return f"{self._path}, {key}" if self._path else key


def _between(least: float, most: float) -> str:
    return f"from {least:g} to {most:g}" if most < math.inf else f"of at least {least:g}"
