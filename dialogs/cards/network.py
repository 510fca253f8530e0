"""The welcome card, the set-up form, and the question which network is meant."""

from collections.abc import Mapping, Sequence

from dialogs.cards.form import PeopleField, choice_field, choice_of, people_fields, save_button, text_field, with_faults
from dialogs.cards.parts import button, card, form_button, line, typed
from dialogs.forms import LONGEST_FIELD
from dialogs.network.setup_form import chair_fields
from dialogs.texts import LOCALES, lines, say
from dialogs.turn import Json
from meetings.network.people import Member, Network
from meetings.network.setup import LONGEST_NAME, Fault

OPEN, SAVE = "network.open", "network.setup"
"""The verbs that open the form and submit it."""
CHOOSE, CANCEL, LEFT = "network.choose", "network.cancel", "network.left"


def welcome_card(locale: str, network: Network, listed: int = 0, name: str = "none") -> Json:
    """What the bot is for in a line, three things to write, and the way to the form.

    `listed` is how many members the team has, when they are too many to be the network's.
    """
    body = [line(say(locale, "welcome-lead"))]
    body += [typed("• ", {"text": example, "italic": True}) for example in lines(locale, "welcome-examples", name=name)]
    if listed:
        body.append(line(say(locale, "welcome-large", count=listed)))
    body.append(line(say(locale, "welcome-next"), subtle=True))
    return card(say(locale, "welcome-title"), body, [set_up_button(locale, network)])


def set_up_button(locale: str, network: Network, key: str = "setup-open") -> Json:
    """The button that opens the form; it says its network itself, since nobody's turn brought it about."""
    return form_button(say(locale, key), OPEN, network=network.id)


def setup_card(
    locale: str, values: Mapping[str, str], roster: Sequence[Member], faults: Sequence[Fault] = (), *, search: str = ""
) -> Json:
    """The form with what is stored or was typed, and above each field what is wrong in it."""
    body: list[Json] = [line(say(locale, "setup-faults", count=len(faults)) if faults else say(locale, "setup-lead"))]
    body += with_faults(locale, _inputs(locale, values, roster, search), faults)
    return card(say(locale, "setup-title"), body, [save_button(say(locale, "setup-save"), SAVE)])


def next_card(locale: str, year: int, *, planned: bool) -> Json:
    """What can be done when the network has been set up; the year's meetings when none is planned."""
    keys = [*([] if planned else ["year"]), "suggest", "own-chat", "settings"]
    body = [line(f"• {say(locale, f'setup-then-{key}', year=str(year))}") for key in keys]
    return card(say(locale, "setup-then"), body)


def choice_card(locale: str, networks: Sequence[Network]) -> Json:
    """Which network is meant: each as a button."""
    buttons = [button(n.name, CHOOSE, choice=n.id) for n in networks]
    return card(say(locale, "which-network"), [line(say(locale, "which-network-once"))], buttons)


def missing_card(locale: str, network: Network, missing: Sequence[Member]) -> Json:
    """Who is in the network and not in the team, for the coordinator to say what that means."""
    body = [line(say(locale, "roster-missing"))] + [typed(f"• {m.name}") for m in missing]
    title = say(locale, "roster-missing-title", network=network.name)
    buttons = [
        button(say(locale, "roster-has-left", name=m.name), LEFT, member=m.id, network=network.id) for m in missing
    ]
    return card(title, body, buttons)


def _inputs(locale: str, values: Mapping[str, str], roster: Sequence[Member], search: str) -> dict[str, list[Json]]:
    chairs = chair_fields(sum(1 for name in values if name.startswith("chair")))
    return {
        "name": [_text(locale, "name", values, limit=LONGEST_NAME)],
        "organisations": [_text(locale, "organisations", values, limit=LONGEST_FIELD, multiline=True)],
        "chair": [_chair(locale, name, values, roster, search) for name in chairs],
        "meetings": [_text(locale, "meetings", values, limit=LONGEST_FIELD, multiline=True)],
        "language": [
            _choice(locale, "language", values, [(say(locale, f"language-{code}"), code) for code in LOCALES])
        ],
        "reminder_days": [_text(locale, "reminder_days", values, limit=LONGEST_NAME)],
    }


def _text(locale: str, name: str, values: Mapping[str, str], *, limit: int, multiline: bool = False) -> Json:
    key = f"setup-{name.replace('_', '-')}"
    hint = say(locale, f"{key}-example")
    return text_field(name, say(locale, key), values.get(name, ""), limit=limit, hint=hint, multiline=multiline)


def _chair(locale: str, name: str, values: Mapping[str, str], roster: Sequence[Member], search: str) -> Json:
    first = name == "chair"
    nobody = [] if first else [(say(locale, "setup-nobody"), "")]
    label = say(locale, "setup-chair" if first else "setup-another-chair")
    field = PeopleField(name, label, values.get(name, ""), [*nobody, *map(choice_of, roster)], search)
    return people_fields(locale, field)[name][0]


def _choice(
    locale: str, name: str, values: Mapping[str, str], choices: Sequence[tuple[str, str]], label: str | None = None
) -> Json:
    return choice_field(name, say(locale, label or f"setup-{name}"), values.get(name, ""), choices)
