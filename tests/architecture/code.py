"""Reads the source by its syntax tree, so that the house's rules are tested without importing the house."""

import ast
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "lingxi"

FREE = ("platform", "engines")  # sets of small modules, not slices
NESTED = ("channels", "engines")  # one folder an adapter, one folder an engine


@dataclass(frozen=True, slots=True)
class Module:
    path: Path
    name: str

    @property
    def tree(self) -> ast.Module:
        return _parse(self.path)

    @property
    def slice(self) -> str:
        return slice_of(self.name)


@functools.cache
def _parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


@functools.cache
def modules() -> tuple[Module, ...]:
    return tuple(Module(path, _name(path)) for path in sorted(PACKAGE.rglob("*.py")))


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def slice_of(name: str) -> str:
    """The slice a module belongs to: `lingxi.routing`, `lingxi.channels.webchat`, `lingxi.app`."""
    parts = name.split(".")
    return ".".join(parts[: 3 if len(parts) > 1 and parts[1] in NESTED else 2])


def exists(name: str) -> bool:
    base = ROOT.joinpath(*name.split("."))
    return base.with_suffix(".py").exists() or base.is_dir()


def imports(module: Module) -> Iterator[tuple[int, str]]:
    """Line and full name of each module that a module imports from the house; a name that is a submodule counts as one."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names if alias.name.split(".")[0] == "lingxi")
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and (node.module or "").split(".")[0] == "lingxi":
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield node.lineno, inner if exists(inner) else str(node.module)


def where(module: Module, line: int) -> str:
    return f"{module.path.relative_to(ROOT)}:{line}"
