"""The filter learns what is spam, says why, takes corrections, and forgets them without a trace."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.engines import mail, spam
from lingxi.engines.spam import Lesson, Model

pytestmark = pytest.mark.pure

HAM = (
    "Where is my card, I ordered it on Monday?",
    "The transfer to my landlord failed again.",
    "我的银行卡丢了，请帮我挂失。",
)
SPAM = (
    "FREE MONEY!!! Click here now, risk free offer",
    "Cheap pills, no prescription, order now!!",
    "代开发票，税点优惠，欢迎来电",
)


def letter(text: str, *, subject: str = "", sender: str = "a@example.com", extra: str = "") -> mail.Letter:
    return mail.read(f"From: {sender}\nTo: help@harbour.example\nSubject: {subject}\n{extra}\n{text}".encode())


def lesson(text: str, is_spam: bool) -> Lesson:
    return Lesson(features=spam.numbers_of(spam.tokens(letter(text))), spam=is_spam)


@pytest.fixture(scope="module")
def model() -> Model:
    return spam.train([*(lesson(text, False) for text in HAM * 3), *(lesson(text, True) for text in SPAM * 3)])


@pytest.mark.parametrize("text", HAM)
def test_it_lets_through_what_it_learned_to_let_through(model: Model, text: str) -> None:
    assert not spam.judge(model, spam.tokens(letter(text))).spam


@pytest.mark.parametrize("text", ["Risk free offer, click here now!!!", "优惠代开发票，欢迎咨询"])
def test_it_knows_spam_that_it_never_saw_and_says_by_which_words(model: Model, text: str) -> None:
    found = spam.judge(model, spam.tokens(letter(text)))
    assert found.spam
    assert set(found.because) & spam.tokens(letter(text))


def test_chinese_is_read_by_pairs_of_characters() -> None:
    assert {"发票", "代开", "subject:优惠"} <= spam.tokens(letter("代开发票", subject="优惠"))


def test_what_is_quoted_says_nothing_of_who_writes() -> None:
    answer = letter("No thanks.\n\nOn Monday, Tom wrote:\n> FREE viagra\n", subject="Re: offer")
    assert "viagra" not in spam.tokens(answer)
    assert "quotes" in spam.tokens(answer)


def test_who_hides_is_in_several_houses() -> None:
    honest = letter("See https://www.harbour.example/x", sender="news@mail.harbour.example")
    hidden = letter("See http://192.0.2.7/x", sender="news@harbour.example", extra="Reply-To: a@elsewhere.example\n")
    assert "leads:home" in spam.tokens(honest)
    assert {"leads:elsewhere", "link:numbers", "answers:elsewhere"} <= spam.tokens(hidden)


def test_one_lesson_is_enough_and_unlearned_without_a_trace(model: Model) -> None:
    tokens = spam.tokens(letter(SPAM[0]))
    features = spam.numbers_of(tokens)
    before = spam.score(model, features)
    learned = spam.shares(features, spam.step(before, spam=False))
    assert spam.judge(model, tokens).spam
    assert spam.judge(model, tokens, learned).score == pytest.approx(-1.0)
    unlearned = {number: weight - learned[number] for number, weight in learned.items()}
    assert spam.score(model, features, unlearned) == before


def test_a_lesson_that_is_known_already_moves_nothing() -> None:
    assert (spam.step(1.5, spam=True), spam.step(-1.5, spam=False)) == (0.0, 0.0)
    assert (spam.step(-2.0, spam=True), spam.step(2.0, spam=False)) == (3.0, -3.0)


def test_what_is_kept_judges_as_what_was_trained(model: Model) -> None:
    again = spam.unpacked(spam.packed(model))
    for text in (*HAM, *SPAM):
        tokens = spam.tokens(letter(text))
        assert spam.judge(again, tokens).score == pytest.approx(spam.judge(model, tokens).score, abs=0.1)


@given(st.binary(max_size=400))
def test_anything_has_tokens_and_a_judgement(raw: bytes) -> None:
    tokens = spam.tokens(mail.read(raw))
    assert spam.score(Model(np.zeros(1 << 18), 0.0, 1.0), spam.numbers_of(tokens)) == -1.0
