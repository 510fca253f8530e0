"""Asking back: one short question with buttons, when something is missing or could mean several things."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from dialogs.cards.parts import button
from dialogs.cards.receipt import question_card
from dialogs.context import iso, last_of, pending_of
from dialogs.meeting.year_lines import year_in_text
from dialogs.resolving import EVERYONE, ME, day_of, whole
from dialogs.texts import catalogue, day, say
from dialogs.turn import Json, Reply, Turn
from dialogs.understanding.intent import Doubt, Intent, Pending
from dialogs.wording import shortened
from meetings.actions.items import ActionItem
from meetings.actions.preparers import is_preparer, seats_of
from meetings.calendar.days import following
from meetings.calendar.workdays import last_working_day
from meetings.errors import QuestionGone
from meetings.ports import Unit

ASKED_AFTERWARDS = {"add_action": frozenset({"owner", "due"})}
"""What may be missing when the thing is recorded: it is on the list at once, and the receipt asks for it."""
BY_LINE = frozenset({"schedule_meeting", "plan_year"})
"""A list of meetings is read line by line, and told of by line."""
MOST_READINGS = 3
OF_MATTERS = frozenset({"complete_action", "change_due_date", "reassign_action"})
"""What is said of a matter, which is then asked for with its reader's own matters as buttons."""
MOST_MATTERS = 6
"""Matters offered as buttons."""
LONGEST_TITLE = 60
"""Characters of a matter on its button."""
LONGEST_READING = 80
"""Characters of what a reading is about."""


async def question(turn: Turn, unit: Unit, intent: Intent) -> Reply | None:
    """The question that has to come before the act, or None when it can be carried out."""
    intent = settled(intent)
    readings = intent.readings[:MOST_READINGS]
    if intent.name in BY_LINE and year_in_text(turn.text, turn.today).lines:
        return None
    if intent.doubts:
        return await _another_day(turn, unit, intent)
    if readings:
        return _which_reading(turn, readings)
    if intent.candidates:
        return await _which_of(turn, unit, intent)
    missing = [s for s in intent.missing if s not in ASKED_AFTERWARDS.get(intent.name, ())]
    if missing:
        return await ask_for(turn, unit, Pending(intent.name, intent.slots, missing[0]))
    return _which_reading(turn, (intent,)) if intent.ask else None


def settled(intent: Intent) -> Intent:
    """Without asking who of an organisation is meant when the organisation itself is to prepare the matter."""
    if "preparers" not in intent.slots or "owner" not in {*intent.candidates, *intent.missing}:
        return intent
    candidates = {slot: names for slot, names in intent.candidates.items() if slot != "owner"}
    missing = tuple(slot for slot in intent.missing if slot != "owner")
    afterwards = ASKED_AFTERWARDS.get(intent.name, frozenset())
    ask = bool(candidates or intent.doubts or intent.readings or set(missing) - afterwards)
    return replace(intent, candidates=candidates, missing=missing, ask=ask)


async def _another_day(turn: Turn, unit: Unit, intent: Intent) -> Reply:
    """Ask for the day again, telling what is wrong with the one that was said."""
    slot, doubt = next(iter(intent.doubts.items()))
    if intent.readings:
        return Reply(text=f"{_doubted(turn, doubt)} {say(turn.locale, 'say-again')}")
    others = {name: value for name, value in intent.slots.items() if name != slot}
    asked = await ask_for(turn, unit, Pending(intent.name, others, slot), _doubted(turn, doubt))
    return replace(asked, about=last_of(await unit.talks.get(turn.actor.id, turn.conversation, turn.now)))


def _doubted(turn: Turn, doubt: Doubt) -> str:
    if doubt.passed:
        return say(turn.locale, "day-has-passed", day=doubt.passed)
    return say(turn.locale, "no-such-day", said=doubt.said)


async def ask_for(turn: Turn, unit: Unit, pending: Pending, because: str = "") -> Reply:
    """Ask for one slot; for a date with the days most often meant as buttons. `because` is said first."""
    asked = say(turn.locale, f"ask-{pending.asked.replace('_', '-')}")
    asked = f"{because} {asked}" if because else asked
    if pending.asked == "item_ref" and pending.intent in OF_MATTERS:
        choices, buttons = _matters(await _own(turn, unit))
    else:
        choices, buttons = await offers(turn, unit, pending.asked)
    kept = Pending(pending.intent, pending.slots, pending.asked, tuple(choices))
    return Reply(card=question_card(asked, buttons), summary=asked, pending=kept)


async def _which_of(turn: Turn, unit: Unit, intent: Intent) -> Reply:
    slot, names = next(iter(intent.candidates.items()))
    if slot == "item_ref" and intent.name in OF_MATTERS:
        return await which_matter(turn, unit, intent, list(names))
    return which(turn, intent, slot, list(names))


async def which_matter(turn: Turn, unit: Unit, intent: Intent, titles: list[str]) -> Reply:
    """Several matters could be meant: each as a button, by its number."""
    found = [item for item in await unit.actions.open() if item.title in titles]
    asked = say(turn.locale, "which-item-ref")
    choices, buttons = _matters(found)
    pending = Pending(intent.name, intent.slots, "item_ref", tuple(choices))
    return Reply(card=question_card(asked, buttons), summary=asked, pending=pending)


async def _own(turn: Turn, unit: Unit) -> list[ActionItem]:
    """The open matters that are the speaker's to report, when they are few enough to choose among."""
    seats = await seats_of(unit, turn.actor, turn.today)
    found = [i for i in await unit.actions.open() if i.alive and is_preparer(i, turn.actor, seats)]
    return found if len(found) <= MOST_MATTERS else []


def _matters(items: Sequence[ActionItem]) -> tuple[list[object], list[Json]]:
    shown = items[:MOST_MATTERS]
    return [i.number for i in shown], _answers([f"{i.number}. {shortened(i.title, LONGEST_TITLE)}" for i in shown])


async def offers(turn: Turn, unit: Unit, slot: str) -> tuple[list[object], list[Json]]:
    """The likely answers for a slot and their buttons: nothing for words, days for a date, oneself or all for who."""
    if slot == "owner":
        return offered_owners(turn.locale)
    if slot not in ("due", "meeting", "date"):
        return [], []
    coming = following(await unit.meetings.between(turn.today, turn.today + timedelta(days=400)), turn.local_now)
    choices: list[object] = [iso(coming.starts_on)] if coming else []
    titles = (
        [say(turn.locale, "at-the-next-meeting", day=day(turn.locale, coming.starts_on, year=False))] if coming else []
    )
    if slot == "due":
        then = last_working_day(turn.today + timedelta(weeks=2), turn.working_day)
        if iso(then) not in choices:
            choices.append(iso(then))
            titles.append(day(turn.locale, then, year=False))
    return choices, _answers(titles)


def offered_owners(locale: str) -> tuple[list[object], list[Json]]:
    """Oneself, or everyone."""
    return [ME, EVERYONE], _answers([say(locale, "answer-me"), say(locale, "answer-everyone")])


def _answers(titles: list[str]) -> list[Json]:
    return [button(title, "answer", n=n) for n, title in enumerate(titles)]


def which(turn: Turn, intent: Intent, slot: str, names: list[str]) -> Reply:
    """Several could be meant: each as a button."""
    asked = say(turn.locale, "which-item-ref" if slot == "item_ref" else "which-person")
    pending = Pending(intent.name, intent.slots, slot, tuple(names))
    return Reply(card=question_card(asked, _answers(names)), summary=asked, pending=pending)


def _which_reading(turn: Turn, readings: tuple[Intent, ...]) -> Reply:
    """What each reading would do is told in full; the buttons are short enough for a phone."""
    asked = say(turn.locale, "did-you-mean")
    told = [f"{n}. {described(turn.locale, r)}" for n, r in enumerate(readings, start=1)]
    names = [f"{n}. {_name(turn.locale, r)}" for n, r in enumerate(readings, start=1)]
    buttons = [button(name, "choose", n=n) for n, name in enumerate(names)]
    buttons.append(button(say(turn.locale, "none-of-these"), "choose", n=-1))
    choices = tuple({"intent": r.name, "slots": dict(r.slots)} for r in readings)
    card = question_card(asked, buttons, told)
    return Reply(card=card, summary=asked, pending=Pending("choose", {}, "reading", choices))


def described(locale: str, intent: Intent) -> str:
    """An intent in a few words: "Nytt uppdrag: skicka länken (Test Testsson, 15 januari 2027)"."""
    slots = intent.slots
    about = slots.get("title") or slots.get("item_ref") or slots.get("text") or _taking_part(locale, intent)
    people = [p for name in ("owner", "presenter", "person") for p in _several(slots.get(name))]
    dates = dict.fromkeys(day_of(slots.get(name)) for name in ("due", "meeting", "date"))
    details = ", ".join([*people, *(day(locale, date) for date in dates if date)])
    said = ": ".join(filter(None, (_name(locale, intent), shortened(str(about), LONGEST_READING) if about else "")))
    return f"{said} ({details})" if details else said


def _name(locale: str, intent: Intent) -> str:
    return say(locale, f"reading-{intent.name.replace('_', '-')}")


def _taking_part(locale: str, intent: Intent) -> str:
    status = str(intent.slots.get("status") or "").replace("_", "-")
    key = f"attendance-{status}"
    at, name = intent.slots.get("time") or "none", intent.slots.get("substitute") or "none"
    return say(locale, key, at=at, name=name) if key in catalogue(locale) else ""


def _several(said: object) -> list[str]:
    return [str(one) for one in (said if isinstance(said, list) else [said]) if one]


async def answered(turn: Turn, unit: Unit) -> Intent | None:
    """What a press on one of the buttons means: the intent that was waited for, completed; None for *Nej*."""
    talk = await unit.talks.get(turn.actor.id, turn.conversation, turn.now)
    pending = pending_of(talk)
    n = whole(turn.data, "n")
    if talk is None or pending is None or n >= len(pending.choices):
        raise QuestionGone
    if turn.data.get("question") != talk.state.get("question"):
        raise QuestionGone
    await unit.talks.clear(turn.actor.id, turn.conversation)
    if n < 0:
        return None
    choice = pending.choices[n]
    if isinstance(choice, Mapping):
        return Intent(str(choice["intent"]), dict(choice["slots"]))
    return Intent(pending.intent, {**pending.slots, pending.asked: choice})
