"""Whether a page holds together: nothing wider than the window, no word over another."""

from playwright.async_api import Page

# Everything that is seen and reaches beyond the window, unless something around it scrolls or cuts on purpose.
SPILLS = """
() => {
  const width = document.documentElement.clientWidth;
  const found = [];
  const look = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) look(element.shadowRoot);
      const box = element.getBoundingClientRect();
      if (!box.width || !box.height || (box.right <= width + 1 && box.left >= -1)) continue;
      if (element.closest(".lx-sr, .sr, .skip") || !element.checkVisibility({ checkOpacity: true })) continue;
      const name = `${element.tagName}.${element.getAttribute("class") ?? ""}`;
      if (!held(element)) found.push(`${name} ${Math.round(box.left)}..${Math.round(box.right)}`);
    }
  };
  const held = (element) => {
    const above = (it) => it.parentElement ?? it.getRootNode().host;
    for (let up = above(element); up; up = above(up)) {
      const box = up.getBoundingClientRect();
      if (getComputedStyle(up).overflowX !== "visible" && box.right <= width + 1 && box.left >= -1) return true;
    }
    return false;
  };
  look(document);
  const page = document.scrollingElement;
  if (page.scrollWidth > width) found.push(`the page scrolls sideways: ${page.scrollWidth} > ${width}`);
  return found.slice(0, 8);
}
"""

# Boxes of text that cross one another although neither lies inside the other.
OVERLAPS = """
(scope) => {
  const texts = [];
  for (const element of document.querySelectorAll(`${scope} *`)) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!own || element.closest(".lx-sr, .sr") || !element.checkVisibility({ checkOpacity: true })) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 2 && box.height > 2) texts.push([element, box]);
  }
  const crossing = ([one, a], [other, b]) =>
    !one.contains(other) && !other.contains(one) &&
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  const say = ([element]) => `${element.className}: ${element.textContent.trim().slice(0, 30)}`;
  const found = [];
  for (const [place, one] of texts.entries())
    for (const other of texts.slice(place + 1)) if (crossing(one, other)) found.push(`${say(one)} × ${say(other)}`);
  return found.slice(0, 8);
}
"""


async def fits(page: Page) -> None:
    assert await page.evaluate(SPILLS) == []


async def nothing_overlaps(page: Page, scope: str) -> None:
    assert await page.evaluate(OVERLAPS, scope) == []
