"""Sources: the organisation's programs and pages that tell us what customers do, and what comes of telling."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from lingxi.platform.problems import Forbidden, Invalid, Unauthenticated

NAME_LIMIT = 60
ORIGINS_LIMIT = 50
OWN_NAMES = frozenset({"visitor", "site", "email", "colleague", "import"})  # who else says things of customers
# What a day and a night show: how much came in, hour by hour.
TRAFFIC = timedelta(hours=24)


class BadWriteKey(Unauthenticated):
    code, detail = "bad_write_key", "No source in use has this write key."


class KeyInBrowser(Forbidden):
    code, detail = (
        "key_in_browser",
        "This write key is a server's secret, and a browser sent it. Make the source a new key, and a source for browsers.",
    )


class SiteNotAllowed(Forbidden):
    code, detail = (
        "site_not_allowed",
        "This site may not send for the source; its address is not in the source's settings.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """`trusted`: a server of the organisation, whose word on who a customer is is believed. Otherwise everybody can read the key in
    the page's code (`write_key` shows it), and what comes is a device's word. `origins` as https://host[:port]; none: any site.
    """

    id: UUID
    name: str
    trusted: bool
    write_key: str | None
    origins: tuple[str, ...]
    active: bool
    created_at: datetime
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewKey:
    """A source at the one moment when a trusted one's key can be read."""

    write_key: str
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """What one source sent within the hour that begins at `hour`; `repeated` had come before."""

    source_id: UUID
    hour: datetime
    accepted: int
    repeated: int
    refused: int
    last_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A message that was refused: where it stood in its batch, what it was, and why."""

    index: int
    message_id: str
    kind: str
    code: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRefusal:
    """A refusal as the source's settings show it."""

    id: UUID
    source_id: UUID
    at: datetime
    refusal: Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What became of a request: how many messages were taken, how many had come before, and which were refused."""

    success: bool
    accepted: int
    repeated: int
    refused: tuple[Refusal, ...]


def checked_name(text: str, taken: frozenset[str]) -> str:
    """Attributes say by this name who said them, so that it must be one's own. Raises Invalid."""
    name = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if not 0 < len(name) <= NAME_LIMIT:
        raise Invalid(f"Give a name of at most {NAME_LIMIT} characters.", field="name", limit=NAME_LIMIT)
    if name.casefold() in OWN_NAMES | {one.casefold() for one in taken}:
        raise Invalid("Another source has this name.", field="name", reason="taken")
    return name


def checked_origins(given: tuple[str, ...]) -> tuple[str, ...]:
    """Raises Invalid for what is no origin."""
    origins = tuple(dict.fromkeys(one.strip().rstrip("/").lower() for one in given if one.strip()))
    if len(origins) > ORIGINS_LIMIT:
        raise Invalid(f"At most {ORIGINS_LIMIT} addresses.", field="origins", limit=ORIGINS_LIMIT)
    for origin in origins:
        scheme, _, host = origin.partition("://")
        if scheme not in ("http", "https") or not host or any(c in host for c in "/?#@ *"):
            raise Invalid("An address looks like https://www.example.com.", field="origins", value=origin[:200])
    return origins


def admit(source: Source, origin: str | None) -> None:
    """`origin` is what a browser says of its page; programs say nothing. Raises KeyInBrowser, SiteNotAllowed."""
    if origin is None:
        return
    if source.trusted:
        raise KeyInBrowser
    if source.origins and origin.lower() not in source.origins:
        raise SiteNotAllowed(origin=origin[:200])
