"""A text as PostgreSQL keeps it for searching: a `tsvector`, with our own words in it."""

from collections import defaultdict

from lingxi.engines.language.folding import fold
from lingxi.engines.language.words import folded_words

LAST_PLACE = 16_383
PLACES = 255


def vector(*texts: str) -> str:
    """The `tsvector` of some texts that are one, as PostgreSQL reads it: lexemes with their places. Words cannot hold a quote."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    for word in folded_words(fold(" ".join(texts))):
        seen = places[word.text]
        if word.place <= LAST_PLACE and len(seen) < PLACES:
            seen.append(str(word.place))
    return " ".join(f"'{text}':{','.join(at)}" if at else f"'{text}'" for text, at in places.items())
