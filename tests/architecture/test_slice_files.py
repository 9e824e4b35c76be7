"""A slice has the same files as every other, so that a path can be guessed."""

from pathlib import Path

import pytest

from tests.architecture.code import FREE, NESTED, PACKAGE, ROOT

pytestmark = pytest.mark.pure

FILES = {"__init__", "model", "events", "store", "service", "handlers", "routes"}
OF_CHANNELS = {"adapter", "filters"}
NOT_SLICES = {"app", *FREE}


def slices() -> list[Path]:
    found = []
    for folder in sorted(path for path in PACKAGE.iterdir() if path.is_dir() and path.name not in NOT_SLICES):
        found += [path for path in folder.iterdir() if path.is_dir()] if folder.name in NESTED else [folder]
    return [folder for folder in found if any(folder.rglob("*.py"))]


def test_only_the_agreed_names_stand_in_a_slice() -> None:
    strangers = [
        str(path.relative_to(ROOT))
        for folder in slices()
        for path in folder.iterdir()
        if (path.suffix == ".py" or any(path.rglob("*.py")))
        and path.stem not in FILES | (OF_CHANNELS if folder.parent.name == "channels" else set())
    ]
    assert strangers == []


def test_every_slice_has_a_face() -> None:
    assert [folder.name for folder in slices() if not (folder / "__init__.py").exists()] == []
