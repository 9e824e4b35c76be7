"""Sent to many, and nobody is asked anything. What people say on a discussion list is no newsletter."""

from lingxi.channels.email.filters.verdict import Facts
from lingxi.engines.mail import Letter

_DISCUSSED = ("list-post", "x-mailing-list", "mailing-list", "x-beenthere", "x-mailman-version")


def evidence(letter: Letter, facts: Facts) -> str:
    if facts.known or facts.welcome or letter.in_reply_to or letter.references or _is_discussion(letter):
        return ""
    return letter.signs.bulk


def _is_discussion(letter: Letter) -> bool:
    return letter.signs.bulk.lower() == "precedence: list" or any(letter.header(name) for name in _DISCUSSED)
