"""Slots of what is recorded at a meeting: notes and decisions."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding.choosing import recorded_text
from dialogs.understanding.later import later
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots.draft import Draft, number_units
from dialogs.understanding.titles import reading_order

_ASIDE = later(
    r"[,.]?\s*(?:record that|note that down|skriv upp det|anteckna det|notera det|skriv in det|please note|tack|please|thanks)(?:\s+(?:please|tack|är du snäll))?[.!]*$",
    re.IGNORECASE,
)
_NOTE_LEAD = later(
    r"^(?:(?:kan du |vill du |please |gärna |du |ok,? |och )*(?:anteckna|anteckning(?:en)?|notera|notering|not|note|skriv|protokollför|record|minute|lägg till|för|ta)\b"
    r"(?:\s+(?:gärna|också|även|ner|ned|upp|in|till|en|som|i|under|på|p\.?|punkt(?:en)?|pkt|item|nr|the|minnes|anteckningarna|minnesanteckningarna|protokollet|minutes|that|att|(?:\d+)(?::an)?|down|anteckning))*[\s:.,–-]*)"
    r"|^(?:för|till|for|in|i)\s+(?:the\s+)?(?:minnes)?(?:anteckningarna|protokollet|minutes|notes|record)[\s:.,–-]*(?:att\s+|that\s+)?"
    r"|^(?:punkt|p\.?|item)\s*\d+\s*[:–-]\s*(?:anteckning|note|notering)?[\s:]*", re.IGNORECASE
)  # fmt: skip
_UNDER = later(
    r"^(?:[\w,]+ ){0,4}?[\w,]+ (?:under|på|on) (?:(?:punkten|rubriken|the|point|item) ){0,2}(?P<heading>[^:\n]{2,100}?)\s*:\s*(?P<text>.+)$",
    re.DOTALL | re.IGNORECASE,
)
"""A heading in words: "anteckning under Budgeten: …"; numbers are found before."""
_STOPS = " .!?"
_THE_MEETING = later(r"(?:dagens |today's |the )?(?:mötet?|meeting)\b.*", re.IGNORECASE)
_DECISION_LEAD = later(
    r"^(?:(?:ok|och|så|då)[,\s]+)*(?:(?:notera|anteckna|skriv(?: in| upp)?|protokollför|record|lägg in|registrera)\s+(?:som\s+|ett\s+|följande\s+|as\s+a\s+)*)?(?:dagens\s+)?"
    r"(?:beslut(?:et|at|ar|as|ades|ade)?|decision|decided|agreed|det beslutades|det beslutas|beslöts)\b\s*(?:(?:under|på|om|i|nr|on|for|för|p\.?|punkt(?:en)?|pkt|item|§)?\s*#?\d+(?::an)?)?[\s:–-]*(?:(?:att|that|är|blev|följande|is|om att)\b[\s:]*)?"
    r"|^(?:(?:ok|och|så|då)[,\s]+)*(?:vi|nätverket|mötet|gruppen|we|the network|the meeting|chefsgruppen|socialcheferna)\s+(?:har\s+|have\s+|är\s+|var\s+|kom\s+|nu\s+)*"
    r"(?:beslutar|beslutade|beslutat|beslöt|enades|enas|bestämde|bestämmer|bestämt|fastställer|fastställde|antar|antog|godkänner|godkände|decided|decide|agreed|agree|eniga|överens|resolved)\s*(?:(?:om\s+)?(?:att|that|to|on|om|följande)\b)?[\s:]*", re.IGNORECASE
)  # fmt: skip


def note(draft: Draft) -> None:
    """The text without the command, and the point it belongs to."""
    headed = _recorded(draft, _NOTE_LEAD)
    _only_what_was_said(draft, _NOTED)
    if not headed:
        _chosen(draft)


def decision(draft: Draft) -> None:
    """The text without the command, and the point it belongs to."""
    headed = _recorded(draft, _DECISION_LEAD)
    _only_what_was_said(draft, _DECIDED)
    if not headed:
        _chosen(draft)


def _chosen(draft: Draft) -> None:
    by_rules = draft.slots.get("text")
    home = reading_order(draft.parsed, draft.score.at)[0]
    text = recorded_text(draft, home, by_rules if isinstance(by_rules, str) else None)
    if text and not (isinstance(by_rules, str) and _no_better(text, by_rules)):
        draft.set("text", text, "what is to be recorded")


def _no_better(chosen: str, by_rules: str) -> bool:
    """Whether only the full stop was lost, or the heading ("under Budgeten:") taken in again."""
    ends = chosen.rstrip(_STOPS).endswith(by_rules.rstrip(_STOPS))
    before = chosen.rstrip(_STOPS).removesuffix(by_rules.rstrip(_STOPS)).rstrip()
    return ends and (not before or before.endswith(":"))


_DECIDED = later(
    r"\b(?:(?:har|kom|landade|fattade|fattar|tog|enades|är|beslutade|finner)\b[^.;:\n]{0,60}?\b(?:beslut(?:at|et)?|överens|enats|fram till|i|eniga)\b[^.;:\n]{0,50}?\b(?:att|that)\s+"
    r"|(?:kom fram till|kom fram t|landade i|stannade för)\s+(?:att\s+)?"
    r"|beslut(?:et)?\s+(?:blir|blev|är|lyder)\s+(?:att\s+|:\s*)?"
    r"|(?:skriv|för|ta) in\s*:\s*"
    r"|^(?:record as |so )?(?:a )?(?:that's a )?(?:beslut\w*|decision|decided|agreed|protokollför följande beslut)\b(?:\s+(?:alltså|då|then|på den|i ärende \d+))*\s*[:–-]\s*"
    r"|^(?:punkt|pkt|p|item)\s*\d+[\s:,–-]+(?:beslut\w*|decision)[\s:,–-]+(?:att\s+)?)(?P<text>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_NOTED = later(
    r"\b(?:(?:minnes)?anteckningarna|protokollet|(?:the )?(?:minutes|notes))\s*(?:att|that|:)\s+(?P<text>.+)$"
    r"|\b(?:antecknat|noterat|nedtecknat|protokollfört|recorded|noted)\s+(?:att|that)\s+(?P<said>.+)$"
    r"|^(?:ant|anteckn|nedtecknas?|dokumenteras?|för in|skriv in|not)\.?(?:\s+(?:pkt|punkt|p)\.?\s*\d+)?\s*[:–-]?\s*(?P<after>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_COMMAND_AFTER = later(
    r"[,.!;]?\s*(?:protokollför (?:det|detta)|(?:skriv|för) in(?: (?:det|beslutet))?|dokumentera \w+ som beslut|beslut alltså|skriv (?:det|detta) under \S+|vänligen notera|anteckna det)[.!]*\s*$",
    re.IGNORECASE,
)


def _only_what_was_said(draft: Draft, lead: re.Pattern[str]) -> None:
    """The command may stand after other words, and after what is recorded."""
    text = draft.slots.get("text")
    if not isinstance(text, str):
        return
    m = lead.search(text)
    if m:
        text = next(part for part in m.groups() if part)
    text = _COMMAND_AFTER.sub("", text).strip()
    if text and text != draft.slots["text"]:
        draft.set("text", text, "without the words of the command")


_FILED = later(r" (?:under|on|i|beslut|ärende) (?P<ref>REF[PNTB])(?= )")
_A_MATTER = ("ärende", "ärendet")


def _filed_under(parsed: Parsed) -> list[int]:
    """The number after "under", as in "skriv det under 5:an", or of a matter: "beslut i ärende 4"."""
    for m in _FILED.finditer(parsed.shape.string):
        n = parsed.unit_of_place(m.start("ref"))
        if m.group().startswith(" under") or parsed.original(n, n + 1).lower().startswith(_A_MATTER):
            return [n]
    return []


def _recorded(draft: Draft, lead: re.Pattern[str]) -> bool:
    """Whether a head with a colon ("anteckning under Budget: …") says that all the rest is to be recorded."""
    parsed = draft.parsed
    text = parsed.text[parsed.tokens[parsed.units[0].first].start :] if parsed.units else parsed.text
    for dropped in parsed.dropped:
        if dropped and text.endswith(dropped):
            text = text[: -len(dropped)]
    heading = lead.match(text)
    rest = text[heading.end() :] if heading else text
    points = [n for n in number_units(parsed, ("REFP",)) if n <= 6]  # noqa: PLR2004 -- in the heading
    if not points and heading:
        points = [
            n
            for n in number_units(parsed, ("REFB", "REFN", "REFT"))
            if parsed.tokens[parsed.units[n].first].start < parsed.tokens[parsed.units[0].first].start + heading.end()
        ]
    points = points or _filed_under(parsed)
    if points:
        hit = parsed.units[points[0]].hit
        draft.set("item_ref", hit.numbers[0], "the point named")  # type: ignore[union-attr]  # number_units gives NumberHits
        after = parsed.tokens[parsed.units[points[0]].last - 1].end
        at = parsed.text[after:]
        if 0 < len(at.strip(" :.–-")) < len(rest):
            rest = at
    headed = bool(heading) and text.endswith(rest) and text[: len(text) - len(rest.lstrip(" :"))].rstrip().endswith(":")
    m = re.match(r"[\s:.,–-]*(?:att\s+|that\s+)?", rest)
    rest = rest[m.end() :] if m else rest
    rest = _ASIDE.sub("", rest.strip().strip("–-").strip())
    under = None if points else _UNDER.match(text)
    if under and not _THE_MEETING.fullmatch(under["heading"]):
        draft.set("item_ref", under["heading"], "the heading named")
        rest, headed = under["text"].strip(), True
    if rest:
        draft.set("text", rest, "what stands after the command")
    return headed
