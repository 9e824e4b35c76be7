"""Is this spam: a filter that was trained, that says which words spoke for it, and that an organisation teaches. Pure."""

from lingxi.engines.spam.model import (
    STRICT,
    Judgement,
    Lesson,
    Model,
    judge,
    numbers_of,
    packed,
    score,
    shares,
    step,
    train,
    unpacked,
)
from lingxi.engines.spam.tokens import tokens

__all__ = [
    "STRICT",
    "Judgement",
    "Lesson",
    "Model",
    "judge",
    "numbers_of",
    "packed",
    "score",
    "shares",
    "step",
    "tokens",
    "train",
    "unpacked",
]
