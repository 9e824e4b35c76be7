"""Of another slice one may import its face and its events, never its inside."""

import pytest

from tests.architecture.code import FREE, imports, modules, slice_of, where

pytestmark = pytest.mark.pure

FOR_WIRING = ("routes", "handlers", "adapter")


def is_open(importer: str, target: str) -> bool:
    """Whether a module of the slice `importer` may import the module `target`."""
    owner = slice_of(target)
    if owner in ("lingxi", importer) or target in (owner, f"{owner}.events"):
        return True
    if owner.split(".")[1] in FREE:
        return True
    # the composition root joins what the slices declare
    return importer == "lingxi.app" and target.removeprefix(f"{owner}.") in FOR_WIRING


def test_a_slice_imports_only_the_face_and_the_events_of_another() -> None:
    reached = [
        f"{where(module, line)} reaches into {target}"
        for module in modules()
        for line, target in imports(module)
        if not is_open(module.slice, target)
    ]
    assert reached == []


def test_the_platform_imports_no_slice() -> None:
    reached = [
        f"{where(module, line)} imports {target}"
        for module in modules()
        if module.slice == "lingxi.platform"
        for line, target in imports(module)
        if target != "lingxi" and target.split(".")[1] not in FREE
    ]
    assert reached == []


def test_the_rule_itself_knows_inside_from_outside() -> None:
    assert is_open("lingxi.routing", "lingxi.routing.store")
    assert is_open("lingxi.routing", "lingxi.conversations")
    assert is_open("lingxi.routing", "lingxi.conversations.events")
    assert is_open("lingxi.routing", "lingxi.platform.tx")
    assert not is_open("lingxi.routing", "lingxi.conversations.store")
    assert not is_open("lingxi.channels.email", "lingxi.channels.webchat.store")
    assert is_open("lingxi.app", "lingxi.conversations.routes")
    assert not is_open("lingxi.app", "lingxi.conversations.store")
