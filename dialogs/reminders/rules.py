"""When the network's members are reminded: chair and coordinator say so in words or in a form."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, time

from dialogs.cards.form import choice_field, save_button, text_field, with_faults
from dialogs.cards.parts import card, facts, form_button, line
from dialogs.forms import Field, typed_in
from dialogs.resolving import numbers
from dialogs.routing import Routes
from dialogs.texts import clock, day, listed, say, span, weekday
from dialogs.turn import Json, Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.understanding.lexicon.dates import MONTHS
from meetings.authorisation import Act, require
from meetings.network.setup import Fault
from meetings.ports import Unit
from meetings.reminders.settings import Rules, rule_faults, rules_of, set_rules

routes = Routes()
OPEN, SAVE = "reminder-rules.open", "reminder-rules.save"
LONGEST = 60
"""Characters of a field."""
MONDAY = date(2027, 1, 4)
LEAP_YEAR = 2028
"""Any year with a 29 February: a pause is said without one."""
OFF = "off"
FIELDS = {name: Field(LONGEST) for name in ("reminder_days", "send_at", "pause_from", "pause_until", "digest")}
_MONTH_DAY = re.compile(r"(\d{1,2}) ?(?:/ ?(\d{1,2})|([a-zåäö]+))", re.IGNORECASE)


@routes.intent("reminder_rules", leads_only=True)
async def change(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Change one of them, or show them all."""
    require(turn.actor, Act.SET_UP)
    rules = _changed(rules_of(turn.network), intent.slots)
    if rules is None:
        return _shown(turn, rules_of(turn.network))
    return await _set(turn, unit, rules)


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """The form, filled in with what holds."""
    require(turn.actor, Act.SET_UP)
    return _form(turn, filled(turn.locale, rules_of(turn.network)), [])


@routes.verb(SAVE)
async def save(turn: Turn, unit: Unit) -> Reply:
    """The form: saved whole, or shown again with what is wrong at its field."""
    require(turn.actor, Act.SET_UP)
    values, odd_fields = typed_in(turn.data, FIELDS)
    rules, faults = read_rules(values)
    faults = [*odd_fields, *(f for f in faults if f.where not in {o.where for o in odd_fields})]
    odd = {f.where for f in faults}
    faults += [f for f in rule_faults(rules) if f.where not in odd]
    return _form(turn, values, faults) if faults else await _set(turn, unit, rules)


def rule_lines(locale: str, rules: Rules) -> list[tuple[str, str]]:
    """The rules, each with its name."""
    said = listed(locale, [str(n) for n in rules.days])
    pause = [date.fromisoformat(f"{LEAP_YEAR}-{d}") for d in rules.pause or ()]
    weekly = "none" if rules.digest_weekday is None else weekday(locale, MONDAY.replace(day=4 + rules.digest_weekday))
    return [
        (say(locale, "rules-name-days"), say(locale, "rules-days", days=said, nearest=min(rules.days, default=0))),
        (say(locale, "rules-name-send-at"), say(locale, "rules-send-at", time=clock(locale, rules.send_at))),
        (
            say(locale, "rules-name-pause"),
            span(locale, pause[0], pause[1], year=False) if pause else say(locale, "rules-no-pause"),
        ),
        (say(locale, "rules-name-digest"), say(locale, "rules-digest", day=weekly)),
    ]


async def _set(turn: Turn, unit: Unit, rules: Rules) -> Reply:
    before = dict(rule_lines(turn.locale, rules_of(turn.network)))
    if rules == rules_of(turn.network):
        return Reply(text=say(turn.locale, "rules-as-before"))
    done = await set_rules(unit, turn.by, rules)
    changed = [f"{n}: {v}" for n, v in rule_lines(turn.locale, rules_of(done.thing)) if before[n] != v]
    said = [say(turn.locale, "rules-set", what="; ".join(changed))]
    return Reply(receipt=tuple(said), acts=(done.act,))


def _shown(turn: Turn, rules: Rules) -> Reply:
    locale, title = turn.locale, say(turn.locale, "rules-title")
    body = [facts(rule_lines(locale, rules)), line(say(locale, "rules-always"), subtle=True)]
    body.append(line(say(locale, "rules-hint"), subtle=True))
    return Reply(card=card(title, body, [form_button(say(locale, "button-change-rules"), OPEN)]), summary=title)


def _changed(rules: Rules, slots: Mapping[str, object]) -> Rules | None:
    pause, digest = slots.get("pause"), slots.get("digest")
    days = _days(rules.days, slots)
    if days is not None:
        return replace(rules, days=tuple(sorted(days, reverse=True)))
    if isinstance(slots.get("send_at"), str):
        return replace(rules, send_at=time.fromisoformat(str(slots["send_at"])))
    if isinstance(pause, list):
        return replace(rules, pause=(str(pause[0]), str(pause[-1])))
    if "pause" in slots:
        return replace(rules, pause=None)
    if "digest" in slots and (digest is None or isinstance(digest, int)):
        return replace(rules, digest_weekday=digest)
    return None


def _days(now: Collection[int], slots: Mapping[str, object]) -> set[int] | None:
    """The days set; `instead` keeps the others but one, `add` and `drop` keep what there is."""
    if "days" in slots:
        others = set(now) - {slots["instead"]} if "instead" in slots else set()
        return others | set(numbers(slots, "days"))
    if "add" in slots:
        return set(now) | set(numbers(slots, "add"))
    return set(now) - set(numbers(slots, "drop")) if "drop" in slots else None


def filled(locale: str, rules: Rules) -> dict[str, str]:
    """The fields filled in with what holds."""
    pause = [day(locale, date.fromisoformat(f"{LEAP_YEAR}-{d}"), year=False) for d in rules.pause or ("", "") if d]
    return {
        "reminder_days": ", ".join(str(n) for n in rules.days),
        "send_at": clock(locale, rules.send_at),
        "pause_from": pause[0] if pause else "",
        "pause_until": pause[1] if pause else "",
        "digest": OFF if rules.digest_weekday is None else str(rules.digest_weekday),
    }


def rule_fields(locale: str, values: Mapping[str, str]) -> dict[str, list[Json]]:
    """The fields, by the name that their faults have."""
    weekdays = [(weekday(locale, MONDAY.replace(day=4 + n)), str(n)) for n in range(5)]
    digest = [(say(locale, "rules-no-digest"), OFF), *weekdays]

    def text(name: str) -> Json:
        return text_field(name, say(locale, f"rules-field-{name.replace('_', '-')}"), values[name], limit=LONGEST)

    return {
        "reminder_days": [text("reminder_days")],
        "send_at": [text("send_at")],
        "pause": [],
        "pause_from": [text("pause_from")],
        "pause_until": [text("pause_until")],
        "digest": [choice_field("digest", say(locale, "rules-field-digest"), values["digest"], digest)],
    }


def _form(turn: Turn, values: Mapping[str, str], faults: list[Fault]) -> Reply:
    locale = turn.locale
    title = say(locale, "rules-title")
    buttons = [save_button(say(locale, "button-save-rules"), SAVE)]
    return Reply(form=card(title, with_faults(locale, rule_fields(locale, values), faults), buttons), summary=title)


def read_rules(typed: Mapping[str, str]) -> tuple[Rules, list[Fault]]:
    """What the fields say, and what in them cannot be read."""
    values = {name: typed[name].strip() for name in FIELDS}
    faults: list[Fault] = []
    days = re.findall(r"\d{1,4}", values["reminder_days"])
    if re.sub(r"[\d\s,;.]|och|and", "", values["reminder_days"]):
        faults.append(Fault("reminder_days", "unreadable-days", {"text": values["reminder_days"]}))
    at = _time(values["send_at"])
    if at is None:
        faults.append(Fault("send_at", "unreadable-time", {"text": values["send_at"]}))
    edges = [values["pause_from"], values["pause_until"]]
    pause = [_month_day(e) for e in edges if e]
    if any(edges) and (len(pause) != len(edges) or None in pause):
        faults.append(Fault("pause", "unreadable-pause", {"text": " – ".join(edges)}))
    digest = values["digest"]
    if digest != OFF and digest not in map(str, range(5)):
        faults.append(Fault("digest", "unreadable-weekday"))
    rules = Rules(
        tuple(sorted({int(d) for d in days}, reverse=True)),
        at or time(8, 30),
        (str(pause[0]), str(pause[1])) if len(pause) == len(edges) and None not in pause else None,
        int(digest) if digest.isdecimal() and len(digest) == 1 else None,
    )
    return rules, faults


def _time(text: str) -> time | None:
    m = re.fullmatch(r"(\d{1,2})(?:[.:](\d{2}))?", text)
    try:
        return time(int(m[1]), int(m[2] or 0)) if m else None
    except ValueError:
        return None


def _month_day(text: str) -> str | None:
    """The day as it is kept, "07-01", from "1 juli" or "1/7"."""
    m = _MONTH_DAY.fullmatch(re.sub(r"^([a-zåäö]+) (\d{1,2})$", r"\2 \1", text, flags=re.IGNORECASE))
    month = (int(m[2]) if m[2] else MONTHS.get(m[3].lower())) if m else None
    return f"{month:02}-{int(m[1]):02}" if m and month else None
