"""Every test module declares its kind. The collection hook holds each single test; this also sees what was not collected."""

import ast
import re

import pytest

from tests.architecture.code import ROOT

pytestmark = pytest.mark.pure


def test_every_test_module_declares_its_kind() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in sorted((ROOT / "tests").rglob("test_*.py"))
        if not re.search(r"pytest\.mark\.(pure|db|live)\b", path.read_text("utf-8"))
    ]
    assert silent == []


def test_no_test_is_skipped_for_want_of_something() -> None:
    """A test that cannot run fails and says what to do; it never passes by skipping."""
    skips = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("importorskip", "skipif")
    ]
    assert skips == []
