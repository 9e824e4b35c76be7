"""Somebody on the host's page, with the widget in its corner."""

import re

from playwright.async_api import FilePayload, Locator, Page, expect

from tests.browser.words import Language, fill, widget_words


class Customer:
    def __init__(self, page: Page, url: str, key: str, language: Language) -> None:
        self.page = page
        self.url = url
        self.key = key
        self.language = language

    def t(self, key: str, **values: object) -> str:
        return fill(widget_words(self.language)[key], **values)

    # ── moving about ─────────────────────────────────────────────────────────────────────────────────────────────────

    async def arrives(self, identity: str = "") -> None:
        """`identity` is what the host's page signed for them."""
        lang = "zh-CN" if self.language == "zh" else "en"
        await self.page.goto(f"{self.url}/demo/plain.html?key={self.key}&lang={lang}&identity={identity}")
        await expect(self.launcher).to_be_visible()

    async def opens(self) -> None:
        await self.launcher.click()
        await expect(self.panel).to_be_visible()

    async def minimises(self) -> None:
        await self.panel.get_by_role("button", name=self.t("minimise")).click()
        await expect(self.panel).to_be_hidden()

    @property
    def launcher(self) -> Locator:
        return self.page.locator("lingxi-widget .launcher")

    @property
    def panel(self) -> Locator:
        return self.page.locator("lingxi-widget .panel")

    def button(self, key: str, **values: object) -> Locator:
        return self.panel.get_by_role("button", name=self.t(key, **values), exact=True)

    # ── talking ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def field(self) -> Locator:
        return self.panel.get_by_label(self.t("writeLabel"))

    async def says(self, text: str) -> None:
        await self.field.fill(text)
        await self.field.press("Enter")

    async def attaches(self, *files: FilePayload) -> None:
        await self.panel.locator("input[type=file]").set_input_files(list(files))
        await expect(self.panel.locator(".uploads progress")).to_have_count(0)
        await expect(self.panel.locator(".uploads li")).to_have_count(len(files))

    async def ends_it(self) -> None:
        await self.button("menu").click()
        await self.button("end").click()
        await self.panel.locator(".question").get_by_role("button", name=self.t("end")).click()

    async def rates(self, score: int, comment: str) -> None:
        await self.panel.get_by_role("radio", name=self.t(f"rate{score}")).check(force=True)
        await self.panel.get_by_label(self.t("comment")).fill(comment)
        await self.button("rateSend").click()
        await expect(self.panel.get_by_text(self.t("rated"))).to_be_visible()

    # ── looking ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def talk(self) -> Locator:
        return self.panel.get_by_role("log")

    async def sees(self, text: str) -> None:
        await expect(self.talk.get_by_text(text).first).to_be_visible()

    async def sees_words(self, key: str, **values: object) -> None:
        await expect(self.panel.get_by_text(self.t(key, **values)).first).to_be_visible()

    def texts(self, pattern: str) -> Locator:
        """The messages whose text fits, in their order."""
        return self.talk.locator(".bubble").filter(has_text=re.compile(pattern))
