"""Each public set is read in its owners' format; the samples here are ours, in that shape."""

import json
import lzma
import zipfile
from pathlib import Path

import pytest

from bench.datasets import AbsentError, dialogues

pytestmark = pytest.mark.pure


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LINGXI_DATA", str(tmp_path))
    return tmp_path


def spoken(name: str, language: str | None = None) -> list[list[tuple[str, str]]]:
    return [[(turn.who, turn.text) for turn in one.turns] for one in dialogues(name, language=language)]


BOTH = [("customer", "one"), ("agent", "two")]


def test_stc3_has_several_utterances_a_turn_and_empty_ones(data: Path) -> None:
    (data / "stc3-helpdesk").mkdir()
    turns = [{"sender": "customer", "utterances": ["", "one"]}, {"sender": "helpdesk", "utterances": ["two", "three"]}]
    silent = [{"sender": "helpdesk", "utterances": ["nobody asked"]}]
    rows = [{"id": "a", "turns": turns}, {"id": "b", "turns": silent}]
    for part in ("train", "test"):
        with lzma.open(data / "stc3-helpdesk" / f"{part}_data_cn.json.xz", "wt") as file:
            json.dump(rows, file)
    assert spoken("stc3-helpdesk") == [[*BOTH, ("agent", "three")]] * 2


def test_crosswoz_and_multiwoz_are_zipped_objects_by_id(data: Path) -> None:
    for name in ("crosswoz", "multiwoz"):
        (data / name).mkdir()
    woz = {"7": {"messages": [{"role": "usr", "content": "one"}, {"role": "sys", "content": "two"}]}}
    multi = {"S": {"log": [{"text": "one"}, {"text": "two"}]}}
    for part in ("val", "test"):
        zipped(data / "crosswoz" / f"crosswoz_zh_{part}.json.zip", woz)
        zipped(data / "multiwoz" / f"multiwoz_en_{part}.json.zip", multi)
    assert spoken("crosswoz") == spoken("multiwoz") == [BOTH, BOTH]


def zipped(path: Path, what: object) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("data.json", json.dumps(what))


def test_sgd_is_one_dialogue_a_line(data: Path) -> None:
    (data / "sgd-test").mkdir()
    turns = [{"speaker": "USER", "utterance": "one"}, {"speaker": "SYSTEM", "utterance": "two"}]
    for name in ("sgd_traindev_banks_services", "sgd_test_trimmed"):
        with lzma.open(data / "sgd-test" / f"{name}.jsonl.xz", "wt") as file:
            file.write(json.dumps({"dialogue_id": "x", "turns": turns}) + "\n")
    assert spoken("sgd-test") == [BOTH, BOTH]


def test_uss_is_tabbed_lines_with_a_verdict_on_the_whole(data: Path) -> None:
    (data / "uss-satisfaction").mkdir()
    text = "\nSYSTEM\twelcome\tA\t\nUSER\tone\tA\t3\nSYSTEM\ttwo\tA\t\nUSER\tOVERALL\tOTHER\t3,3\n\nUSER\tone\tA\t3\n"
    for name in ("SGD", "MWOZ", "CCPE", "ReDial"):
        (data / "uss-satisfaction" / f"{name}.txt").write_text(text)
    assert spoken("uss-satisfaction") == [BOTH, [("customer", "one")]] * 4


def test_an_absent_set_is_said_with_where_it_was_looked_for(data: Path) -> None:
    with pytest.raises(AbsentError, match="LINGXI_DATA"):
        list(dialogues("sgd-test"))


def test_a_language_that_a_set_does_not_have(data: Path) -> None:
    with pytest.raises(AbsentError, match="has no zh"):
        list(dialogues("sgd-test", language="zh"))
