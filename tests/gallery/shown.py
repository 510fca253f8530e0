"""Cards in Chromium: drawn by the renderer that Teams' own is made from, measured, asked by axe-core, photographed."""

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page

from bot import playground
from tests.gallery.host import THEMES, config, style
from tests.gallery.stage import Shot

MODULES = playground.FOLDER / "node_modules"
RENDERER = MODULES / "adaptivecards" / "dist" / "adaptivecards.min.js"
AXE = MODULES / "axe-core" / "axe.min.js"
SCRIPT = Path(__file__).with_name("page.js")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
CONTRAST = ("color-contrast",)
"""What depends on the theme."""
WIDTHS = (320, 700)
SEEN = tuple((theme, width) for width in WIDTHS for theme in THEMES if (theme, width) != ("contrast", WIDTHS[-1]))
"""High contrast changes colours only: one width will do."""
CHART = 'UnknownElementType: Unknown element type "Chart.'
"""The charts are Teams' own elements: here their fallback is shown, which is nothing, and their words beneath."""
HEIGHT = 900


@dataclass(frozen=True, slots=True)
class Seen:
    """What became of a card at one width in one theme."""

    unrendered: list[str] = field(default_factory=list)
    """What the renderer says it could not make of it."""
    cut: list[str] = field(default_factory=list)
    """Texts that are wider than what holds them, or hidden by it."""
    width: int = 0
    """How wide the page came to be: more than the window is too wide."""
    violations: list[str] = field(default_factory=list)
    picture: bytes = b""

    @property
    def faults(self) -> list[str]:
        """What is wrong with it in words, but for its width."""
        return [*self.unrendered, *(f"cut off: {c}" for c in self.cut), *self.violations]


@asynccontextmanager
async def theatre(browser: Browser, theme: str, width: int, locale: str = "sv") -> AsyncIterator[Page]:
    """A page of a theme and width, in which one card after the other is shown."""
    page = await browser.new_page(viewport={"width": width, "height": HEIGHT})
    html = (
        f'<!doctype html><html lang="{locale}"><head><meta charset="utf-8"><title>{theme} {width}</title>'
        f"<style>{style(theme)}</style></head><body><main><h1 hidden>Kort</h1><div id=card></div></main></body></html>"
    )
    await page.set_content(html)
    for file in (RENDERER, AXE, SCRIPT):
        await page.add_script_tag(content=file.read_text(encoding="utf-8"))
    await page.evaluate("host => { window.host = host }", config(theme))
    yield page
    await page.close()


async def show(page: Page, shot: Shot, *, picture: bool = False, rules: Sequence[str] = RULES) -> Seen:
    """Draw a card there, and look at it; `rules` are axe-core's, by tag or name."""
    told: dict[str, Any] = await page.evaluate("card => show(card)", shot.card)
    found = await page.evaluate("rules => asked(rules)", list(rules))
    violations = [f"{v['id']}: {n['html'][:160]}" for v in found for n in v["nodes"]]
    drawn = await page.locator("main").screenshot() if picture else b""
    unrendered = [said for said in told["unrendered"] if not said.startswith(CHART)]
    return Seen(unrendered, told["cut"], told["width"], violations, drawn)


def size(card: dict[str, Any]) -> tuple[int, int]:
    """Bytes of its JSON in UTF-8 and in UTF-16."""
    text = json.dumps(card, ensure_ascii=False)
    return len(text.encode()), len(text.encode("utf-16-le"))


def named(shots: Sequence[Shot]) -> dict[str, str]:
    """File names for pictures, by the cards' names."""
    return {
        s.name: f"{n:03}-" + "".join(c if c.isalnum() else "-" for c in s.name)[:60] for n, s in enumerate(shots, 1)
    }
