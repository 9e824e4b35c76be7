"""What the spam filter is sure of: rspamd where it was asked and answered, else our own. Who is in a thread with us, or whom a colleague
let through, is never asked.
"""

from lingxi.channels.email.filters.verdict import Facts
from lingxi.engines.mail import Letter


def evidence(letter: Letter, facts: Facts) -> str:
    if facts.known or facts.welcome:
        return ""
    if facts.rspamd and not facts.rspamd.fault:
        return facts.rspamd.evidence if facts.rspamd.spam else ""
    if facts.spam is None or not facts.spam.spam:
        return ""
    return f"{facts.spam.score:+.1f}: {', '.join((*facts.spam.because, *_instead(facts)))}"


def _instead(facts: Facts) -> tuple[str, ...]:
    """Why our own filter decided, and not rspamd."""
    return (f"rspamd:{facts.rspamd.fault}",) if facts.rspamd else ()
