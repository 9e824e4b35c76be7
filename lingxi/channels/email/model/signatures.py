"""Signatures: what stands below our letters, by queue and language."""

from dataclasses import dataclass
from uuid import UUID

from lingxi.channels.email.model import variables
from lingxi.customers import Language
from lingxi.platform.problems import Invalid

TEXT_LIMIT = 2_000
VARIABLES = ("agent.name", "organisation.name", "queue.name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Light markup with variables (`VARIABLES`), below the letters of a queue; without a queue, below those of all that have none
    of their own in that language.
    """

    queue_id: UUID | None
    text_zh: str
    text_en: str


def checked(wanted: Signature) -> Signature:
    """Raises Invalid, Unfilled for a variable that there is not."""
    for text in (wanted.text_zh, wanted.text_en):
        if len(text) > TEXT_LIMIT:
            raise Invalid("The signature is too long.", field="text", limit=TEXT_LIMIT)
        variables.check(text, VARIABLES)
    return Signature(queue_id=wanted.queue_id, text_zh=wanted.text_zh.strip(), text_en=wanted.text_en.strip())


def chosen(known: list[Signature], queue_id: UUID | None, language: Language) -> str:
    """The queue's own text in this language, else everybody's; with its variables."""
    own = [one for one in known if one.queue_id in (queue_id, None)]
    texts = [
        one.text_zh if language == "zh" else one.text_en for one in sorted(own, key=lambda it: it.queue_id is None)
    ]
    return next((text for text in texts if text), "")
