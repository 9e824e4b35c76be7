"""Whoever comes, proves, claims, is merged and parted, in whatever order: each message has one owner, and parting restores what was."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.customers.histories import Step, lived
from tests.world import World

pytestmark = pytest.mark.db

number = st.integers(0, 11)
step = st.sampled_from(
    (
        "come",
        "sign_in",
        "sign_in",
        "prove",
        "prove",
        "claim",
        "alias",
        "merge",
        "unmerge",
        "answer",
        "say",
        "say",
        "leave",
        "wait",
        "erase",
    )
)
steps = st.lists(st.tuples(step, number, number, number), min_size=4, max_size=14)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(history=steps)
async def test_whatever_happens_each_message_has_one_owner_and_parting_restores_what_was(
    world: World, history: list[Step]
) -> None:
    await lived(world, history)
