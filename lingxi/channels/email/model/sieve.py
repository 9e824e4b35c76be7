"""What was held back, how senders stand with us, and what the spam filter was taught."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.channels.email.model.letters import FiledLetter
from lingxi.platform.problems import Conflict

Stand = Literal["blocked", "welcome"]
AT_ONCE = 100
WAS_WELCOME = "stance: welcome"  # the evidence of a letter that a colleague marked as spam, if its sender was


@dataclass(frozen=True, slots=True, kw_only=True)
class Sweep:
    """What was held back and nobody has looked at yet, the newest first; `counts` of all of it by filter."""

    letters: tuple[FiledLetter, ...]
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """Letters of a `blocked` sender are held back; those of a `welcome` one are no newsletter and no spam, whatever is in them."""

    address: str
    stance: Stand
    by: UUID | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StanceInput:
    stance: Stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Taught:
    """What somebody said of a letter: how far it moved its score, and the features that share this."""

    letter_id: UUID
    spam: bool
    step: float
    features: tuple[int, ...]
    by: UUID | None
    at: datetime


def is_marked(letter: FiledLetter) -> bool:
    """Whether a colleague said of a letter in a conversation that it is spam. One that was let through has the filter's evidence."""
    return letter.state == "filed" and letter.filter == "spam" and letter.evidence in ("", WAS_WELCOME)


class NotHeldBack(Conflict):
    code, detail = "not_held_back", "Somebody has dealt with this letter already."
