"""Keys and signatures: what a cookie and a machine hold, what a visitor holds, and what the host site signs."""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import jwt

from lingxi.platform.auth.model import BadIdentity, Language, SiteIdentity
from lingxi.platform.auth.permissions import PORTAL, TRUST

MACHINE_PREFIX = "lx_"
VISITOR_AUDIENCE = "visitor"
VISITOR_LIFE = timedelta(days=30)
PAGES = {TRUST: timedelta(minutes=30), PORTAL: timedelta(hours=12)}
"""The pages that a customer's token can open, each by the permission that it names, and for how long."""
SITE_LONGEST_LIFE = timedelta(hours=24)
SITE_LEEWAY = timedelta(seconds=30)
_ALGORITHMS = ["HS256"]  # pinned: a token never chooses how it is checked


def new_session() -> str:
    return secrets.token_urlsafe(32)


def new_machine() -> str:
    return MACHINE_PREFIX + secrets.token_urlsafe(32)


def new_site_secret() -> str:
    return secrets.token_hex(32)


def digest(token: str) -> bytes:
    """What is stored instead of a token. The token has 256 random bits, so a fast hash is enough."""
    return hashlib.sha256(token.encode(errors="surrogatepass")).digest()


def visitor_token(key: str, customer_id: UUID, now: datetime, via: str) -> str:
    claims = {"sub": str(customer_id), "via": via, "aud": VISITOR_AUDIENCE, "iat": now, "exp": now + VISITOR_LIFE}
    return jwt.encode(claims, key, _ALGORITHMS[0])


def visitor_of(key: str, token: str) -> tuple[UUID, str] | None:
    """The customer whom a visitor token names and the door they came through, None unless we signed it and it is still good."""
    try:
        options: Any = {"require": ["sub", "exp", "aud"]}
        claims = jwt.decode(token, key, _ALGORITHMS, options=options, audience=VISITOR_AUDIENCE)
        return UUID(claims["sub"]), str(claims.get("via", ""))
    except (jwt.PyJWTError, ValueError):
        return None


def page_token(key: str, customer_id: UUID, page: str, now: datetime) -> str:
    claims = {"sub": str(customer_id), "aud": page, "iat": now, "exp": now + PAGES[page]}
    return jwt.encode(claims, key, _ALGORITHMS[0])


def page_of(key: str, token: str) -> tuple[UUID, str] | None:
    """Whose page a token opens and which, None unless we signed it for one of `PAGES` and it is still good."""
    try:
        options: Any = {"require": ["sub", "exp", "aud"]}
        claims = jwt.decode(token, key, _ALGORITHMS, options=options, audience=list(PAGES))
        return UUID(claims["sub"]), str(claims["aud"])
    except (jwt.PyJWTError, ValueError):
        return None


def site_identity(secret: str, token: str, now: datetime) -> SiteIdentity:
    """Whom the host site's JWT names. It must expire, at most a day from now. Raises BadIdentity."""
    try:
        options: Any = {"require": ["sub", "exp"], "verify_aud": False}
        claims = jwt.decode(token, secret, _ALGORITHMS, options=options, leeway=SITE_LEEWAY)
        lasts = claims["exp"] - now.timestamp()
    except (jwt.PyJWTError, ValueError, TypeError, OverflowError) as error:
        raise BadIdentity from error
    sub = _text(claims, "sub", 200)
    if not sub or not lasts <= (SITE_LONGEST_LIFE + SITE_LEEWAY).total_seconds():
        raise BadIdentity
    return SiteIdentity(
        sub=sub,
        name=_text(claims, "name", 200),
        email=_text(claims, "email", 254),
        phone=_text(claims, "phone", 40),
        language=_language(claims.get("language")),
    )


def _text(claims: dict[str, Any], name: str, limit: int) -> str | None:
    """A claim as one printable line, None when it is absent or of no use."""
    value = claims.get(name)
    if not isinstance(value, str):
        return None
    text = " ".join("".join(c if c.isprintable() else " " for c in value).split())
    return text if 0 < len(text) <= limit else None


def _language(value: object) -> Language | None:
    if not isinstance(value, str):
        return None
    return "zh" if value.lower().startswith("zh") else "en" if value.lower().startswith("en") else None
