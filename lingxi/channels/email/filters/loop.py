"""A letter of ours that came back: answering it would go on for ever."""

from lingxi.channels.email.filters.verdict import Facts
from lingxi.engines.mail import Letter


def evidence(letter: Letter, facts: Facts) -> str:
    return f"X-Lingxi-Loop: {letter.signs.loop}" if letter.signs.loop else ""
