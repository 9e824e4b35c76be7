"""Mailboxes: the addresses we are written to, and the servers over which their letters come and go."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from lingxi.platform.problems import Conflict, Invalid

Security = Literal["tls", "starttls", "none"]
SignIn = Literal["password", "oauth2", "none"]
Secret = Literal["incoming", "outgoing", "client_secret", "refresh_token", "dkim_key"]
Direction = Literal["in", "out"]

NAME_LIMIT = 80
ADDRESS = re.compile(r"[^@\s<>\",;:()\[\]\\]{1,64}@[^@\s<>\",;:()\[\]\\]{1,255}")
FOLDERS_LIMIT = 20
ALIASES_LIMIT = 50
UNDO_LIMIT = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """An IMAP or SMTP server. `ca` is a certificate (PEM) to trust besides the system's, for houses with an authority of their own.

    `security`: tls from the first byte, starttls, or none, which is for a server on the same machine.
    """

    host: str
    port: int
    security: Security = "tls"
    sign_in: SignIn = "password"
    user: str = ""
    ca: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """Where letters are fetched over IMAP. The first folder is listened to, the others are looked at now and then.

    `sent` is the folder in which a mail program puts what it sent; empty: none. Letters from before `starts_at` stay where they
    are; None: from when the mailbox was set up. Nothing there is ever changed: who else reads the mailbox does not notice us.
    """

    server: Server
    folders: tuple[str, ...] = ("INBOX",)
    sent: str = ""
    starts_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """Where letters are handed over with SMTP. `files_copy`: put what was sent into `Incoming.sent`; many servers do it themselves."""

    server: Server
    files_copy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuth:
    """Where access tokens come from (RFC 6749): with a refresh token if there is one, else with the client's own credentials."""

    token_url: str
    client_id: str
    scope: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dkim:
    """Letters are signed for this domain (RFC 6376), by the key whose public half is at SELECTOR._domainkey.DOMAIN."""

    domain: str
    selector: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """An address that customers write to. `aliases` are other addresses of it; answers leave from the one written to.

    `incoming` None: letters are brought to us (LMTP, SMTP or the API). `outgoing` None: nothing can be sent. `secrets` tells which
    are kept, never what they are. What is sent can be taken back for `undo_seconds`.
    """

    id: UUID
    name: str
    address: str
    aliases: tuple[str, ...]
    queue_id: UUID | None
    incoming: Incoming | None
    outgoing: Outgoing | None
    oauth: OAuth | None
    dkim: Dkim | None
    undo_seconds: int
    active: bool
    secrets: tuple[Secret, ...]
    created_at: datetime
    revision: int

    @property
    def addresses(self) -> tuple[str, ...]:
        """All addresses that are this mailbox's, the one it is called by first."""
        return (self.address, *self.aliases)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxInput:
    """`secrets`: those to keep from now on; an empty one is forgotten, one that is not named stays."""

    name: str
    address: str
    aliases: tuple[str, ...] = ()
    queue_id: UUID | None = None
    incoming: Incoming | None = None
    outgoing: Outgoing | None = None
    oauth: OAuth | None = None
    dkim: Dkim | None = None
    undo_seconds: int = 10
    active: bool = True
    secrets: Mapping[Secret, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """What a colleague who writes must know of a mailbox: as whom they can write."""

    mailbox_id: UUID
    name: str
    addresses: tuple[str, ...]
    queue_id: UUID | None
    can_send: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse:
    """How a mailbox fares in one direction. `code` is empty while all is well, else what `Step.code` can be; `since` when that began."""

    mailbox_id: UUID
    direction: Direction
    code: str
    detail: str
    since: datetime
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that a connection test tried: token, password, connect, sign_in, folders, folder, sender, dkim. `code` is empty when
    it went well.

    Else: host_unknown, refused, timed_out, unreachable, not_tls, wants_tls, certificate, no_starttls, tls_failed, no_sign_in,
    sign_in_refused, folder_missing, sender_refused, token_refused, secret_missing, dkim_unreadable, broken. `detail` is what the
    server said.
    """

    direction: Direction
    name: str
    code: str
    detail: str


class AddressTaken(Conflict):
    code, detail = "address_taken", "Another mailbox has this address already."


def address_of(text: str) -> str:
    """An address as it is compared: in lower case, without blank space around. Raises Invalid."""
    address = text.strip().lower()
    if not ADDRESS.fullmatch(address):
        raise Invalid("This is not an e-mail address.", field="address", value=text[:320])
    return address


def checked(wanted: MailboxInput) -> MailboxInput:
    """Raises Invalid for what cannot work, whatever the servers say."""
    if not wanted.name.strip() or len(wanted.name) > NAME_LIMIT or any(c in wanted.name for c in "\r\n"):
        raise Invalid("A mailbox needs a short name.", field="name", limit=NAME_LIMIT)
    if len(wanted.aliases) > ALIASES_LIMIT:
        raise Invalid("Too many aliases.", field="aliases", limit=ALIASES_LIMIT)
    if not 0 <= wanted.undo_seconds <= UNDO_LIMIT:
        raise Invalid("That long nothing can be taken back.", field="undo_seconds", limit=UNDO_LIMIT)
    if wanted.incoming:
        folders = wanted.incoming.folders
        if not folders or not all(folders) or len(folders) > FOLDERS_LIMIT:
            raise Invalid("Name the folders to fetch from.", field="incoming", limit=FOLDERS_LIMIT)
        _check_server(wanted.incoming.server, wanted.oauth, "incoming")
    if wanted.outgoing:
        _check_server(wanted.outgoing.server, wanted.oauth, "outgoing")
    if wanted.oauth and not wanted.oauth.token_url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        raise Invalid("Tokens come over https.", field="oauth")
    return wanted


def _check_server(server: Server, oauth: OAuth | None, field: str) -> None:
    if not server.host.strip() or any(c.isspace() for c in server.host.strip()) or not 1 <= server.port <= 65535:
        raise Invalid("Name the server's host and port.", field=field)
    if server.sign_in != "none" and not server.user:
        raise Invalid("As whom do we sign in?", field=field)
    if server.sign_in == "oauth2" and oauth is None:
        raise Invalid("Say where access tokens come from.", field="oauth")


def sender(mailbox: Mailbox) -> Sender:
    return Sender(
        mailbox_id=mailbox.id,
        name=mailbox.name,
        addresses=mailbox.addresses,
        queue_id=mailbox.queue_id,
        can_send=mailbox.outgoing is not None and mailbox.active,
    )


def mailbox_of(address: str, mailboxes: Sequence[Mailbox]) -> Mailbox | None:
    """Whose address this is; also with something after a plus: the answers to some letters come to support+TOKEN@."""
    local, _, domain = address.strip().lower().rpartition("@")
    plain = f"{local.partition('+')[0]}@{domain}"
    for wanted in (f"{local}@{domain}", plain):
        for one in mailboxes:
            if one.active and wanted in one.addresses:
                return one
    return None
