"""Decisions are pure, events are plain, and every module says why it exists."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.code import Module, modules, where

pytestmark = pytest.mark.pure

WITH_THE_WORLD = {
    "aiofiles", "anyio", "asyncio", "fastapi", "httpx", "obstore", "procrastinate", "psycopg", "psycopg_pool", "requests",
    "socket", "starlette", "subprocess", "threading", "websockets",
}  # fmt: skip


def is_pure(module: Module) -> bool:
    """Models and engines, also when a folder replaced the file."""
    return module.name.startswith("lingxi.engines.") or "model" in module.name.removeprefix(module.slice).split(".")


def is_slice(module: Module) -> bool:
    return module.slice not in ("lingxi", "lingxi.app", "lingxi.platform") and not module.name.startswith(
        "lingxi.engines"
    )


def outside(module: Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name.split(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.lineno, node.module.split(".")[0]


def test_models_and_engines_neither_wait_nor_reach_out() -> None:
    waits = [
        f"{where(module, node.lineno)} waits"
        for module in modules()
        if is_pure(module)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.AsyncFunctionDef | ast.Await)
    ]
    reaches = [
        f"{where(module, line)} imports {name}"
        for module in modules()
        if is_pure(module)
        for line, name in outside(module)
        if name in WITH_THE_WORLD
    ]
    assert waits + reaches == []


def test_only_stores_talk_to_the_database() -> None:
    strays = [
        f"{where(module, line)} imports {name}"
        for module in modules()
        if is_slice(module) and "store" not in module.name.split(".")
        for line, name in outside(module)
        if name.startswith("psycopg")
    ]
    assert strays == []


def test_events_are_frozen_and_carry_no_default_values() -> None:
    faults = []
    for module in modules():
        if not (is_slice(module) and "events" in module.name.removeprefix(module.slice).split(".")):
            continue
        for node in module.tree.body:
            if not (isinstance(node, ast.ClassDef) and node.decorator_list):
                continue
            decorators = " ".join(ast.unparse(decorator) for decorator in node.decorator_list)
            if "dataclass" in decorators and "frozen=True" not in decorators:
                faults.append(f"{where(module, node.lineno)} {node.name} is not frozen")
            faults += [
                f"{where(module, field.lineno)} {node.name}.{ast.unparse(field.target)} has a default value"
                for field in node.body
                if isinstance(field, ast.AnnAssign) and field.value and "ClassVar" not in ast.unparse(field.annotation)
            ]
    assert faults == []


def test_every_module_says_why_it_exists() -> None:
    silent = [where(module, 1) for module in modules() if module.tree.body and not ast.get_docstring(module.tree)]
    assert silent == []
