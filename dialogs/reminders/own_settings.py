"""*Mina inställningar*: one's language, how often and when one is reminded, and whether one wants a home report."""

from collections.abc import Mapping, Sequence
from functools import partial

from dialogs.cards.own_settings import OPEN, SAVE, WORKING_DAYS, own_settings_form, title
from dialogs.forms import Field, each_once, meanwhile, said_in_chat, typed_in, was_filled_in
from dialogs.routing import Routes
from dialogs.texts import LOCALES, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, require
from meetings.errors import NotForYou
from meetings.network.own_settings import OwnSettings, own_faults, own_settings_of, set_own
from meetings.network.setup import Fault
from meetings.ports import Directory, Unit
from meetings.reminders.settings import wish_of
from meetings.reminders.wishes import Amount

routes = Routes()
LONGEST = 40
"""Characters of a choice."""
FIELDS = {
    "language": Field(LONGEST, always=True),
    "amount": Field(LONGEST, always=True),
    "quiet": Field(LONGEST, several=True),
    "home_report": Field(LONGEST, always=True),
}


@routes.intent("my_settings")
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """The form, in one's own chat."""
    return await open_form(turn, unit)


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form, filled in with what holds."""
    require(turn.actor, Act.READ)
    now = await _shown(turn, unit)
    return _form(turn, now, now)


@routes.verb(SAVE)
async def save(turn: Turn, unit: Unit) -> Reply:
    """Save the form whole, or show it again with what is wrong, or what was said elsewhere meanwhile."""
    require(turn.actor, Act.READ)
    now = await _shown(turn, unit)
    typed, faults = typed_in(turn.data, FIELDS)
    values, changed = meanwhile(typed, was_filled_in(turn.data, now), now)
    if changed:
        return _form(turn, values, now, changed, changed=True)
    settings, unreadable = _read(values)
    faults = each_once([*faults, *unreadable, *own_faults(settings)])
    if faults:
        return _form(turn, values, now, faults)
    done = await set_own(unit, turn.by, settings)
    language = values["language"]
    if language == now["language"]:
        return _receipt(turn.locale, done.act if done else None)
    made = _receipt(language, done.act if done else None, language=True)
    return Reply(after=partial(_speaks, person_id=turn.actor.person_id, language=language, reply=made))


async def _speaks(directory: Directory, *, person_id: int | None, language: str, reply: Reply) -> Reply:
    """The language is the person's, in whatever network: kept above them, when the rest is committed."""
    if person_id is None:
        raise NotForYou
    await directory.set_locale(person_id, language)
    return reply


def _receipt(locale: str, act: int | None, *, language: bool = False) -> Reply:
    spoken = say(locale, "language-set") if language else ""
    if act is None:
        return Reply(text=spoken or say(locale, "form-nothing-changed"))
    lines = (say(locale, "my-settings-saved"), spoken)
    return Reply(receipt=tuple(filter(None, lines)), acts=(act,))


async def _shown(turn: Turn, unit: Unit) -> dict[str, str]:
    own = own_settings_of(await wish_of(unit, turn.actor.id))
    return {
        "language": turn.locale,
        "amount": own.amount.value,
        "quiet": ",".join(str(day) for day in own.quiet),
        "home_report": "true" if own.home_report else "false",
    }


def _read(values: Mapping[str, str]) -> tuple[OwnSettings, list[Fault]]:
    faults: list[Fault] = []
    if values["language"] not in LOCALES:
        faults.append(Fault("language", "unknown-language"))
    amount = values["amount"]
    if amount not in list(Amount):
        faults.append(Fault("amount", "choose-amount"))
    quiet = [day.strip() for day in values["quiet"].split(",") if day.strip()]
    if not set(quiet) <= set(map(str, range(WORKING_DAYS))):
        faults.append(Fault("quiet", "unreadable-weekday"))
        quiet = []
    chosen = Amount(amount) if amount in list(Amount) else Amount.USUAL
    return OwnSettings(chosen, tuple(map(int, quiet)), values["home_report"] == "true"), faults


def _form(
    turn: Turn,
    values: Mapping[str, str],
    now: Mapping[str, str],
    faults: Sequence[Fault] = (),
    *,
    changed: bool = False,
) -> Reply:
    made = own_settings_form(turn.locale, values, now, faults, changed=changed)
    return Reply(text=said_in_chat(turn), form=made, summary=title(turn.locale))
