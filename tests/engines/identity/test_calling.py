"""How people are addressed, and how their names are spoken."""

import pytest

from lingxi.engines.identity import called, gender_of

pytestmark = pytest.mark.pure


@pytest.mark.parametrize(
    ("written", "name", "surname", "latin", "spoken", "gender"),
    [
        ("王芳", "王芳", "王", "Wang Fang", "Wáng Fāng", None),
        ("曾女士", "曾", "曾", "Zeng", "Zēng", "f"),
        ("單雄信先生", "單雄信", "單", "Shan Xiongxin", "Shàn Xióngxìn", "m"),
        ("歐陽靜怡", "歐陽靜怡", "歐陽", "Ouyang Jingyi", "Ōuyáng Jìngyí", None),
        ("尉迟敬德", "尉迟敬德", "尉迟", "Yuchi Jingde", "Yùchí Jìngdé", None),
        ("小李", "小李", "李", "Li", "Lǐ", None),
        ("Mr. Joe Smith", "Joe Smith", "Smith", "Joe Smith", "", "m"),
        ("Lin Xiaoyu", "Lin Xiaoyu", "Lin", "Lin Xiaoyu", "", None),
        ("Xiaoyu Lin", "Xiaoyu Lin", "Lin", "Xiaoyu Lin", "", None),
        ("Smith, Anna", "Anna Smith", "Smith", "Anna Smith", "", None),
    ],
)
def test_a_name_as_it_is_written_and_spoken(
    written: str, name: str, surname: str, latin: str, spoken: str, gender: str | None
) -> None:
    found = called(written)
    assert found is not None
    assert (found.name, found.surname, found.latin, found.spoken, found.gender) == (
        name,
        surname,
        latin,
        spoken,
        gender,
    )


@pytest.mark.parametrize("nobody", [None, "", "微信用户", "guest", "user 4711"])
def test_what_names_nobody_is_not_spoken(nobody: str | None) -> None:
    assert called(nobody) is None


def test_what_systems_write_for_a_gender() -> None:
    assert [gender_of(said) for said in ("女", "Female", 2, "Mrs.")] == ["f"] * 4
    assert [gender_of(said) for said in ("男", "M", 1, "Mr.")] == ["m"] * 4
    assert [gender_of(said) for said in ("", "Dr", None, 0)] == [None] * 4
