"""What a message, a reading or a departure changes in a conversation."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingxi.conversations import Author, Conversation, Draft, Message, Origin
from lingxi.conversations.model import ATTACHMENTS_LIMIT, MENTIONS_LIMIT, PREVIEW_LENGTH, TEXT_LIMIT, rules
from lingxi.platform.clock import new_id
from lingxi.platform.problems import Invalid

pytestmark = pytest.mark.pure

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
WANG_FANG = Author(kind="customer", id=new_id(), name="王芳")
LI_NA = Author(kind="staff", id=new_id(), name="李娜")
SYSTEM = Author(kind="system", id=None, name="")


def conversation() -> Conversation:
    return Conversation(
        id=new_id(),
        channel="webchat",
        customer_id=new_id(),
        customer_name="王芳",
        state="open",
        language="zh",
        subject="",
        owner_id=None,
        queue_id=None,
        participants=(),
        followers=(),
        origin=Origin(page="", title="", referrer="", device="", browser=""),
        rating=None,
        last_position=0,
        last_text="",
        last_author=None,
        last_at=AT,
        unread=0,
        staff_read=0,
        customer_unread=0,
        customer_delivered=0,
        customer_read=0,
        created_at=AT,
        closed_at=None,
        revision=1,
    )


def message(after: Conversation, author: Author, text: str = "你好", **changes: object) -> Message:
    said = Message(
        id=new_id(),
        conversation_id=after.id,
        position=after.last_position + 1,
        client_id="1",
        kind="message",
        private=False,
        author=author,
        text=text,
        notice=None,
        mentions=(),
        attachments=(),
        at=AT + timedelta(seconds=after.last_position),
    )
    return replace(said, **changes)  # type: ignore[arg-type]  # names of its fields


def said(*authors: Author) -> Conversation:
    talk = conversation()
    for author in authors:
        talk = rules.with_message(talk, message(talk, author))
    return talk


def test_a_message_is_counted_by_the_other_side() -> None:
    talk = said(WANG_FANG, WANG_FANG)
    assert (talk.unread, talk.customer_unread) == (2, 0)
    talk = said(WANG_FANG, LI_NA, LI_NA)
    assert (talk.unread, talk.customer_unread) == (0, 2)


def test_whoever_writes_has_read_what_stands_above() -> None:
    talk = said(LI_NA, WANG_FANG)
    assert (talk.customer_read, talk.customer_delivered, talk.customer_unread) == (2, 2, 0)
    talk = said(WANG_FANG, LI_NA)
    assert (talk.staff_read, talk.unread) == (2, 0)


def test_a_note_changes_neither_the_preview_nor_the_counts_but_lets_people_read() -> None:
    talk = said(WANG_FANG)
    mentioned = new_id()
    note = message(talk, LI_NA, "小心", kind="note", private=True, mentions=(mentioned,))
    after = rules.with_message(talk, note)
    assert (after.last_text, after.unread, after.customer_unread) == ("你好", 1, 0)
    assert after.followers == (LI_NA.id, mentioned)
    assert after.participants == talk.participants
    assert rules.with_message(after, replace(note, position=3)).followers == after.followers


def test_a_notice_joins_nobody() -> None:
    talk = said(WANG_FANG)
    after = rules.with_message(talk, message(talk, SYSTEM, "", kind="notice"))
    assert (after.participants, after.unread, after.last_text) == (talk.participants, 1, "你好")
    assert (after.last_position, after.revision) == (2, talk.revision + 1)


def test_a_long_text_is_cut_for_the_list_only() -> None:
    talk = conversation()
    after = rules.with_message(talk, message(talk, WANG_FANG, "长" * 500))
    assert after.last_text == "长" * PREVIEW_LENGTH


def test_everybody_takes_part_once_until_they_leave() -> None:
    talk = said(LI_NA, LI_NA)
    assert len(talk.participants) == 1
    assert LI_NA.id is not None
    gone = rules.left(talk, LI_NA.id, AT)
    assert [one.left_at for one in gone.participants] == [AT]
    back = rules.joined(gone, LI_NA, AT)
    assert [one.left_at for one in back.participants] == [AT, None]


def test_rating_needs_an_answer() -> None:
    assert not rules.rateable(said(WANG_FANG))
    assert rules.rateable(said(WANG_FANG, LI_NA))


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=12))
def test_positions_of_the_customer_only_move_forward_and_never_past_the_end(moves: list[tuple[int, int]]) -> None:
    talk = said(LI_NA, LI_NA, LI_NA, LI_NA, LI_NA)
    for position, delivered in moves:
        after = rules.read_by_customer(talk, position, delivered)
        assert talk.customer_read <= after.customer_read <= after.customer_delivered <= after.last_position
        assert talk.customer_delivered <= after.customer_delivered
        assert after.customer_read >= min(position, talk.last_position)
        talk = after


@given(st.lists(st.integers(0, 12), max_size=12))
def test_the_position_of_colleagues_only_moves_forward_and_never_past_the_end(moves: list[int]) -> None:
    talk = said(WANG_FANG, WANG_FANG, WANG_FANG)
    for position in moves:
        after = rules.read_by_staff(talk, position)
        assert talk.staff_read <= after.staff_read <= after.last_position
        talk = after


def test_reading_the_same_again_is_nothing() -> None:
    talk = rules.read_by_staff(said(WANG_FANG), 1)
    assert rules.read_by_staff(talk, 1) is talk
    mine = rules.read_by_customer(said(LI_NA), 1, 1)
    assert rules.read_by_customer(mine, 0, 1) is mine


@pytest.mark.parametrize("text", ["", "  \n ", "\x00\x07", "\x7f"])
def test_a_message_says_something(text: str) -> None:
    with pytest.raises(rules.EmptyMessage):
        rules.checked(Draft(client_id="1", text=text))


def test_a_picture_needs_no_words() -> None:
    assert rules.checked(Draft(client_id="1", text=" ", attachment_ids=(new_id(),))).text == ""


def test_a_message_has_an_end() -> None:
    assert rules.checked(Draft(client_id="1", text="字" * TEXT_LIMIT)).text
    with pytest.raises(rules.TextTooLong):
        rules.checked(Draft(client_id="1", text="字" * (TEXT_LIMIT + 1)))
    for many in (
        Draft(client_id="1", text="x", mentions=tuple(new_id() for _ in range(MENTIONS_LIMIT + 1))),
        Draft(client_id="1", text="x", attachment_ids=tuple(new_id() for _ in range(ATTACHMENTS_LIMIT + 1))),
    ):
        with pytest.raises(Invalid):
            rules.checked(many)


def test_lines_and_indents_are_kept_and_control_characters_are_not() -> None:
    assert rules.checked(Draft(client_id="1", text=" a\n\tb\x00\x1b ")).text == "a\n\tb"
