"""Every test says what it needs (pure, db, live); the fast ones run first. The cast of the tests is in tests/world.py."""

import hypothesis
import pytest

# a shared machine may pause at any moment: how long an example took proves nothing
hypothesis.settings.register_profile("house", deadline=None, print_blob=True)
hypothesis.settings.load_profile("house")

KINDS = ("pure", "db", "live")


def kind(item: pytest.Item) -> str:
    named = [name for name in KINDS if item.get_closest_marker(name)]
    if len(named) != 1:
        raise pytest.UsageError(
            f"{item.nodeid} must declare its kind, one of {', '.join(KINDS)}: pytestmark = pytest.mark.pure"
        )
    return named[0]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: KINDS.index(kind(item)))
