"""What the spam filter is sure of. Who is in a thread with us, or whom a colleague let through, is never asked."""

from lingxi.channels.email.filters.verdict import Facts
from lingxi.engines.mail import Letter


def evidence(letter: Letter, facts: Facts) -> str:
    if facts.spam is None or not facts.spam.spam or facts.known or facts.welcome:
        return ""
    return f"{facts.spam.score:+.1f}: {', '.join(facts.spam.because)}"
