"""Somebody at the desk, in a browser of their own."""

import re
from pathlib import Path

from playwright.async_api import FilePayload, Locator, Page, expect

from tests.browser.centre import Person
from tests.browser.words import Language, desk_words, fill

# counts tones, and keeps what a notification would have said
EARS = """
window.tones = 0;
const make = AudioContext.prototype.createOscillator;
AudioContext.prototype.createOscillator = function () { window.tones += 1; return make.call(this); };
"""


class Colleague:
    def __init__(self, page: Page, url: str, person: Person, language: Language) -> None:
        self.page = page
        self.url = url
        self.person = person
        self.language = language

    def t(self, key: str, **values: object) -> str:
        return fill(desk_words(self.language)[key], **values)

    # ── moving about ─────────────────────────────────────────────────────────────────────────────────────────────────

    async def opens(self, path: str = "") -> None:
        await self.page.goto(f"{self.url}/desk/{path}")
        await expect(self.page.locator(".rail-me, main:not(.pane)").first).to_be_visible()

    async def goes_available(self) -> None:
        await self.button("list.goAvailable").click()
        await expect(self.page.locator(".rail-presence")).to_contain_text(self.t("presence.available"))

    def button(self, key: str, **values: object) -> Locator:
        return self.page.get_by_role("button", name=self.t(key, **values))

    async def presses(self, keys: str) -> None:
        await self.page.keyboard.press(keys)

    def tab(self, name: str) -> Locator:
        return self.page.get_by_role("tab", name=self.t(f"list.{name}"))

    def row(self, text: str) -> Locator:
        return self.page.locator(".row", has_text=text)

    # ── serving ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def offer(self) -> Locator:
        return self.page.get_by_role("region", name=self.t("offer.title"))

    async def accepts(self, text: str) -> None:
        """By its key, as soon as the offer rings."""
        await expect(self.offer).to_contain_text(text)
        await self.presses("Alt+a")
        await self.sees(text)

    @property
    def field(self) -> Locator:
        return self.page.locator("#composer")

    async def says(self, text: str) -> None:
        await self.field.fill(text)
        await self.field.press("Enter")

    async def attaches(self, *files: str | Path | FilePayload) -> None:
        await self.page.locator(".composer input[type=file]").set_input_files(list(files))  # type: ignore[arg-type]
        await expect(self.page.locator(".chip .anticon-loading")).to_have_count(0)
        await expect(self.page.locator(".chip")).to_have_count(len(files))

    async def command(self, id: str) -> None:
        toolbar = self.page.get_by_role("toolbar", name=self.t("conversation.commands"))
        await toolbar.get_by_role("button", name=self.t(f"command.{id}")).click()

    async def passes_on(self, to: str, note: str = "") -> None:
        await self.command("transfer")
        dialog = self.page.get_by_role("dialog")
        await dialog.get_by_role("radio", name=to).click()
        if note:
            await dialog.get_by_label(self.t("transfer.note")).fill(note)
        await dialog.get_by_role("button", name=self.t("passing.to.transfer", name=to)).click()
        await expect(dialog).to_be_hidden()

    # ── looking ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def talk(self) -> Locator:
        return self.page.get_by_role("log", name=self.t("conversation.timeline"))

    def message(self, text: str) -> Locator:
        return self.talk.locator("article", has=self.page.get_by_text(text, exact=True))

    async def sees(self, text: str) -> None:
        await expect(self.talk.get_by_text(text).first).to_be_visible()

    async def sees_notice(self, key: str, **values: object) -> None:
        await expect(self.talk.locator(".notice", has_text=self.t(f"notice.{key}", **values)).last).to_be_visible()

    async def sees_delivery(self, text: str, state: str) -> None:
        await expect(self.message(text).locator(".delivery")).to_have_attribute("data-state", state)

    def texts(self, pattern: str) -> Locator:
        """The messages whose text fits, in their order."""
        return self.talk.locator(".bubble").filter(has_text=re.compile(pattern))
