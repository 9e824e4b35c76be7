"""What happens on the simulated floor, to the second."""

from dataclasses import replace

import pytest

from lingxi.app.simulate.draws import customers
from lingxi.app.simulate.running import days
from lingxi.app.simulate.scenario import Break, Queue, Shift, Spread, Stream
from tests.app.simulate.hall import HOUR, customer, hall, played, team

pytestmark = pytest.mark.pure


def test_the_third_waits_until_the_first_is_done() -> None:
    sums = played(hall(), [customer(0), customer(10), customer(20)]).of()
    assert (sums.offered, sums.answered, sums.in_time, sums.wait) == (3, 3, 2, 80)


def test_who_has_no_patience_goes_and_is_counted() -> None:
    sums = played(hall(), [customer(0), customer(0), customer(20, patience=30)]).of()
    assert (sums.answered, sums.abandoned, sums.abandoned_wait) == (2, 1, 30)


def test_both_get_the_same_share() -> None:
    found = played(hall(), [customer(at, handling=50) for at in range(0, 3000, 100)])
    assert found.fairness() == pytest.approx(1)
    assert set(found.busy.values()) == {750}


def test_nobody_begins_in_a_break_and_nobody_is_cut_off_by_one() -> None:
    rest = Shift(start=0, until=HOUR, breaks=(Break(start=600, until=900),))
    found = played(hall(teams=(team(shifts=(rest,)),)), [customer(590, handling=60), customer(610), customer(620)])
    assert found.of().wait == (900 - 610) + (900 - 620)
    assert sum(found.staffed.values()) == 2 * (HOUR - 300) + 50  # one goes to the break 50 s late


def test_groups_take_their_break_one_after_the_other() -> None:
    rest = Shift(start=0, until=HOUR, breaks=(Break(start=600, until=900, groups=2),))
    assert played(hall(teams=(team(shifts=(rest,)),)), [customer(610), customer(910)]).of().wait == 0


def test_who_comes_after_everybody_left_is_not_served() -> None:
    sums = played(hall(), [customer(HOUR - 1), customer(HOUR + 1)]).of()
    assert (sums.answered, sums.unserved) == (1, 1)


def test_wrapping_up_keeps_an_agent_busy() -> None:
    alone = team(agents=1, wrap_up=Spread(mean=30))
    found = played(hall(teams=(alone,)), [customer(0), customer(50)])
    assert found.of().wait == 80
    assert sum(found.busy.values()) == 260


def test_somebody_handed_on_waits_again_and_is_a_hand_off() -> None:
    scenario = hall(
        queues=(Queue(name="calls"), Queue(name="loans")),
        teams=(team(), team(name="Chen", agents=1, queues=("loans",))),
    )
    handed = replace(customer(0), legs=(("calls", 60), ("loans", 60)))
    found = played(scenario, [handed])
    assert (found.of("loans").answered, found.of().hand_offs) == (1, 1)


def test_an_hour_of_interest_is_split_into_intervals() -> None:
    found = played(hall(interval=600), [customer(550, handling=100)])
    assert (found.busy_in[0], found.busy_in[1]) == (50, 50)
    assert (found.of(interval=0).offered, found.of(interval=1).offered) == (1, 0)


def test_every_policy_meets_the_same_people_and_a_seed_tells_the_same_day() -> None:
    stream = Stream(queue="calls", per_hour=(60, 20), handling=Spread(kind="exponential", mean=90))
    scenario = hall(streams=(stream,), replications=2)
    assert customers(scenario, 0) == customers(scenario, 0)
    assert customers(scenario, 0) != customers(scenario, 1)
    first, again = ([one.of() for one in days(scenario, {})] for _ in range(2))
    assert first == again


def test_a_longer_handling_leaves_arrivals_as_they_were() -> None:
    stream = Stream(queue="calls", per_hour=(60,), handling=Spread(kind="exponential", mean=90))
    slow = replace(stream, handling=Spread(kind="exponential", mean=180))
    quick, longer = (customers(hall(streams=(one,)), 0) for one in (stream, slow))
    assert [one.at for one in quick] == [one.at for one in longer]
    assert [2 * one.legs[0][1] for one in quick] == pytest.approx([one.legs[0][1] for one in longer])
