"""What the traits of an identify call say of who somebody is: the protocol's reserved names, and OpenID Connect's for what was verified."""

import re
from collections.abc import Mapping
from typing import Any

from lingxi.customers.model.identities import VALUE_LIMIT
from lingxi.customers.model.nouns import Identity, IdentityKind, Language

EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,255}")
NAME_LIMIT = 200
NAMING = frozenset({"name", "firstName", "lastName", "first_name", "last_name"})
SPEAKING = frozenset({"language", "locale"})


def claims(traits: Mapping[str, Any], *, source: str, trusted: bool) -> tuple[Identity, ...]:
    """The addresses and numbers that are somebody's; verified only where a trusted source says that they were."""
    found = []
    kinds: tuple[IdentityKind, ...] = ("email", "phone")
    for kind in kinds:
        value = _line(traits.get(kind), VALUE_LIMIT)
        if value and (kind == "phone" or EMAIL.fullmatch(value)):
            proved = trusted and (traits.get(f"{kind}_verified") is True or traits.get(f"{kind}Verified") is True)
            found.append(Identity(kind=kind, value=value, verified=proved, source=source))
    return tuple(found)


def name(traits: Mapping[str, Any]) -> str | None:
    """The whole name, or first and last name in the order of their script: 王芳, but Fang Wang."""
    if whole := _line(traits.get("name"), NAME_LIMIT):
        return whole
    first = _line(traits.get("firstName") or traits.get("first_name"), NAME_LIMIT // 2 - 1)
    last = _line(traits.get("lastName") or traits.get("last_name"), NAME_LIMIT // 2 - 1)
    if first and last:
        return last + first if ord(last[0]) > 0x2E7F else f"{first} {last}"
    return first or last


def language(traits: Mapping[str, Any], context: Mapping[str, Any]) -> Language | None:
    """What somebody reads, from the traits or from the browser's locale; None where it is neither of ours."""
    for given in (traits.get("language"), traits.get("locale"), context.get("locale")):
        if isinstance(given, str):
            start = given[:2].lower()
            return "zh" if start == "zh" else "en" if start == "en" else None
    return None


def _line(value: Any, limit: int) -> str | None:
    if not isinstance(value, str):
        return None
    text = " ".join("".join(c if c.isprintable() else " " for c in value).split())
    return text if 0 < len(text) <= limit else None
