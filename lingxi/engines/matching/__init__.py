"""Who gets which waiting work: pure decisions from work, agents, a policy and the time."""

from lingxi.engines.matching.assign import assign
from lingxi.engines.matching.decide import Decision, decide, reason, short_of_room
from lingxi.engines.matching.explain import Contender, Explanation, RuledOut, TermValue, explain
from lingxi.engines.matching.nouns import CHANNELS, TOP_LEVEL, Adviser, Agent, Channel, Presence, Skill, Wish, Work
from lingxi.engines.matching.policy import (
    BadPolicy,
    Blend,
    Fault,
    Overflow,
    Policy,
    QueueTarget,
    Ring,
    Share,
    Weights,
    read,
    schema,
)
from lingxi.engines.matching.roster import Board, Roster
from lingxi.engines.matching.rules import REASONS
from lingxi.engines.matching.scores import Predict
from lingxi.engines.matching.solver import warm
from lingxi.engines.matching.terms import TERMS, Explained

__all__ = [
    "CHANNELS",
    "REASONS",
    "TERMS",
    "TOP_LEVEL",
    "Adviser",
    "Agent",
    "BadPolicy",
    "Blend",
    "Board",
    "Channel",
    "Contender",
    "Decision",
    "Explained",
    "Explanation",
    "Fault",
    "Overflow",
    "Policy",
    "Predict",
    "Presence",
    "QueueTarget",
    "Ring",
    "Roster",
    "RuledOut",
    "Share",
    "Skill",
    "TermValue",
    "Weights",
    "Wish",
    "Work",
    "assign",
    "decide",
    "explain",
    "read",
    "reason",
    "schema",
    "short_of_room",
    "warm",
]
