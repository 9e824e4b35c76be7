"""Who may do what: staff, roles as sets of permissions, machines, and what the signed-in person sees of it."""

import math
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from lingxi.platform.problems import Conflict, Forbidden, Invalid, Problem, TooManyRequests, Unauthenticated

Role = Literal["agent", "supervisor", "analyst", "planner", "expert", "administrator"]
Language = Literal["zh", "en"]

EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
EMAIL_LIMIT = 254
NAME_LIMIT = 100
PASSWORD_LEAST = 10
PASSWORD_LIMIT = 1_000
FREE_FAILURES_OF_EMAIL = 5
FREE_FAILURES_OF_ADDRESS = 30  # a whole office may sign in from one address
LOCK_SECONDS = 60
LONGEST_LOCK_SECONDS = 15 * 60
FORGIVEN_AFTER = timedelta(hours=1)


class BadCredentials(Unauthenticated):
    code, detail = "bad_credentials", "The e-mail or the password is wrong."


class TotpRequired(Unauthenticated):
    code, detail = "totp_required", "Give the code that your authenticator shows."


class BadCode(Unauthenticated):
    code, detail = "bad_code", "The code is wrong, too old, or was used already."


class Locked(TooManyRequests):
    code, detail = "locked", "Signing in failed too often; wait a while."


class BadCsrf(Forbidden):
    code, detail = "csrf", "The request does not come from our own pages."


class AlreadySetUp(Conflict):
    code, detail = "already_set_up", "The centre has its first administrator; sign in."


class EmailTaken(Conflict):
    code, detail = "email_taken", "Somebody else has this e-mail."


class LastAdministrator(Conflict):
    code, detail = "last_administrator", "Somebody must stay able to administer the centre."


class WeakPassword(Invalid):
    code, detail = "weak_password", f"Use at least {PASSWORD_LEAST} characters, and not the e-mail."


class NoTotpBegun(Conflict):
    code, detail = "no_totp_begun", "Ask for a new secret first."


class BadIdentity(Problem):
    code, status, detail = "bad_identity", 401, "The identity was not signed by the host site, or is too old."


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """A colleague with an account. `totp` tells whether signing in asks for a code as well."""

    id: UUID
    email: str
    name: str
    roles: tuple[Role, ...]
    language: Language
    active: bool
    totp: bool
    created_at: datetime
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """What every colleague may know of another: for mentions, transfers and names."""

    id: UUID
    name: str
    active: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """The signed-in person."""

    staff: Staff
    permissions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """The centre's owner. `site_secret_set` tells whether signed-in customers of the host site can be recognised."""

    name: str
    language: Language
    site_secret_set: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiToken:
    """A machine's key, shown in full only once when made; `scopes` are permission names."""

    id: UUID
    name: str
    scopes: tuple[str, ...]
    created_at: datetime
    last_used_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewToken:
    """A machine's key at the one moment when it can be read."""

    token: str
    api_token: ApiToken


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """A new session: `token` goes into the cookie and is stored nowhere."""

    token: str
    me: Me


@dataclass(frozen=True, slots=True, kw_only=True)
class TotpSecret:
    """What an authenticator needs; `uri` is the text of the QR code."""

    secret: str
    uri: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteIdentity:
    """Who the customer is, as the host site vouches. `sub` is the site's own id of them."""

    sub: str
    name: str | None
    email: str | None
    phone: str | None
    language: Language | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """What signing in is checked against; never leaves the service."""

    id: UUID
    email: str
    active: bool
    password_hash: str
    totp_secret: str | None
    totp_pending: str | None
    totp_step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Failures:
    """How often signing in failed lately for one e-mail or from one address."""

    count: int
    last_at: datetime
    locked_until: datetime | None

    def wait(self, now: datetime) -> int:
        """Seconds until the next try is allowed."""
        left = (self.locked_until - now).total_seconds() if self.locked_until else 0.0
        return max(0, math.ceil(left))

    def and_one_more(self, now: datetime, free: int) -> "Failures":
        """From the `free`-th failure on, each locks for twice as long as the one before."""
        count = 1 if now - self.last_at > FORGIVEN_AFTER else self.count + 1
        seconds = min(LONGEST_LOCK_SECONDS, LOCK_SECONDS * 2 ** min(count - free, 10)) if count >= free else 0
        return Failures(count=count, last_at=now, locked_until=now + timedelta(seconds=seconds) if seconds else None)


def clean_email(text: str) -> str:
    """The form under which an e-mail is stored and looked up. Raises Invalid."""
    email = unicodedata.normalize("NFC", text).strip().lower()
    if len(email) > EMAIL_LIMIT or not email.isprintable() or not EMAIL.fullmatch(email):
        raise Invalid("This is no e-mail address.", field="email")
    return email


def clean_name(text: str) -> str:
    """One line without control characters. Raises Invalid when nothing is left, or too much."""
    name = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if not 1 <= len(name) <= NAME_LIMIT:
        raise Invalid(f"Give a name of at most {NAME_LIMIT} characters.", field="name", limit=NAME_LIMIT)
    return name


def check_password(password: str, email: str) -> None:
    """Raise WeakPassword unless it is long enough (NIST SP 800-63B asks for length, not for odd characters)."""
    if not PASSWORD_LEAST <= len(password) <= PASSWORD_LIMIT or password.strip().lower() == email:
        raise WeakPassword(least=PASSWORD_LEAST, limit=PASSWORD_LIMIT)
