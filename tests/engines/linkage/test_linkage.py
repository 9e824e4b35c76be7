"""Who may be the same person although nothing is proved: mistyped, moved, written in another script."""

import pytest

from lingxi.engines.linkage import Described, Linkage

pytestmark = pytest.mark.pure

SURNAMES = (
    "王",
    "李",
    "张",
    "刘",
    "陈",
    "杨",
    "赵",
    "黄",
    "周",
    "吴",
    "徐",
    "孙",
    "胡",
    "朱",
    "高",
    "林",
    "何",
    "郭",
    "马",
    "罗",
)
GIVEN = (
    "芳",
    "伟",
    "秀英",
    "敏",
    "静",
    "丽",
    "强",
    "磊",
    "军",
    "洋",
    "勇",
    "艳",
    "杰",
    "娟",
    "涛",
    "明",
    "超",
    "秀兰",
    "霞",
    "平",
)


def crowd() -> list[Described]:
    """Four hundred people who are all different."""
    return [
        Described(
            id=f"c{n}",
            name=SURNAMES[n % 20] + GIVEN[n // 20],
            phones=(f"13{n * 7919 % 10**9:09d}",),
            birthday=f"19{40 + n % 60}-{1 + n % 12:02d}-{1 + n % 28:02d}",
            street=f"{n}号 {GIVEN[n % 20]}街",
            city=("北京", "上海", "广州")[n % 3],
            postcode=f"{100000 + n * 37}",
        )
        for n in range(400)
    ]


def found(*further: Described, least: float = 0.9) -> dict[frozenset[str], dict[str, str]]:
    linkage = Linkage()
    linkage.add([*crowd(), *further])
    return {frozenset((one.one, one.other)): one.same for one in linkage.likely(least)}


def test_people_who_are_all_different_are_no_pairs() -> None:
    assert found() == {}


def test_who_wrote_their_name_in_letters_and_mistyped_the_number_is_found() -> None:
    one = crowd()[21]  # 李伟
    again = Described(
        id="again",
        name="Li Wei",
        phones=(one.phones[0][:-1] + "0",),
        birthday=one.birthday,
        street=one.street,
        city="北京",
    )
    pairs = found(again)
    assert set(pairs) == {frozenset((one.id, "again"))}
    assert pairs[frozenset((one.id, "again"))]["birthday"] == one.birthday.replace("-", "")


def test_the_second_number_of_somebody_counts_as_the_first() -> None:
    one = crowd()[5]
    again = Described(id="again", name=one.name, phones=("13000000000", *one.phones), birthday=one.birthday)
    assert set(found(again)) == {frozenset((one.id, "again"))}


def test_a_namesake_who_shares_nothing_else_is_not_found() -> None:
    one = crowd()[5]
    namesake = Described(id="namesake", name=one.name, phones=("13000000000",), birthday="2001-11-30", city="成都")
    assert found(namesake) == {}


def test_an_office_address_says_nothing_and_who_says_nothing_is_not_compared() -> None:
    linkage = Linkage()
    linkage.add([Described(id="a", emails=("info@x.example",)), Described(id="b", emails=("info@x.example",))])
    assert linkage.people == 0
    assert list(linkage.likely(0.5)) == []
