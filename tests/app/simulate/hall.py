"""A small hall to try things in: one queue, Anna and Bo, a few customers whose times we set."""

from collections.abc import Sequence
from datetime import UTC, datetime
from math import inf
from typing import Any

from lingxi.app.simulate.counting import Day
from lingxi.app.simulate.draws import Customer
from lingxi.app.simulate.running import day, decided_by_engine
from lingxi.app.simulate.scenario import Queue, Scenario, Shift, Team

HOUR = 3600.0


def hall(**changes: Any) -> Scenario:
    plain: dict[str, Any] = {
        "name": "hall",
        "starts_at": datetime(2026, 11, 23, 9, tzinfo=UTC),
        "length": HOUR,
        "queues": (Queue(name="calls", target=20),),
        "teams": (team(),),
    }
    return Scenario(**{**plain, **changes})


def team(**changes: Any) -> Team:
    plain: dict[str, Any] = {
        "name": "Anna and Bo", "agents": 2, "queues": ("calls",), "shifts": (Shift(start=0, until=HOUR),),
    }  # fmt: skip
    return Team(**{**plain, **changes})


def customer(at: float, handling: float = 100, patience: float = inf, **more: Any) -> Customer:
    return Customer(at=at, legs=(("calls", handling),), patience=patience, **more)


def played(scenario: Scenario, people: Sequence[Customer]) -> Day:
    return day(scenario, decided_by_engine(scenario, {}), people, "seed")
