"""Time and identity: the only source of "now" and of new ids."""

from datetime import UTC, datetime
from uuid import UUID

import uuid_utils.compat as uuid_utils


def now() -> datetime:
    return datetime.now(UTC)


def new_id() -> UUID:
    """A UUIDv7 (RFC 9562): ids made later sort later, so indexes stay compact."""
    return uuid_utils.uuid7()
