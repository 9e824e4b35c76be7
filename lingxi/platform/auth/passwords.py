"""Passwords as Argon2id hashes, computed off the event loop."""

import asyncio

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

# OWASP Password Storage Cheat Sheet, the least it recommends: 19 MiB, two passes, one lane. About 20 ms of one core.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
# Compared against when there is no such person, so that the answer takes as long. Nothing matches it.
_NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$1pLWYbzCwEm3KCJgEJHYhA$ZmeIdLKJIHIBHk2gZlzGCVbNWkTa40wUTwBTxBcuSNs"


async def hashed(password: str) -> str:
    return await asyncio.to_thread(_HASHER.hash, password)


async def matches(hash: str | None, password: str) -> bool:
    return await asyncio.to_thread(_matches, hash or _NOBODYS, password) and hash is not None


def _matches(hash: str, password: str) -> bool:
    try:
        return _HASHER.verify(hash, password)
    except (VerificationError, InvalidHashError):
        return False
