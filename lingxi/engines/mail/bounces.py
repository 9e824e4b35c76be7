"""Bounces: what mail servers say of letters that did not arrive, as RFC 3464 has it and as older servers say it in words."""

import re

from lingxi.engines.identity import address_key
from lingxi.engines.mail.headers import ids_of, text_of
from lingxi.engines.mail.nouns import Bounce, Part

_FIELD = re.compile(r"^([A-Za-z][A-Za-z-]{0,60}):[ \t]*(.*(?:\n[ \t].*)*)", re.MULTILINE)
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_ADDRESS = re.compile(r"[^\s<>,;:\"()]{1,100}@[^\s<>,;:\"()]{1,200}")
_SUBJECT = re.compile(
    r"^(?:undeliver|mail delivery (?:failed|failure|status|subsystem)|delivery (?:status notification|failure|notification)|returned mail|"
    r"failure notice|mail system error|could not be delivered|warning: could not send|nondeliverable|unzustellbar|退信|系统退信|邮件退回|"
    r"投递失败|无法投递|未送达|échec de|non remis|undelivered)",
    re.IGNORECASE,
)
_DAEMON = re.compile(r"^(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon|mail\.daemon|mdaemon)\b", re.IGNORECASE)


def bounce_of(sender: str, subject: str, returns_to: str | None, text: str, parts: tuple[Part, ...]) -> Bounce | None:
    """A report that a server wrote, or a letter that looks like one by its sender and its subject; None for anything else."""
    report = next((p for p in parts if p.kind == "report" and p.media_type == "message/delivery-status"), None)
    original = next((p for p in parts if p.kind in ("letter", "headers")), None)
    source = original.data.decode("utf-8", "replace")[:20_000] if original else text[:50_000]
    if report:
        return _reported(report.data.decode("utf-8", "replace")[:50_000], _original_id(source))
    if not _SUBJECT.match(subject) or not (_DAEMON.match(sender) or returns_to == ""):
        return None
    status = _STATUS.search(text)
    return Bounce(
        kind="delayed" if status and status[1].startswith("4") else "failed",
        message_id=_original_id(source),
        recipient=_failed_address(text, sender),
        status=status[1] if status else "",
        reason=_sentence(text),
    )


def _reported(report: str, message_id: str) -> Bounce | None:
    """RFC 3464: blocks of fields, the first about the letter, one for each recipient. A report of success is none."""
    fields: list[dict[str, str]] = []
    for block in re.split(r"\n[ \t]*\n", report.replace("\r\n", "\n")):
        found = {name.lower(): text_of(value) for name, value in _FIELD.findall(block)}
        if found:
            fields.append(found)
    told = next((one for one in fields if one.get("action", "").lower() in ("failed", "delayed")), None)
    if told is None:
        return None
    recipient = told.get("original-recipient") or told.get("final-recipient", "")
    reason = told.get("diagnostic-code") or told.get("status", "")
    status = _STATUS.search(told.get("status", "") or reason)
    return Bounce(
        kind="delayed" if told["action"].lower() == "delayed" else "failed",
        message_id=message_id,
        recipient=address_key(recipient.rpartition(";")[2]),
        status=status[1] if status else "",
        reason=re.sub(r"^smtp;\s*", "", reason, flags=re.IGNORECASE)[:500],
    )


def _original_id(source: str) -> str:
    found = re.search(
        r"^[ \t>]*message-id:[ \t]*(?:\n[ \t]+)?(.*)$", source.replace("\r\n", "\n"), re.IGNORECASE | re.MULTILINE
    )
    ids = ids_of([found[1]]) if found else ()
    return ids[0] if ids else ""


def _failed_address(text: str, sender: str) -> str:
    found = (address_key(one) for one in _ADDRESS.findall(text[:5000]))
    return next((one for one in found if one != sender and not _DAEMON.match(one)), "")


def _sentence(text: str) -> str:
    """The line that gives the server's answer, else the first line."""
    lines = [line.strip() for line in text[:5000].splitlines() if line.strip()]
    return next((line for line in lines if re.search(r"\b[45]\d\d\b", line)), lines[0] if lines else "")[:500]
