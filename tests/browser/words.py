"""What the screens say, by key: the tests ask for words as a newcomer would, and a changed word breaks no test."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Literal

WEB = Path(__file__).parent.parent.parent / "web"
Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")


@cache
def desk_words(language: Language) -> dict[str, str]:
    """The desk's catalogue, flat: `offer.title` and so on."""
    return dict(_flat(json.loads((WEB / f"packages/i18n/src/{language}.json").read_text("utf-8")), ""))


def _flat(node: dict[str, object], path: str) -> list[tuple[str, str]]:
    flat: list[tuple[str, str]] = []
    for key, value in node.items():
        flat += _flat(value, f"{path}{key}.") if isinstance(value, dict) else [(path + key, str(value))]
    return flat


@cache
def widget_words(language: Language) -> dict[str, str]:
    """The widget's catalogue, read from its source: `const zh = {...}` and `const en: Words = {...}`."""
    source = (WEB / "apps/site/src/widget/words.ts").read_text("utf-8")
    found = re.search(rf"^const {language}\b[^=]*= \{{\n(.*?)^\}};", source, re.DOTALL | re.MULTILINE)
    assert found, f"words.ts has no catalogue {language}"
    return dict(re.findall(r'^  (\w+): "(.*)",$', found[1], re.MULTILINE))


def fill(text: str, **values: object) -> str:
    """Fills both kinds of places: {{name}} of the desk and {name} of the widget."""
    return re.sub(r"\{\{(\w+)\}\}|\{(\w+)\}", lambda it: str(values.get(it[1] or it[2], it[0])), text)
