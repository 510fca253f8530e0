"""`make gallery`: every card as a picture, in each theme at two widths, on one page; and a table of their figures."""

import asyncio
import html
import logging
import os
import sys
from collections import Counter
from pathlib import Path

import structlog
from playwright.async_api import Browser, async_playwright

from tests.gallery.checks import faults, in_sight
from tests.gallery.host import THEMES
from tests.gallery.playing import databases, played
from tests.gallery.reached import makers, watched
from tests.gallery.scenes import IN_ENGLISH, SCENES
from tests.gallery.shown import CONTRAST, RULES, SEEN, named, show, size, theatre
from tests.gallery.stage import Shot

CHROMIUM = os.environ.get("NATVERKSBOT_CHROMIUM", "/usr/bin/chromium")
Figures = dict[str, list[str]]
"""By card: what is wrong in each theme at each width."""


async def photographed(browser: Browser, shots: list[Shot], folder: Path) -> Figures:
    """A picture of each card in each theme at each width; what was wrong."""
    files, wrong = named(shots), {shot.name: [] for shot in shots}
    for theme, width in SEEN:
        rules = RULES if theme == THEMES[0] else CONTRAST
        async with theatre(browser, theme, width) as page:
            for shot in shots:
                seen = await show(page, shot, picture=True, rules=rules)
                (folder / f"{files[shot.name]}-{theme}-{width}.png").write_bytes(seen.picture)
                found = [*seen.faults, *([f"{seen.width} px wide"] if seen.width > width else [])]
                wrong[shot.name] += [f"{theme} {width}: {said}" for said in found]
    return wrong


def page_of(shots: list[Shot]) -> str:
    """All pictures on one page."""
    files = named(shots)
    rows = [
        f"<h2 id='{files[s.name]}'>{html.escape(s.name)}</h2><p>{s.locale}, {s.place}, {size(s.card)[0]} bytes</p><div>"
        + "".join(
            f"<img loading=lazy alt='{theme}, {width} px' src='{files[s.name]}-{theme}-{width}.png'>"
            for theme, width in SEEN
        )
        + "</div>"
        for s in shots
    ]
    style = "body{font:14px sans-serif;margin:16px} div{display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start}"
    head = f"<!doctype html><html lang=en><meta charset=utf-8><title>Every card</title><style>{style}</style>"
    return head + f"<h1>{len(shots)} cards</h1>" + "".join(rows)


def table(shots: list[Shot], wrong: Figures) -> str:
    """A line for each card: its bytes, version, acts in sight, and what is wrong."""
    lines = [f"{'utf-8':>7} {'utf-16':>7} {'ver':>4} {'acts':>4} {'lang':>4} {'wrong':>5}  name"]
    for shot in shots:
        small, wide = size(shot.card)
        found = [*faults(shot), *wrong.get(shot.name, [])]
        figures = (
            f"{small:7} {wide:7} {shot.card['version']:>4} {in_sight(shot.card):4} {shot.locale:>4} {len(found):5}"
        )
        lines += [f"{figures}  {shot.name}", *(f"{'':40}{said}" for said in found)]
    return "\n".join(lines)


def told(shots: list[Shot], wrong: Figures) -> str:
    """All in a few lines."""
    kinds = Counter(" ".join(said.split(" ")[:2]) for found in wrong.values() for said in found)
    largest = max(size(shot.card)[0] for shot in shots)
    each = ", ".join(f"{theme} {width} px {kinds[f'{theme} {width}:']}" for theme, width in SEEN)
    return f"{len(shots)} cards, the largest {largest} bytes; faults and axe-core's violations: {each}"


async def main(folder: Path) -> None:
    """Play, photograph, tell."""
    with databases() as database, watched() as seen:
        shots = await played(database, SCENES, "sv")
        shots += await played(database, [scene for scene in SCENES if scene.name in IN_ENGLISH], "en")
    flags = ["--disable-gpu", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=CHROMIUM, args=flags)
        wrong = await photographed(browser, shots, folder)
        await browser.close()
    (folder / "index.html").write_text(page_of(shots), encoding="utf-8")
    print(table(shots, wrong))  # noqa: T201 -- its output
    print(told(shots, wrong))  # noqa: T201
    print(f"Not shown: {sorted(makers() - seen) or 'nothing'}. The page: {folder / 'index.html'}")  # noqa: T201


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    asked_for = Path(sys.argv[1] if len(sys.argv) > 1 else "var/gallery")
    asked_for.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(asked_for))
