"""What columns and rows of a file say."""

from typing import Any

import pytest

from lingxi.customers.model.imports import (
    Incoming,
    customer_columns,
    customer_of,
    folded,
    given_mapping,
    language_of,
    record_columns,
    record_of,
)
from lingxi.platform.problems import Problem
from tests.customers.test_record_types import TYPE

pytestmark = pytest.mark.pure


def read(headers: str, *rows: str, **mapping: str) -> list[Incoming]:
    columns = customer_columns(headers.split(","), given_mapping(f"{key}={value}" for key, value in mapping.items()))
    return [customer_of(columns, row.split(",")) for row in rows]


def why(headers: str, row: str, **mapping: str) -> tuple[str, Any]:
    with pytest.raises(Problem) as found:
        read(headers, row, **mapping)
    return found.value.code, found.value.data.get("field")


@pytest.mark.parametrize(
    "headers",
    [
        "Customer ID,Full Name,E-Mail,Mobile Phone,City",
        "客户号,姓名,邮箱,手机号,City",
        "客户编号,客户姓名,电子邮件,联系电话,City",
    ],
)
def test_headers_of_both_languages_say_what_they_are(headers: str) -> None:
    [said] = read(headers, "7, 王  芳 ,Wang@Example.COM,１３８ 0013 8000,上海")
    assert said == Incoming(
        external="7", name="王 芳", email="Wang@Example.COM", email_key="wang@example.com", phone="１３８ 0013 8000",
        phone_key="+8613800138000", attributes={"City": "上海"},
    )  # fmt: skip


def test_a_name_in_two_columns_is_put_together_as_its_writing_asks() -> None:
    said = read("id no,last name,first name", "1,王,芳", "2,Smith,Joe", "3,,Cher", idno="external")
    assert [one.name for one in said] == ["王芳", "Joe Smith", "Cher"]
    assert [language_of(one, "zh") for one in said] == ["zh", "en", "en"]
    assert language_of(Incoming(external="1"), "zh") == "zh"


def test_a_column_can_be_mapped_skipped_and_read_otherwise() -> None:
    [said] = read(
        "Nr,Points,VIP,Since,Secret,_problem", "7,\"1200\",是,2020/5/1,x,y".replace('"', ""),
        Nr="external", Points="attribute:points:number", VIP="attribute:vip:boolean", Since="attribute:since:date", Secret="-",
    )  # fmt: skip
    assert said.attributes == {"points": 1200, "vip": True, "since": "2020-05-01"}


def test_what_cannot_be_taken_says_why_and_where() -> None:
    assert why("id,email", "1,nobody", id="external") == ("invalid", "email")
    assert why("id,phone", "1,1.38E+10", id="external") == ("invalid", "phone"), "a spreadsheet ate its digits"
    assert why("id,phone", "1,-", id="external") == ("invalid", "phone")
    assert why("id,language", "1,Klingon", id="external") == ("invalid", "language")
    assert why("id,name", f"1,{'x' * 201}", id="external") == ("invalid", "name")
    assert why("email,name", ",Joe") == ("invalid", "")
    assert why("email,name", "a@b.cn,Joe,three,four") == ("invalid", "")
    assert why("email,note", "a@b.cn,x\0") == ("invalid", "")
    assert why("email,note", f"a@b.cn,{'x' * 17_000}")[0] == "attribute_too_large"
    assert why("name,city", "Joe,Oslo") == ("invalid", "map"), "nothing says who a customer is"
    assert why("email,mail", "a@b.cn,a@b.cn") == ("invalid", "map")
    assert why("email", "a@b.cn", nosuch="name") == ("invalid", "map")
    assert why("email", "a@b.cn", email="nonsense") == ("invalid", "map")


def test_rows_about_one_customer_are_one_and_a_family_is_not() -> None:
    rows = read(
        "external,name,phone,city", "1,王芳,13800138000,上海", "1,,,北京", ",李娜,13800138000,",
        ",王强,13800138000,", ",李娜,13800138000,苏州",
    )  # fmt: skip
    one, na, qiang = folded(rows)
    assert (one.name, one.attributes) == ("王芳", {"city": "北京"})
    assert (na.name, na.attributes, qiang.name) == ("李娜", {"city": "苏州"}, "王强")


def test_a_records_columns_are_fields_by_name_or_by_what_people_call_them() -> None:
    columns = record_columns(TYPE, ["单号", "客户号", "商品", "amount", "状态", "promised", "更新时间", "备注"], {})
    said = record_of(TYPE, columns, ["1042", "7", "茶壶", "1,299.50", "已收货", "2026/3/9", "2026-03-02 08:00", "x"])
    assert (said.key, said.external_id, said.state) == ("1042", "7", "received")
    assert said.data == {"product": "茶壶", "amount": 1299.5, "promised": "2026/3/9"}
    assert said.at is not None
    assert said.at.hour == 0, "eight in Shanghai"
    with pytest.raises(Problem, match="key"):
        record_columns(TYPE, ["客户号", "商品"], {})
    with pytest.raises(Problem, match="not a number"):
        record_of(TYPE, columns, ["1042", "7", "茶壶", "viel"])
