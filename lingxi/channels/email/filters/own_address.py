"""A letter that claims to be from one of our own addresses: nobody writes to themselves for help, and who forges may forge us."""

from lingxi.channels.email.filters.verdict import Facts
from lingxi.engines.mail import Letter


def evidence(letter: Letter, facts: Facts) -> str:
    return f"From: {letter.sender.email}" if letter.sender.email in facts.own else ""
