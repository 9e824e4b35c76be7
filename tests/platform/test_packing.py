"""Ephemeral events as texts for the carrier: what goes in comes out, and what is too long is not sent."""

import json
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.platform.events import Ephemeral
from lingxi.platform.realtime import NOTIFY_BYTES, pack, unpack
from tests.platform.counting import Waved

pytestmark = pytest.mark.pure


@dataclass(frozen=True, slots=True, kw_only=True)
class Whispered(Ephemeral, abstract=True):
    """Said to somebody in particular."""

    to: tuple[str, ...]
    text: str

    def topics(self) -> tuple[str, ...]:
        return self.to


TOPICS = st.lists(st.text(st.characters(categories=["L", "N", "P"]), min_size=1), min_size=1, max_size=5).map(tuple)
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"))


@given(TOPICS, TEXTS, st.integers(0, 3000))
def test_what_is_packed_comes_out_again(to: tuple[str, ...], text: str, times: int) -> None:
    packed = pack(Whispered(to=to, text=text * times))
    if packed is None:
        assert len((text * times).encode()) > NOTIFY_BYTES / 10
        return
    assert len(packed.encode()) <= NOTIFY_BYTES
    topics, frame = unpack(packed)
    assert tuple(topics) == to
    assert json.loads(frame)["body"]["text"] == text * times


def test_long_repetitive_text_is_compressed() -> None:
    packed = pack(Waved(who="a", text="行" * 20_000))
    assert packed is not None
    assert json.loads(unpack(packed)[1]) == {
        "type": "ephemeral",
        "name": "platform.Waved",
        "body": {"who": "a", "text": "行" * 20_000},
    }
