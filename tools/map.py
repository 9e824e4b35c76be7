"""Draw docs/map.md from the code: packages, files, faces, events and who reacts to them. With --check, say if it is stale."""

import ast
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "lingxi"
MAP = ROOT / "docs" / "map.md"

HEAD = """\
# The map

Drawn from the code by `make map`; `make check` fails when it is stale. What the words mean: [glossary](glossary.md).

A package imports only packages below it, and of another one only its face and its events. News travels up as events.
"""


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file, read but not imported."""

    path: Path
    tree: ast.Module

    @property
    def why(self) -> str:
        return (ast.get_docstring(self.tree) or "").split("\n")[0]

    @property
    def slice(self) -> str:
        """The name of its package in the map: `routing`, `channels/webchat`."""
        folders = self.path.relative_to(PACKAGE).parent.parts
        return "/".join(folders[: 2 if folders[:1] in (("channels",), ("engines",)) else 1])


@dataclass(frozen=True, slots=True)
class Heard:
    """An event class and the handlers that react to it."""

    name: str
    why: str
    ephemeral: bool
    handlers: tuple[str, ...]


def read() -> list[Source]:
    paths = sorted(PACKAGE.rglob("*.py"))
    return [Source(path, ast.parse(path.read_text("utf-8"), str(path))) for path in paths if path.stat().st_size]


def layers() -> list[list[str]]:
    """The order of the house as import-linter holds it, top to bottom."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    rows = next(contract for contract in settings["tool"]["importlinter"]["contracts"] if contract["type"] == "layers")
    return [[name.strip(" ()") for name in row.split("|")] for row in rows["layers"]]


def face(source: Source) -> list[str]:
    """What a package's `__init__.py` offers: `__all__` where there is one, else the public names that it binds."""
    names: list[str] = []
    for node in source.tree.body:
        if isinstance(node, ast.Assign) and any(ast.unparse(target) == "__all__" for target in node.targets):
            return sorted(ast.literal_eval(node.value))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("lingxi"):
            names += [alias.asname or alias.name for alias in node.names]
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.append(node.name)
    return sorted(name for name in names if not name.startswith("_"))


def last_name(node: ast.expr) -> str:
    return ast.unparse(node).split("[")[0].split(".")[-1]


def reactions(sources: Iterable[Source]) -> dict[str, list[str]]:
    """By event name, the functions marked `@on(Event)`."""
    found: dict[str, list[str]] = {}
    for source in sources:
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for call in node.decorator_list:
                if isinstance(call, ast.Call) and last_name(call.func) == "on" and call.args:
                    at_once = " at once" if any(keyword.arg == "inline" for keyword in call.keywords) else ""
                    handler = f"`{source.slice.replace('/', '.')}.{node.name}`{at_once}"
                    found.setdefault(last_name(call.args[0]), []).append(handler)
    return found


def events(source: Source, heard: dict[str, list[str]]) -> Iterator[Heard]:
    classes = {node.name: node for node in source.tree.body if isinstance(node, ast.ClassDef)}

    def descends(node: ast.ClassDef, ancestor: str) -> bool:
        bases = [last_name(base) for base in node.bases]
        return ancestor in bases or any(descends(classes[base], ancestor) for base in bases if base in classes)

    for node in classes.values():
        kept, ephemeral = descends(node, "Event"), descends(node, "Ephemeral")
        if not (kept or ephemeral) or any(keyword.arg == "abstract" for keyword in node.keywords):
            continue
        why = (ast.get_docstring(node) or "").split("\n")[0]
        yield Heard(node.name, why, ephemeral, tuple(heard.get(node.name, ())))


def uses(sources: Iterable[Source]) -> dict[str, set[str]]:
    """By package, the packages that it imports."""
    found: dict[str, set[str]] = {}
    for source in sources:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""] if node.module != "lingxi" else [f"lingxi.{a.name}" for a in node.names]
            elif isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            else:
                continue
            mine = source.slice.split("/")[0]
            theirs = {name.split(".")[1] for name in names if name.startswith("lingxi.")}
            found.setdefault(mine, set()).update(theirs - {mine})
    return found


def draw() -> str:
    sources = read()
    slices = sorted({source.slice for source in sources} - {""})
    heard = reactions(sources)
    lines = [HEAD, "## Who stands on whom", "", "```mermaid", "graph TD"]
    edges = uses(sources)
    present = {name.split("/")[0] for name in slices}
    for upper in (name for row in layers() for name in row if name in present):
        lines += [
            f"  {upper} --> {lower}" for lower in sorted(edges.get(upper, ())) if lower not in ("platform", "engines")
        ]
    lines += ["```", "", "`platform` and `engines` lie under all of them and are left out of the drawing.", ""]
    for name in (name for row in layers() for name in row):
        for part in (part for part in slices if part.split("/")[0] == name):
            lines += draw_slice(part, [source for source in sources if source.slice == part], heard)
    return "\n".join(lines).rstrip() + "\n"


def draw_slice(name: str, sources: list[Source], heard: dict[str, list[str]]) -> list[str]:
    home = PACKAGE / name
    front = next((source for source in sources if source.path == home / "__init__.py"), None)
    lines = [f"## {name}", ""]
    if front and front.why:
        lines += [front.why, ""]
    if front and (offered := face(front)):
        lines += ["Face: " + ", ".join(f"`{item}`" for item in offered), ""]
    files = [source for source in sources if source is not front]
    if files:
        lines += ["| file | why |", "| --- | --- |"]
        lines += [f"| `{source.path.relative_to(home).as_posix()}` | {cell(source.why)} |" for source in files] + [""]
    told = [
        event
        for source in files
        if "events" in source.path.relative_to(home).as_posix()
        for event in events(source, heard)
    ]
    if told:
        lines += ["| event | when | who reacts |", "| --- | --- | --- |"]
        lines += [
            f"| `{event.name}`{' (not stored)' if event.ephemeral else ''} | {cell(event.why)} | {', '.join(event.handlers)} |"
            for event in told
        ] + [""]
    return lines


def cell(text: str) -> str:
    return text.replace("|", "\\|")


def main() -> None:
    drawn = draw()
    if "--check" not in sys.argv[1:]:
        MAP.parent.mkdir(exist_ok=True)
        MAP.write_text(drawn, "utf-8")
    elif not MAP.exists() or MAP.read_text("utf-8") != drawn:
        sys.exit("docs/map.md is stale: run `make map` and commit it")


if __name__ == "__main__":
    main()
