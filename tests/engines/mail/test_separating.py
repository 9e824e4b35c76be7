"""What was written now, apart from history and signature: by the marks of the clients that people use."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench import datasets
from lingxi.engines import mail

pytestmark = pytest.mark.pure

NEW = "我的卡丢了，请帮我挂失。\n\n谢谢\n王芳"
# As the clients write it below an answer: Gmail (zh, en), Outlook (zh, en, de), QQ, NetEase, Foxmail, Apple (en, fr, zh), Thunderbird (de),
# Yahoo (es), web.de, iOS (nl, it, pt), Mail.ru, Lotus, Aliyun, Naver and so on.
BELOW = [
    "张三 <zhang@bank.example> 于2026年3月2日周一 10:00写道：\n\n> 您好，\n> 请提供卡号。",
    "On Mon, Mar 2, 2026 at 10:00 AM Tom Baker <tom@bank.example> wrote:\n\n> Hello,\n> which card?",
    "On Mon, Mar 2, 2026 at 10:00 AM Tom Baker, Harbour Bank\n<a.very.long.address.that.is.broken@bank.example>\nwrote:\n\n> Hello",
    "________________________________\n发件人: 张三 <zhang@bank.example>\n发送时间: 2026年3月2日\n主题: 您的卡\n\n您好",
    "From: Tom Baker <tom@bank.example>\nSent: Monday, March 2, 2026 10:00 AM\nTo: Wang Fang\nSubject: Your card\n\nHello,\nwhich card?",
    "-----Original Message-----\nFrom: Tom Baker\nSent: Monday\nTo: Wang\nSubject: Your card\n\nHello",
    "-----Ursprüngliche Nachricht-----\nVon: Tom\nGesendet: Montag, 2. März 2026 10:00\nAn: Wang\nBetreff: Karte\n\nHallo",
    '------------------ 原始邮件 ------------------\n发件人: "张三"<zhang@bank.example>;\n发送时间: 2026年3月2日(星期一)\n主题: 卡\n\n您好',
    "在 2026-03-02 10:00:00，张三 <zhang@bank.example> 写道：\n\n您好，\n请提供卡号。",
    'At 2026-03-02 10:00:00, "Zhang San" <zhang@bank.example> wrote:\n\nHello,\nwhich card?',
    "---- 回复的原邮件 ----\n| 发件人 | 张三<zhang@bank.example> |\n| 日期 | 2026年03月02日 10:00 |\n\n您好",
    "发件人： 张三\n发送时间： 2026-03-02 10:00\n收件人： 王芳\n主题： 您的卡\n您好",
    "> On Mar 2, 2026, at 10:00 AM, Tom <tom@bank.example> wrote:\n>\n> Hello",
    "Le lun. 2 mars 2026 à 10:00, Tom <tom@bank.example> a écrit :\n\n> Bonjour",
    "> 在 2026年3月2日，上午10:00，张三 <zhang@bank.example> 写道：\n> \n> 您好",
    "Am 02.03.26 um 10:00 schrieb Tom Baker:\n> Hallo,\n> welche Karte?",
    "El lunes, 2 de marzo de 2026, 10:00:00 CET, Tom <tom@bank.example> escribió:\n\n Hola",
    "Gesendet: Montag, 02. März 2026 um 10:00 Uhr\nVon: Tom\nAn: wang@example.com\nBetreff: Karte\nHallo",
    "Op ma 2 mrt. 2026 om 10:00 schreef Tom <tom@bank.example>:\n\n> Hallo",
    "Il giorno lun 2 mar 2026 alle ore 10:00 Tom <tom@bank.example> ha scritto:\n\n> Ciao",
    "Em seg., 2 de mar. de 2026 às 10:00, Tom <tom@bank.example> escreveu:\n\n> Olá",
    "Понедельник, 2 марта 2026, 10:00 +03:00 от Tom <tom@bank.example>:\n>Привет",
    "W dniu 2.03.2026 o 10:00, Tom pisze:\n> Witam",
    "Den mån 2 mars 2026 kl 10:00 skrev Tom <tom@bank.example>:\n\n> Hej",
    "---------- Forwarded message ---------\nFrom: Tom <tom@bank.example>\nDate: Mon, Mar 2, 2026\nSubject: Card\n\nHello",
    "------------------------------\n发件人：张三 <zhang@bank.example>\n发送时间：2026年\n主　题：卡\n\n您好",
    "-------- Original-Nachricht --------\nBetreff: Karte\nDatum: Mon, 2 Mar 2026\nVon: Tom\nAn: Wang\n\nHallo",
    "2026年3月2日(月) 10:00 Tom <tom@bank.example>:\n\n> こんにちは",
    "-----邮件原件-----\n发件人: 张三\n发送时间: 2026年3月2日\n收件人: 王芳\n主题: 卡\n\n您好",
]
SIGNATURES = [
    "-- \n王芳\n电话 138 0013 8000",
    "发自我的iPhone",
    "Sent from my iPhone",
    "Von meinem iPhone gesendet",
    "Envoyé de mon iPhone",
    "Get Outlook for iOS",
    "来自我的华为手机",
    "_______________________________________________\nusers mailing list\nhttps://lists.example/users",
]


@pytest.mark.parametrize("below", BELOW)
def test_what_is_new_stands_apart_from_the_history_below(below: str) -> None:
    body = mail.separate(f"{NEW}\n\n{below}\n")
    assert body.new == NEW
    assert body.signature == ""
    assert [line for line in body.quoted.splitlines() if line.strip()] == [
        line.rstrip() for line in below.splitlines() if line.strip()
    ]


@pytest.mark.parametrize("signature", SIGNATURES)
@pytest.mark.parametrize("below", ["", BELOW[1], BELOW[3]])
def test_a_signature_stands_apart_too(signature: str, below: str) -> None:
    body = mail.separate(f"{NEW}\n\n{signature}\n\n{below}")
    assert body.new == NEW
    assert body.signature.replace(" \n", "\n") == signature.replace(" \n", "\n")


@pytest.mark.parametrize(
    "text",
    [
        "On the other hand, what he wrote: nothing.\n\nSo I ask you.",
        "Sent from my desk, this is easier than from my phone.",
        "From: means the sender, doesn't it?\nYes.",
        "价格：\n100 元\n数量：\n2",
        "My order:\nDate: 2 March\nTotal: 20",
        "请看下面：\n一、卡号\n二、姓名",
        "a -- b\n\nc",
    ],
)
def test_what_only_looks_like_history_is_new(text: str) -> None:
    assert mail.separate(text).new == text


def test_answers_between_the_lines_are_new() -> None:
    text = "On Mon, 2 Mar 2026 Tom <t@b.example> wrote:\n> Which card?\n\nThe blue one.\n\n> And since when?\n\nSince Monday."
    assert mail.separate(text).new == "The blue one.\n\nSince Monday."


def test_answers_below_marks_of_somebodys_own_are_new() -> None:
    text = "On Mon, 2 Mar 2026 Tom <t@b.example> wrote:\n\nTB: Which card?\nTB: And since when?\n\nThe blue one, since Monday."
    assert mail.separate(text).new == "The blue one, since Monday."


def test_the_history_of_a_page_is_where_its_client_put_it() -> None:
    gmail = "<div dir=ltr>Hello</div><br><div class=gmail_quote><div class=gmail_attr>Tom wrote</div><blockquote>old</blockquote></div>"
    outlook = "<div>Hello</div><div id=divRplyFwdMsg><b>De :</b> Tom</div><div>old</div>"
    assert [mail.separate(mail.as_text(page)).new for page in (gmail, outlook)] == ["Hello", "Hello"]


LINES = st.sampled_from([line for one in (*BELOW, *SIGNATURES, NEW) for line in one.split("\n")])


@given(st.lists(LINES | st.text(max_size=30), max_size=60))
def test_no_line_is_ever_dropped(lines: list[str]) -> None:
    text = "\n".join(lines)
    body = mail.separate(text)
    kept = re.sub(r"\s", "", body.new + body.quoted + body.signature)
    assert sorted(kept) == sorted(re.sub("[\\s\ue0f1\ue0f2\u200b\u200e\u200f\ufeff\u202a\u202c]", "", text))


def test_a_very_long_letter_takes_no_longer_than_it_must() -> None:
    body = mail.separate("\n".join(["From: x", "> y", "On " * 50, "-" * 80] * 20_000))
    assert body.quoted


# ── letters of others, from the data sets ────────────────────────────────────────────────────────────────────────────

FIRST_AND_LAST = {  # the first words that are new, and the last
    "correct_sig": ("this is", "signature."),
    "email_1_1": ("Hi folks", "-Abhishek Kona"),
    "email_1_2": ("Hi,", 'individually."'),
    "email_1_3": ("Oh thanks.", "-Abhishek Kona"),
    "email_1_4": ("Awesome!", "problem with it."),
    "email_1_5": ("One:", "for a while."),
    "email_1_6": ("I get", "as well."),
    "email_1_7": (":+1:", ":+1:"),
    "email_1_8": ("I will", "under this."),
    "email_2_1": ("Outlook", "a reply"),
    "email_2_2": ("Outlook", "above line"),
    "email_2_3": ("Outlook", "above line"),
    "email_BlackBerry": ("Here is", "another email"),
    "email_bullets": ("test 2", "and another"),
    "email_iPhone": ("Here is", "another email"),
    "email_multi_word_sent_from_my_mobile_device": ("Here is", "another email"),
    "email_one_is_not_on": ("Thank,", "when I run..."),
    "email_sent_from_my_not_signature": ("Here is", "mobile phone."),
    "email_sig_delimiter_in_middle_of_line": ("Hi there!", "kthxbai"),
    "greedy_on": ("On your", "not working."),
    "pathological": ("I think", "computer."),
}


def test_letters_with_a_known_answer_are_separated_as_it_says() -> None:
    try:
        folder = datasets.folder("email-fixtures") / "github-email_reply_parser"
    except datasets.AbsentError as absent:
        pytest.skip(str(absent))
    wrong = {}
    for path in sorted(Path(folder).glob("*.txt")):
        first, last = FIRST_AND_LAST[path.stem]
        new = mail.separate(path.read_text("utf-8")).new
        if not (new.startswith(first) and new.endswith(last)):
            wrong[path.stem] = (new[:40], new[-40:])
    assert wrong == {}
