"""Sealing: what only this installation's key opens. AES-256 in GCM (NIST SP 800-38D), with a fresh 96-bit nonce each time.

What is sealed belongs to something (`about`): copied to another place, it does not open there.
"""

import base64
import binascii
import os
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from lingxi.platform.problems import Conflict
from lingxi.platform.settings import Settings

NONCE_BYTES = 12
KEY_BYTES = 32


class CannotOpen(Conflict):
    code, detail = "cannot_open", "This was sealed with another key, or somebody changed it; see LINGXI_SEAL_KEY."


@dataclass(frozen=True)
class Vault:
    """Opens what it sealed. The key is the setting's (32 bytes in base64), else a file of the home, made when first needed."""

    given: str
    file: Path

    @cached_property
    def key(self) -> bytes:
        """Raises CannotOpen for a key that is none."""
        if self.given:
            try:
                key = base64.b64decode(self.given, validate=True)
            except binascii.Error:
                key = b""
        else:
            key = _kept(self.file)
        if len(key) != KEY_BYTES:
            raise CannotOpen
        return key

    def seal(self, plain: bytes, about: str) -> bytes:
        return seal(self.key, plain, about)

    def open(self, sealed: bytes, about: str) -> bytes:
        """Raises CannotOpen."""
        return open_(self.key, sealed, about)


def _kept(file: Path) -> bytes:
    """The key in the file, for its owner's eyes only. Whoever comes first makes it."""
    with suppress(FileExistsError):
        file.parent.mkdir(parents=True, exist_ok=True)
        made = file.with_name(f"{file.name}.{os.getpid()}")
        descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as out:
            out.write(AESGCM.generate_key(KEY_BYTES * 8))
        try:
            os.link(made, file)  # whole or not at all, and never over another's
        finally:
            made.unlink()
    return file.read_bytes()


def new_key() -> bytes:
    return AESGCM.generate_key(KEY_BYTES * 8)


def seal(key: bytes, plain: bytes, about: str) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, about.encode())


def open_(key: bytes, sealed: bytes, about: str) -> bytes:
    """Raises CannotOpen."""
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], about.encode())
    except (InvalidTag, ValueError) as error:
        raise CannotOpen from error


def vault_of(settings: Settings) -> Vault:
    return Vault(given=settings.seal_key, file=settings.home.expanduser() / "seal.key")
