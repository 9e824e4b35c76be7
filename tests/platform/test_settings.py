"""Settings: read once, from LINGXI_* alone, and anything odd is named."""

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.platform.settings import BadSetting, Settings, load

pytestmark = pytest.mark.pure


def test_nothing_set_is_a_centre_on_this_machine() -> None:
    assert load({}) == Settings()
    assert load({"PATH": "/bin", "LINGXI_PORT": ""}) == Settings()
    assert Settings().base_url == Settings().origin == "http://127.0.0.1:8040"


def test_settings_come_as_what_they_are() -> None:
    found = load({"LINGXI_PORT": "80", "LINGXI_HOME": "/srv/x", "LINGXI_DEMO": "yes", "LINGXI_THROTTLE": "0"})
    assert (found.port, found.home, found.demo, found.throttle) == (80, Path("/srv/x"), True, False)


def test_what_the_code_says_goes_before_what_the_environment_says() -> None:
    assert load({"LINGXI_PORT": "80"}, port=81).port == 81


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().port = 1  # type: ignore[misc]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "many"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "-1"),
        ("DEMO", "perhaps"),
        ("DATABASE_URL", "mysql://x@y/z"),
        ("DATABASE_URL", "host=localhost"),
        ("FILES_URL", "ftp://files"),
        ("RSPAMD_URL", "h:11333"),
        ("RSPAMD_URL", "http://h:many"),
        ("RSPAMD_URL", "http://:11333"),
        ("LOG_LEVEL", "loud"),
        ("POOL_SIZE", "1"),
        ("POOL_SIZE", "1.5"),
    ],
)
def test_a_bad_value_is_named(name: str, value: str) -> None:
    with pytest.raises(BadSetting, match=f"LINGXI_{name}"):
        load({f"LINGXI_{name}": value})


def test_a_misspelt_name_is_named_with_those_that_exist() -> None:
    with pytest.raises(BadSetting, match=r"Unknown setting LINGXI_PROT.*LINGXI_PORT"):
        load({"LINGXI_PROT": "80"})


def test_our_own_origin_has_no_path() -> None:
    found = load({"LINGXI_PUBLIC_URL": "https://chat.example/centre/"})
    assert (found.base_url, found.origin) == ("https://chat.example/centre", "https://chat.example")


@given(st.sampled_from([field.name for field in dataclasses.fields(Settings)]), st.text(min_size=1))
def test_any_text_is_a_setting_or_named(name: str, text: str) -> None:
    complaint = ""
    try:
        load({f"LINGXI_{name.upper()}": text})
    except BadSetting as error:
        complaint = str(error)
    assert not complaint or f"LINGXI_{name.upper()}" in complaint
