"""Letters: read from raw bytes, separated into what is new and what is history, compared by thread, and composed. Pure."""

from lingxi.engines.mail.nouns import Address, Body, Bounce, Letter, Part, PartKind, Signs
from lingxi.engines.mail.pages import as_text, cleaned
from lingxi.engines.mail.reading import NOBODY, read, unreadable
from lingxi.engines.mail.separating import separate
from lingxi.engines.mail.subjects import is_answer, normal
from lingxi.engines.mail.threads import REMEMBERED, Joined, Known, Place, people_of, place
from lingxi.engines.mail.tokens import conversation_of, token

__all__ = [
    "NOBODY",
    "REMEMBERED",
    "Address",
    "Body",
    "Bounce",
    "Joined",
    "Known",
    "Letter",
    "Part",
    "PartKind",
    "Place",
    "Signs",
    "as_text",
    "cleaned",
    "conversation_of",
    "is_answer",
    "normal",
    "people_of",
    "place",
    "read",
    "separate",
    "token",
    "unreadable",
]
