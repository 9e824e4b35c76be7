"""What we install is pinned and hashed, for every platform, and the files name no download address."""

import json
import re
from typing import Any

import pytest

from tests.architecture.code import ROOT

pytestmark = pytest.mark.pure


@pytest.mark.parametrize("name", ["runtime.lock", "dev.lock"])
def test_python_packages_are_pinned_with_hashes_and_without_addresses(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text("utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        assert re.match(r"[\w.-]+==\S+ ", line), line
        assert " --hash=sha256:" in line, line
        assert "://" not in line, line
        assert not re.search(r"--(extra-)?index-url|--find-links| @ ", line), line


def locked() -> dict[str, dict[str, Any]]:
    packages: dict[str, dict[str, Any]] = json.loads((ROOT / "web/package-lock.json").read_text("utf-8"))["packages"]
    return packages


def test_npm_packages_are_pinned_with_hashes_and_without_addresses() -> None:
    for name, package in locked().items():
        assert "://" not in package.get("resolved", ""), name
        assert "node_modules/" not in name or package.get("link") or package["integrity"].startswith("sha512-"), name


def test_npm_packages_are_locked_for_every_platform() -> None:
    """npm leaves out what the registry cannot give it, without a word; `npm ci` fails later, elsewhere."""
    installed = {name.rpartition("node_modules/")[2] for name in locked()}
    for name, package in locked().items():
        assert set(package.get("optionalDependencies", {})) <= installed, name
