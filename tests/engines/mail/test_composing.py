"""What we write is what the reader reads: whoever answers, in whatever client, answers into the same thread."""

import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.engines.mail import Address, markup, read
from lingxi.engines.mail.composing import Enclosed, History, Written, composed

pytestmark = pytest.mark.pure

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
BANK = Address(name="海湾银行客服", email="service@harbour.example")
WANG = Address(name="王芳", email="wang.fang@example.com")
JOE = Address(name='Joe "the boss", Inc.', email="joe@example.com")
LONG = "lx" + "a" * 42 + ".0123456789ab@a-very-long-name-of-a-bank.harbour.example"
ANSWER = Written(
    message_id=LONG,
    in_reply_to="q2@example.com",
    references=("q1@example.com", LONG.upper().lower(), "q2@example.com"),
    sender=BANK,
    to=(WANG, JOE),
    cc=(Address(name="", email="cc@example.com"),),
    bcc=(Address(name="", email="hidden@example.com"),),
    subject="回复：我的信用卡丢了，请尽快帮我挂失并补办一张新卡，谢谢 Re: my lost card",
    text="王女士，您好：\n\n**已挂失**。详见 https://harbour.example/cards?a=1&b=2。\n\n<script>alert(1)</script>",
    signature="**李娜**\n海湾银行",
    plain=False,
    history=History(sender=WANG, at=AT, text="我的卡丢了。\n怎么办？"),
    language="zh",
    at=AT,
)


def test_it_is_read_as_it_was_written() -> None:
    letter = read(composed(ANSWER, [Enclosed(name="表格.pdf", media_type="application/pdf", data=b"%PDF-1.4")]))
    assert letter.fault == ""
    assert (letter.message_id, letter.in_reply_to, letter.references) == (
        ANSWER.message_id,
        (ANSWER.in_reply_to,),
        ANSWER.references,
    )
    assert (letter.sender, letter.to, letter.cc, letter.bcc) == (BANK, (WANG, JOE), ANSWER.cc, ())
    assert (letter.subject, letter.written_at) == (ANSWER.subject, AT)
    assert letter.body.new.startswith("王女士，您好：")
    assert "我的卡丢了" in letter.body.quoted
    assert "我的卡丢了" not in letter.body.new
    [part] = letter.parts
    assert (part.name, part.data) == ("表格.pdf", b"%PDF-1.4")


def test_marks_are_a_page_for_who_reads_pages_and_plain_words_for_others() -> None:
    text = "请**尽快** *确认*：\n- 见[指南](https://harbour.example/a?b=1&c)\n- `1 < 2`\n\n1. 甲\n\n> 您写道\n> 谢谢\n2 * 3 * 4"
    assert markup.page(text) == (
        "<p>请<b>尽快</b> <i>确认</i>：</p>"
        '<ul><li>见<a href="https://harbour.example/a?b=1&amp;c">指南</a></li><li><code>1 &lt; 2</code></li></ul>'
        "<ol><li>甲</li></ol>"
        '<blockquote style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex"><p>您写道<br>\n谢谢</p></blockquote>'
        "<p>2 * 3 * 4</p>"
    )
    assert markup.plain(text).splitlines()[:3] == [
        "请尽快 确认：",
        "- 见指南 (https://harbour.example/a?b=1&c)",
        "- 1 < 2",
    ]
    assert "<a" not in markup.page("[x](javascript:alert(1))")


@pytest.mark.parametrize("sign", ["[", "*", "**a ", "`", "http://.", "> ", "[a]("])
def test_marks_without_end_take_no_time(sign: str) -> None:
    began = time.process_time()
    markup.page(sign * 20_000)
    assert time.process_time() - began < 1


def test_a_signature_stands_below_and_is_read_as_one() -> None:
    letter = read(composed(ANSWER))
    assert letter.body.signature.strip().endswith("李娜\n海湾银行")
    assert "李娜" not in letter.body.new
    assert "<b>李娜</b>" in letter.page


def test_a_plain_letter_says_what_is_written_character_by_character() -> None:
    letter = read(composed(replace(ANSWER, plain=True, history=None)))
    assert letter.page == ""
    assert "**已挂失**" in letter.body.new


def test_nothing_of_it_becomes_a_program_or_tells_of_hidden_readers() -> None:
    raw = composed(ANSWER)
    assert b"hidden@example.com" not in raw
    assert "hidden@example.com" in ANSWER.recipients
    page = read(raw).page
    assert "<script" not in page
    assert "https://harbour.example/cards?a=1&amp;b=2" in page


@given(subject=st.text(max_size=300), name=st.text(max_size=80), text=st.text(max_size=500))
def test_no_word_makes_a_header_of_its_own(subject: str, name: str, text: str) -> None:
    clean = str.maketrans(dict.fromkeys(map(chr, range(55296, 57344))))
    letter = replace(
        ANSWER,
        subject=subject.translate(clean),
        text=text.translate(clean),
        history=None,
        sender=Address(name=name.translate(clean), email=BANK.email),
    )
    raw = composed(letter)
    head = raw.partition(b"\r\n\r\n")[0].split(b"\r\n")
    known = b"Date From To Cc Subject Message-ID In-Reply-To References X-Lingxi-Loop Content-Language Content-Type MIME-Version"
    ours = {*known.split(), b"Content-Transfer-Encoding"}
    assert all(line.startswith((b" ", b"\t")) or line.split(b":")[0] in ours for line in head)
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    assert read(raw).sender.email == BANK.email
