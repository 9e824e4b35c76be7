"""A sender whom a colleague blocked."""

from lingxi.channels.email.filters.verdict import Facts
from lingxi.engines.mail import Letter


def evidence(letter: Letter, facts: Facts) -> str:
    return f"From: {letter.sender.email}" if facts.blocked else ""
