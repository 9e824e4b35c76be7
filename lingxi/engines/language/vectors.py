"""A text as PostgreSQL keeps it for searching: a `tsvector`, with our own words in it."""

from collections import defaultdict
from collections.abc import Iterable

from lingxi.engines.language.folding import fold
from lingxi.engines.language.words import folded_words

LAST_PLACE = 16_383
PLACES = 255


def vector(texts: Iterable[str], labels: Iterable[str] = ()) -> str:
    """The `tsvector` of some texts that are one, as PostgreSQL reads it: lexemes with their places. Words cannot hold a quote.

    Labels are found by `labelled` only: they bear a mark that no word begins with.
    """
    places: defaultdict[str, list[str]] = defaultdict(list)
    for word in folded_words(fold(" ".join(texts))):
        seen = places[word.text]
        if word.place <= LAST_PLACE and len(seen) < PLACES:
            seen.append(str(word.place))
    lexemes = [f"'{text}':{','.join(at)}" if at else f"'{text}'" for text, at in places.items()]
    return " ".join(lexemes + [_lexeme(label) for label in sorted(labels)])


def labelled(tsquery: str, labels: Iterable[str]) -> str:
    """The query for what has one of these labels. Raises ValueError without any."""
    wanted = " | ".join(_lexeme(label) for label in sorted(labels))
    if not wanted:
        raise ValueError("nothing has one of no labels")
    return f"{tsquery} & ({wanted})"


def _lexeme(label: str) -> str:
    """Labels are ours: kinds and ids, which hold no quotes."""
    return f"'={label}'"
