"""Teams' HTML read as a person reads it: text, line breaks, list dashes, and who was mentioned."""

import html
import re
import unicodedata
from dataclasses import dataclass

from dialogs.understanding.later import later

LONGEST = 8_000
"""Characters. What stands beyond is cut: nobody types a command there."""

_QUOTED_REPLY = later(r"<blockquote\b.*?(?:</blockquote\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_HIDDEN = later(r"<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.IGNORECASE | re.DOTALL)
_LINK = later(r"<a\b[^>]{0,2000}>(.*?)</a\s*>", re.IGNORECASE | re.DOTALL)
_CODE = later(r"</?(?:code|pre|codeblock)\b[^>]{0,200}>", re.IGNORECASE)
_ITEM = later(r"<li\b[^>]{0,200}>", re.IGNORECASE)
_BREAK = later(r"<br\s*/?>|</?(?:p|div|ul|ol|tr|h[1-6]|table|attachment)\b[^>]{0,500}>", re.IGNORECASE)
_AT = later(r"<at\b[^>]{0,200}>([^<]{0,200})</at\s*>", re.IGNORECASE)
_TAG = later(r"</?[a-z][^<>]{0,1000}>", re.IGNORECASE)
_LOOKS_LIKE_HTML = later(r"<[a-z/!][^<>]{0,1000}>|&(?:[a-z]{2,8}|#\d{1,6});", re.IGNORECASE)
_FORWARDED = later(
    r"^(?:från|from)\s*:[^\n]*\n(?:(?:till|to|kopia|cc|skickat|sent|datum|date|ämne|subject)\s*:[^\n]*\n)+.*?(?=^\s*\^\^|\Z)",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)
"""A mail somebody pasted: what it says is not what the sender of this message says."""
_BOT = later(r"bot|nätverk", re.IGNORECASE)
_SPACES = later(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")
_INVISIBLE = later(r"[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufe0f\u00ad]")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a person sees; `to_bot` when the bot was mentioned, `to_others` the names of others who were."""

    text: str
    to_bot: bool = False
    to_others: tuple[str, ...] = ()


def read(raw: str) -> Reading:
    """The message as text. Quoted replies are left out: they are what somebody else said."""
    text = raw[:LONGEST]
    if _LOOKS_LIKE_HTML.search(text):
        text = _without_markup(text)
    mentions: list[str] = []
    text = _AT.sub(lambda m: _mention(html.unescape(m.group(1)), mentions), text)
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", html.unescape(_TAG.sub(" ", text))))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = [_SPACES.sub(" ", line).strip() for line in _FORWARDED.sub("\n", text).split("\n")]
    own = [line for line in lines if not line.startswith(">")]
    lines = own if any(own) else lines
    others = tuple(name for name in mentions if not _BOT.search(name))
    return Reading("\n".join(lines).strip(), len(others) < len(mentions), others)


def _without_markup(text: str) -> str:
    text = _HIDDEN.sub(" ", _QUOTED_REPLY.sub("\n", text))
    text = _LINK.sub(r"\1", text)
    text = _CODE.sub("`", text)
    return _BREAK.sub("\n", _ITEM.sub("\n- ", text))


def _mention(name: str, mentions: list[str]) -> str:
    mentions.append(name.strip())
    return " " if _BOT.search(name) else f" {name.strip()} "
