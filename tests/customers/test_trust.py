"""What customers may rely on: their numbers are sealed, their word on consents stands, and it is known who looked at them."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from lingxi import customers
from lingxi.app import doctor
from lingxi.customers import ConsentInput, ReachInput, RecordInput, SegmentInput, conditions
from lingxi.customers.model.reach import Consent, ConsentChannel, Purpose, Reach, is_quiet, may_contact, standing
from lingxi.customers.model.sealing import is_secret, masked, shown
from lingxi.customers.routes.trust import OF_A_CUSTOMER
from lingxi.customers.service import joining
from lingxi.platform.database import Database
from lingxi.platform.problems import Invalid, NotFound
from lingxi.platform.settings import Settings
from lingxi.platform.tx import SYSTEM
from lingxi.platform.vault import CannotOpen, Vault
from tests.app.doors import for_colleagues, someone
from tests.app.house import House, done, opened, sign_in
from tests.customers.test_record_types import ORDER
from tests.world import World

ID = "11010519491231002X"
NOON = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)  # in Shanghai


# ── what is sealed, and what is shown of it ──────────────────────────────────────────────────────────────────────────


@pytest.mark.pure
@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("ID_Number", "anything"),
        ("身份证号", "110105"),
        ("card number", 1),
        ("note", ID),
        ("note", "110105 19491231 002x"),
        ("remark", "4111-1111-1111-1111"),
        ("favourite", "abc"),
        ("papers", [ID]),
        ("papers", {"of": [{"Passport No": "E1"}]}),
    ],
)
def test_ids_and_cards_are_secret_by_name_by_number_and_by_declaration(key: str, value: object) -> None:
    assert is_secret(key, value, declared=("favourite",))


@pytest.mark.pure
@pytest.mark.parametrize(
    "value",
    [
        "110105194912310021",
        "110105194913310020",
        "4111111111111112",
        "1042",
        "13800138000",
        True,
        None,
        3.5,
        [3.5, {"a": "b"}],
    ],
)
def test_other_numbers_are_not(value: object) -> None:
    assert not is_secret("order", value)


@pytest.mark.pure
def test_the_last_four_are_shown_of_what_is_long_enough() -> None:
    assert (masked(ID), masked("4111-1111-1111-1111"), masked("1234567"), masked({"a": ID})) == (
        "••••002X",
        "••••1111",
        "••••",
        "••••",
    )
    assert shown("papers", {"id": ID, "city": "上海", "all": [ID, 7]}) == {
        "id": "••••002X",
        "city": "上海",
        "all": ["••••002X", 7],
    }


@pytest.mark.pure
def test_what_is_sealed_opens_with_its_key_at_its_place_only(tmp_path: Path) -> None:
    vault = Vault(given="", file=tmp_path / "seal.key")
    sealed = vault.seal(b"secret", "here")
    assert b"secret" not in sealed
    assert Vault(given="", file=tmp_path / "seal.key").open(sealed, "here") == b"secret"
    assert (tmp_path / "seal.key").stat().st_mode & 0o077 == 0
    for other, about, text in (
        (vault, "there", sealed),
        (vault, "here", sealed[:-1] + bytes([sealed[-1] ^ 1])),
        (Vault(given="", file=tmp_path / "other.key"), "here", sealed),
        (Vault(given="c2hvcnQ=", file=tmp_path), "here", sealed),
    ):
        with pytest.raises(CannotOpen):
            other.open(text, about)


# ── consents and reach ───────────────────────────────────────────────────────────────────────────────────────────────


def word(
    given: bool, channel: ConsentChannel = "any", *, who: int = 1, at: int = 0, purpose: Purpose = "marketing"
) -> Consent:
    return Consent(
        purpose=purpose,
        channel=channel,
        given=given,
        source="visitor",
        proof="",
        by="",
        at=NOON,
        id=UUID(int=at),
        customer_id=UUID(int=who),
    )


def reached(quiet: tuple[int, int] | None = None, *dont_ask: str) -> Reach:
    hours = [time(hour) for hour in quiet] if quiet else [None, None]
    return Reach(
        customer_id=uuid4(),
        channel=None,
        quiet_from=hours[0],
        quiet_until=hours[1],
        zone="Asia/Shanghai",
        dont_ask=dont_ask,  # type: ignore[arg-type]
        source="visitor",
        at=NOON,
        revision=1,
    )


@pytest.mark.pure
@pytest.mark.parametrize(
    ("words", "reaches", "because"),
    [
        ([], [], "not_asked"),
        ([word(True)], [], "consented"),
        ([word(True), word(False, at=1)], [], "withdrawn"),
        ([word(False), word(True, at=1)], [], "consented"),
        ([word(False), word(True, "email", at=1)], [], "consented"),
        ([word(True), word(False, "email", at=1)], [], "withdrawn"),
        ([word(True, "email"), word(False, "any", at=1)], [], "consented"),
        ([word(True, "sms")], [], "not_asked"),
        ([word(True), word(False, who=2)], [], "withdrawn"),
        ([word(True, purpose="research")], [], "not_asked"),
        ([word(True)], [reached(None, "offers")], "dont_ask"),
        ([word(True)], [reached((22, 8))], "consented"),
        ([word(True)], [reached((22, 8)), reached((11, 13))], "quiet"),
        ([word(False)], [reached((11, 13))], "withdrawn"),
    ],
)
def test_the_strictest_word_of_a_person_counts(words: list[Consent], reaches: list[Reach], because: str) -> None:
    assert may_contact(words, reaches, "marketing", "email", NOON).because == because
    assert len(standing([*words, *words])) == len(standing(words))


@pytest.mark.pure
def test_what_serves_customers_needs_no_consent_but_keeps_quiet_hours() -> None:
    assert may_contact([], [], "service", "email", NOON).allowed
    assert not may_contact([], [reached((22, 13))], "service", "email", NOON).allowed
    assert [is_quiet(reached((22, 8)), NOON.replace(hour=h)) for h in (13, 14, 23, 0)] == [False, True, True, False]


# ── in the house ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.db
async def test_numbers_are_kept_in_ciphers_shown_masked_and_revealed_for_a_reason(world: World) -> None:
    who = world.wang_fang.id
    async with world.as_system() as tx:
        await customers.learn(tx, who, {"id_number": ID, "city": "上海", "papers": {"id": ID}}, source="import")
    async with world.as_(world.mei) as tx:
        assert {key: one.value for key, one in (await customers.known(tx, [who])).items()} == {
            "id_number": "••••002X",
            "city": "上海",
            "papers": {"id": "••••002X"},
        }
    for table in ("platform.events", "customers.attributes", "customers.sealed"):
        assert await world.rows(f"select 1 from {table} t where t::text like '%%110105%%'") == []  # noqa: S608
    async with world.as_(world.mei) as tx:
        assert (await customers.reveal(tx, who, "id_number", source="import", reason="She lost it")).value == ID
        for key, source in (("city", "import"), ("id_number", "site")):
            with pytest.raises(NotFound):
                await customers.reveal(tx, who, key, source=source, reason="Curious")
        with pytest.raises(Invalid):
            await customers.reveal(tx, who, "id_number", source="import", reason=" ")
        [seen] = await customers.accesses(tx, customer_id=who, limit=10)
        assert (seen.what, seen.reason, seen.actor_name) == ("reveal", "id_number: She lost it", "陈梅")
        assert (await customers.reveal(tx, who, "papers", source="import", reason="Asked")).value == {"id": ID}


@pytest.mark.db
async def test_a_newer_number_replaces_the_sealed_one_and_an_older_one_does_not(world: World) -> None:
    who, older = world.wang_fang.id, world.now - timedelta(days=1)
    async with world.as_(world.mei) as tx:
        await customers.learn(tx, who, {"card_number": "4111 1111 1111 1111"}, source="import")
        await customers.learn(tx, who, {"card_number": "5111 1111 1111 1111"}, source="import")  # looks the same
        await customers.learn(tx, who, {"card_number": "9999"}, source="import", at=older)
        shown = await customers.reveal(tx, who, "card_number", source="import", reason="To check")
        assert shown.value == "5111 1111 1111 1111"
        await customers.learn(tx, who, {"card_number": None}, source="import")
        with pytest.raises(NotFound):
            await customers.reveal(tx, who, "card_number", source="import", reason="To check")


@pytest.mark.db
async def test_what_is_declared_is_sealed_with_what_is_known_already(world: World) -> None:
    who = world.wang_fang.id
    async with world.as_(world.mei) as tx:
        await customers.learn(tx, who, {"Member Code": "ABCD-12345678"}, source="import")
        await customers.seal_key(tx, "member_code")
        assert (await customers.known(tx, [who]))["Member Code"].value == "••••5678"
        assert (await customers.reveal(tx, who, "Member Code", source="import", reason="Test")).value == "ABCD-12345678"
        await customers.unseal_key(tx, "member_code")
        await customers.learn(tx, who, {"Member Code": "plain"}, source="import")
        assert (await customers.known(tx, [who]))["Member Code"].value == "plain"


@pytest.mark.db
async def test_every_word_about_a_consent_is_kept_with_its_proof(world: World) -> None:
    who = world.wang_fang.id
    async with world.as_(world.wang_fang) as tx:
        await customers.consent(
            tx, who, ConsentInput(purpose="marketing", channel="email", given=True, proof="Ticked a box")
        )
    async with world.as_(world.tom) as tx:
        await customers.consent(
            tx, who, ConsentInput(purpose="marketing", channel="email", given=False, proof="On the phone")
        )
        said = await customers.consents(tx, who)
        assert [(one.given, one.source, one.proof) for one in said] == [
            (False, "colleague", "On the phone"),
            (True, "visitor", "Ticked a box"),
        ]
        assert (await customers.may_contact(tx, who, "marketing", "email")).because == "withdrawn"
        with pytest.raises(Invalid):
            await customers.set_reach(tx, who, ReachInput(zone="Nowhere/Land"))
        with pytest.raises(Invalid):
            await customers.set_reach(tx, who, ReachInput(quiet_from=time(22)))
        await customers.set_reach(tx, who, ReachInput(channel="phone", dont_ask=("rating", "rating")))
        changed = await customers.set_reach(tx, who, ReachInput(channel="email"))
        assert (changed.revision, changed.channel, changed.dont_ask) == (2, "email", ())


@pytest.fixture
async def house(app: FastAPI) -> AsyncIterator[House]:
    async with someone(app) as ada, opened(ada) as house:
        yield house


@pytest.mark.db
async def test_whoever_is_shown_a_part_of_a_customer_is_noted(app: FastAPI, house: House) -> None:
    async with someone(app) as agent, someone(app) as guest:
        bob = await house.hires("agent", name="Bob")
        await sign_in(agent, bob)
        visitor = await house.welcomes(guest)
        who = visitor.customer["id"]
        talk = (await visitor.says("hello"))["conversation"]["id"]
        parts = [
            door
            for door in for_colleagues(app)
            if door.safe and door.path.startswith(OF_A_CUSTOMER) and not door.path.count("{") > 1
        ]
        assert len(parts) >= 8
        seen = set()
        for door in parts:
            answer = await house.ada.get(door.address(id=who))
            if answer.is_success:
                seen.add(door.path.removeprefix(OF_A_CUSTOMER).strip("/") or "customer")
        done(await house.ada.get(f"/api/conversations/{talk}/messages"))
        for _ in range(2):
            done(await agent.get(f"/api/customers/{who}"))
        noted = done(await house.ada.get(f"/api/accesses?customer={who}"))
        ours = {one["what"] for one in noted if one["actor"] == f"staff:{house.me['staff']['id']}"}
        assert ours == seen | {"conversation"}
        [bobs] = [one for one in noted if one["actor_name"] == "Bob"]
        assert (bobs["what"], bobs["times"]) == ("customer", 2)
        assert (await agent.get("/api/accesses")).status_code == 403
        assert (await agent.get(f"/api/customers/{uuid4()}")).status_code == 404


# What people work on lies before them all day: their conversations and works say whose they are.
DESK = ("/api/desk/", "/api/conversations", "/api/routing/")


@pytest.mark.db
async def test_no_door_shows_a_customer_unnoted(app: FastAPI, house: House, database: Database) -> None:
    """A new route that shows somebody's name or what is theirs fails here until it notes who looked."""
    async with someone(app) as one, someone(app) as other:
        visitor, twin = await house.welcomes(one), await house.welcomes(other)
        who: str = visitor.customer["id"]
        mark = "zqseen"
        talk: str = (await visitor.says(mark))["conversation"]["id"]
        async with database.begin(SYSTEM) as tx:
            await customers.change(tx, UUID(who), name=mark, language=None)
            await customers.put_record_type(tx, "order", ORDER)
            await customers.put_record(
                tx, "order", RecordInput(key=mark, customer_id=UUID(who), data={"product": mark})
            )
            made = await customers.merge(
                tx, UUID(who), UUID(twin.customer["id"]), rule="colleague", evidence={"reason": mark}
            )
            await customers.unmerge(tx, made.id)
            await joining.suggest(tx, UUID(who), UUID(twin.customer["id"]), score=0.9, evidence={"email": mark})
            everybody = SegmentInput(name_zh="人人", name_en="All", condition=conditions.AllOf(of=()))
            segment = (await customers.create_segment(tx, everybody)).id
        shown = set()
        for door in (door for door in for_colleagues(app) if door.safe):
            of = {"/api/segments": str(segment), "/api/conversations": talk}
            before = await looks(database)
            id = of.get(door.path.split("/{")[0], who)
            answer = await house.ada.get(door.address(id=id, type="order", key=mark), params={"q": mark})
            if mark in answer.text and not door.path.startswith("/api/accesses"):
                shown.add(door.path)
                assert await looks(database) > before or door.path.startswith(DESK), door
        assert shown >= {
            "/api/customers",
            "/api/customers/suggestions",
            "/api/customers/merges",
            "/api/journeys/people",
            "/api/records/{type}/{key:path}",
            "/api/segments/{id}/members",
        }
        for part in ("brief", "matter"):
            before = await looks(database)
            done(await house.ada.get(f"/api/conversations/{talk}/{part}"))
            assert await looks(database) > before
        before = await looks(database)
        done(await house.ada.patch(f"/api/customers/{who}", json={}))
        assert await looks(database) > before, "changing nothing shows everything"


async def looks(database: Database) -> int:
    async with database.begin(SYSTEM) as tx:
        [(times,)] = await (
            await tx.db.execute("select coalesce(sum(times), 0)::int from customers.accesses")
        ).fetchall()
        return int(times)


@pytest.mark.db
async def test_what_a_list_showed_at_once_stands_on_one_page(world: World) -> None:
    seen = [(await world.come()).id for _ in range(3)]
    async with world.as_(world.mei) as tx:
        await customers.note_access(tx, world.joe.id, "customer")
        world.later(1)
    async with world.as_(world.mei) as tx:
        await customers.note_accesses(tx, seen, "list")
        page = await customers.accesses(tx, limit=2)
        assert {one.customer_id for one in page} == set(seen)
        [older] = await customers.accesses(tx, before=page[-1].last_at, limit=2)
        assert older.customer_id == world.joe.id


@pytest.mark.db
async def test_who_asks_for_a_list_twice_at_once_gets_it_twice(house: House, database: Database) -> None:
    """Both note the same look; in one snapshot of the database the second could not."""
    async with database.begin(SYSTEM) as tx:
        ids = [(await customers.create_visitor(tx, language="en")).id for _ in range(2)]
        await joining.suggest(tx, *ids, score=0.9, evidence={})
    asked = [house.ada.get("/api/customers/suggestions") for _ in range(6)]
    assert [answer.status_code for answer in await asyncio.gather(*asked)] == [200] * 6


@pytest.mark.db
async def test_the_doctor_notices_a_key_that_opens_nothing(world: World, settings: Settings, tmp_path: Path) -> None:
    def found(where: Settings) -> tuple[str, bool]:
        [seals] = [one for one in doctor.examine(where) if one.what == "seals"]
        return seals.found, "LINGXI_SEAL_KEY" in seals.advice

    assert found(settings) == ("nothing is sealed yet", False)
    async with world.as_(world.mei) as tx:
        await customers.learn(tx, world.joe.id, {"passport": "E1"}, source="import")
    assert found(settings) == ("the key opens what was sealed", False)
    elsewhere = replace(settings, home=tmp_path / "elsewhere")
    assert found(elsewhere) == ("the key does not open what was sealed", True)


@pytest.mark.db
async def test_revealing_needs_the_permission(app: FastAPI, house: House, client: AsyncClient) -> None:
    visitor = await house.welcomes(client)
    who = visitor.customer["id"]
    done(await house.ada.put(f"/api/customers/{who}/attributes", json={"values": {"passport": "E12345678"}}))
    body = {"key": "passport", "source": "colleague", "reason": "To book a flight"}
    async with someone(app) as agent:
        await sign_in(agent, await house.hires("agent"))
        assert (await agent.post(f"/api/customers/{who}/reveal", json=body)).status_code == 403
    assert done(await house.ada.post(f"/api/customers/{who}/reveal", json=body))["value"] == "E12345678"
