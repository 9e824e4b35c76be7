"""One browser for all, one centre a module, and for each test windows of its own. A failed test leaves pictures behind."""

import tempfile
from collections.abc import AsyncIterator, Generator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.async_api import Browser, BrowserContext, Page, ViewportSize, async_playwright, expect

from tests.app.processes import free_port
from tests.browser.centre import Administrator, Centre, Person, drop_database, new_database
from tests.browser.colleague import EARS, Colleague
from tests.browser.customer import Customer
from tests.browser.words import Language
from tools import chromium

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--no-first-run",
)
DESK_SIZE: ViewportSize = {"width": 1440, "height": 900}
SECONDS = 15  # a shared machine may pause: a condition that comes true ends the waiting at once
expect.set_options(timeout=SECONDS * 1000)
failed = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    item.stash[failed] = item.stash.get(failed, False) or report.failed
    return report


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    path = chromium.find()
    assert path, chromium.HELP
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        await browser.close()


@pytest.fixture(scope="module")
async def centre(server: str, template: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Centre]:
    """Nobody has set it up yet."""
    url = new_database(server, template)
    centre = Centre(url, tmp_path_factory.mktemp("centre"), free_port())
    try:
        yield await centre.start()
    finally:
        centre.stop()
        drop_database(server, url)


@pytest.fixture(scope="module")
async def administrator(centre: Centre) -> AsyncIterator[Administrator]:
    """Has set up the centre."""
    async with httpx.AsyncClient(base_url=centre.url, timeout=30) as http:
        yield await Administrator(http).set_up()


class Stage:
    """Opens windows, each as somebody; closes them all at the end."""

    def __init__(self, browser: Browser, url: str) -> None:
        self.browser = browser
        self.url = url
        self.contexts: list[BrowserContext] = []

    async def window(self, **options: Any) -> BrowserContext:
        settings: dict[str, Any] = {"viewport": DESK_SIZE, "locale": "en-GB", "reduced_motion": "reduce", **options}
        context = await self.browser.new_context(**settings)
        context.set_default_timeout(SECONDS * 1000)
        self.contexts.append(context)
        return context

    async def page(self, **options: Any) -> Page:
        return await (await self.window(**options)).new_page()

    async def colleague(self, person: Person, language: Language = "zh", **options: Any) -> Colleague:
        """Signed in, the desk not opened yet."""
        context = await self.window(**options)
        await context.add_cookies([{"name": "lingxi_session", "value": person.cookie, "url": self.url}])
        await context.add_init_script(
            f"localStorage.getItem('lingxi.language') ?? localStorage.setItem('lingxi.language', '\"{language}\"')"
        )
        await context.add_init_script(EARS)
        return Colleague(await context.new_page(), self.url, person, language)

    async def customer(self, key: str, language: Language = "zh", identity: str = "", **options: Any) -> Customer:
        """On the host's page, the widget not opened yet."""
        context = await self.window(**options)
        customer = Customer(await context.new_page(), self.url, key, language)
        await customer.arrives(identity)
        return customer

    async def pictures(self, name: str) -> Path:
        folder = Path(tempfile.mkdtemp(prefix="lingxi-browser-"))
        pages = [page for context in self.contexts for page in context.pages]
        for number, page in enumerate(pages):
            await page.screenshot(path=folder / f"{name}-{number}.png")
        return folder


@pytest.fixture
async def stage(browser: Browser, centre: Centre, request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    stage = Stage(browser, centre.url)
    yield stage
    if request.node.stash.get(failed, False):
        print(f"\npictures of what was on the screens: {await stage.pictures(request.node.name.replace('/', '_'))}")
    for context in stage.contexts:
        await context.close()
