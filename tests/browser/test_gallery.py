"""Every card drawn as Teams' renderer draws it: nothing is left out, too wide, cut off or against WCAG 2.1 AA."""

import asyncio

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from dialogs.cards.parts import card, typed
from tests.gallery.playing import databases, played
from tests.gallery.scenes import IN_ENGLISH, SCENES
from tests.gallery.shown import AXE, CONTRAST, MODULES, RENDERER, RULES, SEEN, WIDTHS, show, theatre
from tests.gallery.stage import Shot

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(600)]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def gallery(browser: Browser) -> list[Shot]:
    """All cards, some of them in English too."""
    del browser  # without Chromium and Node they are of no use
    if not (RENDERER.is_file() and AXE.is_file()):
        npm = await asyncio.create_subprocess_exec("npm", "install", "--ignore-scripts", cwd=MODULES.parent)
        assert await npm.wait() == 0
    with databases() as database:
        english = [scene for scene in SCENES if scene.name in IN_ENGLISH]
        return await played(database, SCENES, "sv") + await played(database, english, "en")


@pytest.mark.parametrize(("theme", "width"), SEEN)
async def test_every_card_is_drawn_whole_and_can_be_read_by_all(
    browser: Browser, gallery: list[Shot], theme: str, width: int
) -> None:
    """What depends on neither theme nor width is asked once."""
    rules = () if width > WIDTHS[0] else RULES if theme == "light" else CONTRAST
    found: list[str] = []
    async with theatre(browser, theme, width) as page:
        for shot in gallery:
            seen = await show(page, shot, rules=rules)
            found += [f"{shot.name}: {said}" for said in seen.faults]
            found += [f"{shot.name}: {seen.width} px wide"] if seen.width > width else []
    assert found == []


async def test_what_is_wrong_would_be_seen(browser: Browser) -> None:
    pale = typed({"text": "blekt", "color": "Light", "isSubtle": True})
    toggle = {"type": "Input.Toggle", "id": "t", "title": "En mening som inte får rum på en telefons bredd, ens i går"}
    made = card("Rubrik", [pale, {"type": "Unheard"}, toggle])
    shot = Shot("made up", {"attachments": [{"content": made}]}, "sv", "personal")
    async with theatre(browser, "light", 320) as page:
        seen = await show(page, shot)
    assert any("Unheard" in said for said in seen.unrendered)
    assert any("En mening" in said for said in seen.cut)
    assert any("color-contrast" in said for said in seen.violations)
