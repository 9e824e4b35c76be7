"""The morning sweep: what was held back and why, let through or confirmed, and what the filters learn from it."""

import pytest

from lingxi.app.wiring import Parts
from lingxi.channels import email
from lingxi.channels.email import FiledLetter, NotHeldBack, Receipt
from lingxi.channels.email.service import sieve
from lingxi.channels.email.store import sieve as sieve_store
from lingxi.engines import mail, spam
from lingxi.platform.problems import Forbidden, NotFound
from tests.channels.email.post_office import PostOffice, letter, opened
from tests.world import World

pytestmark = pytest.mark.db

SPAM = """Dear friend,

FREE!!! Click here NOW to get your FREE credit card, GUARANTEED approval!!! Bad credit? No credit? NO PROBLEM!
Earn $5,000 a week working from home. This is not spam, you opted in. To be removed click here: http://192.0.2.9/remove
ORDER NOW!!! Limited time offer, risk free, 100% money back guarantee!!! http://192.0.2.9/order
"""
SUBJECT = "FREE MONEY!!! You are a WINNER"


@pytest.fixture
async def post(world: World, parts: Parts) -> PostOffice:
    return await opened(world, parts)


def junk(id: str, text: str = SPAM, sender: str = "win4432@offers.example") -> bytes:
    return letter(text, id=id, sender=sender, subject=SUBJECT)


async def swept(world: World, filter: str | None = None) -> email.Sweep:
    async with world.as_(world.li_na) as tx:
        return await email.sweep(tx, filter)


async def release(world: World, parts: Parts, receipt: Receipt) -> FiledLetter:
    return await email.release(world.database, parts.depot.storage, receipt.id, await world.actor(world.li_na))


async def confirm(world: World, parts: Parts, receipt: Receipt) -> FiledLetter:
    return await email.confirm(world.database, parts.depot.storage, receipt.id, await world.actor(world.li_na))


async def score_of(world: World, raw: bytes) -> float:
    features = spam.numbers_of(spam.tokens(mail.read(raw)))
    async with world.as_system() as tx:
        return spam.score(sieve.trained(), features, await sieve_store.learned(tx, features))


async def test_spam_is_held_back_with_the_reason_and_reaches_nobody(world: World, post: PostOffice) -> None:
    receipt = await post.brings(junk("1@s"))
    assert (receipt.outcome, receipt.conversation_id) == ("filtered", None)
    found = await swept(world)
    assert found.counts == {"spam": 1}
    [held] = found.letters
    assert (held.state, held.filter, held.subject) == ("filtered", "spam", SUBJECT)
    assert held.evidence.startswith("+")


async def test_a_customers_letter_is_not(world: World, post: PostOffice) -> None:
    receipt = await post.brings(letter("您好，我的银行卡丢了，请帮我挂失，谢谢！", id="1@x", subject="银行卡丢失"))
    assert receipt.outcome == "filed"
    assert (await swept(world)).letters == ()


async def test_a_released_letter_is_in_a_conversation_and_its_sender_welcome(
    world: World, parts: Parts, post: PostOffice
) -> None:
    held = await post.brings(
        letter(
            "Our offers", id="1@n", files=[("offers.txt", b"all of them")], subject="News", sender="news@shop.example"
        ).replace(b"Subject:", b"Precedence: bulk\nSubject:")
    )
    assert held.outcome == "filtered"
    filed = await release(world, parts, held)
    assert (filed.state, filed.filter, filed.evidence) == ("filed", "newsletter", "Precedence: bulk")
    assert filed.conversation_id
    assert (await world.see(filed.conversation_id)).last_text == "Our offers"
    assert [piece.file.name for piece in filed.parts if piece.file] == ["offers.txt"]
    assert (await swept(world)).counts == {}
    again = letter("More offers", id="2@n", sender="news@shop.example").replace(
        b"Subject:", b"Precedence: bulk\nSubject:"
    )
    assert (await post.brings(again)).outcome == "filed"


async def test_the_filter_learns_from_a_release(world: World, parts: Parts, post: PostOffice) -> None:
    await release(world, parts, await post.brings(junk("1@s")))
    assert await score_of(world, junk("1@s")) == pytest.approx(-1.0)
    assert (await post.brings(junk("2@s", sender="somebody@else.example"))).outcome == "filed"


async def test_the_filter_learns_what_got_through_and_closes_it(world: World, parts: Parts, post: PostOffice) -> None:
    text = "代开发票，税点优惠，长期有效，欢迎来电咨询。"
    got_through = await post.brings(letter(text, id="1@f", sender="fp@fapiao.example", subject="代开发票"))
    assert got_through.conversation_id
    actor = await world.actor(world.mei)
    await email.is_spam(world.database, parts.depot.storage, got_through.id, actor)
    assert (await world.see(got_through.conversation_id)).state == "closed"
    again = letter(text, id="2@f", sender="other@fapiao.example", subject="代开发票")
    assert (await post.brings(again)).outcome == "filtered"


async def test_a_confirmation_taken_back_leaves_no_trace(world: World, parts: Parts, post: PostOffice) -> None:
    held = await post.brings(junk("1@s"))
    before = await world.rows("select * from email.weights")
    await release(
        world, parts, await post.brings(junk("2@s", sender="x@y.example"))
    )  # somebody else's lesson, in between
    between = await score_of(world, junk("1@s"))
    await confirm(world, parts, held)
    assert await score_of(world, junk("1@s")) > between
    assert (await swept(world)).counts == {}
    async with world.as_(world.li_na) as tx:
        await email.unconfirm(tx, held.id)
    assert before == []
    assert await score_of(world, junk("1@s")) == pytest.approx(between)
    assert (await swept(world)).counts == {"spam": 1}


async def test_what_was_dealt_with_is_not_dealt_with_twice(world: World, parts: Parts, post: PostOffice) -> None:
    held = await post.brings(junk("1@s"))
    await release(world, parts, held)
    with pytest.raises(NotHeldBack):
        await release(world, parts, held)
    with pytest.raises(NotHeldBack):
        await confirm(world, parts, held)
    async with world.as_(world.li_na) as tx:
        with pytest.raises(NotHeldBack):
            await email.unconfirm(tx, held.id)


async def test_a_blocked_sender_is_held_back_until_they_are_not(world: World, post: PostOffice) -> None:
    async with world.as_(world.li_na) as tx:
        await email.take_stance(tx, "Eve@Evil.example", "blocked")
    assert (await post.brings(letter("Hello", id="1@e", sender="eve@evil.example"))).outcome == "filtered"
    assert list((await swept(world, "blocked")).counts) == ["blocked"]
    async with world.as_(world.li_na) as tx:
        await email.drop_stance(tx, "eve@evil.example")
    assert (await post.brings(letter("Hello again", id="2@e", sender="eve@evil.example"))).outcome == "filed"


async def test_a_thread_with_us_is_never_sifted_for_spam(world: World, post: PostOffice) -> None:
    await post.brings(letter("Where is my card?", id="1@x", sender="win4432@offers.example", subject=SUBJECT))
    answer = letter(SPAM, id="2@x", sender="win4432@offers.example", subject=f"Re: {SUBJECT}", answers=["1@x"])
    assert (await post.brings(answer)).outcome == "filed"


async def test_what_a_stranger_may_not_read_cannot_be_marked(world: World, parts: Parts, post: PostOffice) -> None:
    filed = await post.brings(letter("My card is lost.", id="1@x"))
    nosy = await world.hire("Nosy", "agent")
    with pytest.raises((NotFound, Forbidden)):
        await email.is_spam(world.database, parts.depot.storage, filed.id, await world.actor(nosy))
