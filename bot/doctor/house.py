"""What comes with the program: time zones, texts, Word templates, the engine for PDF."""

from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.doctor.case import Case, in_thread
from bot.doctor.findings import Finding, fault, ok
from bot.documents import docx, minutes_pdf
from bot.documents.specimen import full
from bot.documents.template_file import Unfit, opened
from dialogs.texts import LOCALES, day, say

TEMPLATES = ("minutes.docx", "agenda.docx", "brief.docx", "list.docx", "pack.docx")
ZONE = "Europe/Stockholm"
AGAIN = "Install the program anew: pip install --require-hashes -r requirements.txt, or pull the image again."


async def time_zones(case: Case) -> list[Finding]:
    """Whether Swedish time is known."""
    del case
    try:
        there = ZoneInfo(ZONE).utcoffset(datetime(2026, 7, 1))  # noqa: DTZ001 -- the zone's own offset is asked
    except ZoneInfoNotFoundError:
        return [fault("time-zones", f"{ZONE} is not known", AGAIN)]
    return [ok("time-zones", f"{ZONE} is {there} from UTC in July")]


async def texts(case: Case) -> list[Finding]:
    """Whether every language can be spoken."""
    for locale in LOCALES:
        say(locale, "undo")
        day(locale, case.clock().date())
    return [ok("texts", ", ".join(LOCALES))]


async def templates(case: Case) -> list[Finding]:
    """Whether each Word template can be opened, and minutes be made of theirs."""
    found = [finding for name in TEMPLATES if (finding := await in_thread(partial(_template, name)))]
    if found:
        return found
    made: bytes = await in_thread(lambda: docx.render(full(), LOCALES[0], case.clock(), strict=True))
    return [ok("templates", f"{len(TEMPLATES)} Word templates open; minutes of {len(made) // 1000} kB were made")]


async def pdf(case: Case) -> list[Finding]:
    """Whether minutes can be made as PDF."""
    made: bytes = await in_thread(lambda: minutes_pdf.render_pdf(full(), LOCALES[0], case.clock()))
    if not made.startswith(b"%PDF-"):
        return [fault("pdf", "what was made is no PDF", AGAIN)]
    return [ok("pdf", f"minutes of {len(made) // 1000} kB were made")]


def _template(name: str, folder: Path = docx.TEMPLATE.parent) -> Finding | None:
    try:
        opened((folder / name).read_bytes())
    except OSError as error:
        return fault("templates", f"{name} cannot be read: {error.strerror}", AGAIN)
    except Unfit as unfit:
        return fault("templates", f"{name} is damaged ({unfit})", AGAIN)
    return None
