"""The filters in the order in which they are asked. The first one that holds a letter back says why."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from lingxi.channels.email.filters import auto_reply, blocked, bounce, loop, newsletter, own_address, spam
from lingxi.channels.email.filters.verdict import Facts, Verdict
from lingxi.engines.mail import Letter

EVIDENCE_LIMIT = 300
FILTERS: Mapping[str, Callable[[Letter, Facts], str]] = MappingProxyType(
    {
        "loop": loop.evidence,
        "own_address": own_address.evidence,
        "blocked": blocked.evidence,
        "bounce": bounce.evidence,
        "auto_reply": auto_reply.evidence,
        "newsletter": newsletter.evidence,
        "spam": spam.evidence,
    }
)


def judge(letter: Letter, facts: Facts) -> Verdict | None:
    """None: nothing speaks against it. A letter that could not be read is never held back: somebody has to see it."""
    if letter.fault:
        return None
    for name, evidence in FILTERS.items():
        if found := evidence(letter, facts):
            return Verdict(filter=name, evidence=found[:EVIDENCE_LIMIT])
    return None
