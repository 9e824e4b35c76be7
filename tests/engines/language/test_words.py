"""What is written is found again, however it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.engines.language import fold, matches, parse, snippet, vector
from lingxi.engines.language.folding import sources
from lingxi.engines.language.words import words

pytestmark = pytest.mark.pure

WRITING = st.text(
    alphabet=st.sampled_from("信用卡退款账帳戶的钱ＡａbÉs's 0１-.\"“\n。ｶありไทย한🙂_\u0301"), max_size=60
)


@pytest.mark.parametrize(
    ("text", "query", "shown"),
    [
        ("您好，我的信用卡被盜刷了", "信用卡", ["信用卡"]),
        ("已退款项到账", "退款", ["退款"]),  # cut into words it would be 已退 款项 到 账
        ("我要申請退費", "退费", ["退費"]),
        ("款已到帐", "到账", ["到帐"]),
        ("花呗额度怎么调", "花呗额度", ["花呗额度"]),
        ("怎样能提前把房贷还清？", "怎么提前还房贷", ["提前", "房贷"]),
        ("没钱了，钱包丢了", "钱", ["钱", "钱"]),
        ("Both REFUNDS were refunded", "refunding", ["REFUNDS", "refunded"]),
        ("Ｏｒｄｅｒ １０４２ is late", "order 1042", ["Ｏｒｄｅｒ", "１０４２"]),
        ("about order HB-2026-0042.", "HB 2026 0042", ["HB", "2026", "0042"]),
        ("Café Zürich", "cafe zurich", ["Café", "Zürich"]),
        ("I don't know", "dont know", ["don't", "know"]),
        ("write to li.na@bank.example", "Li.Na@bank.example", ["li.na@bank.example"]),
        ("my password expired", "how do I reset the password", None),
        ("reset my password", "how do I reset the password", ["reset", "password"]),
        ("the card was lost", '"lost card"', None),
        ("a lost card", '"lost card"', ["lost card"]),
        ("stolen card", "card -stolen", None),
        ("lost card", "card -stolen", ["card"]),
        ("unrefundable", "refund", None),
        ("refundable", "refun", ["refundable"]),
        ("无关紧要", "相关", None),
        ("iPhone退款", "iphone 退款", ["iPhone退款"]),
        ("to be or not", "to be", ["to", "be"]),
    ],
)
def test_a_text_is_found_by_what_it_says(text, query, shown):
    found = found_by(text, query)
    assert found is (shown is not None)
    if shown is not None:
        spans = matches(text, parse(query))
        marked = ["".join(text[a:b] for a, b in group) for group in touching(spans)]
        assert marked == shown


@pytest.mark.parametrize("query", ["", "  ", "-退款", '"', "。", '-"a b"', "_"])
def test_a_query_that_says_nothing_finds_nothing(query):
    assert not parse(query)


def test_a_snippet_shows_the_place_on_one_line():
    text = "Hello,\n\n" + "we waited and waited. " * 20 + "Then the refund came." + " Bye." * 50
    pieces = snippet(text, parse("refund"))
    assert [p.text for p in pieces if p.marked] == ["refund"]
    assert pieces[0].text == "…"
    assert pieces[-1].text.endswith("…")
    assert 100 < sum(len(p.text) for p in pieces) < 180
    assert "\n" not in "".join(p.text for p in snippet("one\ntwo", parse("two")))


@given(WRITING)
def test_every_folded_character_knows_where_it_came_from(text):
    where = sources(text)
    assert len(where) == len(fold(text)) + 1
    assert where == sorted(where)


@given(WRITING)
def test_whatever_stands_in_a_text_finds_it(text):
    """Any stretch of it that has words, in quotation marks; half a Latin word aside."""
    for word in words(text):
        quoted = f'"{text[word.start : word.end]}"'
        if parse(quoted):
            assert found_by(text, quoted)


@given(WRITING, WRITING)
def test_what_is_kept_and_asked_holds_no_quotes_of_its_own(text, query):
    assert vector([text]).count("'") == 2 * len({word.text for word in words(text)})
    assert parse(query).tsquery().count("'") % 2 == 0
    snippet(text, parse(query))


def touching(spans):
    """Neighbours without anything between are seen as one mark."""
    groups: list[list[tuple[int, int]]] = []
    for span in spans:
        if groups and groups[-1][-1][1] == span[0]:
            groups[-1].append(span)
        else:
            groups.append([span])
    return groups


def found_by(text, query):
    """As PostgreSQL decides it; a test with a database holds the two together."""
    parsed = parse(query)
    hits = [bool(matches(text, type(parsed)(terms=(wanted(term),)))) is not term.unwanted for term in parsed.terms]
    return bool(parsed) and all(hits)


def wanted(term):
    return type(term)(words=term.words, places=term.places, begun=term.begun)
