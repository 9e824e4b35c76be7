"""axe finds no serious or critical fault on any page, in both languages, light and dark."""

import re
from datetime import UTC, datetime, timedelta

import jwt
import pytest
from playwright.async_api import expect

from tests.browser.axe import Audit
from tests.browser.centre import Administrator, Centre, visit
from tests.browser.colleague import Colleague
from tests.browser.conftest import Stage
from tests.browser.files import pdf, picture
from tests.browser.words import LANGUAGES, Language, desk_words

pytestmark = pytest.mark.live

PAGES = (
    *("people", "queues", "hours", "plans", "widgets", "replies", "records", "sources"),
    *("organisation", "tokens", "health"),
)
# each in one language, for the sake of time: their words are looked at elsewhere, and colours have no language
CASES = {"zh": ("promises", "macros"), "en": ("kinds", "rules")}
CUSTOMERS = {"zh": ("", "duplicates", "segments"), "en": ("stages", "journeys")}
FLOOR = ("queues", "agents", "policy", "rehearsals", "skills")
BANK = ("", "cards.html", "mortgage.html", "help.html")
LOCALES = {"zh": "zh-CN", "en": "en-GB"}
both_languages = pytest.mark.parametrize("language", LANGUAGES)


@both_languages
async def test_set_up(stage: Stage, centre: Centre, language: Language) -> None:
    """Runs first: nobody has set up the centre yet."""
    page = await stage.page(locale=LOCALES[language])
    await page.goto(f"{centre.url}/desk/")
    await expect(page.get_by_role("heading", name=desk_words(language)["setup.title"])).to_be_visible()
    audit = Audit(page)
    await audit.of("set-up")
    await page.get_by_role("button", name=desk_words(language)["setup.submit"]).click()
    await expect(page.locator(".ant-form-item-explain-error").first).to_be_visible()
    await audit.of("set-up with mistakes")
    audit.is_clean()


@both_languages
async def test_log_in(stage: Stage, administrator: Administrator, language: Language) -> None:
    page = await stage.page(locale=LOCALES[language])
    await page.goto(f"{stage.url}/desk/login")
    words = desk_words(language)
    await page.get_by_label(words["login.email"]).fill("nobody@harbour.example")
    await page.get_by_label(words["login.password"]).fill("not the password")
    audit = Audit(page)
    await audit.of("log-in")
    await page.get_by_role("button", name=words["login.submit"]).click()
    await expect(page.get_by_role("alert")).to_be_visible()
    await audit.of("log-in refused")
    audit.is_clean()


@both_languages
async def test_the_desk(stage: Stage, administrator: Administrator, language: Language) -> None:
    floor = await administrator.floor("李娜", "Tom", language=language, wrap_up=600)
    text = "Hello {{customer.name}}"
    shortcut = f"hello-{language}"
    reply = {"title": "Greeting", "shortcut": shortcut, "language": language, "text": text}
    await administrator.ask("POST", "/api/replies", reply)
    li_na = await stage.colleague(floor.people[0], language)
    await li_na.opens()
    audit = Audit(li_na.page)
    await audit.of("desk, away")
    await li_na.goes_available()
    await audit.of("desk, nothing to do")
    asked = await visit(administrator.http, floor.key, language)
    await asked.says("My card is **gone**, see https://harbour.example")
    await expect(li_na.offer).to_be_visible()
    await audit.of("offer")
    await li_na.accepts("gone")
    await li_na.attaches(picture(), pdf("form.pdf"))
    await li_na.says("Please see the form.")
    await li_na.sees("Please see the form.")
    await li_na.button("composer.note").or_(li_na.page.get_by_text(li_na.t("composer.note"), exact=True)).first.click()
    await li_na.says("A note")
    await expect(li_na.talk.locator("[data-side=note]")).to_be_visible()
    await audit.of("conversation")
    await li_na.field.fill("")
    await li_na.field.press("/")
    await expect(li_na.page.get_by_role("option").first).to_be_visible()
    await audit.of("saved replies")
    await li_na.field.fill("")
    await li_na.command("transfer")
    await expect(li_na.page.get_by_role("radiogroup", name=li_na.t("passing.who"))).to_be_visible()
    await audit.of("transfer")
    await li_na.presses("Escape")
    await expect(li_na.page.get_by_role("dialog")).to_have_count(0)
    await li_na.presses("Alt+p")
    await li_na.page.get_by_label(li_na.t("passing.park.reason")).fill("waits for a photo")
    await audit.of("park")
    await li_na.presses("Enter")
    await expect(li_na.page.get_by_role("region", name=li_na.t("passing.beside"))).to_be_visible()
    await audit.of("parked")
    async with li_na.page.expect_response("**/resume"):
        await li_na.presses("Alt+p")
    await expect(li_na.page.get_by_role("region", name=li_na.t("passing.beside"))).to_have_count(0)
    await li_na.command("close")
    await expect(li_na.page.locator(".wrap-up")).to_be_visible()
    await audit.of("wrap-up")
    await li_na.presses("Control+k")
    await expect(li_na.page.get_by_role("combobox", name=li_na.t("palette.placeholder"))).to_be_focused()
    await audit.of("palette")
    await li_na.presses("Escape")
    await expect(li_na.page.get_by_role("dialog")).to_have_count(0)
    await li_na.talk.focus()
    await li_na.presses("?")
    await expect(li_na.page.get_by_role("dialog", name=li_na.t("command.shortcuts"))).to_be_visible()
    await audit.of("shortcuts")
    audit.is_clean()


@both_languages
async def test_administration_and_profile(stage: Stage, administrator: Administrator, language: Language) -> None:
    await administrator.floor("李娜")
    mei = await stage.colleague(administrator.person, language)
    audit = Audit(mei.page)
    for path in (
        "admin",
        *(f"admin/{page}" for page in (*PAGES, *CASES[language])),
        *(f"floor/{page}" for page in FLOOR),
        "cases",
        "experts",
        "me",
        "nowhere",
    ):
        await mei.opens(path)
        await expect(mei.page.locator("h1, h2:not(nav *)").first).to_be_visible()
        await expect(mei.page.locator(".lx-skeleton")).to_have_count(0)
        await audit.of(path)
    for path in ("people", "queues", "replies", "mailboxes"):
        await opens_drawer(mei, path, f"{path}.add")
        await audit.of(f"{path}.add")
    audit.is_clean()


async def opens_drawer(mei: Colleague, path: str, add: str) -> None:
    await mei.opens(f"admin/{path}")
    await mei.button(add).first.click()
    await expect(mei.page.get_by_role("dialog").get_by_role("button").last).to_be_visible()


@both_languages
async def test_customers_and_what_they_see_of_themselves(
    stage: Stage, administrator: Administrator, language: Language
) -> None:
    """Her page has a sealed number, consents and a request to be forgotten; so have the pages of administration about them."""
    she, token = await known(administrator, language)
    mei = await stage.colleague(administrator.person, language)
    audit = Audit(mei.page)
    for path in (*(f"customers/{page}".rstrip("/") for page in CUSTOMERS[language]), "admin/erasures", "admin/access"):
        await mei.opens(path)
        await expect(mei.page.locator("h1")).to_be_visible()
        await expect(mei.page.locator(".lx-skeleton")).to_have_count(0)
        await audit.of(path)
    await mei.opens("customers/segments")
    await mei.button("segments.add").first.click()
    await expect(mei.page.locator(".segment-live b")).to_have_text(re.compile(r"\d"))
    await audit.of("a new segment")
    await mei.opens(f"customers/{she}")
    await expect(mei.page.locator(".consents li")).to_have_count(1)
    await audit.of("a customer")
    await mei.button("trust.reveal", what=mei.t("attribute.card_number")).click()
    await mei.page.get_by_label(mei.t("trust.reason")).fill("asked for by telephone")
    await mei.page.get_by_role("button", name=mei.t("trust.show"), exact=True).click()
    await expect(mei.page.get_by_role("dialog")).to_contain_text("4111 1111 1111 1111")
    await audit.of("a sealed number in the clear")
    page = await stage.page(locale=LOCALES[language])
    await page.goto(f"{stage.url}/trust/#identity={token}&language={language}")
    await expect(page.locator("h1")).to_be_visible()
    await expect(page.get_by_text("••••1111")).to_be_visible()
    own = Audit(page)
    await own.of("her own data")
    audit.is_clean()
    own.is_clean()


async def known(administrator: Administrator, language: Language) -> tuple[str, str]:
    """Somebody of whom a card, a consent and a wish are known, and who asked to be forgotten; with what her site signs for her."""
    sub = f"C-{language}"
    secret = (await administrator.ask("POST", "/api/organisation/site-secret"))["secret"]
    made = await administrator.ask("POST", "/api/sources", {"name": f"shop {language}", "trusted": True})
    told = {"userId": sub, "traits": {"name": "周敏", "card_number": "4111 1111 1111 1111"}}
    answer = await administrator.http.post("/v1/identify", json=told, auth=(made["write_key"], ""))
    assert answer.status_code == 200
    her = (await administrator.ask("GET", f"/api/customers?q={sub}"))["items"][0]["id"]
    await administrator.ask("POST", f"/api/customers/{her}/consents", {"purpose": "marketing", "given": False})
    await administrator.ask("PUT", f"/api/customers/{her}/reach", {"channel": "email", "dont_ask": ["survey"]})
    await administrator.ask("POST", f"/api/customers/{her}/erasure")
    return her, jwt.encode({"sub": sub, "exp": datetime.now(UTC) + timedelta(minutes=30)}, secret, "HS256")


@both_languages
async def test_the_widget(stage: Stage, administrator: Administrator, language: Language) -> None:
    floor = await administrator.floor("李娜", language=language, ask_name=True, ask_email=True, ask_required=True)
    customer = await stage.customer(floor.key, language)
    audit = Audit(customer.page)
    await audit.of("widget closed")
    await customer.opens()
    await customer.says("Hello")
    await expect(customer.panel.locator(".error").first).to_be_visible()
    await audit.of("widget asks who it is")
    await customer.panel.locator(".guest input").first.fill("王芳")
    await customer.panel.locator(".guest input").last.fill("wang@mail.example")
    await customer.attaches(picture(), pdf("letter.pdf"))
    await audit.of("widget with files to send")
    await customer.field.press("Enter")
    await expect(customer.talk.locator(".outgoing")).to_have_count(0)
    await audit.of("widget waiting")
    li_na = await stage.colleague(floor.people[0], language)
    await li_na.opens()
    await li_na.goes_available()
    await li_na.accepts("Hello")
    await li_na.says("Good day. https://harbour.example")
    await customer.sees("Good day.")
    await customer.button("menu").click()
    await audit.of("widget menu")
    await customer.button("end").click()
    await audit.of("widget asks whether to end")
    await customer.panel.locator(".question").get_by_role("button", name=customer.t("end")).click()
    await customer.sees_words("rate")
    await customer.sees_words("noticeClosed")
    await customer.panel.get_by_role("radio").last.check(force=True)
    await audit.of("widget asks how it was")
    await customer.button("rateSend").click()
    await customer.sees_words("rated")
    await audit.of("widget rated")
    await customer.button("menu").click()
    await customer.button("earlier").click()
    await audit.of("widget, earlier conversations")
    audit.is_clean()


@both_languages
async def test_the_bank(stage: Stage, administrator: Administrator, language: Language) -> None:
    page = await stage.page(locale=LOCALES[language])
    audit = Audit(page)
    for name in BANK:
        await page.goto(f"{stage.url}/demo/{'en/' if language == 'en' else ''}{name}")
        await expect(page).to_have_title(re.compile("海湾银行" if language == "zh" else "Harbour Bank"))
        await audit.of(name or "front page")
    audit.is_clean()
