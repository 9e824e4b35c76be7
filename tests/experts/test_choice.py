"""Who is asked first: only who consents, has time and knows enough; who knows more and solved more before others."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.experts.model import ESTIMATE_MINUTES, Expert, ExpertEntry, likeness, matches, ranked

pytestmark = pytest.mark.pure


def entry(number: int, **said: object) -> ExpertEntry:
    """Somebody with an hour a week who knows tax at 3."""
    own = {name: said.pop(name) for name in list(said) if name in Expert.__dataclass_fields__}
    expert = Expert(
        staff_id=UUID(int=number), name=f"E{number}", skills={"tax": 3}, topics_zh="", topics_en="", weekly_minutes=60, consent=True,
        revision=1,
    )  # fmt: skip
    usual = ExpertEntry(expert=replace(expert, **own), used=0, reserved=0, asked=0, lately=0, answered=0, solved={})  # type: ignore[arg-type]
    return replace(usual, **said)  # type: ignore[arg-type]


def first(*entries: ExpertEntry, skill: str = "tax", level: int = 1, text: str = "") -> int:
    return ranked(entries, skill=skill, level=level, text=text, without=())[0].expert_id.int


few = st.integers(0, 5)
quarters = st.integers(0, 3).map(lambda n: n * 15)
people = st.builds(
    entry, st.integers(1, 30), skills=st.dictionaries(st.sampled_from(["tax", "cards"]), st.integers(1, 5)),
    weekly_minutes=st.integers(0, 120), consent=st.booleans(), used=st.integers(0, 120), reserved=quarters, asked=few, lately=few,
    solved=st.dictionaries(st.sampled_from(["tax", ""]), few),
)  # fmt: skip
entries = st.lists(people, max_size=8, unique_by=lambda one: one.expert.staff_id)


@given(
    entries,
    st.sampled_from(["", "tax", "cards"]),
    st.integers(0, 5),
    st.sets(st.integers(1, 30).map(lambda n: UUID(int=n))),
)
def test_nobody_is_asked_who_does_not_consent_has_no_time_or_knows_too_little(
    people: list[ExpertEntry], skill: str, level: int, without: set[UUID]
) -> None:
    by_id = {one.expert.staff_id: one for one in people}
    found = ranked(people, skill=skill, level=level, text="", without=without)
    for one in found:
        asked = by_id[one.expert_id]
        assert asked.expert.consent
        assert asked.used + asked.reserved + ESTIMATE_MINUTES <= asked.expert.weekly_minutes
        assert not skill or asked.expert.skills[skill] >= max(1, level)
        assert one.expert_id not in without
        assert all(0 <= value <= 1 for value in one.terms.values())
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert ranked(people[::-1], skill=skill, level=level, text="", without=without) == found


def test_who_knows_more_solved_more_answers_more_has_more_time_or_was_asked_less_is_asked_first() -> None:
    plain = entry(1)
    for better in (
        {"skills": {"tax": 5}},
        {"solved": {"tax": 2}},
        {"weekly_minutes": 120, "used": 0},
        {"topics_en": "inheritance tax"},
    ):
        worse = replace(plain, used=30)
        assert first(worse, entry(2, **better), text="inheritance tax of a house") == 2
    assert first(entry(1, asked=4, answered=1), entry(2, asked=4, answered=4)) == 2
    assert first(entry(1, lately=3), entry(2)) == 2
    assert first(entry(1), entry(2)) == 1


def test_without_a_skill_the_topics_decide_in_either_language() -> None:
    loans, cards = entry(1, topics_zh="房贷、提前还款"), entry(2, topics_zh="信用卡盗刷", topics_en="card fraud")
    assert first(loans, cards, skill="", text="客户的信用卡被盗刷了") == 2
    assert first(loans, cards, skill="", text="How do we handle card fraud abroad?") == 2
    assert first(loans, cards, skill="", text="提前还款要收违约金吗") == 1
    assert likeness("", "card") == 0


def test_the_directory_is_searched_by_name_topic_and_skill() -> None:
    labels = {"tax": "税务 Taxation"}
    one = entry(1, name="陈梅", topics_en="Inheritance")
    assert all(matches(one, wanted, labels) for wanted in ("", "陈", "inherit", "税务", "TAXATION", "陈梅 税"))
    assert not matches(one, "陈梅 cards", labels)
