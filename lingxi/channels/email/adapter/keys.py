"""What opens a server: a password, or an access token that is fetched, kept while it is good, and fetched anew."""

import ssl
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from lingxi.channels.email.adapter.troubles import Trouble, trouble
from lingxi.channels.email.model.mailboxes import Mailbox, OAuth, Secret, Server

TOKEN_SECONDS = 20
EARLY_SECONDS = 60.0  # a token that ends within a minute is as good as ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """As whom, and with what. `token` instead of a password is for XOAUTH2."""

    user: str
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """An access token, until when it is good (seconds of the monotonic clock), and the refresh token that came with it, if one did."""

    access: str = field(repr=False)
    until: float
    refresh: str = field(repr=False)


@dataclass(slots=True)
class Keyring:
    """The keys of one mailbox. `renewed` is told when a server gave another refresh token: the former may be worth nothing now."""

    mailbox: Mailbox
    secrets: Mapping[Secret, str] = field(repr=False)
    renewed: Callable[[str], Awaitable[None]]
    _token: Token | None = field(default=None, repr=False)

    async def key(self, server: Server, which: Secret) -> Key | None:
        """For signing in at a server; None where nobody signs in. Raises Trouble."""
        if server.sign_in == "none":
            return None
        if server.sign_in == "oauth2":
            return Key(user=server.user, token=await self._access())
        if not self.secrets.get(which):
            raise Trouble("secret_missing", "No password is kept.", lasting=True)
        return Key(user=server.user, password=self.secrets[which])

    async def _access(self) -> str:
        assert self.mailbox.oauth is not None  # the model refuses such a mailbox
        if self._token is None or time.monotonic() > self._token.until - EARLY_SECONDS:
            self._token = await fetch_token(self.mailbox.oauth, self.secrets)
            if self._token.refresh not in ("", self.secrets.get("refresh_token")):
                self.secrets = {**self.secrets, "refresh_token": self._token.refresh}
                await self.renewed(self._token.refresh)
        return self._token.access

    def forget(self) -> None:
        """The token was refused: fetch another next time, however long this one was to last."""
        self._token = None


async def fetch_token(oauth: OAuth, secrets: Mapping[Secret, str]) -> Token:
    """Ask for an access token (RFC 6749, sections 4.4 and 6). Raises Trouble."""
    asked = {"client_id": oauth.client_id}
    if oauth.scope:
        asked["scope"] = oauth.scope
    if secrets.get("client_secret"):
        asked["client_secret"] = secrets["client_secret"]
    if secrets.get("refresh_token"):
        asked |= {"grant_type": "refresh_token", "refresh_token": secrets["refresh_token"]}
    elif secrets.get("client_secret"):
        asked["grant_type"] = "client_credentials"
    else:
        raise Trouble("secret_missing", "Neither a refresh token nor a client secret is kept.", lasting=True)
    try:
        async with httpx.AsyncClient(timeout=TOKEN_SECONDS) as client:
            answer = await client.post(oauth.token_url, data=asked)
            said: Any = answer.json() if answer.content else {}
    except ValueError as error:
        raise Trouble("token_refused", "The answer is no JSON.") from error
    except httpx.HTTPError as error:
        raise trouble(error) from error
    if not isinstance(said, dict) or answer.status_code != 200 or not said.get("access_token"):
        why = said.get("error_description") or said.get("error") if isinstance(said, dict) else ""
        raise Trouble("token_refused", str(why or answer.status_code), lasting=answer.status_code in (400, 401))
    good_for = float(said.get("expires_in") or 300)
    return Token(
        access=str(said["access_token"]),
        until=time.monotonic() + good_for,
        refresh=str(said.get("refresh_token") or ""),
    )


def context(server: Server) -> ssl.SSLContext:
    """What we trust: the system's authorities, and the one of the setting. Raises Trouble for one that cannot be read."""
    made = ssl.create_default_context()
    if server.ca:
        try:
            made.load_verify_locations(cadata=server.ca)
        except (ssl.SSLError, ValueError) as error:
            raise Trouble(
                "certificate", f"The authority's certificate cannot be read: {error}", lasting=True
            ) from error
    return made
