"""What a simulation says, and how sure it is."""

import json
from html.parser import HTMLParser
from pathlib import Path
from random import Random
from statistics import NormalDist, fmean

import pytest

from lingxi.app import simulate
from lingxi.app.simulate.estimates import difference, ratio, student

pytestmark = pytest.mark.pure


@pytest.mark.parametrize(
    ("confidence", "freedom", "printed"),
    [(0.95, 1, 12.706), (0.95, 9, 2.262), (0.99, 10, 3.169), (0.99, 39, 2.708), (0.95, 120, 1.980)],
)
def test_students_quantiles_are_those_of_the_tables(confidence: float, freedom: int, printed: float) -> None:
    assert student(confidence, freedom) == pytest.approx(printed, abs=0.0005)


def test_the_interval_holds_the_truth_as_often_as_it_says() -> None:
    """900 experiments of 12 draws; 95 % intervals must hold the mean in 93 to 97 % of them."""
    chance, held = Random("margin"), []
    for _ in range(900):
        draws = [(chance.gauss(5, 2), 1.0) for _ in range(12)]
        held.append(ratio(draws).holds(5))
    assert 0.93 < fmean(held) < 0.97


def test_what_two_policies_share_is_taken_out_of_their_difference() -> None:
    days = [NormalDist(100, 30).inv_cdf((n + 0.5) / 20) for n in range(20)]
    ours, theirs = [(d - 1, 1.0) for d in days], [(d, 1.0) for d in days]
    found = difference(ours, theirs)
    assert found.value == pytest.approx(-1)
    assert found.margin < 1e-9 < ratio(ours).margin


def test_one_replication_knows_no_margin_and_nothing_counted_is_nothing() -> None:
    assert ratio([(1, 2)]).margin == float("inf")
    assert ratio([(0, 0)]).value is None


@pytest.fixture(scope="module")
def report() -> simulate.Report:
    return simulate.run(Path("small-desk"), replications=3)


def test_the_report_says_it_all_by_queue_and_interval(report: simulate.Report) -> None:
    plain = json.loads(json.dumps(simulate.plain(report), allow_nan=False))
    policy = plain["policies"][0]
    assert set(policy["all"]) >= {"service_level", "abandonment", "occupancy", "fairness", "hand_offs", "same_adviser"}
    assert [one["starts"] for one in policy["intervals"]][:2] == ["09:00", "10:00"]
    assert "everything" in policy["queues"]
    assert "answered in time" in simulate.text(report)


class Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_the_page_fetches_nothing_and_can_be_read_without_seeing_it(report: simulate.Report) -> None:
    html = simulate.page(report)
    seen = Seen()
    seen.feed(html)
    tags = [tag for tag, _ in seen.tags]
    assert not {"script", "link", "img", "iframe"} & set(tags)
    assert "http" not in html.replace("http-equiv", "")
    charts = [attrs for tag, attrs in seen.tags if tag == "svg"]
    assert charts
    assert all(one["role"] == "img" and one["aria-label"] for one in charts)
    assert tags.count("table") >= len(charts)
    assert "prefers-color-scheme: dark" in html


def test_a_policy_that_is_not_there_is_named() -> None:
    with pytest.raises(simulate.BadScenario, match="there is no policy 'mine'"):
        simulate.run(Path("small-desk"), policies=["mine"])
