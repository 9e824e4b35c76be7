"""Letters as they come: whatever the bytes are, something can be read, and nothing that was sent is lost."""

import base64
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.engines import mail
from lingxi.engines.mail import Address, Letter

pytestmark = pytest.mark.pure

PLAIN = b"""Return-Path: <wang@example.com>
Message-ID: <first@example.com>
From: =?gb2312?B?zfW3vA==?= <Wang@Example.com>
To: Service <help@harbour.example>, "Chen, Bo" <bo@harbour.example>
Subject: =?UTF-8?B?5L+h55So5Y2h?= =?UTF-8?Q?_lost?=
Date: Mon, 02 Mar 2026 17:00:00 +0800
Content-Type: text/plain; charset="gb2312"

"""


def with_text(text: str, charset: str, label: str) -> Letter:
    head = f"From: a@b.example\nContent-Type: text/plain; charset={label}\n\n".encode()
    return mail.read(head + text.encode(charset))


def test_a_letter_is_read_with_its_people_its_words_and_its_time() -> None:
    letter = mail.read(PLAIN + "您好，我的卡丢了，请帮我挂失。谢谢！".encode("gbk"))
    assert letter.sender == Address(name="王芳", email="wang@example.com")
    assert [one.name for one in letter.to] == ["Service", "Chen, Bo"]
    assert (letter.message_id, letter.subject) == ("first@example.com", "信用卡 lost")
    assert letter.written_at == datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    assert letter.body.new == "您好，我的卡丢了，请帮我挂失。谢谢！"
    assert letter.signs.returns_to == "wang@example.com"


@pytest.mark.parametrize(
    ("text", "charset", "label"),
    [
        ("我的信用卡被盗刷了，请尽快冻结。", "gb18030", "gb2312"),
        ("您好，請問我的訂單什麼時候出貨？", "big5", "big5"),
        ("カードをなくしました。よろしくお願いします。", "iso2022_jp", "iso-2022-jp"),
        ("您好，我想查询一下账单的情况。", "utf-8", "gb2312"),
        ("您好，我想查询一下账单的情况。", "gbk", "utf-8"),
        ("您好，我想查询一下账单的情况。", "gbk", "iso-8859-1"),
        ("Müßte längst überwiesen sein, Grüße", "windows-1252", "us-ascii"),
        ("Ça va? Où est ma commande, s’il vous plaît", "windows-1252", "x-unknown"),
        ("\u20ac 20 “zurück”", "windows-1252", "iso-8859-1"),
    ],
)
def test_text_is_read_whatever_its_label_says(text: str, charset: str, label: str) -> None:
    assert with_text(text, charset, label).text == text


def test_a_letter_without_plain_text_is_read_from_its_page() -> None:
    page = "<style>p{}</style><p>Hello<br>there</p><ul><li>one<li>two</ul><blockquote type=cite><p>old</p></blockquote>"
    letter = mail.read(b"From: a@b.example\nContent-Type: text/html; charset=utf-8\n\n" + page.encode())
    assert letter.body.new == "Hello\nthere\n\n- one\n- two"
    assert letter.body.quoted == "> old"


def test_a_page_runs_nothing_and_fetches_nothing() -> None:
    page = (
        "<script>alert(1)</script><p onclick=x() style='background:url(http://t.example/x);color:red'>Hi</p>"
        "<img src=http://t.example/pixel.gif><img src=cid:logo><a href='javascript:x()'>a</a><svg onload=x()>"
        "<form action=/x><input></form><iframe src=//t.example></iframe>"
    )
    letter = mail.read(b"From: a@b.example\nContent-Type: text/html\n\n" + page.encode())
    assert letter.remote_pictures == 1
    assert 'src="remote:http://t.example/pixel.gif"' in letter.page
    assert 'src="cid:logo"' in letter.page
    for harm in ("script", "onclick", "onload", "url(", "javascript", "iframe", "<form", 'src="http'):
        assert harm not in letter.page


def test_attachments_keep_their_names_and_their_bytes() -> None:
    picture = base64.b64encode(b"\x89PNG" + b"\0" * 40)
    raw = (
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nSee below\n"
        b"--x\nContent-Type: image/png\nContent-ID: <logo@x>\nContent-Disposition: inline; filename*0*=UTF-8''%E5%8D%A1;\n"
        b" filename*1*=%2Epng\nContent-Transfer-Encoding: base64\n\n" + picture + b"\n--x\n"
        b'Content-Type: application/pdf; name="=?gb2312?B?1cu1pS5wZGY=?="\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--x--\n'
    )
    first, second = mail.read(raw).parts
    assert (first.name, first.kind, first.inline, first.content_id) == ("卡.png", "picture", True, "logo@x")
    assert first.data == b"\x89PNG" + b"\0" * 40
    assert (second.name, second.kind, second.data) == ("账单.pdf", "file", b"%PDF-")


def test_what_cannot_be_read_is_shown_as_it_came_with_the_reason() -> None:
    letter = mail.read(b"this is no letter at all, but somebody sent it")
    assert letter.fault == "There are no headers."
    assert letter.body.new == "this is no letter at all, but somebody sent it"


def test_a_letter_nested_without_end_is_shown_as_it_came() -> None:
    raw = b"From: a@b.example\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(1200)
    )
    letter = mail.read(raw)
    assert letter.fault
    assert letter.sender.email == "a@b.example"


def test_an_invitation_can_be_read_without_a_calendar() -> None:
    raw = (
        b"From: a@b.example\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\n"
        b"SUMMARY:Loan talk\nDTSTART:20260302T090000Z\nLOCATION:Branch 3\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    [part] = mail.read(raw).parts
    assert part.kind == "calendar"
    assert part.note.splitlines() == ["REQUEST", "Loan talk", "2026-03-02 09:00 UTC", "Branch 3"]


def test_a_bounce_tells_which_letter_did_not_arrive_and_why() -> None:
    raw = (
        b"Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail Returned to Sender\n"
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=r\n\n--r\nContent-Type: text/plain\n\nSorry\n"
        b"--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        b"Final-Recipient: rfc822; Nobody@Example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 no such user\n\n"
        b"--r\nContent-Type: text/rfc822-headers\n\nMessage-ID: <ours@harbour.example>\nSubject: Your card\n\n--r--\n"
    )
    bounce = mail.read(raw).bounce
    assert bounce is not None
    assert (bounce.kind, bounce.message_id) == ("failed", "ours@harbour.example")
    assert (bounce.recipient, bounce.status, bounce.reason) == ("nobody@example.com", "5.1.1", "550 no such user")


@pytest.mark.parametrize(
    ("head", "automatic", "bulk"),
    [
        ("Auto-Submitted: auto-replied", True, False),
        ("Auto-Submitted: no", False, False),
        ("Subject: Automatic reply: your card", True, False),
        ("Subject: 自动回复：您好", True, False),
        ("Precedence: bulk", False, True),
        ("List-Unsubscribe: <https://news.example/u>", False, True),
        ("Subject: Re: out of office hours", False, False),
    ],
)
def test_a_letter_says_when_no_person_wrote_it(head: str, automatic: bool, bulk: bool) -> None:
    signs = mail.read(f"From: a@b.example\n{head}\n\nHi".encode()).signs
    assert (bool(signs.automatic), bool(signs.bulk)) == (automatic, bulk)


def texts(noun: object) -> Iterator[str]:
    """All that a letter says, down to its parts."""
    if isinstance(noun, str):
        yield noun
    elif isinstance(noun, tuple):
        for one in noun:
            yield from texts(one)
    elif is_dataclass(noun):
        for field in fields(noun):
            yield from texts(getattr(noun, field.name))


def can_be_kept(letter: Letter) -> bool:
    """A database takes neither NUL nor half a character."""
    return all("\0" not in text and text.encode() is not None for text in texts(letter))


@given(st.binary(max_size=2000))
def test_any_bytes_make_a_letter_that_can_be_kept(raw: bytes) -> None:
    assert can_be_kept(mail.read(raw))
    assert can_be_kept(mail.read(PLAIN + raw))


HEADS = st.sampled_from(
    b"""Content-Type: multipart/mixed; boundary=x
Content-Type: text/html; charset=gb2312
Content-Type: message/rfc822
Content-Type: application/ms-tnef
Content-Type: text/calendar
Content-Type: text/plain; format=flowed
Content-Type: text/plain; charset=utf-7
Content-ID: <\0a>
Message-ID: <\0@x>
SUMMARY:\0
BEGIN:VCALENDAR
+2AA-
Content-Transfer-Encoding: base64
Content-Transfer-Encoding: quoted-printable
Content-Transfer-Encoding: x-uuencode
Content-Disposition: attachment; filename*0*=x'y'%
Subject: =?x?b?
From: <<@>>,;:
Date: 99 Foo 9999
--x
--x--
""".split(b"\n")
)


@given(st.lists(HEADS | st.binary(max_size=40), max_size=40))
def test_any_heap_of_headers_and_parts_makes_a_letter_that_can_be_kept(lines: list[bytes]) -> None:
    assert can_be_kept(mail.read(b"\n".join(lines)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Re: Re: [cards] Lost card", "lost  CARD"),
        ("答复：回复：信用卡", "信用卡"),
        ("AW: WG: Karte", "karte"),
        ("Re[2]: x", "fwd: X"),
    ],
)
def test_subjects_are_compared_without_what_clients_put_before_them(one: str, other: str) -> None:
    assert mail.normal(one) == mail.normal(other)


def test_only_answers_count_as_answers() -> None:
    assert mail.is_answer("[cards] RE: Lost")
    assert mail.is_answer("回复：挂失")
    assert not mail.is_answer("Fwd: Lost")
    assert not mail.is_answer("Reset my card")
