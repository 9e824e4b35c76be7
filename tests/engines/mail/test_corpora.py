"""Letters as people and programs really sent them: a part of the corpus and all fixtures. `python -m bench.letters` takes all."""

import itertools
from collections.abc import Sequence

import pytest

from bench import datasets, letters
from lingxi.engines import mail
from lingxi.engines.mail import Letter

pytestmark = pytest.mark.pure
PART = "easy-ham-2"  # lists that people talked on for a summer


@pytest.fixture(scope="module")
def part() -> Sequence[Letter]:
    try:
        raws = (raw for name, raw in datasets.mails(letters.CORPUS) if PART in name)
        return [mail.read(raw) for raw in itertools.islice(raws, 900)]
    except datasets.AbsentError as absent:
        pytest.skip(str(absent))


def test_every_letter_of_other_peoples_tests_is_read_in_time_and_does_no_harm() -> None:
    try:
        found = letters.reading(letters.fixtures())
    except datasets.AbsentError as absent:
        pytest.skip(str(absent))
    assert found.letters > 300
    assert (found.slow, found.harmful) == ((), ())
    no_letters = [one for one in found.as_they_came if not one.endswith("There are no headers.")]
    assert no_letters == []


def test_nearly_every_answer_lands_in_its_parents_thread_and_no_stranger_does(part: Sequence[Letter]) -> None:
    found = letters.threads(part)
    assert found.replies > 200
    assert found.share >= 0.99
    assert found.strangers == 0


def test_nearly_all_history_is_told_from_what_is_new(part: Sequence[Letter]) -> None:
    found = letters.separation(part)
    assert found.shown <= 0.02 * found.history
    assert found.folded <= 0.05 * found.own
