"""Cards of sub-networks: all of them as a tree, one of them, the question how it is, the form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogs.cards.form import (
    PeopleField,
    choice_field,
    day_field,
    people_fields,
    save_button,
    text_field,
    with_faults,
)
from dialogs.cards.parts import button, card, facts, form_button, line, link, section, typed
from dialogs.forms import is_key
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.network.setup import Fault
from meetings.subgroups.keeping import LONGEST_NAME, LONGEST_TEXT
from meetings.subgroups.records import Life, Subgroup
from meetings.subgroups.tree import Branch, Light

OPEN, SAVE, SIGN, TELL, SHOW = "subgroup.open", "subgroup.save", "subgroup.sign", "subgroup.tell", "subgroup.show"
"""The verbs: the form and its submit, a sign of life, the question that gives one, the list."""
LINK, MAP = "subgroup.link", "subgroup.map"
"""A link for a contact outside; the map."""
MOST = 40
"""Sub-networks on one card: with the longest names it stays under the 25 KB that Teams takes without trouble."""
MOST_SIGNS = 3
MOST_MEMBERS = 40
SHORT = 200
LONGEST_ADDRESS = 200
LONGEST_LINK = 500
MARKS = {Light.GREEN: "●", Light.AMBER: "◐", Light.RED: "○", Light.GREY: "–"}
"""Beside the word of the colour, so that black and white tells them apart."""
COLOURS = {Light.GREEN: "Good", Light.AMBER: "Warning", Light.RED: "Attention", Light.GREY: "Default"}
WEEKS = (4, 8, 12, 26, 52)
"""Rhythms that the form offers."""
MOST_WEEKS = 104


@dataclass(frozen=True, slots=True)
class Told:
    """One of the sub-networks with what its card says besides: names instead of keys."""

    branch: Branch
    parent: str = ""
    chair: str = ""
    contact: str = ""
    signs: Sequence[str] = ()
    members: Sequence[tuple[str, str]] = ()
    """Organisation, and who sits there for it."""

    @property
    def subgroup(self) -> Subgroup:
        """The sub-network."""
        return self.branch.subgroup


def colour_words(locale: str, light: Light) -> str:
    """As in "● Grönt"."""
    return f"{MARKS[light]} {say(locale, f'subgroup-{light.value}')}"


def heard_words(locale: str, subgroup: Subgroup) -> str:
    """When it was heard of, and what it said unless it only said that it goes on."""
    heard = say(locale, "subgroup-heard", day=subgroup.heard_on) if subgroup.heard_on else say(locale, "subgroup-never")
    helped = say(locale, "subgroup-needs-help") if subgroup.life is Life.NEEDS_HELP else ""
    return " · ".join(part for part in (heard, helped) if part)


def next_words(locale: str, subgroup: Subgroup) -> str:
    """When it meets next."""
    if subgroup.next_meeting_on is None:
        return say(locale, "subgroup-no-next")
    return say(locale, "subgroup-next", day=subgroup.next_meeting_on)


def list_card(locale: str, title: str, lead: str, branches: Sequence[Branch], *, leads: bool) -> Json:
    """Each after its parent, with its colour in words, when it was heard of, and when it meets next."""
    body: list[Json] = [line(lead, subtle=True)]
    for branch in branches[:MOST]:
        body += branch_lines(locale, branch)
    if len(branches) > MOST:
        body.append(line(say(locale, "subgroups-more", count=len(branches) - MOST), subtle=True))
    buttons = [button(say(locale, "map-title"), MAP)]
    buttons += [form_button(say(locale, "subgroup-new"), OPEN)] if leads else []
    return card(title, body, buttons)


def branch_lines(locale: str, branch: Branch) -> list[Json]:
    """Two lines of one: its name, with a dash for each step down; then colour, last heard of, next meeting."""
    one = branch.subgroup
    dashes = f"{'– ' * branch.depth}"
    told = f" {heard_words(locale, one)} · {next_words(locale, one)}"
    colour: Json = {"text": colour_words(locale, branch.light), "color": COLOURS[branch.light], "weight": "Bolder"}
    return [
        typed(dashes, {"text": one.name, "weight": "Bolder"})
        if dashes
        else typed({"text": one.name, "weight": "Bolder"}),
        typed(colour, {"text": told, "isSubtle": True}) | {"spacing": "None"},
    ]


def one_card(locale: str, told: Told, *, tells: bool, leads: bool) -> Json:
    """All that is known of one."""
    one = told.subgroup
    pairs = [
        (say(locale, "subgroup-state"), f"{colour_words(locale, told.branch.light)} · {heard_words(locale, one)}"),
        (say(locale, "subgroup-meets"), next_words(locale, one)),
        (say(locale, "subgroup-under"), told.parent),
        (say(locale, "subgroup-chair"), told.chair or say(locale, "subgroup-no-chair")),
        (say(locale, "subgroup-contact"), told.contact or say(locale, "subgroup-no-contact")),
        (say(locale, "subgroup-task"), shortened(one.task, SHORT)),
        (say(locale, "subgroup-rhythm"), rhythm_words(locale, one.rhythm_weeks)),
    ]
    body: list[Json] = [facts([(name, value) for name, value in pairs if value])]
    if told.signs:
        body += [section(say(locale, "subgroup-signs")), *(typed(shortened(s, SHORT)) for s in told.signs[:MOST_SIGNS])]
    body += _members(locale, told)
    buttons = [button(say(locale, "subgroup-tell"), TELL, subgroup=one.id)] if tells else []
    buttons += [form_button(say(locale, "subgroup-change"), OPEN, subgroup=one.id)] if leads else []
    buttons += [button(say(locale, "subgroup-make-link"), LINK, subgroup=one.id)] if leads and one.contact else []
    return card(say(locale, "subgroup-title", name=one.name), body, buttons)


def asked_card(locale: str, told: Told, lead: str) -> Json:
    """The question how it is: a line, the next meeting's day, and three buttons that answer."""
    one = told.subgroup
    body: list[Json] = [typed(lead)]
    if one.task:
        body.append(typed(say(locale, "subgroup-asked-task", task=shortened(one.task, SHORT))))
    day = one.next_meeting_on.isoformat() if one.next_meeting_on else ""
    body += [
        text_field("line", say(locale, "subgroup-line"), "", limit=LONGEST_TEXT, multiline=True),
        day_field("next", say(locale, "subgroup-next-day"), day),
    ]
    answers = [
        button(say(locale, f"subgroup-is-{life.value}"), SIGN, subgroup=one.id, life=life.value) for life in Life
    ]
    return card(say(locale, "subgroup-asked-title", name=one.name), body, answers)


def outside_card(locale: str, one: Subgroup, lines: Sequence[str], address: str = "") -> Json:
    """For those who lead: whom to ask, and a link when there is one, in a field that it can be copied from."""
    body: list[Json] = [typed(text) for text in lines]
    title = say(locale, "subgroup-asked-title", name=one.name)
    if address:
        label = say(locale, "subgroup-address")
        return card(title, [*body, text_field("address", label, address, limit=LONGEST_LINK)])
    return card(title, body, [button(say(locale, "subgroup-make-link"), LINK, subgroup=one.id)])


def map_card(locale: str, alt: str, picture: str, document: str) -> Json:
    """The map as a picture, with all that it shows in words, and as a document."""
    shown: Json = {"type": "Image", "url": picture, "altText": alt, "size": "Stretch"}
    opens = [link(say(locale, "map-pdf"), document)]
    return card(say(locale, "map-title"), [shown, line(say(locale, "map-lead"), subtle=True)], opens)


def rhythm_words(locale: str, weeks: int | None) -> str:
    """How often it is asked."""
    return say(locale, "subgroup-weeks", count=weeks) if weeks else say(locale, "subgroup-never-asked")


@dataclass(frozen=True, slots=True)
class Offered:
    """What the form's choices are, each a title and a key."""

    parents: Sequence[tuple[str, str]]
    homes: Sequence[tuple[str, str]]
    people: Sequence[tuple[str, str]]
    search: str = ""
    """What the client asks for when the people are searched."""


def subgroup_form(
    locale: str, values: Mapping[str, str], offered: Offered, faults: Sequence[Fault] = (), **carried: object
) -> Json:
    """The form of a new one, or of one that is there."""

    def text(name: str, limit: int = LONGEST_NAME, *, multiline: bool = False) -> list[Json]:
        label = say(locale, f"subgroup-form-{name.replace('_', '-')}")
        return [text_field(name, label, values.get(name, ""), limit=limit, multiline=multiline)]

    def choice(name: str, none: str, choices: Sequence[tuple[str, str]]) -> list[Json]:
        label = say(locale, f"subgroup-form-{name.replace('_', '-')}")
        return [choice_field(name, label, values.get(name, ""), [(say(locale, none), ""), *choices])]

    nobody = (say(locale, "subgroup-form-no-contact"), "")
    label = say(locale, "subgroup-form-contact")
    contact = PeopleField("contact", label, values.get("contact", ""), [nobody, *offered.people], offered.search)
    kept = values.get("weeks", "")
    weeks = sorted({*WEEKS, *([int(kept)] if is_key(kept) and 0 < int(kept) <= MOST_WEEKS else [])})
    fields: dict[str, list[Json]] = {
        "name": text("name"),
        "parent": choice("parent", "subgroup-form-no-parent", offered.parents),
        "chair": text("chair"),
        "chair_home": choice("chair_home", "subgroup-form-none", offered.homes),
        **people_fields(locale, contact),
        "outside": text("outside"),
        "address": text("address", LONGEST_ADDRESS),
        "task": text("task", LONGEST_TEXT, multiline=True),
        "weeks": choice("weeks", "subgroup-never-asked", [(rhythm_words(locale, n), str(n)) for n in weeks]),
        "next": [day_field("next", say(locale, "subgroup-next-day"), values.get("next", ""))],
    }
    lead = say(locale, "subgroup-form-faults", count=len(faults)) if faults else say(locale, "subgroup-form-lead")
    body = [line(lead), *with_faults(locale, fields, faults)]
    return card(
        say(locale, "subgroup-form-title"), body, [save_button(say(locale, "subgroup-form-save"), SAVE, **carried)]
    )


def _members(locale: str, told: Told) -> list[Json]:
    if not told.members:
        return []
    shown = [typed({"text": f"{home}: ", "weight": "Bolder"}, who) for home, who in told.members[:MOST_MEMBERS]]
    left = len(told.members) - MOST_MEMBERS
    more = [line(say(locale, "subgroups-more", count=left), subtle=True)] if left > 0 else []
    return [section(say(locale, "subgroup-members")), *shown, *more]
