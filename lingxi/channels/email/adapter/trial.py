"""The connection test of a mailbox: every step that fetching and sending take, up to where it goes wrong and why."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import aiosmtplib

from lingxi.channels.email.adapter import smtp
from lingxi.channels.email.adapter.imap import Imap
from lingxi.channels.email.adapter.keys import Keyring, context
from lingxi.channels.email.adapter.troubles import Trouble, trouble
from lingxi.channels.email.model.mailboxes import Direction, Incoming, Mailbox, Outgoing, Server, Step

T = TypeVar("T")
FOLDERS_NAMED = 20
KNOCK_SECONDS = 5.0


class Ended(Exception):
    """A step went wrong; what follows cannot be tried."""


class Trial:
    """The steps that were tried so far."""

    def __init__(self, direction: Direction, steps: list[Step]) -> None:
        self._direction = direction
        self._steps = steps

    async def step(self, name: str, act: Callable[[], Awaitable[T]], detail: str = "") -> T:
        try:
            done = await act()
        except Exception as error:  # whatever it is, it is the answer
            self.note(name, trouble(error))
            raise Ended from error
        self._steps.append(Step(direction=self._direction, name=name, code="", detail=detail))
        return done

    def note(self, name: str, found: Trouble) -> None:
        self._steps.append(Step(direction=self._direction, name=name, code=found.code, detail=found.detail))


async def tried(mailbox: Mailbox, keys: Keyring) -> list[Step]:
    """What works and what does not, in the order in which it was tried. Nothing is fetched, nothing is sent."""
    steps: list[Step] = []
    for attempt in (mailbox.incoming, mailbox.outgoing):
        try:
            if isinstance(attempt, Incoming):
                await _fetching(Trial("in", steps), attempt, keys)
            elif isinstance(attempt, Outgoing):
                await _sending(Trial("out", steps), mailbox, attempt, keys)
        except Ended:
            continue
    return steps


async def _fetching(trial: Trial, incoming: Incoming, keys: Keyring) -> None:
    server = incoming.server
    key = await trial.step("token", lambda: keys.key(server, "incoming")) if server.sign_in == "oauth2" else None
    line = Imap(server)
    try:
        await _connect(trial, server, lambda: asyncio.to_thread(line.connect))
        if server.sign_in == "password":
            key = await trial.step("password", lambda: keys.key(server, "incoming"))
        await trial.step("sign_in", lambda: asyncio.to_thread(line.sign_in, key))
        there = await trial.step("folders", lambda: asyncio.to_thread(line.folders))
        for folder in (*incoming.folders, *([incoming.sent] if incoming.sent else [])):
            if folder in there or folder.upper() == "INBOX":
                await trial.step("folder", _nothing, folder)
            else:
                trial.note(
                    "folder", Trouble("folder_missing", f"{folder} (there are: {', '.join(there[:FOLDERS_NAMED])})")
                )
    finally:
        await asyncio.to_thread(line.close)


async def _sending(trial: Trial, mailbox: Mailbox, outgoing: Outgoing, keys: Keyring) -> None:
    server = outgoing.server
    key = None
    if server.sign_in != "none":
        key = await trial.step(
            "token" if server.sign_in == "oauth2" else "password", lambda: keys.key(server, "outgoing")
        )
    line = smtp.connected(server, None)
    client = await _connect(trial, server, line.__aenter__)
    try:
        if key is not None:
            await trial.step("sign_in", lambda: smtp.sign_in(client, key))
        for address in mailbox.addresses:
            await trial.step("sender", lambda address=address: _may_send(client, address), address)  # type: ignore[misc]
    finally:
        await line.__aexit__(None, None, None)
    if mailbox.dkim:
        await trial.step("dkim", lambda: _can_sign(mailbox, keys))


async def _connect(trial: Trial, server: Server, connect: Callable[[], Awaitable[T]]) -> T:
    """A server that waits in silence, or hangs up, when we speak in the clear may want TLS from the first byte."""

    async def act() -> T:
        try:
            return await connect()
        except Exception as error:
            found = trouble(error)
            silent = found.code in ("timed_out", "unreachable", "broken")
            if server.security != "tls" and silent and await _speaks_tls(server):
                raise Trouble(
                    "wants_tls", "The server speaks TLS from the first byte on this port.", lasting=True
                ) from error
            raise found from error

    return await trial.step("connect", act, f"{server.host}:{server.port}")


async def _speaks_tls(server: Server) -> bool:
    try:
        async with asyncio.timeout(KNOCK_SECONDS):
            _, writer = await asyncio.open_connection(
                server.host, server.port, ssl=context(server), server_hostname=server.host
            )
        writer.close()
    except Exception as error:  # noqa: BLE001 - a certificate that we do not trust is TLS, too
        return trouble(error).code == "certificate"
    return True


async def _may_send(client: aiosmtplib.SMTP, address: str) -> None:
    try:
        await client.mail(address)
        await client.rset()
    except aiosmtplib.SMTPResponseException as error:
        raise Trouble("sender_refused", f"{address}: {error.code} {error.message}", lasting=True) from error


async def _can_sign(mailbox: Mailbox, keys: Keyring) -> None:
    assert mailbox.dkim is not None  # who asks has looked
    if not keys.secrets.get("dkim_key"):
        raise Trouble("secret_missing", "No key for DKIM is kept.", lasting=True)
    smtp.signed(b"From: a@b\r\nSubject: test\r\n\r\ntest\r\n", mailbox.dkim, keys.secrets["dkim_key"])


async def _nothing() -> Any:
    return None
