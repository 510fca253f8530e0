"""The whole of it: take the message apart, weigh the intents, fill the slots, decide between acting and asking."""

from collections.abc import Callable
from dataclasses import replace

from dialogs.understanding import by_number, named_points, pointing, references, several
from dialogs.understanding.afterwards import afterthought
from dialogs.understanding.answering import answer
from dialogs.understanding.attended import asked_first, attended
from dialogs.understanding.commented import COMMENTING, commented
from dialogs.understanding.corrections import correction
from dialogs.understanding.deciding import Course, decide, knows
from dialogs.understanding.doubts import doubts
from dialogs.understanding.heads import weigh_head
from dialogs.understanding.intent import NONE, Context, Intent
from dialogs.understanding.intents import Score, scores
from dialogs.understanding.noted import NOTING, RECORDED, each, noted
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed, parse
from dialogs.understanding.slots import actions as slots_actions
from dialogs.understanding.slots import asking_lists as slots_asking_lists
from dialogs.understanding.slots import attendance as slots_attendance
from dialogs.understanding.slots import calling as slots_calling
from dialogs.understanding.slots import chair as slots_chair
from dialogs.understanding.slots import commenting as slots_commenting
from dialogs.understanding.slots import due as slots_due
from dialogs.understanding.slots import exporting as slots_exporting
from dialogs.understanding.slots import forms as slots_forms
from dialogs.understanding.slots import items as slots_items
from dialogs.understanding.slots import matters as slots_matters
from dialogs.understanding.slots import meetings as slots_meetings
from dialogs.understanding.slots import minutes as slots_minutes
from dialogs.understanding.slots import owner as slots_owner
from dialogs.understanding.slots import preparing as slots_preparing
from dialogs.understanding.slots import publishing as slots_publishing
from dialogs.understanding.slots import recording_forms as slots_recording_forms
from dialogs.understanding.slots import recording_matters as slots_recording_matters
from dialogs.understanding.slots import reminders as slots_reminders
from dialogs.understanding.slots import scheduling as slots_scheduling
from dialogs.understanding.slots import searching as slots_searching
from dialogs.understanding.slots import steering as slots_steering
from dialogs.understanding.slots import succession as slots_succession
from dialogs.understanding.slots import yearly as slots_yearly
from dialogs.understanding.slots.draft import Draft
from dialogs.understanding.steered import STEERING, steered
from dialogs.understanding.traits import traits
from dialogs.understanding.unasked import unasked
from dialogs.understanding.unmistakable import CHANGING, INTENTS, unmistakable
from dialogs.understanding.walked import WALKING, as_walked, walked
from dialogs.understanding.yearly import YEARLY, yearly

_FILL: dict[str, Callable[[Draft], None]] = {
    "withdraw_agenda_item": slots_items.withdraw,
    "postpone_agenda_item": slots_items.postpone,
    "add_action": slots_actions.add,
    "list_my_actions": slots_actions.mine,
    "list_actions": slots_actions.listing,
    "complete_action": slots_items.complete,
    "change_due_date": slots_due.change_due,
    "reassign_action": slots_owner.reassign,
    "next_meeting": slots_meetings.next_meeting,
    "schedule_meeting": slots_scheduling.schedule,
    "start_minutes": slots_meetings.start,
    "draft_minutes": slots_meetings.minutes_of,
    "add_note": slots_minutes.note,
    "add_decision": slots_minutes.decision,
    "attendance": slots_attendance.attendance,
    "chair_rotation": slots_yearly.chair,
    "import_minutes": slots_meetings.import_minutes,
    "annual_followup": slots_yearly.annual,
    **slots_preparing.FILL,
    **slots_calling.FILL,
    **slots_matters.FILL,
    **slots_exporting.FILL,
    **slots_recording_forms.FILL,
    **slots_forms.FILL,
    **slots_recording_matters.FILL,
    **slots_chair.FILL,
    **slots_asking_lists.FILL,
    **slots_succession.FILL,
    **slots_reminders.FILL,
    **slots_publishing.FILL,
    **slots_searching.FILL,
    **slots_commenting.FILL,
    **slots_steering.FILL,
}
_REQUIRED: dict[str, tuple[str, ...]] = {
    "add_agenda_item": ("title",),
    "withdraw_agenda_item": ("item_ref",),
    "postpone_agenda_item": ("item_ref",),
    "add_action": ("title",),
    "complete_action": ("item_ref",),
    "change_due_date": ("item_ref", "due"),
    "reassign_action": ("item_ref", "owner"),
    "schedule_meeting": ("date",),
    "add_note": ("text",),
    "add_decision": ("text",),
    **slots_preparing.REQUIRED,
    **slots_calling.REQUIRED,
    **slots_matters.REQUIRED,
    **slots_recording_forms.REQUIRED,
    **slots_asking_lists.REQUIRED,
    **slots_recording_matters.REQUIRED,
}
_WISHED: dict[str, tuple[str, ...]] = {"add_action": ("owner", "due")}
"""Missing, but asked for only afterwards."""
_INSTEAD = {"title": ("items", "listed"), "date": ("dates", "meeting"), "owner": ("preparers",)}
"""A slot that others make unnecessary."""

ADDS = frozenset(
    (
        "add_agenda_item",
        "add_action",
        "add_note",
        "add_decision",
        "schedule_meeting",
        "start_minutes",
        "attendance",
        "import_minutes",
    )
)
CHANGES = frozenset(
    ("withdraw_agenda_item", "postpone_agenda_item", "complete_action", "change_due_date", "reassign_action")
)
_ORDERS = ADDS | CHANGES | CHANGING
"""What can stand beside other orders in one message."""
_SURE = {"add": 0.68, "change": 0.72, "show": 0.60}
"""How sure it must be to act: more for what removes or changes than for what adds, least for what only shows."""
_PERHAPS = 0.56
"""From here a question is better than silence."""
_CLEAR = 0.06
"""How far the next reading must be behind."""
_MOST_READINGS = 3
_ANY_WORDS = frozenset(("title", "text"))
"""Asked for these, any words are an answer, but for those that plainly change what was just recorded."""
_WORTH_ASKING = 0.86
"""An order without what it is about is asked about only from here; below it is talk."""


_BY_RULE = INTENTS | WALKING | STEERING | NOTING | COMMENTING | YEARLY
"""What nothing said before can change the meaning of."""


def understand(text: str, context: Context) -> Intent:
    """What a message asks for; `none` for talk, and always in a channel where the bot was not spoken to."""
    if not context.personal and not context.mentioned:
        return NONE
    parsed = parse(text, context)
    return _each(parsed, context) or _understood(parsed, context) if parsed.units else NONE


def _understood(parsed: Parsed, context: Context) -> Intent:
    """The same of words that there are, said to the bot."""
    by_rule = yearly(parsed, context) or commented(parsed, context) or noted(parsed, context)
    there = None if by_rule else attended(parsed, context)
    if there is not None:
        return there
    by_rule = by_rule or _while_walking(parsed, context) or steered(parsed, context)
    intent = by_rule or _read(parsed, context)
    later = None if intent.name in _BY_RULE else afterthought(parsed, context)
    if later is not None and context.pending is not None and context.pending.asked in _ANY_WORDS:
        return later
    answered = answer(parsed, context, intent)
    if answered is not None or later is not None:
        return answered or later or NONE
    corrected = None if intent.name in _BY_RULE else correction(parsed, context)
    if corrected is not None:
        return corrected
    if intent.name in WALKING | STEERING | NOTING | COMMENTING | YEARLY:
        return intent
    frames = [asked_first(frame, parsed, context) for frame in _several(parsed, intent, context)]
    return replace(frames[0], also=tuple(frames[1:])) if frames else asked_first(intent, parsed, context)


def _each(parsed: Parsed, context: Context) -> Intent | None:
    """What is pasted in lines with a head each, of which the first is a note's; None when it is anything else."""
    parts = each(parsed.text)
    plain = replace(context, pending=None)
    if len(parts) == 1 or noted(parse(parts[0], plain), plain) is None:
        return None
    found = [_understood(parse(part, plain), plain) for part in parts]
    recorded = all(i.name in RECORDED | {"add_action"} and not i.ask and not i.also for i in found)
    return replace(found[0], also=tuple(found[1:])) if recorded else None


def _while_walking(parsed: Parsed, context: Context) -> Intent | None:
    """What is said of the matter before the meeting while the action list is gone through."""
    if context.walking is None:
        return None
    said = walked(parsed, context)
    if said is not None or context.walk_paused:
        return said
    found = _read(parsed, replace(context, last_items=(context.walking, *context.last_items)))
    return as_walked(found, parsed, context)


def _several(parsed: Parsed, intent: Intent, context: Context) -> list[Intent]:
    """The frames of a message that holds several things; none when it holds one."""
    if intent.name == "attendance":
        return several.attending(parsed, intent, lambda clause: _attendance(clause, context))
    return several.orders(parsed, intent, lambda clause: _read(parse(clause, context), context), _ORDERS)


def _attendance(text: str, context: Context) -> Intent | None:
    """A part of a message about attendance, if that is what it is about."""
    parsed = parse(text, context)
    score = scores(parsed).get("attendance") if parsed.units else None
    return _frame("attendance", score, parsed, context) if score and score.status else None


def _read(parsed: Parsed, context: Context) -> Intent:
    """The message by itself, without what was asked before it."""
    if not parsed.units:
        return NONE
    if {unit.shape for unit in parsed.units} == {"?"}:
        return Intent("help", why=("nothing but a question mark", "what it can do is the best answer"))
    nothing = unasked(parsed)
    if nothing:
        return replace(NONE, why=(nothing,))
    own = _own(parsed, context)
    if own is not None:
        return own
    found = scores(parsed)
    _weigh_items(found, parsed, context)
    _weigh_surroundings(found, parsed, context)
    headed = weigh_head(found, parsed)
    best = max(found, key=lambda name: found[name].value, default="none")
    only_rules = not knows(best) and found[best].value >= _PERHAPS
    if headed or only_rules or context.pending is not None:
        return _of_its_list(_by_rules(found, parsed, context), found, parsed, context)
    return _of_its_list(_judged(found, parsed, context), found, parsed, context)


def _of_its_list(intent: Intent, found: dict[str, Score], parsed: Parsed, context: Context) -> Intent:
    """The same, of the list that has the number."""
    if not intent.readings:
        other = by_number.twin(intent, _ABOUT, {unit.shape for unit in parsed.units}, context)
        return _frame(other, found.get(other) or Score(intent.confidence), parsed, context) if other else intent
    return by_number.settled(intent, _ABOUT, context)


def _own(parsed: Parsed, context: Context) -> Intent | None:
    """An order that rules alone decide, since it can mean nothing else."""
    named = named_points.order(parsed, context)
    if named is not None:
        return named
    found = unmistakable(parsed, context) or slots_recording_matters.routed(parsed, context)
    return _frame(*found, parsed, context) if found else None


def _by_rules(found: dict[str, Score], parsed: Parsed, context: Context) -> Intent:
    """What the rules say by themselves: for an unmistakable head, the bot's own intents, and while an answer is due."""
    ranked = sorted(found.items(), key=lambda item: -item[1].value)
    if not ranked or ranked[0][1].value < _PERHAPS:
        return _nothing(ranked)
    name, score = ranked[0]
    intent = _frame(name, score, parsed, context)
    if (
        intent.missing
        and name in ADDS | CHANGES
        and score.value < _WORTH_ASKING
        and set(intent.missing) & set(_REQUIRED.get(name, ()))
    ):
        return _nothing(ranked)
    rivals = [(n, s) for n, s in ranked[1:] if s.value > score.value - _CLEAR and s.value >= _PERHAPS]
    if score.value < _needed(name) and "items" not in intent.slots:
        return _unsure(intent, [intent])
    if rivals and name in ADDS | CHANGES and any(r in ADDS | CHANGES for r, _ in rivals):
        readings = [intent, *(_frame(n, s, parsed, context) for n, s in rivals[: _MOST_READINGS - 1])]
        return _unsure(intent, readings)
    return intent


_KINDS = {name: "add" if name in ADDS else "change" if name in CHANGES else "show" for name in _FILL}


def _judged(found: dict[str, Score], parsed: Parsed, context: Context) -> Intent:
    """What rules and likeness say together."""
    evidence = {name: score.value for name, score in found.items()}
    kind = _kind_pointed_at(parsed, context)
    for name, about in _ABOUT.items() if kind else ():
        evidence[name] = evidence.get(name, 0.0) + (_OF_THAT_KIND if about == kind and name in found else 0.0)
        evidence[name] -= _OF_THE_OTHER if about != kind else 0.0
    known = traits(parsed, context)
    if not found and not any(trait.startswith("k=") for trait in known):
        return Intent("none", why=("not a word of it is known",))
    decision = decide(evidence, known, _KINDS)

    def frame(name: str) -> Intent:
        read = _frame(name, found.get(name) or Score(decision.probability), parsed, context)
        return replace(read, confidence=round(decision.probability, 2), why=(*decision.why, *read.why))

    if decision.course is Course.NOTHING:
        return Intent("none", confidence=round(decision.probability, 2), why=tuple(decision.why))
    intent = frame(decision.intent)
    lacking = set(intent.missing) & set(_REQUIRED.get(intent.name, ()))
    if lacking and decision.probability < _WORTH_ASKING:
        return replace(NONE, confidence=round(1 - decision.probability, 2), why=(*intent.why, f"lacks {lacking}"))
    if decision.course is Course.ACT or "items" in intent.slots:
        return intent
    return _unsure(intent, [intent, *map(frame, decision.readings[1:])])


_ABOUT = {
    "withdraw_agenda_item": "agenda",
    "postpone_agenda_item": "agenda",
    "complete_action": "action",
    "change_due_date": "action",
    "reassign_action": "action",
}
_FITS, _MISFITS = 0.5, 0.45
"""How far a known item of the right kind carries towards certainty, and what one of the other kind leaves."""
_OF_THAT_KIND, _OF_THE_OTHER = 0.5, 1.0
"""The same for the likeness, which knows of no items: in rules that are wholly sure."""


def _weigh_items(found: dict[str, Score], parsed: Parsed, context: Context) -> None:
    """Words that point at a known item speak for the intents about that kind of item, against the others."""
    kind = _kind_pointed_at(parsed, context)
    for name, score in found.items() if kind else ():
        if _ABOUT.get(name) == kind:
            score.value += (1 - score.value) * _FITS
            score.why.append(f"+ points at a known item on the {kind} list")
        elif name in _ABOUT:
            score.value *= _MISFITS
            score.why.append(f"×{_MISFITS} the item it points at is of the other kind")


def _kind_pointed_at(parsed: Parsed, context: Context) -> str | None:
    """The one kind of known item that the words can mean; None without such an item, or by a number."""
    if not (context.items or context.last_items) or any(isinstance(u.hit, NumberHit) for u in parsed.units):
        return None
    words = pointing.pointing_words(parsed)
    kinds = references.kinds(words, context.items) if words else {i.kind for i in context.last_items[:1]}
    return next(iter(kinds)) if len(kinds) == 1 else None


_WHEN = frozenset(("DATE", "DATEM", "DATEX", "MEET", "MONTH", "mötet", "möte", "meeting"))


def _weigh_surroundings(found: dict[str, Score], parsed: Parsed, context: Context) -> None:
    """Notes and attendance are about a meeting: less likely when there is none now and none is named."""
    if parsed.to_others and not parsed.to_bot:
        for name in found.keys() & (ADDS | CHANGES):
            found[name].value *= 0.6
            found[name].why.append("×0.60 said to somebody else")
    if context.current_meeting:
        for name in found.keys() & {"add_note", "add_decision", "start_minutes", "attendance"}:
            found[name].value += (1 - found[name].value) * 0.3
        return
    if "add_note" in found:
        found["add_note"].value *= 0.95
    attendance = found.get("attendance")
    if attendance and attendance.status != "list" and not _WHEN & {u.shape for u in parsed.units}:
        attendance.value *= 0.7
        attendance.why.append("×0.70 no meeting now and none named")


def _resolved(name: str, draft: Draft, context: Context) -> None:
    """An action item's words become its number; several that fit are the candidates."""
    said = draft.slots.get("item_ref")
    if name not in _ABOUT or not isinstance(said, str):
        return
    found = references.matching(said, [i for i in context.items if i.kind == _ABOUT[name]])
    if len(found) == 1 and found[0].kind == "action":
        draft.set("item_ref", found[0].number, f"{said!r} is {found[0].title!r}")
    elif len(found) > 1:
        draft.candidates["item_ref"] = [i.title for i in found]


def _needed(name: str) -> float:
    return _SURE["add" if name in ADDS else "change" if name in CHANGES else "show"]


def _nothing(ranked: list[tuple[str, Score]]) -> Intent:
    """Talk. The more surely so, the less there was that spoke for anything."""
    best = ranked[0][1].value if ranked else 0.0
    why = tuple(f"{name} {score.value:.2f}: {'; '.join(score.why[:3])}" for name, score in ranked[:2])
    return Intent("none", confidence=round(1.0 - best, 2), why=why)


def _unsure(intent: Intent, readings: list[Intent]) -> Intent:
    return Intent(
        intent.name, intent.slots, intent.confidence, ask=True, missing=intent.missing, candidates=intent.candidates,
        doubts=intent.doubts, readings=tuple(readings),
        why=(*intent.why, "not sure enough to act: " + ", ".join(r.name for r in readings)),
    )  # fmt: skip


def _frame(name: str, score: Score, parsed: Parsed, context: Context) -> Intent:
    draft = Draft(parsed, context, score)
    fill = _FILL.get(name)
    if fill:
        fill(draft)
        _resolved(name, draft, context)
    doubted = doubts(name, draft)
    absent = [
        s
        for s in _REQUIRED.get(name, ())
        if not (s in draft.slots or s in draft.candidates or s in doubted)
        and not any(i in draft.slots for i in _INSTEAD.get(s, ()))
    ]
    wished = [s for s in _WISHED.get(name, ()) if not (s in draft.slots or s in draft.candidates or s in doubted)]
    return Intent(
        name,
        draft.slots,
        confidence=round(score.value, 2),
        ask=bool(absent or draft.candidates or doubted),
        missing=(*absent, *wished),
        candidates=draft.candidates,
        doubts=doubted,
        why=(f"{name} {score.value:.2f}", *score.why, *draft.why),
    )
