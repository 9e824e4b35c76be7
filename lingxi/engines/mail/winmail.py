"""winmail.dat: the wrapping that Outlook puts around a letter when it takes the other side for Outlook, too."""

import contextlib
import io
import logging

from tnefparse import TNEF  # type: ignore[import-untyped]

from lingxi.engines.mail.charsets import decode
from lingxi.engines.mail.headers import one_line

_FAULTS = (ValueError, TypeError, IndexError, KeyError, AttributeError, LookupError, OverflowError, MemoryError)
logging.getLogger("tnef-decode").setLevel(logging.CRITICAL)  # it warns of each property that it does not know


def unpacked(data: bytes) -> tuple[str, str, list[tuple[str, bytes]]]:
    """The text, the HTML and the files within, by their names; nothing where it is broken."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            found = TNEF(data)
    except Exception:  # noqa: BLE001  # the parser checks nothing, so anything may come of broken bytes; the part itself is kept
        return "", "", []
    return _text(found, "body"), _text(found, "htmlbody"), [one for one in map(_file, found.attachments) if one[1]]


def _text(found: TNEF, which: str) -> str:
    try:
        value = getattr(found, which, None)
    except _FAULTS:
        return ""
    if isinstance(value, bytes):
        return decode(value, "")
    return value.replace("\0", "") if isinstance(value, str) else ""


def _file(attachment: object) -> tuple[str, bytes]:
    try:
        name = attachment.long_filename() or attachment.name  # type: ignore[attr-defined]
        data = attachment.data  # type: ignore[attr-defined]
    except _FAULTS:
        return "", b""
    plain = decode(name, "") if isinstance(name, bytes) else str(name or "")
    return one_line(plain.replace("\0", " ")), bytes(data or b"")
