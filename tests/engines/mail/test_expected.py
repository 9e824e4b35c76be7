"""What another mail reader makes of its own torture letters, we make of them, too; exceptions are listed with their reason."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bench import datasets
from bench.letters import FIXTURES
from lingxi.engines import mail

pytestmark = pytest.mark.pure

Json = dict[str, Any]
EXCEPTIONS = {
    ("thirdparty/007", "from"): "an address without a domain is a name to us",
    ("malformed/005", "text"): "boundaries that are each other's beginnings: theirs guesses another end",
    ("malformed/001", "text"): "as above",
    ("malformed/016", "text"): "a boundary that is longer than the standard allows, and cut",
    ("malformed/020", "text"): "theirs shows the raw alternative behind a boundary that was never opened",
    ("malformed/021", "text"): "as above",
    ("malformed/019", "text"): "half of its head is torn off: theirs shows nothing of what is below",
    ("malformed/019", "date"): "two dates run into each other",
    ("rfc/006", "text"): "its plain text only says that one ought to see the page, so we read the page",
    ("thirdparty/000", "text"): "binary bytes as text",
    ("thirdparty/001", "text"): "as above",
    ("thirdparty/002", "text"): "as above",
    ("thirdparty/005", "text"): "a last boundary without a line of its own",
    ("rfc/000", "text"): "theirs takes the first body alone, we show all that is text",
    ("rfc/004", "text"): "as above",
    ("malformed/008", "text"): "as above",
    ("malformed/009", "text"): "as above",
    ("malformed/011", "text"): "as above",
}


def plain(text: str | None) -> str:
    return " ".join((text or "").split())


def people(value: Json) -> list[tuple[str, str]]:
    listed = value["Address"]
    found = listed.get("List") or [one for group in listed.get("Group", ()) for one in group["addresses"]]
    named = [(plain(one.get("name")), (one.get("address") or "").lower()) for one in found]
    return [("" if name.lower() == address else name, address) for name, address in named]


def moment(value: Json) -> datetime | None:
    at = value["DateTime"]
    away = timedelta(hours=at["tz_hour"], minutes=at["tz_minute"])
    try:
        local = datetime(at["year"], at["month"], at["day"], at["hour"], at["minute"], at["second"], tzinfo=UTC)
    except ValueError:
        return None
    return local + away if at["tz_before_gmt"] else local - away


def compared(truth: Json, letter: mail.Letter) -> Iterator[tuple[str, object, object]]:
    """What is compared, what they say, and what we say."""
    named = [
        one for one in truth["parts"][0]["headers"] if isinstance(one["name"], str) and isinstance(one["value"], dict)
    ]
    said = {one["name"]: one["value"] for one in reversed(named)}
    if "Text" in said.get("subject", {}):
        yield "subject", plain(said["subject"]["Text"]), plain(letter.subject)
    if "Text" in said.get("message_id", {}):
        yield "message_id", said["message_id"]["Text"], letter.message_id
    if "DateTime" in said.get("date", {}) and moment(said["date"]):
        yield "date", moment(said["date"]), letter.written_at
    for field, ours in (("from", (letter.sender,)), ("to", letter.to), ("cc", letter.cc)):
        if "Address" in said.get(field, {}) and people(said[field]):
            yield field, people(said[field])[: 1 if field == "from" else None], [(one.name, one.email) for one in ours]
    bodies = [truth["parts"][n]["body"] for n in truth["text_body"]]
    texts = [one["Text"] for one in bodies if isinstance(one, dict) and "Text" in one]
    if texts:
        yield "text", plain(" ".join(texts).replace("\0", "\ufffd")), plain(letter.text)


def test_the_letters_of_another_reader_are_read_as_it_reads_them() -> None:
    try:
        root = datasets.folder(FIXTURES) / "stalwart-mail-parser"
    except datasets.AbsentError as absent:
        pytest.skip(str(absent))
    differ, count = {}, 0
    for path in sorted(Path(root).rglob("*.json")):
        name = str(path.relative_to(root).with_suffix(""))
        letter = mail.read(path.with_suffix(".eml").read_bytes())
        for what, theirs, ours in compared(json.loads(path.read_text("utf-8")), letter):
            count += 1
            unread = "\ufffd" in str(theirs) and "\ufffd" not in str(
                ours
            )  # they could not read a character that we can
            if theirs != ours and not unread and (name, what) not in EXCEPTIONS:
                differ[name, what] = (str(theirs)[:80], str(ours)[:80])
    assert count > 400
    assert "\n".join(f"{k}: {v}" for k, v in differ.items()) == ""
