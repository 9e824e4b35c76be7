"""A real post office on loopback: Dovecot (IMAP, LMTP) and Postfix (SMTP) from Debian, with ports and folders of their own.

Everybody at harbour.example has a mailbox in Dovecot; Postfix takes what signed-in people send, delivers it over Dovecot's LMTP,
hands what is for lingxi.example to whoever listens at `brought_to`, and sends a bounce where nobody lives.
"""

import contextlib
import os
import shutil
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage, Message
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import quote

import psutil
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from imapclient import IMAPClient  # type: ignore[import-untyped]

from lingxi.channels.email import Server
from tests.app.processes import free_port
from tools.mail_servers import HELP, find

PASSWORD = "correct horse battery"
PEOPLE = ("service", "cards", "wang.fang", "joe", "crowd")
DOMAIN = "harbour.example"
PATIENCE = 30.0

DOVECOT = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
mail_location = maildir:{folder}/mail/%u
first_valid_uid = 1
auth_failure_delay = 0
mail_max_userip_connections = 100
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = subscribe
    special_use = \\Sent
  }}
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = passwd-file
  mechanisms = plain login
  args = scheme=plain username_format=%u {folder}/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {folder}/users
}}
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  inet_listener {{
    port = {auth}
  }}
}}
"""

OAUTH = """
tokeninfo_url = http://127.0.0.1:{tokens}/tokeninfo?access_token=
introspection_mode = auth
introspection_url = http://127.0.0.1:{tokens}/introspect
username_attribute = user
"""

MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
mail_owner = postfix
setgid_group = postdrop
maillog_file_prefixes = {folder}
maillog_file = {folder}/postfix.log
myhostname = mail.harbour.example
myorigin = harbour.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
local_recipient_maps =
mynetworks =
virtual_mailbox_domains = harbour.example, lingxi.example
virtual_transport = lmtp:inet:127.0.0.1:{lmtp}
transport_maps = inline:{{ lingxi.example=lmtp:inet:127.0.0.1:{brought} }}
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{auth}
smtpd_tls_auth_only = yes
smtpd_tls_security_level = may
smtpd_tls_chain_files = {folder}/key.pem, {folder}/cert.pem
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_recipient_restrictions = permit_sasl_authenticated, reject_non_fqdn_recipient, reject
smtpd_client_restrictions =
smtputf8_enable = no
message_size_limit = 2000000
minimal_backoff_time = 1s
queue_run_delay = 1s
lmtp_connect_timeout = 5s
"""

MASTER = """
{smtp} inet n - n - - smtpd
{smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostOffice:
    """Where it listens. `ca` is what its certificate is signed with; `tokens` the port of whoever knows access tokens."""

    folder: Path
    ca: str
    imap: int
    imaps: int
    lmtp: int
    auth: int
    smtp: int
    smtps: int
    brought: int
    tokens: int

    def imap_server(self, who: str = "service", **different: object) -> Server:
        given = {"host": "127.0.0.1", "port": self.imaps, "user": f"{who}@{DOMAIN}", "ca": self.ca, **different}
        return Server(**given)  # type: ignore[arg-type]

    def smtp_server(self, who: str = "service", **different: object) -> Server:
        given = {"host": "127.0.0.1", "port": self.smtps, "user": f"{who}@{DOMAIN}", "ca": self.ca, **different}
        return Server(**given)  # type: ignore[arg-type]

    def delivers(self, who: str, raw: bytes, folder: str = "INBOX") -> None:
        """A letter lies in somebody's mailbox, as if delivered or filed there."""
        with self.mailbox(who) as box:
            if not box.folder_exists(folder):
                box.create_folder(folder)
            box.append(folder, raw)

    @contextlib.contextmanager
    def mailbox(self, who: str) -> Iterator[IMAPClient]:
        """Somebody's own mail program."""
        trusted = ssl.create_default_context(cadata=self.ca)
        with IMAPClient("127.0.0.1", self.imaps, ssl_context=trusted, timeout=20) as box:
            box.login(f"{who}@{DOMAIN}", PASSWORD)
            yield box

    def letters(self, who: str, folder: str = "INBOX") -> list[Message]:
        """What lies in somebody's mailbox."""
        with self.mailbox(who) as box:
            box.select_folder(folder, readonly=True)
            found = box.fetch(box.search(), ["BODY.PEEK[]"])
            return [message_from_bytes(found[uid][b"BODY[]"]) for uid in sorted(found)]

    def arrived(self, who: str, count: int = 1, folder: str = "INBOX") -> list[Message]:
        """Waits until so many letters lie there."""
        until = time.monotonic() + PATIENCE
        while len(found := self.letters(who, folder)) < count:
            assert time.monotonic() < until, f"{len(found)} of {count} letters came to {who}:\n{self.said()}"
            time.sleep(0.1)
        return found

    def empties(self) -> None:
        """Everybody's mailbox is as new."""
        for who in PEOPLE:
            if not self._has_mail(who):
                continue
            with self.mailbox(who) as box:
                for _, _, folder in box.list_folders():
                    box.select_folder(folder)
                    if uids := box.search():
                        box.delete_messages(uids)
                        box.expunge()

    def _has_mail(self, who: str) -> bool:
        """Seen on the disk: signing in takes longer."""
        return any(one.parent.name in ("cur", "new") for one in (self.folder / f"mail/{who}@{DOMAIN}").rglob("*"))

    def breaks_lines(self) -> None:
        """Whoever is connected to Dovecot's IMAP is not any more: who serves them is gone at once."""
        master = psutil.Process(int((self.folder / "run/master.pid").read_text()))
        for process in master.children():
            with contextlib.suppress(psutil.NoSuchProcess):
                if process.name() == "imap":
                    process.kill()

    def said(self) -> str:
        logs = [self.folder / "dovecot.log", self.folder / "postfix.log"]
        return "\n".join(log.read_text()[-4000:] for log in logs if log.exists())


def letter(subject: str, text: str = "Hello", sender: str = "Joe <joe@harbour.example>", **headers: str) -> bytes:
    """A plain letter, as Python's own library writes it."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, f"service@{DOMAIN}", subject
    made["Message-ID"] = f"<{quote(subject.replace(' ', '.'))}@customers.example>"
    made["Date"] = datetime.now(UTC)
    for name, value in headers.items():
        del made[name.replace("_", "-")]
        made[name.replace("_", "-")] = value
    made.set_content(text)
    return made.as_bytes()


def _certificate(folder: Path) -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail.harbour.example")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    (folder / "key.pem").write_bytes(key.private_bytes(pem, pkcs8, plain))
    (folder / "cert.pem").write_bytes(made.public_bytes(pem))
    return made.public_bytes(pem).decode()


@contextlib.contextmanager
def post_office() -> Iterator[PostOffice]:
    """Started, answering, and ended with everything that they started."""
    dovecot, postfix = find("dovecot"), find("postfix")
    if not (dovecot and postfix and os.geteuid() == 0):
        raise AssertionError(HELP)
    with tempfile.TemporaryDirectory(prefix="lingxi-post-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        ports = {port: free_port() for port in ("imap", "imaps", "lmtp", "auth", "smtp", "smtps", "brought", "tokens")}
        office = PostOffice(folder=folder, ca=_certificate(folder), **ports)
        _write(folder, ports)
        subprocess.run([dovecot, "-c", str(folder / "dovecot.conf")], check=True, timeout=PATIENCE)
        try:
            subprocess.run(
                [postfix, "-c", str(folder / "postfix"), "start"], check=True, timeout=PATIENCE, capture_output=True
            )
            _answering(office)
            yield office
        finally:
            _end(folder / "spool/pid/master.pid", folder / "run/master.pid")


def _write(folder: Path, ports: dict[str, int]) -> None:
    for made in ("mail", "run", "state", "spool", "data", "postfix"):
        (folder / made).mkdir()
    for owner, kept in (("nobody", "mail"), ("postfix", "data")):
        shutil.chown(folder / kept, owner)
    values = {"folder": folder, **ports}
    people = "".join(f"{who}@{DOMAIN}:{PASSWORD}:65534:65534::{folder}/mail/{who}@{DOMAIN}\n" for who in PEOPLE)
    for name, text in {
        "users": people,
        "dovecot.conf": DOVECOT.format(**values),
        "oauth2.conf": OAUTH.format(**values),
        "postfix/main.cf": MAIN.format(**values),
        "postfix/master.cf": MASTER.format(**values),
    }.items():
        (folder / name).write_text(text)


def _answering(office: PostOffice) -> None:
    until = time.monotonic() + PATIENCE
    wanted = {office.imap, office.imaps, office.lmtp, office.smtp, office.smtps}
    while not wanted <= {
        c.laddr.port for c in psutil.net_connections("tcp4") if c.status == psutil.CONN_LISTEN and c.laddr
    }:
        assert time.monotonic() < until, office.said()
        time.sleep(0.05)


def _end(*pids: Path) -> None:
    """The masters and all that they started."""
    family: list[psutil.Process] = []
    for file in pids:
        with contextlib.suppress(OSError, ValueError, psutil.NoSuchProcess):
            master = psutil.Process(int(file.read_text()))
            family += [*master.children(recursive=True), master]
    for process in family:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.terminate()
    for process in psutil.wait_procs(family, timeout=5)[1]:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
