"""What a letter says of its kind: written by a program, sent to many, on a list, or a letter of ours that came back."""

import re
from collections.abc import Sequence

from lingxi.engines.mail.nouns import Signs

LOOP = "X-Lingxi-Loop"
_ENVELOPE = re.compile(r"<\s*([^<>\s]*)\s*>")
# RFC 3834 says Auto-Submitted; these are what programs said before it, and Outlook until now.
_ANSWERS_ITSELF = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-mail-autoreply", "x-vacation", "x-away")
_OUT_OF_OFFICE = re.compile(
    r"^(?:out of (?:the )?office|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|autoreply|"
    r"abwesend|abwesenheit|automatische antwort|réponse automatique|absence du bureau|respuesta automática|risposta automatica|"
    r"automatisch antwoord|automatiskt svar|autosvar|resposta automática|自动回复|自動回覆|自动答复|不在办公室|休假|自動応答|"
    r"automatyczna odpowiedź|автоответ)",
    re.IGNORECASE,
)


def signs_of(headers: Sequence[tuple[str, str]], subject: str) -> Signs:
    """From the decoded headers in their order."""
    first: dict[str, str] = {}
    for name, value in headers:
        first.setdefault(name.lower(), value)
    envelope = first.get("return-path")
    found = _ENVELOPE.search(envelope) if envelope is not None else None
    return Signs(
        automatic=_automatic(first, subject),
        bulk=_bulk(first),
        list_id=first.get("list-id", "") or first.get("list-post", "") or first.get("x-mailing-list", ""),
        loop=first.get(LOOP.lower(), ""),
        returns_to=None if envelope is None else (found[1] if found else envelope).lower(),
    )


def _automatic(first: dict[str, str], subject: str) -> str:
    said = first.get("auto-submitted", "")
    if said and not said.lower().startswith("no"):
        return f"Auto-Submitted: {said}"
    if first.get("x-auto-response-suppress", "").lower() in ("all", "autoreply"):
        return (
            f"X-Auto-Response-Suppress: {first['x-auto-response-suppress']}"  # Exchange has others on what people write
        )
    for name in _ANSWERS_ITSELF:
        if name in first:
            return f"{name}: {first[name]}"
    if first.get("precedence", "").lower() == "auto_reply":
        return "Precedence: auto_reply"
    return f"Subject: {subject}" if _OUT_OF_OFFICE.match(subject) else ""


def _bulk(first: dict[str, str]) -> str:
    precedence = first.get("precedence", "").lower()
    if precedence in ("bulk", "junk", "list"):
        return f"Precedence: {precedence}"
    for name in (
        "list-unsubscribe",
        "feedback-id",
        "x-campaign",
        "x-campaignid",
        "x-mailer-campaign",
        "x-csa-complaints",
    ):
        if first.get(name):
            return f"{name}: {first[name]}"
    return ""
