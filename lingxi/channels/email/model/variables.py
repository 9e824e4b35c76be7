"""Variables in texts of ours: {{agent.name}} and its kin. What has no value is never sent."""

import re
from collections.abc import Iterable, Mapping

from lingxi.platform.problems import Invalid

_VARIABLE = re.compile(r"\{\{\s*(\w+\.\w+)\s*\}\}")


class Unfilled(Invalid):
    code, detail = "unfilled_variable", "A variable in the text has no value."


def filled(text: str, values: Mapping[str, str]) -> str:
    """With what is known in the places of the variables; the others stay. A line that only an empty value leaves blank goes."""
    lines = []
    for line in text.split("\n"):
        said = _VARIABLE.sub(lambda found: values.get(found[1], found[0]), line)
        if said.strip() or not line.strip():
            lines.append(said)
    return "\n".join(lines)


def check(text: str, known: Iterable[str] = ()) -> None:
    """Raises Unfilled, with the first variable that is not among the known ones."""
    if left := next((one for one in _VARIABLE.findall(text) if one not in known), None):
        raise Unfilled(name=left)
