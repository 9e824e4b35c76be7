"""Public dialogue sets as replay files, so that the centre is exercised by what people really wrote.

`python -m bench.datasets stc3-helpdesk --limit 500 > dialogues.jsonl`, then `lingxi replay dialogues.jsonl`.
"""

import argparse
import itertools
import json
import lzma
import os
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from lingxi.app.client import postable

Who = Literal["customer", "agent"]
Line = tuple[str, str]  # the set's own word for the speaker, and the text

SPEAKERS: dict[str, Who] = {
    "customer": "customer", "usr": "customer", "user": "customer", "USER": "customer",
    "helpdesk": "agent", "sys": "agent", "system": "agent", "SYSTEM": "agent",
}  # fmt: skip


class AbsentError(Exception):
    """The data sets are not on this machine."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One utterance."""

    who: Who
    text: str


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A conversation to be spoken. The customer begins; no turn is empty or too long to post."""

    id: str
    language: str
    turns: tuple[Turn, ...]


def folder(name: str) -> Path:
    root = Path(os.environ.get("LINGXI_DATA", "../shared/data"))
    if not (root / name).is_dir():
        raise AbsentError(
            f"the data set {name} is not in {root.resolve()}; set LINGXI_DATA to the folder that holds it"
        )
    return root / name


def dialogue(id: str, language: str, lines: Iterable[Line]) -> Dialogue | None:
    """None where no customer says anything. What the agent says before the customer's first word is left out."""
    turns = (Turn(SPEAKERS[who], part) for who, text in lines for part in postable(text))
    opened = tuple(itertools.dropwhile(lambda turn: turn.who == "agent", turns))
    return Dialogue(id, language, opened) if opened else None


# ── the sets, each in its owners' format ──────────────────────────────────────────────────────────────────────────────

Raw = tuple[str, Iterable[Line]]


def stc3(path: Path, language: str) -> Iterator[Raw]:
    """NTCIR STC-3: one JSON list a file; a turn has several utterances, some empty where a picture stood."""
    for part in ("train", "test"):
        with lzma.open(path / f"{part}_data_{'cn' if language == 'zh' else 'en'}.json.xz") as file:
            for row in json.load(file):
                yield row["id"], [(turn["sender"], text) for turn in row["turns"] for text in turn["utterances"]]


def zipped(path: Path) -> dict[str, Any]:
    with zipfile.ZipFile(path) as archive:
        loaded: dict[str, Any] = json.loads(archive.read(archive.namelist()[0]))
        return loaded


def crosswoz(path: Path, language: str) -> Iterator[Raw]:
    """CrossWOZ: a JSON object by id; messages with role usr or sys."""
    for part in ("val", "test"):
        for id, row in zipped(path / f"crosswoz_{language}_{part}.json.zip").items():
            yield id, [(message["role"], message["content"]) for message in row["messages"]]


def multiwoz(path: Path, language: str) -> Iterator[Raw]:
    """MultiWOZ 2.1: a JSON object by id; the log alternates, the user begins."""
    for part in ("val", "test"):
        for id, row in zipped(path / f"multiwoz_{language}_{part}.json.zip").items():
            yield id, [("sys" if n % 2 else "usr", turn["text"]) for n, turn in enumerate(row["log"])]


def sgd(path: Path, language: str) -> Iterator[Raw]:
    """Schema-Guided Dialogue, one JSON object a line; first those about banks and services."""
    for name in ("sgd_traindev_banks_services", "sgd_test_trimmed"):
        with lzma.open(path / f"{name}.jsonl.xz", "rt", encoding="utf-8") as file:
            for row in map(json.loads, file):
                yield row["dialogue_id"], [(turn["speaker"], turn["utterance"]) for turn in row["turns"]]


def uss(path: Path, language: str) -> Iterator[Raw]:
    """USS: role TAB text TAB ... lines, a blank line between dialogues; one line about the whole is marked OVERALL."""
    for name in ("SGD", "MWOZ", "CCPE", "ReDial"):
        blocks = (path / f"{name}.txt").read_text(encoding="utf-8").strip().split("\n\n")
        for n, block in enumerate(blocks):
            rows = (line.split("\t") for line in block.splitlines() if line.strip())
            yield f"{name}-{n}", [(row[0], row[1]) for row in rows if len(row) > 1 and row[1] != "OVERALL"]


Reader = Callable[[Path, str], Iterator[Raw]]
SETS: dict[str, tuple[Reader, tuple[str, ...]]] = {
    "stc3-helpdesk": (stc3, ("zh", "en")),
    "crosswoz": (crosswoz, ("zh", "en")),
    "multiwoz": (multiwoz, ("en", "zh")),
    "sgd-test": (sgd, ("en",)),
    "uss-satisfaction": (uss, ("en",)),
}


def dialogues(name: str, *, language: str | None = None, limit: int | None = None) -> Iterator[Dialogue]:
    """The first `limit` dialogues of a set in one of its languages (default: the one it was written in)."""
    reader, languages = SETS[name]
    chosen = language or languages[0]
    if chosen not in languages:
        raise AbsentError(f"{name} has no {chosen}; it has {', '.join(languages)}")
    made = (dialogue(f"{name}/{id}", chosen, lines) for id, lines in reader(folder(name), chosen))
    return itertools.islice(filter(None, made), limit)


def mails(name: str) -> Iterator[tuple[str, bytes]]:
    """The raw letters of a set that is a tar archive, with their paths in it, in the order of the paths."""
    for archive in sorted(folder(name).glob("*.tar.xz")):
        with tarfile.open(archive) as packed:
            for member in sorted(packed.getmembers(), key=lambda one: one.name):
                if member.isfile() and (file := packed.extractfile(member)):
                    yield member.name, file.read()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.datasets", description=__doc__.splitlines()[0])
    parser.add_argument("name", choices=sorted(SETS))
    parser.add_argument("--limit", type=int, help="how many dialogues (default: all)")
    parser.add_argument("--language", choices=["zh", "en"], help="default: the language it was written in")
    asked = parser.parse_args()
    try:
        for one in dialogues(asked.name, language=asked.language, limit=asked.limit):
            sys.stdout.write(json.dumps(asdict(one), ensure_ascii=False) + "\n")
    except AbsentError as absent:
        print(f"bench.datasets: {absent}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
