"""*Inställningar*: everything a network can choose, read from one form and saved as one act."""

from collections.abc import Mapping, Sequence

from dialogs.cards.settings import LONGEST_DAYS, OPEN, SAVE, settings_form, title
from dialogs.forms import Field, each_once, meanwhile, said_in_chat, typed_in, was_filled_in
from dialogs.reminders.rules import FIELDS as RULE_FIELDS
from dialogs.reminders.rules import filled, read_rules, rule_fields, rule_lines
from dialogs.routing import Routes
from dialogs.texts import LOCALES, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.agenda.rhythm import Step
from meetings.authorisation import Act, require
from meetings.network.people import Network
from meetings.network.settings import Settings, set_settings, settings_faults, settings_of
from meetings.network.setup import Fault
from meetings.ports import Unit

routes = Routes()
FIELDS = {"language": Field(10, always=True), **{step.field: Field(LONGEST_DAYS) for step in Step}, **RULE_FIELDS}


async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """The form, where it is said whose settings are meant."""
    return await open_form(turn, unit)


routes.intents["settings_form"] = by_words
"""Listed in the help as *inställningar*."""


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form, filled in with what holds."""
    require(turn.actor, Act.SET_UP)
    now = _shown(turn.locale, settings_of(unit.network))
    return _form(turn, now, now)


@routes.verb(SAVE)
async def save(turn: Turn, unit: Unit) -> Reply:
    """Save the form whole, or show it again: with what is wrong, or with what others have changed meanwhile."""
    require(turn.actor, Act.SET_UP)
    before = unit.network
    now = _shown(turn.locale, settings_of(before))
    typed, faults = typed_in(turn.data, FIELDS)
    values, changed = meanwhile(typed, was_filled_in(turn.data, now), now)
    if changed:
        return _form(turn, values, now, changed, changed=True)
    settings, unreadable = _read(values)
    faults = each_once([*faults, *unreadable, *settings_faults(settings)])
    if faults:
        return _form(turn, values, now, faults)
    done = await set_settings(unit, turn.by, settings)
    if done is None:
        return Reply(text=say(turn.locale, "form-nothing-changed"))
    said = "; ".join(_told(turn.locale, before, done.thing))
    return Reply(receipt=(say(turn.locale, "settings-saved", what=said),), acts=(done.act,))


def _shown(locale: str, settings: Settings) -> dict[str, str]:
    days = {step.field: getattr(settings, step.field) for step in Step}
    return {
        "language": settings.language,
        **{field: "" if number is None else str(number) for field, number in days.items()},
        **filled(locale, settings.rules),
    }


def _read(values: Mapping[str, str]) -> tuple[Settings, list[Fault]]:
    rules, faults = read_rules(values)
    language = values["language"]
    if language not in LOCALES:
        faults.append(Fault("language", "unknown-language"))
    days = {step.field: _days(step.field, values[step.field].strip(), faults) for step in Step}
    return Settings(language, rules, **days), faults


def _days(where: str, typed: str, faults: list[Fault]) -> int | None:
    if not typed:
        return None
    if not (typed.isascii() and typed.isdecimal()):
        faults.append(Fault(where, "unreadable-number", {"text": typed}))
        return None
    return int(typed)


def _form(
    turn: Turn,
    values: Mapping[str, str],
    now: Mapping[str, str],
    faults: Sequence[Fault] = (),
    *,
    changed: bool = False,
) -> Reply:
    made = settings_form(turn.locale, values, now, rule_fields(turn.locale, values), faults, changed=changed)
    return Reply(text=said_in_chat(turn), form=made, summary=title(turn.locale))


def _told(locale: str, before: Network, after: Network) -> list[str]:
    """What is another than it was, each with its name."""
    then = dict(_lines(locale, settings_of(before)))
    return [f"{name}: {value}" for name, value in _lines(locale, settings_of(after)) if then[name] != value]


def _lines(locale: str, settings: Settings) -> list[tuple[str, str]]:
    lines = [(say(locale, "settings-language"), say(locale, f"language-{settings.language}"))]
    for step in Step:
        days = getattr(settings, step.field)
        said = "rhythm-off" if days is None else f"rhythm-days-{step.value}"
        lines.append((say(locale, f"rhythm-name-{step.value}"), say(locale, said, days=days or 0)))
    return lines + rule_lines(locale, settings.rules)
