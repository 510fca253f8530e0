"""What holds for every card, asked of its JSON alone: no browser is needed for it."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from tests.gallery.host import Json
from tests.gallery.shown import size
from tests.gallery.stage import Shot

LARGEST = 25_000
"""Bytes."""
IN_SIGHT = 3
NAMED_VIEWERS = 60
"""For how many Teams shows cards of their own."""
ELEMENTS = {
    *("TextBlock", "RichTextBlock", "FactSet", "Image", "Container", "ActionSet", "Chart.Donut", "Chart.HorizontalBar"),
    *("Input.Text", "Input.Number", "Input.Date", "Input.Time", "Input.Toggle", "Input.ChoiceSet"),
}
ACTIONS = {"Action.Execute", "Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility"}
TELLS = re.compile(
    r"⚠|[Ff]örsenad|skulle ha rapporterats|för mycket|[Uu]tgår|struken|ny\b|ändrad|flyttad"
    r"|[Oo]verdue|was due|was to be reported|too much|[Ss]truck|new\b|changed|moved"
    r"|[●◐○–] (?:grönt|gult|rött|vilar|green|amber|red|resting)",
    re.IGNORECASE,
)
"""Words by which a coloured text says what its colour says."""
MARKED = re.compile(r"(?<!\\)\*\*Budget|(?<!\\)\[läs|<b>fet|<at>alla|\{\{DATE|(?<!\\)`kod")
"""The markup of a hostile title, unless it has been made plain."""


def faults(shot: Shot) -> list[str]:
    """What is wrong with a card, in words."""
    return [f"{shot.name}: {said}" for check in CHECKS for said in check(shot)]


def elements(node: Any) -> Iterator[Json]:
    """Everything in a card that has a type: elements, actions, runs of text."""
    if isinstance(node, list):
        for child in node:
            yield from elements(child)
    elif isinstance(node, dict):
        if "type" in node:
            yield node
        for key, value in node.items():
            if key not in ("data", "fallback", "msteams"):
                yield from elements(value)


def _is_whole(shot: Shot) -> Iterator[str]:
    card = shot.card
    if card.get("version") != "1.5" or not str(card.get("$schema", "")).startswith("http://adaptivecards.io/schemas"):
        yield "version or schema"
    if not card.get("speak") or card.get("fallbackText") != card.get("speak"):
        yield "nothing to speak, or to show where the version is not known"
    if not shot.activity.get("summary"):
        yield "no summary for the notification"
    if size(card)[0] > LARGEST:
        yield f"{size(card)[0]} bytes"


def _is_known(shot: Shot) -> Iterator[str]:
    for one in elements(shot.card["body"]):
        kind = str(one["type"])
        if kind not in ELEMENTS | ACTIONS | {"TextRun", "Data.Query"}:
            yield f"an unexpected {kind}"
        if kind == "TextBlock" and (not one["text"] or one.get("wrap") is not True):
            yield "a line that is empty or does not wrap"


def _acts_are_few_and_work_everywhere(shot: Shot) -> Iterator[str]:
    sets = [shot.card, *(e for e in elements(shot.card["body"]) if e["type"] == "ActionSet")]
    for actions in (one.get("actions", []) for one in sets):
        if sum(a.get("mode") != "secondary" for a in actions) > IN_SIGHT:
            yield f"{[a['title'] for a in actions]} in sight"
        if sum(a.get("style") == "positive" for a in actions) > 1:
            yield "more than one act that stands out"
        for act in actions:
            if not act.get("title"):
                yield "an act without a title"
            if act["type"] == "Action.Execute" and act.get("fallback", {}).get("data") != act["data"]:
                yield f"{act['title']}: nothing to fall back on"


def _fields_have_names(shot: Shot) -> Iterator[str]:
    fields = [e for e in elements(shot.card["body"]) if str(e["type"]).startswith("Input.")]
    ids = Counter(str(e["id"]) for e in elements(shot.card["body"]) if "id" in e)
    yield from (f"the id {key} twice" for key, count in ids.items() if count > 1)
    for one in fields:
        if not one.get("label" if one["type"] != "Input.Toggle" else "title"):
            yield f"the field {one['id']} has no label"
        if one.get("isRequired") and not one.get("errorMessage"):
            yield f"the field {one['id']} does not say what it lacks"
        if one["type"] in ("Input.ChoiceSet", "Input.Toggle") and not one.get("wrap"):
            yield f"the choices of {one['id']} do not wrap"


def _pictures_have_words(shot: Shot) -> Iterator[str]:
    words = "\n".join(_words(shot.card["body"])).casefold()
    for one in elements(shot.card["body"]):
        if str(one["type"]).startswith("Chart."):
            told = [str(d.get("legend") or d["x"]).casefold()[:20] for d in one["data"]]
            missing = [name for name in told if not any(part in words for part in (name, name[:6]))]
            if not one.get("title") or "fallback" not in one or missing:
                yield f"a chart without its words: {missing}"
        if one["type"] == "Image" and not one.get("altText"):
            yield "a picture without words"


def _colour_is_not_alone(shot: Shot) -> Iterator[str]:
    for one in elements(shot.card["body"]):
        if one.get("color") and "text" in one and not TELLS.search(str(one["text"])):
            yield f"only colour tells of {one['text']!r}"
        if one.get("color") and one.get("isSubtle"):
            yield "colour that is subtle"


def _what_users_type_is_no_markup(shot: Shot) -> Iterator[str]:
    for one in elements(shot.card["body"]):
        texts = [str(one["text"])] if one["type"] == "TextBlock" else []
        texts += [str(f[k]) for f in one.get("facts", []) for k in ("title", "value")]
        yield from (f"markup in {text!r}" for text in texts if MARKED.search(text))


def _views_are_for_few(shot: Shot) -> Iterator[str]:
    refresh = shot.card.get("refresh")
    if refresh and (refresh["action"]["type"] != "Action.Execute" or len(refresh.get("userIds", [])) > NAMED_VIEWERS):
        yield "refreshed otherwise than Teams can"


def _words(node: Any) -> Iterator[str]:
    for one in elements(node):
        if one["type"] in ("TextBlock", "TextRun"):
            yield str(one["text"])
        yield from (f"{f['title']} {f['value']}" for f in one.get("facts", []))


def in_sight(card: Json) -> int:
    """The most acts that stand beside one another."""
    sets = [card, *(e for e in elements(card["body"]) if e["type"] == "ActionSet")]
    return max(sum(a.get("mode") != "secondary" for a in one.get("actions", [])) for one in sets)


CHECKS: tuple[Callable[[Shot], Iterator[str]], ...] = (
    _is_whole,
    _is_known,
    _acts_are_few_and_work_everywhere,
    _fields_have_names,
    _pictures_have_words,
    _colour_is_not_alone,
    _what_users_type_is_no_markup,
    _views_are_for_few,
)
