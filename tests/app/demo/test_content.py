"""The demo's texts hold together."""

import pytest

from lingxi.app.demo import content
from lingxi.app.demo.content import Scenario

pytestmark = pytest.mark.pure

SCENARIOS = content.scenarios()
QUEUES = {queue["key"] for queue in content.bank()["queues"]}


def chinese(text: str) -> int:
    return sum("\u4e00" <= c <= "\u9fff" for c in text)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_there_are_a_dozen_dialogues_in_each_language(language: str) -> None:
    assert sum(scenario.language == language for scenario in SCENARIOS) >= 12


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: f"{one.language}-{one.name}")
def test_a_dialogue_is_one(scenario: Scenario) -> None:
    assert 6 <= len(scenario.turns) <= 14
    assert scenario.turns[0].who == "customer"
    assert {turn.who for turn in scenario.turns} == {"customer", "agent"}
    assert all(turn.text.strip() for turn in scenario.turns)
    assert scenario.queue in QUEUES
    assert 1 <= scenario.score <= 5
    written = "".join(turn.text for turn in scenario.turns)
    assert (chinese(written) > len(written) / 3) == (scenario.language == "zh")


def test_no_dialogue_is_the_other_language_of_another() -> None:
    assert len({scenario.name for scenario in SCENARIOS}) == len(SCENARIOS)


def test_everybody_has_an_account_and_every_queue_somebody() -> None:
    people = (*content.agents(), *content.others())
    assert len({person.email for person in people}) == len(people)
    assert len(content.agents()) == 12
    assert {queue for person in content.agents() for queue in person.queues} == QUEUES
    assert {role for person in people for role in person.roles} == {
        "agent",
        "supervisor",
        "planner",
        "analyst",
        "administrator",
    }


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_is_said_without_a_scenario_exists_in_both_languages(language: str) -> None:
    lines = content.improvised(language)
    assert lines["opening"].format(name="Li Na") != lines["opening"]
    assert {"middle", "closing", "nudge", "leaving"} <= lines.keys()
    assert sum(reply["language"] == language for reply in content.bank()["replies"]) >= 6
