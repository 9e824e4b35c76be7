"""What is held back, and what is not: one letter a reason."""

import pytest

from lingxi.channels.email import filters
from lingxi.channels.email.filters import Facts
from lingxi.engines import mail
from lingxi.engines.spam import Judgement

pytestmark = pytest.mark.pure

OWN = frozenset({"help@harbour.example"})
SURE = Judgement(score=2.0, because=("free money", "subject:!"))


def letter(*headers: str, sender: str = "wang@example.com", text: str = "My card is lost.") -> mail.Letter:
    head = "\n".join((f"From: {sender}", "To: help@harbour.example", "Message-ID: <1@x>", *headers))
    return mail.read(f"{head}\n\n{text}\n".encode())


def held(
    one: mail.Letter, *, known: bool = False, welcome: bool = False, blocked: bool = False, sure: bool = False
) -> str:
    facts = Facts(own=OWN, known=known, welcome=welcome, blocked=blocked, spam=SURE if sure else None)
    verdict = filters.judge(one, facts)
    return verdict.filter if verdict else ""


def test_a_customers_letter_passes() -> None:
    assert held(letter("Subject: Lost card")) == ""


@pytest.mark.parametrize(
    ("one", "name"),
    [
        (letter("X-Lingxi-Loop: yes"), "loop"),
        (letter(sender="Help <help@harbour.example>"), "own_address"),
        (letter("Subject: Delivery Status Notification (Failure)", "Return-Path: <>", sender="mailer-daemon@x.example",
                text="<a@y.example>: 550 5.1.1 no such user"), "bounce"),
        (letter("Auto-Submitted: auto-replied", "Subject: I am away"), "auto_reply"),
        (letter("Subject: 自动回复：您好"), "auto_reply"),
        (letter("Subject: Out of office"), "auto_reply"),
        (letter("List-Unsubscribe: <mailto:off@x.example>", "Subject: Our autumn offers"), "newsletter"),
        (letter("Precedence: bulk"), "newsletter"),
    ],
)  # fmt: skip
def test_each_filter_says_what_it_holds_back_and_why(one: mail.Letter, name: str) -> None:
    verdict = filters.judge(one, Facts(own=OWN))
    assert verdict
    assert (verdict.filter, bool(verdict.evidence)) == (name, True)


def test_a_blocked_sender_is_held_back_whatever_they_write() -> None:
    assert held(letter(), blocked=True) == "blocked"


def test_a_website_form_that_a_program_sends_is_for_people_to_read() -> None:
    assert held(letter("Auto-Submitted: auto-generated", "Subject: New message from the contact form")) == ""


def test_a_programs_answer_to_a_letter_of_ours_is_held_back() -> None:
    assert held(letter("Auto-Submitted: auto-generated", "In-Reply-To: <ours@harbour.example>")) == "auto_reply"


def test_a_bounce_of_a_letter_of_ours_is_told_where_that_letter_is() -> None:
    report = letter("Subject: failure notice", sender="mailer-daemon@x.example", text="550 5.1.1 no such user")
    assert (held(report), held(report, known=True)) == ("bounce", "")


@pytest.mark.parametrize("header", ["List-Post: <mailto:list@x.example>", "Precedence: list", "In-Reply-To: <2@x>"])
def test_what_people_say_on_a_list_is_no_newsletter(header: str) -> None:
    assert held(letter(header, "List-Unsubscribe: <mailto:off@x.example>")) == ""


def test_spam_is_held_back_with_the_words_that_spoke_for_it() -> None:
    verdict = filters.judge(letter(), Facts(own=OWN, spam=SURE))
    assert verdict == filters.Verdict(filter="spam", evidence="+2.0: free money, subject:!")


def test_who_is_in_a_thread_with_us_or_was_let_through_is_no_spam() -> None:
    assert held(letter(), sure=True, known=True) == held(letter(), sure=True, welcome=True) == ""


def test_a_colleague_who_let_a_newsletter_through_gets_it_again() -> None:
    assert held(letter("Precedence: bulk"), welcome=True) == ""


def test_what_could_not_be_read_is_never_held_back() -> None:
    assert held(mail.unreadable(b"From: help@harbour.example\n\nx", "broken"), sure=True) == ""
