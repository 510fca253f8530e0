"""The page of the minutes in Chromium: accessible (WCAG 2.1 AA by axe-core), on a phone too, and it fetches nothing."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page

from bot import playground
from bot.documents.minutes_html import policy, render_html
from bot.documents.specimen import bare, full
from meetings.minutes.records import MinutesDraft, MinutesPoint, Passage, Position
from meetings.minutes.versions import public

pytestmark = pytest.mark.asyncio(loop_scope="session")
AXE = playground.FOLDER / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
ADDRESS = "https://minutes.example/page"
WIDE, PHONE = 1100, 320
"""A desk, and the narrowest width at which nothing may have to be scrolled sideways (WCAG 1.4.10)."""
LONG = "Socialtjänstlagsomställningsarbetsgruppssammankallandeansvarig" * 3
HARD = replace(
    bare(),
    network=LONG,
    points=(MinutesPoint(LONG, (Passage("https://exempel.se/" + "a" * 300),), positions=(Position(LONG, LONG),)),),
)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def axe(browser: Browser) -> str:
    """The checker's program, fetched by npm unless it is there."""
    del browser  # without Chromium and Node it is of no use
    if not AXE.is_file():
        command = ("npm", "install", "--ignore-scripts", "--loglevel=error")
        npm = await asyncio.create_subprocess_exec(*command, cwd=playground.FOLDER)
        assert await npm.wait() == 0
    return AXE.read_text(encoding="utf-8")


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser) -> AsyncIterator[Page]:
    """An empty one."""
    opened = await browser.new_page()
    yield opened
    await opened.close()


async def shown(page: Page, draft: MinutesDraft, width: int, folder: Path, locale: str = "sv") -> list[str]:
    """Open the page from a file; what was fetched besides it."""
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    file = folder / "minutes.html"
    file.write_bytes(render_html(draft, locale))
    await page.set_viewport_size({"width": width, "height": 800})
    await page.goto(file.as_uri())
    return [address for address in fetched if address != file.as_uri()]


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("draft", [full(), bare(), public(full()), HARD], ids=["full", "bare", "public", "hard"])
async def test_axe_finds_nothing_to_complain_of(
    page: Page, axe: str, draft: MinutesDraft, width: int, tmp_path: Path
) -> None:
    await shown(page, draft, width, tmp_path)
    await page.evaluate(axe)
    found = await page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in found["violations"]] == []
    assert [v["id"] for v in found["incomplete"]] == []
    assert len(found["passes"]) > 15


async def test_axe_would_find_a_fault(page: Page, axe: str, tmp_path: Path) -> None:
    await shown(page, full(), WIDE, tmp_path)
    await page.evaluate("document.documentElement.removeAttribute('lang')")
    await page.evaluate("document.querySelector('.state').style.color = '#bbb'")
    await page.evaluate(axe)
    found = await page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    assert {v["id"] for v in found["violations"]} == {"html-has-lang", "color-contrast"}


@pytest.mark.parametrize("draft", [full(), HARD], ids=["full", "hard"])
async def test_on_a_phone_nothing_is_wider_than_it(page: Page, draft: MinutesDraft, tmp_path: Path) -> None:
    await shown(page, draft, PHONE, tmp_path)
    assert await page.evaluate("document.documentElement.scrollWidth") == PHONE


async def test_nothing_is_fetched_and_nothing_is_run(page: Page, tmp_path: Path) -> None:
    evil = '<script>document.title = "x"</script><img src="https://evil.example/x"> https://exempel.se/x'
    draft = replace(full(), network=evil, points=(MinutesPoint(evil, (Passage(evil),)),))
    assert await shown(page, draft, WIDE, tmp_path) == []
    assert (await page.title()).startswith("Minnesanteckningar <script>")
    assert await page.evaluate("document.scripts.length + document.images.length") == 0


async def test_served_under_its_rules_it_has_its_style(page: Page) -> None:
    rules = {"Content-Security-Policy": f"{policy()}; sandbox"}
    await page.route(
        ADDRESS, lambda route: route.fulfill(body=render_html(full(), "sv"), content_type="text/html", headers=rules)
    )
    await page.goto(ADDRESS)
    heading = page.get_by_role("heading", level=1)
    assert await heading.evaluate("h => getComputedStyle(h).color") == "rgb(31, 58, 77)"


async def test_headings_and_tables_are_named_for_who_listens(page: Page, tmp_path: Path) -> None:
    await shown(page, full(), WIDE, tmp_path)
    assert await page.get_by_role("main").count() == 1
    assert await page.get_by_role("table", name="Ställningstaganden").count() == 2
    first = page.get_by_role("table", name="Ställningstaganden").first
    assert await first.get_by_role("columnheader").all_inner_texts() == ["Organisation", "Ställningstagande"]
    assert await first.get_by_role("rowheader").all_inner_texts() == ["Bjuv", "Klippan"]
    levels = await page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => Number(h.tagName[1]))")
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


async def test_it_is_printed_on_paper_without_its_links_colour(page: Page, tmp_path: Path) -> None:
    await shown(page, full(), WIDE, tmp_path)
    await page.emulate_media(media="print")
    link = page.get_by_role("link").first
    assert await link.evaluate("a => getComputedStyle(a).color === getComputedStyle(a.parentElement).color")
