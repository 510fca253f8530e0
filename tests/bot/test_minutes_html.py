"""The page of the minutes as a file: small, on its own, and marked up for who listens."""

import re
from dataclasses import replace

import pytest

from bot.documents.minutes_html import minutes_html, policy, render_html
from bot.documents.specimen import bare, full
from meetings.minutes.records import MinutesDraft, MinutesPoint, Passage
from tests.bot.reading_minutes import Page

KILOBYTE = 1024


def page(draft: MinutesDraft, locale: str = "sv") -> Page:
    return Page(render_html(draft, locale))


def forty_points() -> MinutesDraft:
    """A long meeting: under each point all that can be said, and a third of a page of notes."""
    whole = replace(full().points[2], gone_through=())
    notes = (*whole.notes, Passage("Det här sades om saken. " * 20))
    return replace(full(), points=tuple(replace(whole, heading=f"Punkt {n}", notes=notes) for n in range(40)))


def test_forty_points_take_less_than_a_hundred_kilobytes() -> None:
    assert len(render_html(forty_points(), "sv")) < 100 * KILOBYTE


@pytest.mark.parametrize("draft", [full(), bare()], ids=["full", "bare"])
def test_nothing_is_run_fetched_or_sent(draft: MinutesDraft) -> None:
    found = page(draft)
    assert not found.named("script", "img", "link", "iframe", "object", "embed", "form", "base", "svg", "video")
    assert not [given for _, given in found.tags for name in given if name.startswith("on") or name in ("src", "style")]
    assert policy() in [given.get("content") for given in found.named("meta")]
    assert not re.search(rb"@import|url\(", render_html(draft, "sv"))


def test_it_says_its_language_title_and_signs() -> None:
    for locale, name in (("sv", "Minnesanteckningar"), ("en", "Minutes")):
        made = render_html(full(), locale).decode()
        assert made.startswith(f'<!doctype html>\n<html lang="{locale}">\n<head>\n<meta charset="utf-8">')
        assert f"<title>{name} Testnätverket 2026-09-24</title>" in made


def test_every_header_cell_says_what_it_heads_and_every_table_has_a_caption() -> None:
    found = page(full())
    assert {given.get("scope") for given in found.named("th")} == {"col", "row"}
    assert len(found.named("caption")) == len(found.named("table")) == 5


def test_every_tag_that_begins_ends() -> None:
    made = render_html(forty_points(), "sv").decode()
    for tag in ("p", "li", "ul", "table", "tr", "td", "th", "article", "section", "span", "bdi", "a", "h3", "h4"):
        assert len(re.findall(rf"<{tag}[ >]", made)) == made.count(f"</{tag}>"), tag


def test_links_lead_to_web_addresses_only_and_do_not_say_where_from() -> None:
    said = "https://exempel.se/a?b=1&c=2, http://exempel.se. ftp://x.se javascript:alert(1) https:// mailto:a@b.se"
    links = page(replace(bare(), points=(MinutesPoint("x", (Passage(said),)),))).named("a")
    assert [given["href"] for given in links] == ["https://exempel.se/a?b=1&c=2", "http://exempel.se"]
    assert {given["rel"] for given in links} == {"noreferrer"}


async def test_the_same_page_is_made_off_the_event_loop() -> None:
    assert await minutes_html(full(), "sv") == render_html(full(), "sv")
