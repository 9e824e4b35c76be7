"""A program answered (RFC 3834): somebody is away, or a system confirms that it has our letter.

What a program wrote by itself (auto-generated) may be a form on the organisation's own website: that is for people to read.
"""

from lingxi.channels.email.filters.verdict import Facts
from lingxi.engines.mail import Letter

_BY_ITSELF = ("auto-submitted: auto-generated", "auto-submitted: auto-notified", "x-auto-response-suppress")


def evidence(letter: Letter, facts: Facts) -> str:
    said = letter.signs.automatic
    if facts.welcome or letter.bounce or not said:
        return ""
    answers = facts.known or bool(letter.in_reply_to)
    return "" if said.lower().startswith(_BY_ITSELF) and not answers else said
