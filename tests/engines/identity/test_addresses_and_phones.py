"""Addresses and numbers: one place to write to or call, however it was typed; and those that many people share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.engines.identity import address_key, is_shared_address, is_shared_phone, phone_key

pytestmark = pytest.mark.pure


@pytest.mark.parametrize(
    "text", ["13800138000", "138 0013 8000", "+86 138-0013-8000", "008613800138000", "１３８００１３８０００"]
)
def test_one_number_however_it_is_typed(text: str) -> None:
    assert phone_key(text) == "+8613800138000"


@pytest.mark.parametrize("text", ["", "12", "abc", "138001380001380013800", "+999 1", "王芳"])
def test_what_nobody_can_be_called_by(text: str) -> None:
    assert phone_key(text) is None
    assert is_shared_phone(text)


def test_two_extensions_of_one_office_are_two_numbers() -> None:
    one, other = phone_key("010-62345678转801"), phone_key("010-62345678 ext. 802")
    assert (one, other) == ("+861062345678;ext=801", "+861062345678;ext=802")


@pytest.mark.parametrize("text", ["010-62345678", "400 810 8888", "+44 20 7946 0958", "+1 800 234 5678"])
def test_a_line_that_a_household_or_an_office_answers(text: str) -> None:
    assert is_shared_phone(text)


@pytest.mark.parametrize("text", ["13800138000", "+44 7911 123456", "+1 212 555 2368"])
def test_a_number_that_may_be_somebodys_own(text: str) -> None:
    assert not is_shared_phone(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mei.Chen@Harbour.example",
        " mei.chen@harbour.example ",
        "ｍｅｉ.ｃｈｅｎ＠ｈａｒｂｏｕｒ.example",
        "mailto:mei.chen@harbour.example.",
    ],
)
def test_one_address_however_it_is_typed(text: str) -> None:
    assert address_key(text) == "mei.chen@harbour.example"


def test_a_domain_in_chinese_is_the_domain_in_the_dns() -> None:
    assert address_key("王芳@例子.中国") == address_key("王芳@xn--fsqu00a.xn--fiqs8s")


def test_dots_and_tags_are_part_of_an_address() -> None:
    assert len({address_key(one) for one in ("mei@x.example", "m.ei@x.example", "mei+bank@x.example")}) == 3


@pytest.mark.parametrize(
    "text",
    [
        "info@x.example", "Info+cards@x.example", "customer.service@x.example", "sales-beijing@x.example",
        "客服@例子.中国", "no-reply@x.example", "smith.family@x.example", "support2@x.example",
    ],
)  # fmt: skip
def test_addresses_that_an_office_or_a_household_reads(text: str) -> None:
    assert is_shared_address(text)


@pytest.mark.parametrize(
    "text", ["mei.chen@x.example", "wang88@x.example", "newson@x.example", "teamster@x.example", "88231@x.example"]
)
def test_addresses_of_people(text: str) -> None:
    assert not is_shared_address(text)


@given(st.text(max_size=40))
def test_a_key_is_its_own_key(text: str) -> None:
    assert address_key(address_key(text)) == address_key(text)
    key = phone_key(text)
    assert key is None or phone_key(key) == key
