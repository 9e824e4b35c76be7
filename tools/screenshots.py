"""Take pictures of every page from a running demo, to be looked at: `.venv/bin/python -m tools.screenshots FOLDER [--url URL]`.

Each page at three widths, in both languages, light and dark; the desk with nothing, with little and with absurdly much to do.
For the last two it lets a few customers write to the demo. Take them from a throw-away one: `lingxi demo --quiet`.
"""

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from uuid import uuid4

import httpx
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from lingxi.app.demo import content
from tools import chromium

WIDTHS = {390: 844, 1280: 800, 1920: 1080}
LANGUAGES = {"zh": "zh-CN", "en": "en-GB"}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
ADMINISTRATOR, AGENT, SUPERVISOR = "admin@harbour.example", "you@harbour.example", "supervisor@harbour.example"
ADMINISTRATION = ("people", "queues", "hours", "widgets", "replies", "organisation", "tokens", "health")
BANK = ("index", "cards", "mortgage", "help")
SETTLE_MS = 400  # fonts, pictures and the last of what fades in: it is looked at by people, not asserted
OURS = {"X-Lingxi": "1"}

LONG_NAMES = (
    "Karl-Theodor von und zu Hohenstaufenberg-Wittelsbach",
    "上海浦东发展海湾国际融资租赁股份有限公司华东区域客户服务中心业务三部",
    "王",
)
MAIL = "The third instalment left our account on Monday, and your branch says that it never came. " * 190
LONG_TEXTS = (MAIL[:17_000], "Donaudampfschifffahrtsgesellschaftskapitän" * 30, "请问" + "这笔转账" * 600)
Open = Callable[[Page], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Scene:
    """One page as somebody sees it. `open` goes from the loaded address to what is to be seen."""

    name: str
    who: str | None
    path: str
    open: Open | None = None


@dataclass(frozen=True, slots=True)
class Talks:
    """Conversations made for the pictures."""

    little: str
    much: tuple[str, ...]


async def main() -> None:
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("folder", type=Path)
    wanted.add_argument("--url", default="http://127.0.0.1:8040")
    wanted.add_argument("--only", default="", help="Scenes whose names contain this.")
    wanted.add_argument("--language", choices=list(LANGUAGES), action="append")
    given = wanted.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    try:
        talks = await _prepare(given.url)
    except httpx.ConnectError:
        raise SystemExit(f"No demo answers at {given.url}. Start one: lingxi demo --quiet") from None
    scenes = [scene for scene in _scenes(talks) if given.only in scene.name]
    async with async_playwright() as playwright:
        path = chromium.find()
        if not path:
            raise SystemExit(chromium.HELP)
        browser = await playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        for language in given.language or LANGUAGES:
            for scene in scenes:
                await _take(browser, given.url, language, scene, given.folder)
        await browser.close()


async def _take(browser: Browser, url: str, language: str, scene: Scene, folder: Path) -> None:
    context = await _signed_in(browser, url, language, scene.who)
    page = await context.new_page()
    try:
        for width, height in WIDTHS.items():
            await page.set_viewport_size({"width": width, "height": height})
            await page.goto(url + scene.path.format(en="en/" if language == "en" else "", lang=LANGUAGES[language]))
            await page.wait_for_load_state("networkidle")
            if scene.open:
                await scene.open(page)
                await page.wait_for_load_state("networkidle")
            for scheme in SCHEMES:
                await page.emulate_media(color_scheme=scheme)
                await page.wait_for_timeout(SETTLE_MS)
                await page.evaluate(
                    "document.getAnimations().forEach((one) => { try { one.finish(); } catch { one.cancel(); } })"
                )
                await page.screenshot(path=folder / f"{scene.name}-{language}-{width}-{scheme}.png")
        print(f"{scene.name} {language}")
    except Exception as error:  # noqa: BLE001 - the other pictures are still wanted
        print(f"{scene.name} {language}: {str(error).splitlines()[0]}")
    await context.close()


async def _signed_in(browser: Browser, url: str, language: str, who: str | None) -> BrowserContext:
    context = await browser.new_context(locale=LANGUAGES[language], reduced_motion="reduce")
    context.set_default_timeout(15_000)
    await context.add_init_script(f"localStorage.setItem('lingxi.language', '\"{language}\"')")
    if who:
        async with httpx.AsyncClient(base_url=url) as http:
            cookie = await _log_in(http, who)
        await context.add_cookies([{"name": "lingxi_session", "value": cookie, "url": url}])
    return context


async def _log_in(http: httpx.AsyncClient, email: str) -> str:
    body = {"email": email, "password": content.PASSWORD}
    answer = await http.post("/api/auth/login", json=body, headers=OURS)
    answer.raise_for_status()
    return str(http.cookies["lingxi_session"])


# ── what there is to see ─────────────────────────────────────────────────────────────────────────────────────────────


def _scenes(talks: Talks) -> list[Scene]:
    return [
        Scene("login", None, "/desk/login"),
        Scene("desk-empty", "planner@harbour.example", "/desk/"),
        Scene("desk-little", AGENT, f"/desk/c/{talks.little}"),
        Scene("desk-list", SUPERVISOR, "/desk/", _press("4")),
        *(Scene(f"desk-much-{n}", SUPERVISOR, f"/desk/c/{id}", _press("4")) for n, id in enumerate(talks.much, 1)),
        Scene("desk-customer", SUPERVISOR, f"/desk/c/{talks.much[0]}", _press("]", 1139)),
        Scene("desk-palette", AGENT, f"/desk/c/{talks.little}", _press("Control+k")),
        Scene("desk-shortcuts", AGENT, "/desk/", _press("?")),
        Scene("desk-transfer", AGENT, f"/desk/c/{talks.little}", _press("Alt+s")),
        Scene("desk-menu", AGENT, "/desk/", _click(".rail-me")),
        Scene("profile", AGENT, "/desk/me"),
        Scene("admin", ADMINISTRATOR, "/desk/admin"),
        *(Scene(f"admin-{name}", ADMINISTRATOR, f"/desk/admin/{name}") for name in ADMINISTRATION),
        *(
            Scene(f"admin-{name}-edit", ADMINISTRATOR, f"/desk/admin/{name}", _click(".cell-link"))
            for name in ("people", "queues", "replies")
        ),
        *(Scene(f"bank-{name}", None, f"/demo/{{en}}{name}.html") for name in BANK),
        Scene("widget-closed", None, "/demo/plain.html?lang={lang}"),
        Scene("widget-open", None, "/demo/plain.html?lang={lang}", _click(".launcher")),
        Scene("widget-bank", None, "/demo/{en}index.html", _click(".launcher")),
        Scene("widget-waiting", None, "/demo/plain.html?lang={lang}", _write),
        Scene("widget-long", None, "/demo/plain.html?lang={lang}", _write_long),
        Scene("widget-ended", None, "/demo/plain.html?lang={lang}", _write_and_end),
        Scene("nothing-here", AGENT, "/desk/no/such/page"),
    ]


def _press(keys: str, narrower_than: int = 10_000) -> Open:
    async def press(page: Page) -> None:
        if page.viewport_size and page.viewport_size["width"] <= narrower_than:
            await page.keyboard.press(keys)

    return press


def _click(what: str) -> Open:
    async def click(page: Page) -> None:
        await page.locator(what).first.click()

    return click


async def _write(page: Page, text: str = "您好 Hello, 我的卡丢了 I have lost my card") -> None:
    if not await page.locator(".panel").count():
        await page.locator(".launcher").click()
    again = page.locator(".ended .actions button").first
    if await again.count():
        await again.click()
    await page.locator(".panel .box textarea").fill(text)
    await page.locator(".panel .box textarea").press("Enter")
    await page.locator(".panel .outgoing").first.wait_for(state="detached")


async def _write_long(page: Page) -> None:
    await _write(page, LONG_TEXTS[1])
    await _write(page, "第一行\n" * 30)


async def _write_and_end(page: Page) -> None:
    await _write(page)
    await page.locator(".panel .menu > button").click()
    await page.locator(".panel .menu .items button").last.click()
    await page.locator(".panel .question .solid").click()
    await page.locator(".panel .ended").wait_for()


# ── something to see ─────────────────────────────────────────────────────────────────────────────────────────────────


async def _prepare(url: str) -> Talks:
    async with httpx.AsyncClient(base_url=url, timeout=30) as http:
        little = await _talk(http, "王芳", ("您好，我想问一下房贷利率。", "三十年期的。"))
        await _log_in(http, AGENT)
        for path, body in (
            ("take", None),
            ("messages", _said("您好，三十年期目前是 **3.05%**，详见 https://harbour.example/mortgage 。")),
            ("messages", {**_said("客户在比较三家银行"), "private": True}),
        ):
            answer = await http.post(f"/api/conversations/{little}/{path}", json=body, headers=OURS)
            answer.raise_for_status()
        much = [await _talk(http, name, (text, "?")) for name, text in zip(LONG_NAMES, LONG_TEXTS, strict=True)]
    return Talks(little, tuple(much))


async def _talk(http: httpx.AsyncClient, name: str, texts: tuple[str, ...]) -> str:
    session = await http.post("/api/webchat/demo/session", json={"device_id": uuid4().hex, "language": "zh"})
    session.raise_for_status()
    bearer = {"Authorization": f"Bearer {session.json()['token']}"}
    id = None
    for text in texts:
        body = {**_said(text), "conversation_id": id, "language": "zh", "name": name}
        said = await http.post("/api/webchat/messages", json=body, headers=bearer)
        said.raise_for_status()
        id = said.json()["conversation"]["id"]
    return str(id)


def _said(text: str) -> dict[str, object]:
    return {"client_id": uuid4().hex, "text": text}


if __name__ == "__main__":
    asyncio.run(main())
