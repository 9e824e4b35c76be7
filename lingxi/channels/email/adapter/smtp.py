"""Handing letters over with SMTP (RFC 5321), signed with DKIM where a key is given."""

import base64
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiosmtplib
import dkim  # type: ignore[import-untyped]

from lingxi.channels.email.adapter.keys import Key, context
from lingxi.channels.email.adapter.troubles import Trouble, trouble
from lingxi.channels.email.model.mailboxes import Dkim, Server

CONNECT_SECONDS, ANSWER_SECONDS = 20.0, 120.0
SIGNED = (b"from", b"to", b"cc", b"subject", b"date", b"message-id", b"in-reply-to", b"references", b"reply-to",
          b"mime-version", b"content-type", b"content-transfer-encoding")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """What a server said about a recipient, or about the letter. Codes from 500 on are for good (RFC 5321, section 4.2.1)."""

    code: int
    text: str

    @property
    def lasting(self) -> bool:
        return self.code >= 500


class NotTaken(Exception):
    """The server took the letter for nobody; nothing was sent."""

    def __init__(self, refusals: dict[str, Refusal]) -> None:
        self.refusals = refusals
        super().__init__(str(refusals))

    @property
    def lasting(self) -> bool:
        return all(one.lasting for one in self.refusals.values())


@asynccontextmanager
async def connected(server: Server, key: Key | None) -> AsyncIterator[aiosmtplib.SMTP]:
    """A connection, signed in. Raises Trouble."""
    client = aiosmtplib.SMTP(
        hostname=server.host.strip(),
        port=server.port,
        use_tls=server.security == "tls",
        start_tls=False,
        tls_context=context(server),
        timeout=CONNECT_SECONDS,
    )
    try:
        try:
            await client.connect()
            if server.security == "starttls":
                await _encrypt(client)
            await client.ehlo()
            if key is not None:
                await sign_in(client, key)
        except (OSError, aiosmtplib.SMTPException) as error:
            raise trouble(error) from error
        yield client
    finally:
        await _leave(client)


async def _encrypt(client: aiosmtplib.SMTP) -> None:
    await client.ehlo()
    if not client.supports_extension("starttls"):
        raise Trouble("no_starttls", "The server offers no STARTTLS.", lasting=True)
    await client.starttls()


async def sign_in(client: aiosmtplib.SMTP, key: Key) -> None:
    """Raises Trouble, SMTPException."""
    if not client.supports_extension("auth"):
        raise Trouble(
            "no_sign_in", "The server lets nobody sign in here; it may want an encrypted connection.", lasting=True
        )
    if key.token:
        await client.auth_xoauth2(key.user, key.token)
    else:
        await client.login(key.user, key.password)


async def _leave(client: aiosmtplib.SMTP) -> None:
    if client.is_connected:
        try:
            await client.quit(timeout=2)
        except (OSError, aiosmtplib.SMTPException):
            client.close()


async def hand_over(
    client: aiosmtplib.SMTP,
    *,
    sender: str,
    recipients: Sequence[str],
    raw: bytes,
    point_of_no_return: Callable[[], Awaitable[None]],
) -> dict[str, Refusal]:
    """Give the server a letter; returns whom it refused. `point_of_no_return` is awaited before the letter itself goes over the
    line: before it, surely nothing was sent; after it, only the server's answer says.

    Raises NotTaken when the server refuses it, Trouble when the connection breaks.
    """
    try:
        await client.mail(sender, timeout=ANSWER_SECONDS)
        refused: dict[str, Refusal] = {}
        for one in recipients:
            try:
                await client.rcpt(one, timeout=ANSWER_SECONDS)
            except aiosmtplib.SMTPRecipientRefused as error:
                refused[one] = Refusal(code=error.code, text=error.message)
        if len(refused) == len(recipients):
            raise NotTaken(refused)
        await point_of_no_return()
        await client.data(raw, timeout=ANSWER_SECONDS)
    except aiosmtplib.SMTPResponseException as error:
        refusal = Refusal(code=error.code, text=error.message)
        raise NotTaken(dict.fromkeys(recipients, refusal)) from error
    except (OSError, aiosmtplib.SMTPException) as error:
        raise trouble(error) from error
    return refused


def signed(raw: bytes, settings: Dkim, key: str) -> bytes:
    """With a DKIM-Signature on top. Raises Trouble for a key that cannot be read."""
    wanted = [name for name in SIGNED if name in {line.split(b":")[0].lower() for line in _head(raw)}]
    try:
        signature: bytes = dkim.sign(
            raw,
            settings.selector.encode(),
            settings.domain.encode(),
            key.encode(),
            canonicalize=(b"relaxed", b"relaxed"),
            signature_algorithm=_algorithm(key),
            include_headers=wanted,
        )
    except (dkim.DKIMException, ValueError) as error:
        raise Trouble("dkim_unreadable", str(error), lasting=True) from error
    return signature + raw


def _head(raw: bytes) -> list[bytes]:
    return raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0].split(b"\n")


def _algorithm(key: str) -> bytes:
    """A PEM is RSA; 32 bytes in base64 are Ed25519 (RFC 8463)."""
    try:
        return b"ed25519-sha256" if len(base64.b64decode(key, validate=True)) == 32 else b"rsa-sha256"
    except ValueError:
        return b"rsa-sha256"
