"""A scenario file is checked, and what is wrong with it is said in one line."""

from pathlib import Path

import pytest

from lingxi.app.simulate.reading import OURS, parse, read
from lingxi.app.simulate.table import BadScenario

pytestmark = pytest.mark.pure

GOOD = """
name = "a"
starts_at = 2026-11-23T22:00:00
hours = 8
[[queue]]
name = "calls"
[[arrivals]]
queue = "calls"
per_hour = 20
handling = { kind = "exponential", mean = 90 }
[[team]]
name = "night"
agents = 2
queues = ["calls"]
shift = [{ from = "22:00", until = "06:00", break = [{ at = "02:00", minutes = 30 }] }]
"""


@pytest.mark.parametrize("name", ["small-desk", "bank-morning", "hotline-day"])
def test_our_own_scenarios_can_be_read_by_name(name: str) -> None:
    assert read(Path(name)).teams


def test_the_hotline_has_fourteen_hundred_agents_and_two_hundred_thousand_calls() -> None:
    found = read(OURS / "hotline-day.toml")
    assert sum(team.agents for team in found.teams) == 1400
    assert sum(sum(stream.per_hour) for stream in found.streams) == pytest.approx(200_000, rel=0.001)


def test_a_shift_through_midnight_ends_the_next_morning(tmp_path: Path) -> None:
    shift = parse(GOOD, tmp_path).teams[0].shifts[0]
    assert (shift.start, shift.until) == (0, 8 * 3600)
    assert (shift.breaks[0].start, shift.breaks[0].until) == (4 * 3600, 4.5 * 3600)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("hours = 8", "", "hours: is missing"),
        ("hours = 8", 'hours = "8"', "hours: wants a number from 0.01 to 8784, not '8'"),
        ("agents = 2", "agents = 0", "team 1, agents: wants a whole number from 1 to 200000, not 0"),
        ('queues = ["calls"]', 'queues = ["mails"]', "team 1, queues: there is no queue 'mails'"),
        ("per_hour = 20", "per_hour = -1", "arrivals 1, per_hour: wants numbers, none below 0, not -1"),
        ('kind = "exponential"', 'kind = "normal"', "arrivals 1, handling, kind: wants one of constant"),
        ("mean = 90", "mean = 90, median = 3", "arrivals 1, handling, median: is not known here"),
        ('"02:00"', '"05:45"', "break 1, at: this break is not within its shift"),
        ('"06:00"', '"late"', 'until: wants a time such as "08:30"'),
        ("2026-11-23T22:00:00", '"today"', "starts_at: wants a date and time"),
        ("[[arrivals]]", "[[arrivals]]\ntransfers = 0.5", "arrivals 1, transfer_to: is missing"),
        ("per_hour = 20", "", "arrivals 1, per_hour: is missing"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(old: str, new: str, said: str, tmp_path: Path) -> None:
    assert old in GOOD
    with pytest.raises(BadScenario) as bad:
        parse(GOOD.replace(old, new), tmp_path)
    assert said in str(bad.value)


def test_a_file_that_is_not_toml_and_one_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("name = ")
    with pytest.raises(BadScenario, match=r"broken\.toml is not TOML"):
        read(tmp_path / "broken.toml")
    with pytest.raises(BadScenario, match="scenarios of our own are bank-morning"):
        read(tmp_path / "nowhere.toml")


def test_real_calls_come_from_a_csv(tmp_path: Path) -> None:
    (tmp_path / "calls.csv").write_text(
        "at,queue,handling,patience\n2026-11-23T22:00:30,calls,60,\n2026-11-23T23:00:00,calls,90,12\n"
    )
    found = parse(GOOD.replace("hours = 8", 'hours = 8\ncalls = "calls.csv"'), tmp_path)
    assert [(one.at, one.handling, one.patience) for one in found.records] == [(30, 60, float("inf")), (3600, 90, 12)]
    (tmp_path / "calls.csv").write_text("at,queue,handling\n2026-11-23T22:00:30,mails,60\n")
    with pytest.raises(BadScenario, match=r"calls\.csv, line 2"):
        parse(GOOD.replace("hours = 8", 'hours = 8\ncalls = "calls.csv"'), tmp_path)
