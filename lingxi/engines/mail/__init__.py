"""Letters: read from raw bytes, separated into what is new and what is history, compared by thread, and composed. Pure."""

from lingxi.engines.mail.nouns import Address, Body, Bounce, Letter, Part, PartKind, Signs
from lingxi.engines.mail.pages import as_text, cleaned
from lingxi.engines.mail.reading import read, unreadable
from lingxi.engines.mail.separating import separate
from lingxi.engines.mail.subjects import is_answer, normal

__all__ = [
    "Address",
    "Body",
    "Bounce",
    "Letter",
    "Part",
    "PartKind",
    "Signs",
    "as_text",
    "cleaned",
    "is_answer",
    "normal",
    "read",
    "separate",
    "unreadable",
]
