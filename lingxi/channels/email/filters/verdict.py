"""What a filter is told, and what it says."""

from dataclasses import dataclass

from lingxi.engines.spam import Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of a letter besides itself: our own addresses, whether it belongs to a thread of ours by proof, how its sender
    stands with us (welcome or blocked, else neither), and what the spam filter says.
    """

    own: frozenset[str]
    known: bool = False
    welcome: bool = False
    blocked: bool = False
    spam: Judgement | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Which filter holds a letter back, and its evidence: a header, an address, words."""

    filter: str
    evidence: str
