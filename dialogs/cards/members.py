"""The forms of members and roles: a short pick of a person, and that person's own form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogs.cards.form import (
    PeopleField,
    choice_field,
    day_field,
    lead_of,
    people_fields,
    save_button,
    text_field,
    toggle,
    with_faults,
)
from dialogs.cards.parts import card, facts, form_button, line
from dialogs.forms import WAS, marks
from dialogs.texts import listed, say
from dialogs.turn import Json
from meetings.network.one_member import ROLES
from meetings.network.people import Member, MemberKind, Organisation, Role, folded
from meetings.network.setup import LONGEST_NAME, Fault

OPEN, PICK = "members.open", "members.pick"
"""The verbs that open the pick and submit it."""
OPEN_ONE, SAVE = "member.open", "member.save"
"""The verbs that open one person's form and submit it."""


@dataclass(frozen=True, slots=True)
class About:
    """Whose form it is, and what can be chosen in it."""

    member: Member | None
    """None is somebody new."""
    organisations: Sequence[Organisation]
    was: Mapping[str, str]
    sure: str = ""
    """A name that is meant as it is written, though it is like another's."""


def pick_form(
    locale: str, people: PeopleField, leads: Sequence[tuple[Member, Role, object]], faults: Sequence[Fault] = ()
) -> Json:
    """Who leads now, and the field in which a person is picked."""
    lines: dict[Role, list[str]] = {}
    for member, role, last in leads:
        until = say(locale, "members-until", name=member.name, last=last) if last else member.name
        lines.setdefault(role, []).append(until)
    shown = [(say(locale, f"role-{role.value}"), listed(locale, names)) for role, names in lines.items()]
    fields = people_fields(locale, people)
    body: list[Json] = [facts(shown)] if shown else []
    body += [line(lead_of(locale, "members-lead", faults)), *with_faults(locale, fields, faults)]
    new = form_button(say(locale, "members-new"), OPEN_ONE, new=True)
    return card(title(locale), body, [save_button(say(locale, "members-pick"), PICK), new])


def title(locale: str) -> str:
    """What the pick is called."""
    return say(locale, "members-title")


def member_form(
    locale: str, values: Mapping[str, str], about: About, faults: Sequence[Fault] = (), *, changed: bool = False
) -> Json:
    """One person's form, with what is stored or was typed."""
    fields = _fields(locale, values, about)
    lead = "member-lead-new" if about.member is None else "member-lead"
    body = [line(lead_of(locale, lead, faults, changed=changed)), *with_faults(locale, fields, faults)]
    carried: dict[str, object] = {WAS: marks(about.was)} | ({"sure": about.sure} if about.sure else {})
    carried |= {"member": about.member.id} if about.member else {"new": True}
    return card(member_title(locale, about.member), body, [save_button(say(locale, "form-save"), SAVE, **carried)])


def member_title(locale: str, member: Member | None) -> str:
    """What one person's form is called."""
    return member.name if member else say(locale, "members-new")


def change_member_button(locale: str, member: Member) -> Json:
    """*Ändra Maja Mallqvist*: opens her form."""
    return form_button(say(locale, "button-change-member", name=member.name), OPEN_ONE, member=member.id)


def told_term(locale: str, name: str, first: object, last: object) -> str:
    """As in "Maja Mallqvist, 1 januari 2027 – 31 december 2027"."""
    key = "term-both" if first and last else "term-from" if first else "term-until" if last else "term-open"
    return say(locale, key, title=name, first=first or "none", last=last or "none")


def _fields(locale: str, values: Mapping[str, str], about: About) -> dict[str, Sequence[Json]]:
    homes = sorted(((o.name, str(o.id)) for o in about.organisations), key=lambda choice: folded(choice[0]))
    none = [(say(locale, "member-no-organisation"), "")]
    kinds = [(say(locale, f"member-kind-{kind.value}"), kind.value) for kind in MemberKind]

    def text(name: str) -> Json:
        label = say(locale, f"member-{name.replace('_', '-')}")
        return text_field(name, label, values[name], limit=LONGEST_NAME)

    made: dict[str, Sequence[Json]] = {
        "name": [text("name")],
        "organisation": [
            choice_field("organisation", say(locale, "member-organisation"), values["organisation"], [*none, *homes])
        ],
        "other_organisation": [text("other_organisation")],
        "title": [text("title")],
        "kind": [choice_field("kind", say(locale, "member-kind"), values["kind"], kinds)],
    }
    for role in ROLES:
        made[role.value] = [toggle(role.value, say(locale, f"member-is-{role.value}"), values[role.value])]
        for end in ("from", "until"):
            name = f"{role.value}_{end}"
            made[name] = [day_field(name, say(locale, f"member-{role.value}-{end}"), values[name])]
    if about.member is not None:
        made["last_day"] = [day_field("last_day", say(locale, "member-last-day"), values["last_day"])]
    return made
