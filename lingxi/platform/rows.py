"""Rows come back as the model's dataclasses, nested values and all; nouns go in as parameters."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import Any, Generic, TypeVar

from psycopg import AsyncConnection
from psycopg.types.json import Jsonb
from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

T = TypeVar("T")
Db = AsyncConnection[tuple[Any, ...]]


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    """Made once: it takes a millisecond."""
    return TypeAdapter(kind)


class Rows(Generic[T]):
    """Reads rows of one noun. Columns are named like the fields; jsonb columns become nested dataclasses."""

    def __init__(self, kind: type[T]) -> None:
        self._adapter: TypeAdapter[T] = _adapter(kind)  # type: ignore[arg-type]

    def _factory(self, cursor: Any) -> Callable[[Sequence[Any]], T]:
        names = [column.name for column in cursor.description or ()]
        return lambda values: self._adapter.validate_python(dict(zip(names, values, strict=True)))

    async def all(self, db: Db, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[T]:
        async with db.cursor(row_factory=self._factory) as rows:
            await rows.execute(sql, parameters)
            return await rows.fetchall()

    async def first(self, db: Db, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> T | None:
        found = await self.all(db, sql, parameters)
        return found[0] if found else None


def parameters(noun: Any, *jsonb: str) -> dict[str, Any]:
    """A dataclass as SQL parameters by field name; the fields named in `jsonb` as JSON, tuples as arrays."""
    values: dict[str, Any] = {}
    for field in fields(noun):
        value = getattr(noun, field.name)
        if field.name in jsonb:
            value = None if value is None else Jsonb(to_jsonable_python(value))
        values[field.name] = list(value) if isinstance(value, tuple) else value
    return values
