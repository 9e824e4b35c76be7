"""Reading the dialogues that shall be spoken."""

import json

import pytest

from lingxi.app.replay.script import UnreadableError, scripts

pytestmark = pytest.mark.pure


def line(*turns: tuple[str, str], language: str = "zh") -> str:
    return json.dumps({"id": "1", "language": language, "turns": [{"who": w, "text": t} for w, t in turns]})


def test_turns_come_as_they_stand() -> None:
    [script] = scripts([line(("customer", "你好"), ("agent", "您好"), ("agent", "请讲"))])
    assert [(turn.who, turn.text) for turn in script.turns] == [
        ("customer", "你好"),
        ("agent", "您好"),
        ("agent", "请讲"),
    ]


def test_empty_turns_and_what_stands_before_the_customers_first_word_are_left_out() -> None:
    [script] = scripts([line(("agent", "welcome"), ("customer", "  "), ("customer", "hi"), ("agent", "\n"))])
    assert [turn.text for turn in script.turns] == ["hi"]


def test_a_turn_that_is_too_long_becomes_several() -> None:
    [script] = scripts([line(("customer", "x" * 45_000))])
    assert [len(turn.text) for turn in script.turns] == [20_000, 20_000, 5_000]


def test_control_characters_are_not_spoken() -> None:
    [script] = scripts([line(("customer", "a\0b\x07c\td"))])
    assert script.turns[0].text == "abc\td"


def test_dialogues_without_a_customer_and_blank_lines_are_skipped() -> None:
    assert list(scripts(["", line(("agent", "hello?")), "\n"])) == []


def test_any_chinese_is_zh_and_all_else_en() -> None:
    languages = [
        script.language
        for script in scripts([line(("customer", "a"), language=name) for name in ("zh-CN", "en-GB", "fr")])
    ]
    assert languages == ["zh", "en", "en"]


@pytest.mark.parametrize(
    "broken", ["{", "[]", '{"turns": [{"who": "robot", "text": "x"}]}', '{"turns": 3}', '{"turns": [1]}']
)
def test_a_broken_line_is_named(broken: str) -> None:
    with pytest.raises(UnreadableError, match="line 2"):
        list(scripts([line(("customer", "fine")), broken]))
