"""Accessible PDF (PDF/UA-1, tagged) by Typst: its compiler and fonts come in the package, nothing else is needed.

What people typed goes in as data and stands as text. Signs that no font here has are said in words instead: PDF/UA
wants every sign to be drawn, and a hole would tell nobody anything.
"""

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

import structlog
import typst

from bot.documents.agenda_fields import agenda_fields
from bot.documents.docx import LANGUAGES
from meetings.agenda.calling import CallSheet

log = structlog.get_logger(__name__)

TEMPLATE = Path(__file__).parent / "agenda.typ"
MEDIA_TYPE = "application/pdf"
ACCESSIBLE: Final = "ua-1"
ALWAYS_DRAWN = 0x17F
"""The last letter of Latin Extended-A: up to there the fonts in the package have every sign."""
FLAGS = 0x1F1E6
"""Regional indicator A: two of them make a flag, whose country they name."""
JOINERS = "\u200d\ufe0e\ufe0f"
"""They make one picture of several, or choose its style: they are nothing beside words."""
LONGEST_WORD = 24
"""Signs of one word before it may be broken: so many capitals fit in the column of titles."""
LONGEST_IN_LINE = 45
"""The same where a text has the width of the page."""
LONGEST_HEADER = 60
_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
BREAK = "\u200b"
MOST_ASKED = 400
"""Questions about signs for one document: who fills it with thousands that no font has is not to hold up others."""
_SIGNS = b'#set document(title: "x")\n#set text(font: "Libertinus Serif")\n#sys.inputs.sign'


def agenda_pdf(sheet: CallSheet, locale: str, now: datetime) -> bytes:
    """The call, with its agenda, as it is now."""
    fields = agenda_fields(sheet, locale)
    lang, region = LANGUAGES[locale].split("-")
    header = str(fields["network"])
    header = header if len(header) <= LONGEST_HEADER else header[: LONGEST_HEADER - 1].rstrip() + "…"
    return made(TEMPLATE, {**fields, "lang": lang, "region": region, "header": header}, now)


def made(template: Path, fields: Mapping[str, object], now: datetime, wide: frozenset[str] = frozenset()) -> bytes:
    """A document from a template and its fields; `wide` names those that have the width of the page."""
    missing = _missing(sorted({c for c in _signs(fields) if ord(c) > ALWAYS_DRAWN}))
    data = json.dumps(_drawable(fields, missing, wide), ensure_ascii=False)
    try:
        return _compiled(template, data, now, accessible=True)
    except typst.TypstError:
        # Signs that can be drawn one by one and not together: tagged all the same, without the promise of the standard.
        log.warning("pdf-not-ua")
        return _compiled(template, data, now, accessible=False)


def picture(template: Path, fields: Mapping[str, object], sharp: float) -> bytes:
    """One page of a template as a PNG picture, with so many points per inch."""
    missing = _missing(sorted({c for c in _signs(fields) if ord(c) > ALWAYS_DRAWN}))
    data = json.dumps(_drawable(fields, missing, frozenset()), ensure_ascii=False)
    return typst.compile(template.read_bytes(), format="png", ppi=sharp, font_paths=_fonts(), sys_inputs={"data": data})


def _compiled(template: Path, data: str, now: datetime, *, accessible: bool) -> bytes:
    return typst.compile(
        template.read_bytes(),
        format="pdf",
        font_paths=_fonts(),
        sys_inputs={"data": data},
        pdf_standards=[ACCESSIBLE] if accessible else [],
        timestamp=int(now.timestamp()),
    )


def _signs(value: object) -> set[str]:
    """Every sign in the texts."""
    if isinstance(value, str):
        return set(value)
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return set().union(*map(_signs, inner))


def _drawable(value: object, missing: frozenset[str], wide: frozenset[str], longest: int = LONGEST_WORD) -> object:
    if isinstance(value, str):
        return _LONG_WORD.sub(lambda m: _broken(m[0], longest), _worded(value, missing))
    if isinstance(value, Mapping):
        widths = {name: LONGEST_IN_LINE if name in wide else longest for name in value}
        return {name: _drawable(inner, missing, wide, widths[name]) for name, inner in value.items()}
    return [_drawable(inner, missing, wide, longest) for inner in value] if isinstance(value, list) else value


def _worded(text: str, missing: frozenset[str]) -> str:
    if missing.isdisjoint(text):
        return text
    return "".join(_in_words(c) if c in missing else c for c in text if c not in JOINERS)


def _broken(word: str, longest: int) -> str:
    return BREAK.join(word[n : n + longest] for n in range(0, len(word), longest))


def _missing(signs: Sequence[str]) -> frozenset[str]:
    """Those that the fonts here do not have. All are asked for at once, and by halves where some are missing."""
    missing: set[str] = set()
    asked, waiting = 0, [list(signs)] if signs else []
    while waiting:
        some = waiting.pop()
        asked += 1
        if asked > MOST_ASKED:
            missing.update(some)
        elif not _drawn("".join(some)):
            if len(some) == 1:
                missing.update(some)
            else:
                waiting += [some[len(some) // 2 :], some[: len(some) // 2]]
    return frozenset(missing)


@lru_cache(maxsize=1024)
def _drawn(signs: str) -> bool:
    """Whether the fonts here have all the signs; asked once for the same, in a few milliseconds."""
    try:
        typst.compile(
            _SIGNS,
            format="pdf",
            font_paths=_fonts(),
            sys_inputs={"sign": "".join(f"x{sign}" for sign in signs)},
            pdf_standards=[ACCESSIBLE],
        )
    except typst.TypstError:
        return False
    return True


def _in_words(sign: str) -> str:
    """A picture's name in brackets, a flag's letter; nothing for what only joins others; else a box."""
    if 0 <= ord(sign) - FLAGS < 26:  # noqa: PLR2004 -- letters of the alphabet
        return chr(ord("A") + ord(sign) - FLAGS)
    kind = unicodedata.category(sign)
    if kind[0] == "S" and kind != "Sk":
        return f"[{unicodedata.name(sign, 'symbol').lower()}]"
    return "" if kind in ("Cf", "Mn", "Me", "Sk") else "□"


@cache
def _fonts() -> typst.Fonts:
    """The package's fonts first, then those of the machine, for signs that ours do not have. Read once."""
    return typst.Fonts(include_system_fonts=True)
