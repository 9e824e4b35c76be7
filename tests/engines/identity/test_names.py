"""Which names may be one person's, and which never."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.engines.identity import compare_names, latin_name, name_key

pytestmark = pytest.mark.pure

SAME = [
    ("王芳", "王　芳"),
    ("王芳", "王芳女士"),
    ("張偉", "张伟"),
    ("歐陽修", "欧阳修先生"),
    ("王芳", "王芳 (VIP)"),
    ("阿卜杜·热合曼", "阿卜杜热合曼"),
    ("John Smith", "ＪＯＨＮ　ＳＭＩＴＨ"),
    ("John Smith", "Smith, John"),
    ("John Smith", "Dr. John Smith"),
    ("José García", "Jose Garcia"),
    ("Siobhán O'Brien", "Siobhan O’Brien"),
    ("Wang Fang 王芳", "王芳"),
    ("John Smith, PhD", "John Smith"),
]
ALIKE = [
    ("王女士", "王芳"),
    ("王总", "王建国"),
    ("小王", "王建国"),
    ("王先生", "王先生"),
    ("王芳", "汪芳"),
    ("王芳", "Wang Fang"),
    ("王小明", "Xiao-Ming Wang"),
    ("王小明", "X. Wang"),
    ("曾国藩", "Zeng Guofan"),
    ("欧阳修", "Ouyang Xiu"),
    ("John Smith", "J. Smith"),
    ("John Smith", "John A. Smith"),
    ("John Smith", "John Smith Jr."),
    ("John Smith", "John"),
    ("Wang Wei", "Wei Wang"),
    ("Xiaoming Wang", "Xiao Ming Wang"),
    ("Catherine Miller", "Catherine Miler"),
    ("Mr Smith", "John Smith"),
]
DIFFERENT = [
    ("王芳", "王强"),
    ("王先生", "王女士"),
    ("王芳", "李芳"),
    ("John Smith", "Jane Smith"),
    ("John Smith", "Mary Smith"),
    ("John Smith Jr", "John Smith Sr"),
    ("Mr Smith", "Mrs Smith"),
    ("John A. Smith", "John B. Smith"),
    ("J. Smith", "M. Smith"),
    ("Tom", "Joe"),
]
UNKNOWN = [
    ("王芳", None),
    ("", "王芳"),
    ("微信用户", "微信用户"),
    ("客户", "客户"),
    ("Guest", "guest"),
    ("用户8831", "用户8831"),
    ("13800138000", "13800138000"),
    ("王芳", "Alice Wang"),
    ("陈大文", "Chan Tai Man"),
    ("陈梅", "Alice"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_that_are_written_in_two_ways(one: str, other: str) -> None:
    assert compare_names(one, other) == compare_names(other, one) == "same"
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_names_of_which_one_may_stand_for_the_other(one: str, other: str) -> None:
    assert compare_names(one, other) == compare_names(other, one) == "alike"


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_names_of_relatives_and_strangers(one: str, other: str) -> None:
    assert compare_names(one, other) == compare_names(other, one) == "differs"


@pytest.mark.parametrize(("one", "other"), UNKNOWN)
def test_names_that_say_nothing_of_each_other(one: str | None, other: str | None) -> None:
    assert compare_names(one, other) == compare_names(other, one) == "unknown"


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("欧阳修", ("xiu", "ouyang")),
        ("Zhao Xiaoming", ("xiaoming", "zhao")),
        ("Xiaoming Zhao", ("xiaoming", "zhao")),
        ("Smith, Mary Ann", ("mary ann", "smith")),
        ("微信用户", ("", "")),
        ("王先生", ("", "wang")),
    ],
)
def test_any_name_in_latin_letters(name: str, latin: tuple[str, str]) -> None:
    assert latin_name(name) == latin


@given(st.text(max_size=30), st.text(max_size=30))
def test_whatever_is_written_the_order_does_not_matter(one: str, other: str) -> None:
    assert compare_names(one, other) == compare_names(other, one)
    assert compare_names(one, one) in ("same", "alike", "unknown")


@given(st.text(alphabet="王芳小明 ,.-'abcJS", max_size=12), st.text(alphabet="王芳小明 ,.-'abcJS", max_size=12))
def test_names_that_are_nearly_names(one: str, other: str) -> None:
    assert compare_names(one, other) == compare_names(other, one)
