"""Who does something when an event happens: marked where it stands, collected by wiring, registered nowhere on import."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from types import ModuleType
from typing import Any, TypeVar

from lingxi.platform.events import Event
from lingxi.platform.tx import Tx

E_ = TypeVar("E_", bound=Event)
Handler = Callable[[Tx, Any], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reaction:
    """A function that runs when an event happens: `inline` in the same transaction, else as a durable job, once."""

    name: str
    event: type[Event]
    inline: bool
    run: Handler


def on(
    event: type[E_], *, inline: bool = False
) -> Callable[[Callable[[Tx, E_], Awaitable[None]]], Callable[[Tx, E_], Awaitable[None]]]:
    """Mark a handler. Wiring collects the marked functions of each handlers module; nothing is registered on import."""

    def mark(function: Callable[[Tx, E_], Awaitable[None]]) -> Callable[[Tx, E_], Awaitable[None]]:
        name = f"{function.__module__}.{function.__name__}"
        reactions = (
            *getattr(function, "__reactions__", ()),
            Reaction(name=name, event=event, inline=inline, run=function),
        )
        function.__reactions__ = reactions  # type: ignore[attr-defined]
        return function

    return mark


def reactions_of(modules: Iterable[ModuleType]) -> dict[type[Event], tuple[Reaction, ...]]:
    """All marked handlers of some modules, by event, in the order in which they stand."""
    found: dict[type[Event], tuple[Reaction, ...]] = {}
    for module in modules:
        for item in vars(module).values():
            for reaction in getattr(item, "__reactions__", ()):
                if reaction.name.startswith(module.__name__):
                    found[reaction.event] = (*found.get(reaction.event, ()), reaction)
    return found
