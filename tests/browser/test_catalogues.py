"""Every word that the screens need is there in both languages, and none is there that no screen needs."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

import lingxi
from lingxi.platform.problems import Problem
from tests.browser.words import LANGUAGES, WEB, Language, desk_words, widget_words

pytestmark = pytest.mark.pure

DESK = (WEB / "apps/desk/src", WEB / "packages/sync/src", WEB / "packages/ui/src")
WIDGET = (WEB / "apps/site/src/widget",)
WIDGET_WORDS = WIDGET[0] / "words.ts"
PLURAL = re.compile(r"_(one|other|zero|few|many)$")
# what sites and servers that send activities are told; their people read it on the sources' page
SENDING = {"bad_write_key", "key_in_browser", "message_refused", "site_not_allowed", "unreadable"}
# the stream answers these in a frame that only a program with a mistake in it gets to see
TO_PROGRAMS_ONLY = {"wrong_frame", *SENDING}
# the widget says these by their status, or goes on as a visitor
TO_WIDGETS_ONLY = {"bad_identity", "not_rateable", "origin_not_allowed"}

both_catalogues = pytest.mark.parametrize("words", [desk_words, widget_words], ids=["desk", "widget"])
Catalogue = Callable[[Language], dict[str, str]]


@cache
def sources(folders: tuple[Path, ...]) -> str:
    found = [path for folder in folders for path in sorted(folder.rglob("*.ts*")) if ".test." not in path.name]
    return "\n".join(path.read_text("utf-8") for path in found if path != WIDGET_WORDS)


@both_catalogues
def test_both_languages_have_the_same_words(words: Catalogue) -> None:
    zh, en = words("zh"), words("en")
    assert len(zh) > 50
    assert {PLURAL.sub("", key) for key in zh} == {PLURAL.sub("", key) for key in en}


@both_catalogues
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_empty(words: Catalogue, language: Language) -> None:
    assert [key for key, text in words(language).items() if not text.strip()] == []


@both_catalogues
def test_a_translation_fills_the_same_places(words: Catalogue) -> None:
    zh, en = words("zh"), words("en")
    differing = [key for key in zh.keys() & en.keys() if places(zh[key]) != places(en[key])]
    assert differing == []


def places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\{?(\w+)\}\}?", text))


def test_the_desk_needs_every_word_of_its_catalogue() -> None:
    text = sources(DESK)
    literal = set(re.findall(r"[\"'`]([\w.]+)[\"'`]", text))
    patterns = [made(template) for template in re.findall(r"`([\w.]*\$\{[^`]*)`", text)]
    unused = [
        key
        for key in desk_words("en")
        if PLURAL.sub("", key) not in literal and not any(one.fullmatch(PLURAL.sub("", key)) for one in patterns)
    ]
    assert unused == []


def made(template: str) -> re.Pattern[str]:
    """`presence.${it}` may become any key of that form."""
    parts = re.split(r"\$\{[^}]*\}", template)
    return re.compile(r"\w+".join(re.escape(part) for part in parts))


def test_the_desk_asks_for_no_word_that_is_missing() -> None:
    keys = {PLURAL.sub("", key) for key in desk_words("en")} | desk_words("en").keys()
    asked = re.findall(r"\bt\(\[?\"(\w+\.[\w.]+)\"|(?:labelKey: |step\(\"[\w.]+\", )\"(\w+\.[\w.]+)\"", sources(DESK))
    found = {one or other for one, other in asked}
    assert len(found) > 150
    assert sorted(found - keys) == []


def test_the_widget_needs_every_word_of_its_catalogue() -> None:
    text = sources(WIDGET)
    words = WIDGET_WORDS.read_text("utf-8")
    used = set(re.findall(r"\bwords\.(\w+)", text + words)) | set(re.findall(r"\"(\w+)\"", text))
    assert sorted(widget_words("en").keys() - used) == []


def test_the_desk_has_a_sentence_for_every_problem() -> None:
    raised = {problem.code for problem in problems()} | {"internal"}
    assert len(raised) > 15
    named = {key.removeprefix("problem.") for key in desk_words("en") if key.startswith("problem.")}
    assert sorted(raised - named - TO_PROGRAMS_ONLY - TO_WIDGETS_ONLY) == []


def test_the_desk_has_no_sentence_for_a_problem_that_nobody_raises() -> None:
    raised = {problem.code for problem in problems()}
    named = {key.removeprefix("problem.") for key in desk_words("en") if key.startswith("problem.")}
    assert sorted(named - raised - {"unexpected", "network", "server", "internal"}) == []


def problems() -> set[type[Problem]]:
    for module in pkgutil.walk_packages(lingxi.__path__, "lingxi."):
        if not module.name.endswith("__main__") and ".migrations." not in module.name:
            importlib.import_module(module.name)
    return set(below(Problem))


def below(kind: type[Problem]) -> Iterator[type[Problem]]:
    for one in kind.__subclasses__():
        if one.__module__.startswith("lingxi."):
            yield one
        yield from below(one)


def test_every_notice_can_be_said_on_the_desk() -> None:
    keys = desk_words("en").keys()
    assert sorted(code for code in notices() if f"notice.{code}" not in keys) == []


# what the customer chose shows in the card of those who wait; that a call reached them they know, and it is private; how letters
# fare, and what went on by mail, is for colleagues
SAID_OTHERWISE = {"callback_agreed", "callback_cancelled", "callback_reached", "wish_made", "wish_dropped"}
SAID_OTHERWISE |= {"letter_bounced", "letter_failed", "letter_doubtful", "continued_by_mail"}
SAID_OTHERWISE |= {"not_continued_by_mail", "transcript_sent"}


def test_every_notice_can_be_said_in_the_widget() -> None:
    bubble = (WEB / "apps/site/src/widget/view/bubble.tsx").read_text("utf-8")
    known = dict(re.findall(r"^  (\w+): \"(notice\w+)\",$", bubble, re.MULTILINE))
    assert sorted(notices() - known.keys() - SAID_OTHERWISE) == []
    assert set(known.values()) <= widget_words("en").keys()


@cache
def notices() -> set[str]:
    """The codes given to `notice(tx, conversation, code, ...)`, and to those who pass one on as `said`."""
    trees = [ast.parse(path.read_text("utf-8")) for path in Path(lingxi.__path__[0]).rglob("*.py")]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    codes = {text for call in calls if name_of(call) == "notice" for text in texts(call.args[2:3])}
    codes |= {text for call in calls for word in call.keywords if word.arg == "said" for text in texts([word.value])}
    assert {"joined", "closed", "transferred"} <= codes
    return codes


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def texts(nodes: list[ast.expr]) -> list[str]:
    return [
        leaf.value
        for node in nodes
        for leaf in ast.walk(node)
        if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str)
    ]
