"""What a filter is told, and what it says."""

from dataclasses import dataclass

from lingxi.engines.spam import Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What another program says of a letter, and by what; or why it said nothing (`fault`): then our own filter decides."""

    spam: bool = False
    evidence: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of a letter besides itself: our own addresses, whether it belongs to a thread of ours by proof, how its sender
    stands with us (welcome or blocked, else neither), what the spam filter says, and what rspamd says if it was asked.
    """

    own: frozenset[str]
    known: bool = False
    welcome: bool = False
    blocked: bool = False
    spam: Judgement | None = None
    rspamd: Opinion | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Which filter holds a letter back, and its evidence: a header, an address, words."""

    filter: str
    evidence: str
