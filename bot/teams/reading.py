"""What a person wrote, as a person reads it: no markup, no quoted message, no mention of the bot.

Teams sends the text flattened, with `<at>name</at>` for mentions, and beside it the HTML. The text is read
unless the HTML has structure that the flattening lost (lists, quotes, tables).
"""

import html
import re
import unicodedata
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

STRUCTURE = re.compile(r"<(?:li|blockquote|table|ul|ol)[\s>]", re.IGNORECASE)
LONGEST_HTML = 64 * 1024
"""Characters; Teams takes about 28 000 bytes. Beyond it the flattened text is read."""
UNSEEN = re.compile("[\u0000\u200b\u200e\u200f\u2060\ufeff\ue000\ue001\ufffc]")
"""Characters that show as nothing; two of them mark mentions while the text is read."""
SPACES = re.compile(r"[ \t\u00a0\u2007\u202f]+")
BLANK_LINES = re.compile(r"\n\s*\n\s*\n+")
AFTER_MENTION = re.compile(r"^[\s,:;–-]+")  # "@bot, …": what stands between a greeting and what is said
BLOCKS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "tr", "pre", "blockquote"})
SILENT = frozenset({"script", "style", "head", "title"})
PICTURE = re.compile(r"image|bild|picture|.*\.(?:png|jpe?g|gif|webp|heic|bmp|svg)", re.IGNORECASE)
"""What a picture is called by whoever did not describe it; an emoji is a picture too, of another name."""
INSIDE_AT = re.compile(r"^<at[^>]*>(.*)</at>$", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention entity: who, and the part of the text that stands for it."""

    teams_id: str
    name: str
    written: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The message, and what it quotes."""

    text: str
    quoted: str = ""


def mentions_in(entities: Any) -> list[Mention]:
    """The mentions among an activity's entities, in their order."""
    found = []
    for entity in entities if isinstance(entities, list) else []:
        who = entity.get("mentioned") if isinstance(entity, dict) and entity.get("type") == "mention" else None
        if isinstance(who, dict) and isinstance(who.get("id"), str):
            written = entity.get("text")
            written = written if isinstance(written, str) else ""
            name = who.get("name") if isinstance(who.get("name"), str) else None
            found.append(Mention(who["id"], name or _inside(written), written))
    return found


def read(text: str, html_body: str | None, mentions: list[Mention], bot_id: str) -> Reading:
    """The text of a message. Mentions of others become their names; the bot's own are left out."""
    marked, quoted = _marked(text, html_body, mentions)
    spoken_to_first = False
    for number, mention in enumerate(mentions):
        mark = f"\ue000{number}\ue001"
        is_bot = mention.teams_id == bot_id
        spoken_to_first = spoken_to_first or (is_bot and marked.lstrip().startswith(mark))
        marked = marked.replace(mark, " " if is_bot else mention.name, 1)
    said = tidy(marked)
    return Reading(AFTER_MENTION.sub("", said) if spoken_to_first else said, tidy(quoted))


def tidy(text: str) -> str:
    """Composed characters, plain spaces, no unseen characters, no trailing blanks, no runs of empty lines."""
    text = UNSEEN.sub("", unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n"))
    lines = (SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def from_html(body: str) -> Reading:
    """HTML as a person reads it, without mentions to look for."""
    parser = _Reader([])
    parser.feed(body[:LONGEST_HTML])
    parser.close()
    return Reading(tidy(parser.said), tidy(parser.quoted))


def _marked(text: str, html_body: str | None, mentions: list[Mention]) -> tuple[str, str]:
    if html_body is not None and len(html_body) <= LONGEST_HTML and (not text or STRUCTURE.search(html_body)):
        parser = _Reader(mentions)
        parser.feed(UNSEEN.sub("", html_body))
        parser.close()
        return parser.said, parser.quoted
    text = UNSEEN.sub("", text)
    for number, mention in enumerate(mentions):
        if mention.written:
            text = text.replace(mention.written, f"\ue000{number}\ue001", 1)
    return html.unescape(text), ""


def _inside(written: str) -> str:
    match = INSIDE_AT.match(written)
    return html.unescape(match.group(1)) if match else ""


class _Reader(HTMLParser):
    """Collects text; lists get dashes or numbers, quotes are kept apart, mentions become marks."""

    def __init__(self, mentions: list[Mention]) -> None:
        super().__init__(convert_charrefs=True)
        self._unused = list(enumerate(mentions))
        self._said: list[str] = []
        self._quoted: list[str] = []
        self._quotes = 0
        self._silent = 0
        self._lists: list[int | None] = []
        self._mention: list[str] | None = None
        self._mention_tag = ""

    @property
    def said(self) -> str:
        return "".join(self._said)

    @property
    def quoted(self) -> str:
        return "".join(self._quoted)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag in SILENT:
            self._silent += 1
        elif tag == "blockquote" and (self._quotes or "Reply" in (told.get("itemtype") or "")):
            self._quotes += 1
        elif tag == "at" or (tag == "span" and "Mention" in (told.get("itemtype") or "")):
            self._mention, self._mention_tag = [], tag
        elif tag == "br":
            self._say("\n")
        elif tag in ("img", "emoji"):
            called = told.get("alt") or ""
            self._say("" if PICTURE.fullmatch(called.strip()) else called)
        elif tag in ("ul", "ol"):
            self._new_line()
            self._lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._item()
        elif tag in ("td", "th"):
            self._say(" ")
        elif tag in BLOCKS:
            self._new_line()

    def handle_endtag(self, tag: str) -> None:
        if tag in SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "blockquote" and self._quotes:
            self._quotes -= 1
        elif self._mention is not None and tag == self._mention_tag:
            name, self._mention = "".join(self._mention), None
            self._say(self._mark(name))
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()
            self._new_line()
        elif tag in BLOCKS or tag == "li":
            self._new_line()

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        if self._mention is not None:
            self._mention.append(data)
        else:
            self._say(re.sub(r"[\r\n\t]+", " ", data))

    def close(self) -> None:
        super().close()
        if self._mention is not None:
            self._say("".join(self._mention))

    def _item(self) -> None:
        self._new_line()
        count = self._lists[-1] if self._lists else None
        if count is None:
            self._say("- ")
        else:
            self._lists[-1] = count + 1
            self._say(f"{count + 1}. ")

    def _mark(self, name: str) -> str:
        for place, (number, mention) in enumerate(self._unused):
            if tidy(mention.name) == tidy(name) or tidy(_inside(mention.written)) == tidy(name):
                del self._unused[place]
                return f"\ue000{number}\ue001"
        return name

    def _say(self, text: str) -> None:
        (self._quoted if self._quotes else self._said).append(text)

    def _new_line(self) -> None:
        heard = self._quoted if self._quotes else self._said
        if heard and not heard[-1].endswith("\n"):
            heard.append("\n")
