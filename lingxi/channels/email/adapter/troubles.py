"""What goes wrong between mail servers and us, told apart: `model.mailboxes.Step` lists the codes."""

import asyncio
import socket
import ssl

import aiosmtplib
import httpx
from imapclient.exceptions import IMAPClientAbortError, LoginError  # type: ignore[import-untyped]

from lingxi.platform.problems import Problem

DETAIL_LIMIT = 500


class Trouble(Exception):
    """Something outside does not work. `lasting`: trying again will not mend it; somebody has to change a setting."""

    def __init__(self, code: str, detail: str = "", *, lasting: bool = False) -> None:
        self.code = code
        self.detail = " ".join(detail.split())[:DETAIL_LIMIT]
        self.lasting = lasting
        super().__init__(f"{code}: {self.detail}")


def trouble(error: BaseException) -> Trouble:
    """The same, in our words. The innermost cause counts: libraries wrap what the system said."""
    if isinstance(error, Trouble):
        return error
    if isinstance(error, Problem):
        return Trouble(error.code, error.text)
    for one in _causes(error):
        if found := _known(one):
            return found
    return Trouble("broken", f"{type(error).__name__}: {error}")


def _causes(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in found:
        found.append(cause)
        cause = cause.__cause__ or cause.__context__
    return found[::-1]


def _known(error: BaseException) -> Trouble | None:
    said = str(error)
    if isinstance(error, ssl.SSLCertVerificationError):
        return Trouble("certificate", error.verify_message or said, lasting=True)
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return Trouble("unreachable", said)
    if isinstance(error, ssl.SSLError):
        no_tls = error.reason in ("WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG")
        return Trouble("not_tls" if no_tls else "tls_failed", said, lasting=no_tls)
    if isinstance(error, socket.gaierror):
        return Trouble("host_unknown", said)
    if isinstance(error, LoginError | aiosmtplib.SMTPAuthenticationError):
        return Trouble("sign_in_refused", said, lasting=True)
    if isinstance(error, ConnectionRefusedError):
        return Trouble("refused", said)
    if isinstance(error, TimeoutError | asyncio.TimeoutError | aiosmtplib.SMTPTimeoutError | httpx.TimeoutException):
        return Trouble("timed_out", said)
    if isinstance(error, OSError | IMAPClientAbortError | aiosmtplib.SMTPServerDisconnected | httpx.TransportError):
        return Trouble("unreachable", said)
    return None
