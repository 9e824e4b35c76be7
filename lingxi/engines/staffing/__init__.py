"""How many agents a load needs, and what its customers then feel: the formulas of Erlang and Palm."""

from lingxi.engines.staffing.erlang import Expected, Load, answered_within, blocking, expect, wait_exceeds
from lingxi.engines.staffing.needed import Target, agents_needed
from lingxi.engines.staffing.waits import wait_quantile

__all__ = [
    "Expected",
    "Load",
    "Target",
    "agents_needed",
    "answered_within",
    "blocking",
    "expect",
    "wait_exceeds",
    "wait_quantile",
]
