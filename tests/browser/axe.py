"""axe-core in the page: what it finds that keeps people from using it."""

from typing import Literal

from playwright.async_api import Page

from tests.browser.words import WEB

SOURCE = (WEB / "node_modules/axe-core/axe.min.js").read_text("utf-8")
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
GRAVE = ("serious", "critical")
RUN = """
async (grave) => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations
    .filter((one) => grave.includes(one.impact))
    .map((one) => `${one.id} (${one.impact}): ` + one.nodes.slice(0, 4)
      .map((node) => `${node.target.flat().join(" > ")} ${node.any.concat(node.all).map((it) => it.message).join("; ")}`).join(" | "));
}
"""


async def faults(page: Page) -> list[str]:
    """Serious and critical ones, in light and in dark."""
    if not await page.evaluate("!!window.axe"):
        await page.evaluate(SOURCE)
    found = []
    for scheme in SCHEMES:
        await page.emulate_media(color_scheme=scheme)
        await page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        found += [f"{scheme}: {one}" for one in await page.evaluate(RUN, GRAVE)]
    return found


class Audit:
    """Looks at one page after another, and tells all of it at the end."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.found: dict[str, list[str]] = {}

    async def of(self, place: str) -> None:
        if found := await faults(self.page):
            self.found[place] = found

    def is_clean(self) -> None:
        told = "\n".join(f"{place}\n  " + "\n  ".join(found) for place, found in self.found.items())
        assert not self.found, f"axe found on {len(self.found)} pages:\n{told}"
