"""Reply tokens: what a letter of ours carries in its Message-ID and its reply address, so that the answer finds its conversation.

A token names the conversation and is signed; nobody can make one for a conversation whose letters they never had.
"""

import hmac
import re
from base64 import b32decode, b32encode
from collections.abc import Iterable
from uuid import UUID

SIGNED_BYTES = 10
_TOKEN = re.compile(r"(?<![a-z0-9])lx([a-z2-7]{42})(?![a-z0-9])", re.IGNORECASE)


def token(conversation_id: UUID, key: bytes) -> str:
    """44 letters and digits that survive every mail system, in either case."""
    text = b32encode(conversation_id.bytes + _signature(conversation_id, key)).decode().rstrip("=")
    return f"lx{text.lower()}"


def conversation_of(texts: Iterable[str], key: bytes) -> UUID | None:
    """The conversation of the first true token in these ids, addresses or lines."""
    for text in texts:
        for found in _TOKEN.findall(text):
            data = b32decode(found.upper() + "=" * (-len(found) % 8))
            id = UUID(bytes=data[:16])
            if hmac.compare_digest(data[16:], _signature(id, key)):
                return id
    return None


def _signature(id: UUID, key: bytes) -> bytes:
    return hmac.digest(key, b"reply token" + id.bytes, "sha256")[:SIGNED_BYTES]
