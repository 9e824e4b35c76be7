"""A scenario's policies, read and checked by the engine; queues go by their names."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from lingxi.app.simulate.scenario import Scenario
from lingxi.app.simulate.table import BadScenario
from lingxi.engines import matching

QUEUE_KEYS = {"queue": "queue_id", "to_queue": "to_queue_id"}


def queue_ids(scenario: Scenario) -> dict[str, UUID]:
    return {queue.name: queue.id or UUID(int=number) for number, queue in enumerate(scenario.queues, 1)}


def policy_of(scenario: Scenario, table: Mapping[str, Any]) -> matching.Policy:
    """The engine's defaults with what the table says; targets are the queues' own unless it says otherwise."""
    ids = queue_ids(scenario)
    own = [{"queue_id": str(ids[queue.name]), "seconds": queue.target} for queue in scenario.queues]
    try:
        return matching.read({"targets": own, **{key: _named(value, ids) for key, value in table.items()}})
    except matching.BadPolicy as bad:
        raise BadScenario(f"policy: {bad}") from None


def _named(value: Any, ids: Mapping[str, UUID]) -> Any:
    """Lists of tables may say `queue = "cards"` where the engine wants an id."""
    if not isinstance(value, list):
        return value
    return [{QUEUE_KEYS.get(key, key): _id(key, one, ids) for key, one in row.items()} for row in value]


def _id(key: str, value: Any, ids: Mapping[str, UUID]) -> Any:
    if key not in QUEUE_KEYS:
        return value
    if value not in ids:
        raise BadScenario(f"policy, {key}: there is no queue {value!r}")
    return str(ids[value])
