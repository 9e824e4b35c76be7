"""What was said, what was heard, and the difference: the whole judgement of a replay, without any I/O but waiting."""

import asyncio
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from lingxi.app.client import Json


@dataclass(frozen=True, slots=True)
class Said:
    """An acknowledged message. `at` is when its first attempt left, in time.perf_counter seconds."""

    id: str
    client_id: str
    text: str
    at: float


@dataclass(slots=True)
class Faults:
    """Ids of messages with which something went wrong, wherever it was noticed: a message counts once."""

    lost: set[str] = field(default_factory=set)
    duplicated: set[str] = field(default_factory=set)
    out_of_order: set[str] = field(default_factory=set)

    def add(self, other: "Faults") -> None:
        self.lost |= other.lost
        self.duplicated |= other.duplicated
        self.out_of_order |= other.out_of_order


class Ear:
    """What one listener got of one conversation: by the socket, or by loading what was there before they listened."""

    def __init__(self) -> None:
        self.heard: dict[str, float] = {}
        self.known: set[str] = set()
        self.order: list[tuple[int, str]] = []
        self.repeated: set[str] = set()
        self._news = asyncio.Event()

    def hear(self, message: Json, at: float) -> None:
        """A message on the socket."""
        if message["id"] in self.heard:
            self.repeated.add(message["id"])
            return
        self.heard[message["id"]] = at
        self.known.add(message["id"])
        self.order.append((message["position"], message["id"]))
        self._tell()

    def learn(self, messages: Iterable[Json]) -> None:
        """Messages that were loaded."""
        self.known.update(message["id"] for message in messages)
        self._tell()

    async def wait_for(self, id: str, seconds: float) -> bool:
        """Whether the message was heard within this time."""
        try:
            async with asyncio.timeout(seconds):
                while id not in self.known:
                    await self._news.wait()
        except TimeoutError:
            return False
        return True

    def complete_to(self, position: int) -> bool:
        """Whether the socket gave every message up to this position."""
        return sum(one <= position for one, _ in self.order) >= position

    def faults(self, said: Sequence[Said]) -> Faults:
        """What this listener missed, got twice or got late of what the others said."""
        lost = {one.id for one in said if one.id not in self.known}
        return Faults(lost, self.repeated.copy(), late(self.order))

    def _tell(self) -> None:
        self._news.set()
        self._news = asyncio.Event()


@dataclass(slots=True)
class Summary:
    """The result of a replay. Milliseconds from sending to the other side's socket; 0 where nothing was measured."""

    conversations: int = 0
    unfinished: int = 0
    messages: int = 0
    lost: int = 0
    duplicated: int = 0
    out_of_order: int = 0
    retried: int = 0
    seconds: float = 0.0
    p50_ms: float = 0.0
    p99_ms: float = 0.0
    delays: list[float] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not (self.lost or self.duplicated or self.out_of_order or self.unfinished)

    def judge(self, faults: Faults) -> None:
        self.lost, self.duplicated, self.out_of_order = (
            len(ids) for ids in (faults.lost, faults.duplicated, faults.out_of_order)
        )

    def measure(self) -> None:
        self.p50_ms, self.p99_ms = (round(percentile(self.delays, q) * 1000, 1) for q in (0.50, 0.99))


def kept_in(history: Sequence[Json], said: Sequence[Said]) -> Faults:
    """Faults of a stored history against everything that was acknowledged, in the order in which it was said."""
    stored: dict[str, list[Json]] = {}
    for message in history:
        stored.setdefault(message["client_id"], []).append(message)
    found = [(one, stored.get(one.client_id, [])) for one in said]
    return Faults(
        lost={one.id for one, got in found if not any(m["id"] == one.id and m["text"] == one.text for m in got)},
        duplicated={one.id for one, got in found if len(got) > 1},
        out_of_order=late([(got[0]["position"], one.id) for one, got in found if got]),
    )


def late(order: Sequence[tuple[int, str]]) -> set[str]:
    """Those that come after one that should have followed them."""
    wrong: set[str] = set()
    highest = 0
    for position, id in order:
        if position < highest:
            wrong.add(id)
        highest = max(highest, position)
    return wrong


def percentile(values: Sequence[float], quantile: float) -> float:
    """The nearest-rank percentile; 0 of nothing."""
    if not values:
        return 0.0
    return sorted(values)[max(0, math.ceil(quantile * len(values)) - 1)]
