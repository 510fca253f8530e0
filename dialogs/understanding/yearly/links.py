"""Links between networks: made, taken away, listed; a matter sent there, and an answer sent back."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Mapping

from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.parse import Parsed

SURE = 0.95
INTENTS = frozenset({"link_network", "unlink_network", "list_links", "forward_matter", "answer_network"})
_END = r"[\s.!?]*$"
_LINK = re.compile(
    rf"^\W*(?:koppla (?:ihop|samman)(?: oss)?|länka(?: ihop)?(?: oss)?|connect|link(?: us)?)\s+(?:med|till|with|to)\s+(?P<name>\S.*?){_END}",
    re.IGNORECASE,
)
_UNLINK = re.compile(
    rf"^\W*(?:koppla (?:ifrån|bort|loss)(?: oss)?(?: från)?|disconnect(?: from)?|unlink)\s+(?P<name>\S.*?){_END}",
    re.IGNORECASE,
)
_LIST = re.compile(
    rf"^\W*(?:(?:visa|vilka|lista|show|which)\s+)*(?:(?:andra\s+)?nätverk\s+(?:är vi|är vi ihop)\s*(?:kopplade|ihopkopplade)(?: till| med| ihop med)?|kopplingar(?:na)?(?: till andra nätverk)?|kopplade nätverk|networks are we linked to|linked networks){_END}",
    re.IGNORECASE,
)
_FORWARD = re.compile(
    rf"^\W*(?:skicka|lyft|sänd|för|send|forward)\s+(?:vidare\s+)?(?:(?:uppdrag|ärende|fråga|nr|nummer|matter|number)\s+)?(?P<n>\d{{1,5}})\s+(?:vidare\s+)?(?:till|to)\s+(?P<name>(?:\S.*?\s)?\S*nätverk\S*|\S.*?\s+network|the network of\s+\S.*?){_END}",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"^\W*(?:svar|svara|answer|reply)\s+(?:till|to)\s+(?P<name>[^:]{1,80}?)\s+(?:på|om|on)\s+(?:punkt|punkten|point)\s+(?P<n>\d{1,3})\s*[:–—-]\s*(?P<text>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)


def said(parsed: Parsed, context: Context) -> Intent | None:  # noqa: ARG001 -- as every reader is called
    """What is said of other networks; None when it is of something else."""
    text = parsed.text.strip()
    if found := _ANSWER.match(text):
        slots = {"number": int(found["n"]), "text": found["text"].strip(), "name": found["name"].strip()}
        return _intent("answer_network", slots, "an answer to another network")
    if found := _FORWARD.match(text):
        return _intent("forward_matter", {"number": int(found["n"]), "name": found["name"].strip()}, "a matter is sent")
    for name, pattern in (("link_network", _LINK), ("unlink_network", _UNLINK)):
        found = pattern.match(text)
        if found and re.search(r"nätverk|network", found["name"], re.IGNORECASE):
            return _intent(name, {"name": found["name"].strip()}, "a link between networks")
    return _intent("list_links", {}, "links are asked for") if _LIST.match(text) else None


def _intent(name: str, slots: Mapping[str, object], why: str) -> Intent:
    return Intent(name, dict(slots), SURE, why=(why,))
