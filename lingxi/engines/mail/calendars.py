"""Calendar parts in words: what, when, where and with whom, so that an invitation can be read without a calendar."""

from datetime import datetime

from icalendar import Calendar

from lingxi.engines.mail.charsets import decode
from lingxi.engines.mail.headers import one_line

EVENTS = 5
_FAULTS = (ValueError, TypeError, KeyError, AttributeError, IndexError, LookupError, OverflowError)


def in_words(data: bytes, charset: str) -> str:
    """A few lines; empty for what is no calendar."""
    try:
        calendar = Calendar.from_ical(decode(data, charset or "utf-8"))
        method = str(calendar.get("METHOD", ""))
        events = [part for part in calendar.walk() if part.name in ("VEVENT", "VTODO")][:EVENTS]
        lines = [line for event in events for line in _lines(event)]
    except _FAULTS:
        return ""
    return "\n".join(([method] if method and lines else []) + lines)


def _lines(event: object) -> list[str]:
    get = event.get  # type: ignore[attr-defined]
    span = " – ".join(_moment(get(which)) for which in ("DTSTART", "DTEND") if get(which) is not None)
    people = get("ATTENDEE") or []
    named = [str(one) for one in (people if isinstance(people, list) else [people])][:20]
    found = [str(get("SUMMARY") or ""), span, str(get("LOCATION") or ""), str(get("ORGANIZER") or ""), ", ".join(named)]
    return [one_line(line.replace("mailto:", "").replace("MAILTO:", "")) for line in found if line.strip()]


def _moment(value: object) -> str:
    at = value.dt  # type: ignore[attr-defined]
    if isinstance(at, datetime):
        zone = f" {at.tzname()}" if at.tzinfo else ""
        return f"{at:%Y-%m-%d %H:%M}{zone}"
    return str(at)
