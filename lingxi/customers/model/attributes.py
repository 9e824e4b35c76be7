"""What may be known of a customer, and which of several sayings is believed: pure functions."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from lingxi.customers.model.nouns import Attribute, Saying
from lingxi.platform.problems import Invalid

KEY_LIMIT = 100
VALUE_LIMIT = 16_384
KEYS_LIMIT = 200


class AttributeTooLarge(Invalid):
    code, detail = (
        "attribute_too_large",
        f"An attribute has a name of at most {KEY_LIMIT} characters and {VALUE_LIMIT} bytes.",
    )


def checked(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """Raises AttributeTooLarge or Invalid; values are JSON."""
    if len(values) > KEYS_LIMIT:
        raise Invalid("Too many attributes at once.", field="attributes", limit=KEYS_LIMIT)
    for key, value in values.items():
        size = len(json.dumps(value, ensure_ascii=False).encode(errors="surrogatepass"))
        if not 0 < len(key) <= KEY_LIMIT or not key.isprintable() or size > VALUE_LIMIT:
            raise AttributeTooLarge(field=key[:KEY_LIMIT], limit=VALUE_LIMIT)
    return values


def believed(said: Iterable[Attribute]) -> dict[str, Attribute]:
    """For each key the surest saying, and of equally sure ones the newest."""
    best: dict[str, Attribute] = {}
    for one in said:
        held = best.get(one.key)
        if held is None or (one.confidence, one.at, one.source) > (held.confidence, held.at, held.source):
            best[one.key] = one
    return best


def newest(said: Iterable[Saying]) -> dict[tuple[UUID, str], tuple[Any, datetime]]:
    """Of several sayings of one source the last, by customer and key, in their order."""
    last: dict[tuple[UUID, str], tuple[Any, datetime]] = {}
    for one in sorted(said, key=lambda each: each.at):
        last |= {(one.customer_id, key): (value, one.at) for key, value in one.values.items()}
    return dict(sorted(last.items()))
