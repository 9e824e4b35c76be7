"""Names of people as they are compared."""

import unicodedata


def name_key(text: str) -> str:
    """NFKC (full-width forms), case folded, without punctuation; blanks stay between Latin words only."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    words = "".join(c if c.isalnum() else " " for c in folded).split()
    if all(ord(c) > 0x2E7F for word in words for c in word):
        return "".join(words)
    return " ".join(words)


def names_agree(one: str | None, other: str | None) -> bool | None:
    """Whether two names may be one person's; None when one of them is not known."""
    if not one or not other:
        return None
    return name_key(one) == name_key(other)
