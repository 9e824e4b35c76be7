"""Moving mail, against Dovecot and Postfix as Debian ships them: fetched as it lies there, waited for, handed over, signed."""

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import dkim  # type: ignore[import-untyped]
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from lingxi.channels import email
from lingxi.channels.email import Dkim, Incoming, Mailbox, MailboxInput, OAuth, Outgoing, Server
from lingxi.channels.email.adapter import smtp
from lingxi.channels.email.adapter.imap import Imap
from lingxi.channels.email.adapter.keys import Key, Keyring
from lingxi.channels.email.adapter.trial import tried
from lingxi.channels.email.adapter.troubles import Trouble, trouble
from lingxi.channels.email.model.mailboxes import Secret
from lingxi.platform import clock
from tests.channels.email.mail_servers import DOMAIN, PASSWORD, PostOffice, letter
from tests.world import World

pytestmark = pytest.mark.live

YESTERDAY = datetime.now(UTC) - timedelta(days=1)
SERVICE = Key(user=f"service@{DOMAIN}", password=PASSWORD)


@contextmanager
def fetching(server: Server, key: Key = SERVICE) -> Iterator[Imap]:
    line = Imap(server)
    try:
        line.connect()
        line.sign_in(key)
        yield line
    finally:
        line.close()


def mailbox(office: PostOffice, **different: object) -> Mailbox:
    made = Mailbox(
        id=clock.new_id(),
        name="Harbour Bank",
        address=f"service@{DOMAIN}",
        aliases=(),
        queue_id=None,
        incoming=Incoming(server=office.imap_server(), sent="Sent"),
        outgoing=Outgoing(server=office.smtp_server()),
        oauth=None,
        dkim=None,
        undo_seconds=0,
        active=True,
        secrets=("incoming", "outgoing"),
        created_at=YESTERDAY,
        revision=1,
    )
    return replace(made, **different)  # type: ignore[arg-type]


def keys(of: Mailbox, secrets: dict[Secret, str] | None = None) -> Keyring:
    async def renewed(token: str) -> None:
        renewals.append(token)

    renewals: list[str] = []
    return Keyring(of, secrets if secrets is not None else {"incoming": PASSWORD, "outgoing": PASSWORD}, renewed)


async def codes(of: Mailbox, secrets: dict[Secret, str] | None = None) -> list[tuple[str, str, str]]:
    return [(step.direction, step.name, step.code) for step in await tried(of, keys(of, secrets))]


# ── fetching ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
def test_letters_are_fetched_byte_for_byte_and_stay_unread(office: PostOffice, security: str) -> None:
    raw = letter("查询余额", "我的卡丢了。\r\n").replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    office.delivers("service", raw)
    port = office.imaps if security == "tls" else office.imap
    with fetching(office.imap_server(port=port, security=security)) as line:
        news = line.news("INBOX", None, YESTERDAY)
        [uid] = news.uids
        found = line.fetch(uid)
        assert found is not None
        assert (found.raw, found.whole) == (raw, True)
        assert line.news("INBOX", (news.uid_validity, uid), YESTERDAY).uids == ()
    with office.mailbox("service") as box:
        box.select_folder("INBOX", readonly=True)
        assert box.get_flags([uid])[uid] in ((), (rb"\Recent",))


def test_only_what_is_new_is_fetched_also_when_uids_mean_nothing_any_more(office: PostOffice) -> None:
    office.delivers("service", letter("old"))
    with fetching(office.imap_server()) as line:
        later = datetime.now(UTC) + timedelta(minutes=5)
        start = line.news("INBOX", None, later)
        assert start.uids == ()
        office.delivers("service", letter("new"))
        news = line.news("INBOX", (start.uid_validity, start.last_uid), later)
        [uid] = news.uids
        found = line.fetch(uid)
        assert found is not None
        assert b"new@customers.example" in found.raw
        assert line.news("INBOX", (start.uid_validity + 1, uid), later).uids == ()
        assert len(line.news("INBOX", (start.uid_validity + 1, uid), YESTERDAY).uids) == 2
        assert line.fetch(uid + 100) is None


def test_waiting_ends_when_a_letter_comes(office: PostOffice) -> None:
    with fetching(office.imap_server()) as line:
        line.news("INBOX", None, YESTERDAY)
        began = time.monotonic()
        threading.Timer(0.3, office.delivers, ("service", letter("at last"))).start()
        assert line.wait("INBOX", 20)
        assert time.monotonic() - began < 10
        line.news("INBOX", None, YESTERDAY)
        assert not line.wait("INBOX", 0.1)


def test_a_letter_that_came_between_a_look_and_the_wait_is_not_waited_for(office: PostOffice) -> None:
    with fetching(office.imap_server()) as line:
        line.news("INBOX", None, YESTERDAY)
        line.news("Sent", None, YESTERDAY)
        office.delivers("service", letter("in between"))
        began = time.monotonic()
        assert line.wait("INBOX", 20)
        assert time.monotonic() - began < 10
        line.news("INBOX", None, YESTERDAY)
        assert not line.wait("INBOX", 0.1)


def test_who_waits_wakes_when_the_line_is_cut(office: PostOffice) -> None:
    with fetching(office.imap_server()) as line:
        threading.Timer(0.3, line.cut).start()
        began = time.monotonic()
        with pytest.raises(Exception) as cut:  # noqa: PT011 - whatever the sockets say, it is told apart below
            line.wait("INBOX", 30)
        assert trouble(cut.value).code in ("unreachable", "broken")
        assert time.monotonic() - began < 10


def test_a_copy_is_filed_where_a_mail_program_would(office: PostOffice) -> None:
    with fetching(office.imap_server()) as line:
        assert not line.holds("Sent", "<mine@harbour.example>")
        line.file("Sent", letter("answer", Message_ID="<mine@harbour.example>"), datetime.now(UTC))
        assert line.holds("Sent", "<mine@harbour.example>")


# ── handing over ─────────────────────────────────────────────────────────────────────────────────────────────────────


async def sent(office: PostOffice, server: Server, *to: str, raw: bytes, key: Key = SERVICE) -> dict[str, smtp.Refusal]:
    reached: list[bool] = []

    async def passed() -> None:
        reached.append(True)

    async with smtp.connected(server, key) as client:
        refused = await smtp.hand_over(
            client, sender=f"service@{DOMAIN}", recipients=to, raw=raw, point_of_no_return=passed
        )
    assert reached == [True]
    return refused


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_a_letter_handed_over_arrives(office: PostOffice, security: str) -> None:
    port = office.smtps if security == "tls" else office.smtp
    server = office.smtp_server(port=port, security=security)
    assert await sent(office, server, f"wang.fang@{DOMAIN}", raw=letter("Dear Ms Wang")) == {}
    [came] = await asyncio.to_thread(office.arrived, "wang.fang")
    assert came["Subject"] == "Dear Ms Wang"


async def test_what_nobody_may_send_is_not_taken_and_nothing_went_over_the_line(office: PostOffice) -> None:
    server = office.smtp_server(sign_in="none")

    async def never() -> None:
        raise AssertionError("this letter must not be sent")

    with pytest.raises(smtp.NotTaken) as refused:
        async with smtp.connected(server, None) as client:
            await smtp.hand_over(
                client,
                sender=f"service@{DOMAIN}",
                recipients=["stranger@elsewhere.example"],
                raw=letter("relay"),
                point_of_no_return=never,
            )
    [refusal] = refused.value.refusals.values()
    assert (refusal.code, refusal.lasting) == (554, True)


async def test_a_letter_that_is_too_long_is_refused_for_good(office: PostOffice) -> None:
    with pytest.raises(smtp.NotTaken) as refused:
        await sent(office, office.smtp_server(), f"joe@{DOMAIN}", raw=letter("long", "long " * 600_000))
    assert refused.value.lasting


async def test_what_is_signed_can_be_proved(office: PostOffice) -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    raw = smtp.signed(letter("签名", "您好"), Dkim(domain=DOMAIN, selector="lingxi"), pem)
    await sent(office, office.smtp_server(), f"joe@{DOMAIN}", raw=raw)
    await asyncio.to_thread(office.arrived, "joe")
    with office.mailbox("joe") as box:
        box.select_folder("INBOX", readonly=True)
        [found] = box.fetch(box.search(), ["BODY.PEEK[]"]).values()
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    record = b"v=DKIM1; k=rsa; p=" + b"".join(public.split(b"\n")[1:-2])
    asked: list[bytes] = []

    def published(name: bytes, timeout: int = 5) -> bytes:
        asked.append(name)
        return record

    assert dkim.verify(found[b"BODY[]"], dnsfunc=published)
    assert asked == [b"lingxi._domainkey.harbour.example."]
    assert not dkim.verify(
        found[b"BODY[]"].replace("您好".encode(), "再见".encode()).replace(b"5oKo", b"5oKp"), dnsfunc=published
    )


# ── what is wrong ────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_mailbox_that_works_passes_every_step(office: PostOffice) -> None:
    assert await codes(mailbox(office)) == [
        ("in", "connect", ""),
        ("in", "password", ""),
        ("in", "sign_in", ""),
        ("in", "folders", ""),
        ("in", "folder", ""),
        ("in", "folder", ""),
        ("out", "password", ""),
        ("out", "connect", ""),
        ("out", "sign_in", ""),
        ("out", "sender", ""),
    ]


@pytest.mark.parametrize(
    ("wrong", "step", "code"),
    [
        ({"host": "no-such-host.invalid"}, "connect", "host_unknown"),
        ({"port": 1}, "connect", "refused"),
        ({"ca": ""}, "connect", "certificate"),
        ({"ca": "garbage"}, "connect", "certificate"),
        ({"security": "none"}, "connect", "wants_tls"),
        ({"user": "nobody@harbour.example"}, "sign_in", "sign_in_refused"),
    ],
)
async def test_the_connection_test_says_what_is_wrong(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch, wrong: dict[str, object], step: str, code: str
) -> None:
    if wrong == {"security": "none"}:
        monkeypatch.setattr("lingxi.channels.email.adapter.imap.CONNECT_SECONDS", 0.5)
        monkeypatch.setattr("lingxi.channels.email.adapter.smtp.CONNECT_SECONDS", 0.5)
    fetched = Incoming(server=replace(office.imap_server(), **wrong))  # type: ignore[arg-type]
    handed = Outgoing(server=replace(office.smtp_server(), **wrong))  # type: ignore[arg-type]
    found = await codes(mailbox(office, incoming=fetched, outgoing=handed))
    assert ("in", step, code) in found
    assert ("out", step, code) in found


async def test_it_tells_ports_without_tls_missing_folders_and_missing_passwords(office: PostOffice) -> None:
    plain = Incoming(server=office.imap_server(port=office.imap))
    assert ("in", "connect", "not_tls") in await codes(mailbox(office, incoming=plain))
    spam = Incoming(server=office.imap_server(), folders=("INBOX", "Junk"))
    [step] = [one for one in await tried(mailbox(office, incoming=spam), keys(mailbox(office))) if one.code]
    assert (step.name, step.code) == ("folder", "folder_missing")
    assert "Sent" in step.detail
    assert await codes(mailbox(office, incoming=None), secrets={}) == [("out", "password", "secret_missing")]
    clear = Outgoing(server=office.smtp_server(port=office.smtp, security="none"))
    assert ("out", "sign_in", "no_sign_in") in await codes(mailbox(office, incoming=None, outgoing=clear))
    signing = mailbox(office, incoming=None, dkim=Dkim(domain=DOMAIN, selector="s"))
    both: dict[Secret, str] = {"outgoing": PASSWORD, "dkim_key": "no key"}
    assert ("out", "dkim", "dkim_unreadable") in await codes(signing, both)


async def test_an_administrator_tries_settings_before_and_after_they_are_kept(office: PostOffice, world: World) -> None:
    wanted = MailboxInput(
        name="Service",
        address=f"service@{DOMAIN}",
        incoming=Incoming(server=office.imap_server()),
        secrets={"incoming": "wrong"},
    )
    boss = await world.actor(world.mei)
    steps = await email.try_mailbox(world.database, boss, wanted, None)
    assert [(step.name, step.code) for step in steps if step.code] == [("sign_in", "sign_in_refused")]
    async with world.as_system() as tx:
        kept = await email.create_mailbox(tx, replace(wanted, secrets={"incoming": PASSWORD}))
    steps = await email.try_mailbox(world.database, boss, replace(wanted, secrets=None), kept.id)
    assert [step.code for step in steps] == [""] * len(steps)


# ── access tokens ────────────────────────────────────────────────────────────────────────────────────────────────────


class Tokens(BaseHTTPRequestHandler):
    """An authorisation server: gives tokens, and tells Dovecot whose they are."""

    given: list[dict[str, str]]

    def do_POST(self) -> None:
        asked = {
            name: value[0]
            for name, value in parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode()).items()
        }
        self.given.append(asked)
        if asked.get("refresh_token") == "revoked":
            self.answer(400, b'{"error": "invalid_grant", "error_description": "The token was revoked."}')
        else:
            self.answer(200, b'{"access_token": "opensesame", "expires_in": 3600, "refresh_token": "second"}')

    def do_GET(self) -> None:
        right = "opensesame" in self.path + str(self.headers.get("Authorization"))
        self.answer(200 if right else 401, b'{"user": "service@harbour.example"}' if right else b'{"error": "invalid"}')

    def answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def tokens(office: PostOffice) -> Iterator[list[dict[str, str]]]:
    Tokens.given = []
    with ThreadingHTTPServer(("127.0.0.1", office.tokens), Tokens) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield Tokens.given
        server.shutdown()
        thread.join()


async def test_access_tokens_open_the_mailbox_and_a_new_refresh_token_is_kept(
    office: PostOffice, tokens: list[dict[str, str]]
) -> None:
    oauth = OAuth(token_url=f"http://127.0.0.1:{office.tokens}/token", client_id="lingxi", scope="mail")
    opened = mailbox(
        office,
        oauth=oauth,
        incoming=Incoming(server=office.imap_server(sign_in="oauth2")),
        outgoing=Outgoing(server=office.smtp_server(sign_in="oauth2")),
    )
    renewals: list[str] = []

    async def renewed(token: str) -> None:
        renewals.append(token)

    ring = Keyring(opened, {"client_secret": "s", "refresh_token": "first"}, renewed)
    assert [step.code for step in await tried(opened, ring)] == [""] * 9
    assert renewals == ["second"]
    assert tokens == [
        {
            "client_id": "lingxi",
            "scope": "mail",
            "client_secret": "s",
            "grant_type": "refresh_token",
            "refresh_token": "first",
        }
    ]
    [step, *_] = await tried(opened, keys(opened, {"refresh_token": "revoked"}))
    assert (step.name, step.code, step.detail) == ("token", "token_refused", "The token was revoked.")


async def test_a_line_that_breaks_is_a_trouble_that_may_pass(office: PostOffice) -> None:
    with pytest.raises(Trouble) as broken:
        async with smtp.connected(office.smtp_server(port=1), SERVICE):
            pass
    assert (broken.value.code, broken.value.lasting) == ("refused", False)
