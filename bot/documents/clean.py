"""Text as people typed it, made harmless for an XML document without changing what can be read."""

import re

_NOT_IN_XML = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_TURNS_LINES = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Overrides of the direction of writing: one that is never closed would turn the rest of the line around."""
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_TEMPLATE_MARKS = re.compile(r"(?<=[{}%])_(?=[{}%])")
"""docxtpl turns `{_{` into `{{` after rendering; a word joiner keeps what was typed."""


def harmless(text: str) -> str:
    """The text with its line ends as newlines, without control characters and without overrides of direction."""
    text = _LINE_ENDS.sub("\n", text)
    return _TURNS_LINES.sub("", _NOT_IN_XML.sub("", text))


def clean(text: str) -> str:
    """The same for a template."""
    return _TEMPLATE_MARKS.sub("\u2060_", harmless(text))


def paragraphs(text: str) -> list[str]:
    """Each line that holds something, as a paragraph of its own."""
    return [line.strip() for line in clean(text).split("\n") if line.strip()]


def one_line(text: str) -> str:
    """The text on one line, for headings, names and properties."""
    return " ".join(clean(text).split())
