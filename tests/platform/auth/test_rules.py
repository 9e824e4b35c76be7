"""What needs no database: roles, lock-out, names, passwords, tokens."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.platform.auth import PERMISSIONS, ROLES, passwords, permissions_of, tokens
from lingxi.platform.auth.events import AccessChanged, StaffChanged, TokenRevoked, resetter
from lingxi.platform.auth.model import BadIdentity, Failures, WeakPassword, check_password, clean_email, clean_name
from lingxi.platform.auth.permissions import topics_of_permissions
from lingxi.platform.events import Cursor, Logged
from lingxi.platform.problems import Invalid

pytestmark = pytest.mark.pure

NOW = datetime.now(UTC).replace(microsecond=0)
KEY = "k" * 64


def test_an_administrator_may_do_everything_and_nobody_else_may() -> None:
    assert ROLES["administrator"] == PERMISSIONS
    assert all(ROLES[role] < PERMISSIONS for role in ROLES if role != "administrator")
    assert permissions_of(["agent", "planner"]) == ROLES["agent"] | ROLES["planner"]


def test_only_who_may_read_everything_hears_everything() -> None:
    hears = {role: "conversations" in topics_of_permissions(ROLES[role]) for role in ROLES}
    assert hears == {
        "agent": False,
        "supervisor": True,
        "analyst": True,
        "planner": False,
        "expert": False,
        "administrator": True,
    }


def test_failures_lock_for_longer_and_longer_and_are_forgiven_in_the_end() -> None:
    failures, now, waits = Failures(count=0, last_at=NOW, locked_until=None), NOW, []
    for _ in range(11):
        failures = failures.and_one_more(now, free=5)
        waits.append(failures.wait(now))
        now += timedelta(seconds=waits[-1])
    assert waits == [0, 0, 0, 0, 60, 120, 240, 480, 900, 900, 900]
    later = now + timedelta(hours=2)
    assert failures.wait(later) == 0
    assert failures.and_one_more(later, free=5).count == 1


@pytest.mark.parametrize(
    ("given", "kept"), [(" Ann@Example.COM ", "ann@example.com"), ("王@例子.中国", "王@例子.中国")]
)
def test_an_email_has_one_form(given: str, kept: str) -> None:
    assert clean_email(given) == kept


@pytest.mark.parametrize("text", ["", "ann", "a@b@c", "a b@c", "a\0@b.c", "a\u202e@b.c", "x" * 250 + "@b.cn"])
def test_what_is_no_email_is_refused(text: str) -> None:
    with pytest.raises(Invalid):
        clean_email(text)


@given(st.text())
def test_a_name_is_one_printable_line(text: str) -> None:
    try:
        name = clean_name(text)
    except Invalid:
        return
    assert name.isprintable()
    assert name == name.strip()


@pytest.mark.parametrize("password", ["short", "x" * 1_001, "Ann@Example.com"])
def test_weak_passwords(password: str) -> None:
    with pytest.raises(WeakPassword):
        check_password(password, "ann@example.com")


async def test_a_password_is_kept_as_argon2id_and_nobody_matches_nothing() -> None:
    hash = await passwords.hashed("correct horse")
    assert hash.startswith("$argon2id$")
    assert await passwords.matches(hash, "correct horse")
    assert not await passwords.matches(hash, "correct house")
    assert not await passwords.matches(None, "correct horse")
    assert not await passwords.matches("not a hash", "correct horse")


def test_a_visitor_token_names_one_customer() -> None:
    customer = uuid4()
    token = tokens.visitor_token(KEY, customer, NOW, "widget")
    assert tokens.visitor_of(KEY, token) == (customer, "widget")


def claims(**changed: object) -> dict[str, object]:
    return {"sub": str(uuid4()), "aud": "visitor", "exp": NOW + timedelta(hours=1), **changed}


BAD_VISITORS = {
    "another key": jwt.encode(claims(), "x" * 64, "HS256"),
    "no signature": jwt.encode(claims(), "", "none"),
    "another algorithm": jwt.encode(claims(), KEY, "HS512"),
    "expired": jwt.encode(claims(exp=NOW - timedelta(hours=1)), KEY, "HS256"),
    "another audience": jwt.encode(claims(aud="site"), KEY, "HS256"),
    "no audience": jwt.encode({k: v for k, v in claims().items() if k != "aud"}, KEY, "HS256"),
    "no end": jwt.encode({k: v for k, v in claims().items() if k != "exp"}, KEY, "HS256"),
    "no customer": jwt.encode(claims(sub="me"), KEY, "HS256"),
    "not text": jwt.encode({**claims(), "sub": 7}, KEY, "HS256"),
    "rubbish": "rubbish",
    "not ASCII": "牛.牛.牛",
}


@pytest.mark.parametrize("name", BAD_VISITORS)
def test_a_visitor_token_that_we_did_not_sign_so_is_nobodys(name: str) -> None:
    assert tokens.visitor_of(KEY, BAD_VISITORS[name]) is None


@given(st.text())
def test_no_text_is_a_visitor_or_breaks_the_check(text: str) -> None:
    assert tokens.visitor_of(KEY, text) is None
    assert len(tokens.digest(text)) == 32


def site(secret: str = KEY, algorithm: str = "HS256", **changed: object) -> str:
    given = {"sub": "c-17", "name": "王 芳\n", "email": "fang@example.cn", "language": "zh-CN", **changed}
    return jwt.encode({"exp": NOW + timedelta(hours=1), **given}, secret, algorithm)


def test_the_host_site_vouches_for_its_customer() -> None:
    who = tokens.site_identity(KEY, site(aud="lingxi"), NOW)
    assert (who.sub, who.name, who.email, who.phone, who.language) == ("c-17", "王 芳", "fang@example.cn", None, "zh")


BAD_SITES = {
    "another secret": site("x" * 64),
    "no signature": site("", "none"),
    "another algorithm": site(algorithm="HS384"),
    "expired": site(exp=NOW - timedelta(minutes=5)),
    "never expires": jwt.encode({"sub": "c-17"}, KEY, "HS256"),
    "expires next year": site(exp=NOW + timedelta(days=365)),
    "expires absurdly late": site(exp=10**400),
    "nobody": site(sub=""),
    "too long": site(sub="x" * 300),
    "rubbish": "a.b.c",
}


@pytest.mark.parametrize("name", BAD_SITES)
def test_a_site_identity_that_cannot_be_trusted_is_refused(name: str) -> None:
    with pytest.raises(BadIdentity):
        tokens.site_identity(KEY, BAD_SITES[name], NOW)


def test_useless_claims_are_left_out() -> None:
    who = tokens.site_identity(KEY, site(name=["x"], email="x" * 500, phone=5, language="tlh"), NOW)
    assert (who.name, who.email, who.phone, who.language) == (None, None, None, None)


def test_sockets_are_reset_for_whom_access_changed() -> None:
    id, reset = uuid4(), []
    watch = resetter(lambda owner, reason: reset.append((owner, reason)))

    def logged(name: str, topic: str) -> Logged:
        return Logged(cursor=Cursor(xid=1, seq=1), id=UUID(int=1), name=name, at=NOW, topics=(topic,), body="{}")

    watch([logged(StaffChanged.name, "staff"), logged(AccessChanged.name, AccessChanged(staff_id=id).topics()[0])])
    watch([logged(TokenRevoked.name, TokenRevoked(token_id=id).topics()[0])])
    assert reset == [(f"staff:{id}", "access_changed"), (f"machine:{id}", "access_changed")]
