"""Who gets which waiting work: first come, first served, to the agent who has been idle longest."""

from lingxi.engines.matching.match import Candidate, Need, Pair, match

__all__ = ["Candidate", "Need", "Pair", "match"]
