"""A mail server's report about a letter that is none of ours. What answers a letter of ours is told where that letter is."""

from lingxi.channels.email.filters.verdict import Facts
from lingxi.engines.mail import Letter


def evidence(letter: Letter, facts: Facts) -> str:
    if letter.bounce is None or facts.known:
        return ""
    return " ".join(filter(None, (letter.bounce.recipient, letter.bounce.status, letter.bounce.reason))) or "bounce"
