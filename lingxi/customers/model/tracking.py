"""The Segment tracking protocol: JSON from strangers into messages that can be believed to be well-formed, or the reason why not.

The protocol is described at segment.com/docs/connections/sources/catalog/libraries/server/http-api and .../connections/spec/common.
Its limits are kept: 32 KB a message; ids and names are bounded so that they can be looked up.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from lingxi.customers.model import attributes
from lingxi.customers.model.sources import Refusal
from lingxi.platform.problems import Invalid, Problem

Call = Literal["identify", "track", "page", "screen", "group", "alias"]
CALLS: tuple[Call, ...] = ("identify", "track", "page", "screen", "group", "alias")
MESSAGE_BYTES = 32 * 1024
BATCH_LIMIT = 2_500
ID_LIMIT = 320
MESSAGE_ID_LIMIT = 100
NAME_LIMIT = 200
# A page's key is everybody's; whoever guesses a device's id would write into its story. Ids that clients make are UUIDs.
DEVICE_ID_LEAST = 16
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
# A clock may be off by so much: what is said to happen later than now has happened now. Beyond it is a mistake.
FUTURE = timedelta(hours=24)
# Where and with what something was done. The address of the network is left out: nobody here needs it.
CONTEXT = (
    "app", "campaign", "channel", "device", "groupId", "library", "locale", "location", "os", "page", "referrer", "screen",
    "timezone", "userAgent",
)  # fmt: skip


class Refused(Exception):
    """One message cannot be taken: a code, and a sentence for who writes the sender."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code, self.detail = code, detail


class Unreadable(Problem):
    code, status, detail = "unreadable", 400, "The body is no JSON object of the tracking protocol."


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One well-formed call. `user` is the organisation's id of somebody, `device` an anonymous id, `previous` what an alias renames.

    `name` is the event's, the page's or the group's; `body` its properties or traits.
    """

    index: int
    id: str
    call: Call
    user: str | None
    device: str | None
    previous: str | None
    name: str
    body: Mapping[str, Any]
    context: Mapping[str, Any]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What one request held."""

    write_key: str | None
    messages: tuple[Message, ...]
    refused: tuple[Refusal, ...]


def written_key(body: Any) -> str | None:
    """Clients in browsers cannot always set headers; they name the key in the body."""
    key = body.get("writeKey") if isinstance(body, dict) else None
    return key if isinstance(key, str) else None


def read(body: Any, call: Call | None, received_at: datetime, *, trusted: bool) -> Batch:
    """The messages of a parsed body: a `batch`, or the one call that the path names. Raises Unreadable, never for one message."""
    if not isinstance(body, dict):
        raise Unreadable
    raw = [body] if call else body.get("batch")
    if not isinstance(raw, list):
        raise Unreadable("A batch is a list of messages.", field="batch")
    if len(raw) > BATCH_LIMIT:
        raise Unreadable(f"At most {BATCH_LIMIT} messages in one request.", field="batch", limit=BATCH_LIMIT)
    messages, refused = [], []
    for index, one in enumerate(raw):
        try:
            messages.append(_message(one, call, body, received_at, trusted, index))
        except Refused as refusal:
            refused.append(_refusal(one, call, index, refusal))
    return Batch(write_key=written_key(body), messages=tuple(messages), refused=tuple(refused))


def _refusal(one: Any, call: Call | None, index: int, refusal: Refused) -> Refusal:
    """As much of the message as helps to find it at the sender's; nothing of what it says of anybody."""
    given = one if isinstance(one, dict) else {}
    id, kind = given.get("messageId"), call or given.get("type")
    return Refusal(
        index=index,
        message_id=_shown(id),
        kind=_shown(kind),
        code=refusal.code,
        detail=refusal.detail,
    )


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else ""
    return "".join(c for c in text[:MESSAGE_ID_LIMIT] if c.isprintable())


def _message(one: Any, call: Call | None, body: Mapping[str, Any], now: datetime, trusted: bool, index: int) -> Message:
    if not isinstance(one, dict):
        raise Refused("no_object", "A message is a JSON object.")
    what = call or one.get("type")
    if what not in CALLS:
        raise Refused("unknown_type", f"type is one of {', '.join(CALLS)}.")
    text = _storable(one)
    user, device = _id(one, "userId"), _id(one, "anonymousId")
    previous = _id(one, "previousId") if what == "alias" else None
    _identified(what, user, device, previous, trusted)
    return Message(
        index=index,
        id=_message_id(one, text, f"{now.isoformat()} {index}"),
        call=what,
        user=user,
        device=device,
        previous=previous,
        name=_name(what, one),
        body=_body(what, one),
        context=_context(one),
        at=happened(one.get("timestamp") or one.get("originalTimestamp"), one.get("sentAt") or body.get("sentAt"), now),
    )


def _storable(one: Mapping[str, Any]) -> str:
    """The message's own JSON, once it is sure that a database takes it."""
    try:
        text = json.dumps(one, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        size = len(text.encode())
    except (ValueError, RecursionError) as error:  # infinite numbers, halves of characters, nesting without end
        raise Refused(
            "not_storable", "A value is no JSON that can be stored: infinite, or half a character."
        ) from error
    if size > MESSAGE_BYTES:
        raise Refused("message_too_large", f"A message has at most {MESSAGE_BYTES} bytes.")
    if "\\u0000" in text and _has_nul(one):
        raise Refused("not_storable", "A text holds the character NUL.")
    return text


def _has_nul(value: Any) -> bool:
    if isinstance(value, dict):
        return any("\0" in key or _has_nul(one) for key, one in value.items())
    return any(map(_has_nul, value)) if isinstance(value, list) else isinstance(value, str) and "\0" in value


def _id(one: Mapping[str, Any], field: str) -> str | None:
    """Some organisations count their customers: a number is an id, too."""
    value = one.get(field)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise Refused("bad_id", f"{field} is a text or a whole number.")
    text = value.strip()
    if not 0 < len(text) <= ID_LIMIT or not text.isprintable():
        raise Refused("bad_id", f"{field} is one line of 1 to {ID_LIMIT} characters.")
    return text


def _identified(what: Call, user: str | None, device: str | None, previous: str | None, trusted: bool) -> None:
    if what == "alias" and not (previous and user):
        raise Refused("no_id", "An alias names a previousId and a userId.")
    if not (user or device):
        raise Refused("no_id", "A message names a userId or an anonymousId.")
    own = device or (previous if what == "alias" else None)
    if not trusted and (own is None or len(own) < DEVICE_ID_LEAST):
        raise Refused(
            "no_device",
            f"From a browser or an app every message names an anonymousId of {DEVICE_ID_LEAST} characters or more.",
        )


def _message_id(one: Mapping[str, Any], text: str, place: str) -> str:
    """Without an id of its own the same message with the same time is the same message; without a time, none is another."""
    id = one.get("messageId")
    if id is None or id == "":
        return hashlib.sha256((text if one.get("timestamp") else f"{place} {text}").encode()).hexdigest()
    if not isinstance(id, str) or len(id) > MESSAGE_ID_LIMIT or not id.isprintable():
        raise Refused("bad_message_id", f"messageId is one line of at most {MESSAGE_ID_LIMIT} characters.")
    return id


def _name(what: Call, one: Mapping[str, Any]) -> str:
    """Of an event its name; of a page or a screen its name, else its path; of a group its id."""
    if what == "track":
        name = one.get("event")
        if not isinstance(name, str) or not name.strip():
            raise Refused("no_event", "A track call names its event.")
    elif what == "group":
        name = _id(one, "groupId")
        if name is None:
            raise Refused("no_group", "A group call names a groupId.")
    elif what in ("page", "screen"):
        own, page = one.get("properties"), one.get("context")
        page = page.get("page") if isinstance(page, dict) else None
        found = [
            one.get("name"),
            *(part.get(key) for part in (own, page) if isinstance(part, dict) for key in ("name", "path")),
        ]
        name = next((text for text in found if isinstance(text, str) and text.strip()), "")[:NAME_LIMIT]
    else:
        return ""
    line = " ".join(name.split())
    if len(line) > NAME_LIMIT or not line.isprintable():
        raise Refused("bad_name", f"A name is one line of at most {NAME_LIMIT} characters.")
    return line


def _body(what: Call, one: Mapping[str, Any]) -> Mapping[str, Any]:
    """The library for Python puts what is not given as null."""
    field = "traits" if what in ("identify", "group") else "properties"
    value = one.get(field)
    if value is not None and not isinstance(value, dict):
        raise Refused("bad_body", f"{field} is a JSON object.")
    category = one.get("category")
    extra = {"category": category} if what in ("page", "screen") and isinstance(category, str) and category else {}
    if what == "identify":
        try:
            attributes.checked(value or {})
        except Invalid as problem:
            raise Refused(problem.code, problem.text) from problem
    return {**extra, **(value or {})}


def _context(one: Mapping[str, Any]) -> Mapping[str, Any]:
    context = one.get("context")
    if context is None:
        return {}
    if not isinstance(context, dict):
        raise Refused("bad_body", "context is a JSON object.")
    return {key: context[key] for key in CONTEXT if context.get(key) is not None}


def happened(said: Any, sent: Any, received: datetime) -> datetime:
    """When it happened by our clock. What the sender's clock says is shifted by how far that clock is off:
    timestamp = receivedAt - (sentAt - originalTimestamp), as the protocol's common fields define it.

    Later than now becomes now, a day later is refused, as is what would have happened before 2000. Raises Refused.
    """
    if said is None:
        return received
    at, clock = _time(said, "timestamp"), _time(sent, "sentAt") if sent is not None else None
    try:
        moment = received - (clock - at) if clock else at
    except OverflowError as error:
        raise Refused("bad_timestamp", "timestamp and sentAt lie ages apart.") from error
    if moment > received + FUTURE:
        raise Refused("timestamp_future", "timestamp lies more than a day in the future.")
    if moment < EARLIEST:
        raise Refused("timestamp_ancient", f"timestamp lies before {EARLIEST:%Y}.")
    return min(moment, received)


def _time(value: Any, field: str) -> datetime:
    """ISO 8601; without a zone it is UTC."""
    if isinstance(value, str) and len(value) <= 64:
        try:
            at = datetime.fromisoformat(value.strip())
            return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
        except (ValueError, OverflowError):
            pass
    raise Refused("bad_timestamp", f"{field} is a time such as 2026-03-02T09:00:00.000Z.")
