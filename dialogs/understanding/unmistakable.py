"""Orders that begin as nothing else does: the agenda prepared, the meeting called, the year planned.

The weights were not taught these intents, so rules alone decide, and only for words that can mean nothing else:
what is not recognised here is read as if these intents did not exist.
"""

from collections.abc import Callable, Iterator

from dialogs.understanding.anchors import Sieve
from dialogs.understanding.dates.hits import DateHit
from dialogs.understanding.deciding import knows
from dialogs.understanding.evidence import asking_lists as evidence_asking_lists
from dialogs.understanding.evidence import calling as evidence_calling
from dialogs.understanding.evidence import chair as evidence_chair
from dialogs.understanding.evidence import channel as evidence_channel
from dialogs.understanding.evidence import commenting as evidence_commenting
from dialogs.understanding.evidence import exporting as evidence_exporting
from dialogs.understanding.evidence import forms as evidence_forms
from dialogs.understanding.evidence import helping as evidence_helping
from dialogs.understanding.evidence import matters as evidence_matters
from dialogs.understanding.evidence import preparing as evidence_preparing
from dialogs.understanding.evidence import publishing as evidence_publishing
from dialogs.understanding.evidence import recording_forms as evidence_recording_forms
from dialogs.understanding.evidence import recording_matters as evidence_recording_matters
from dialogs.understanding.evidence import searching as evidence_searching
from dialogs.understanding.evidence import steering as evidence_steering
from dialogs.understanding.evidence import succession as evidence_succession
from dialogs.understanding.evidence import walking as evidence_walking
from dialogs.understanding.evidence.reminders import REMINDER_INTENTS, reminder_words
from dialogs.understanding.evidence.rhythm import rhythm
from dialogs.understanding.intent import Context
from dialogs.understanding.intents import Score
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots import searching as slots_searching
from dialogs.understanding.slots.asking_lists import alone, is_there
from dialogs.understanding.slots.chair import reminds

_TABLES = (
    evidence_commenting,
    evidence_succession,
    evidence_chair,
    evidence_calling,
    evidence_preparing,
    evidence_matters,
    evidence_exporting,
    evidence_recording_forms,
    evidence_walking,
    evidence_steering,
    evidence_publishing,
    evidence_searching,
    evidence_recording_matters,
    evidence_asking_lists,
    evidence_helping,
    evidence_channel,
    evidence_forms,
)
HEADS = tuple((intent, compiled(pattern)) for table in _TABLES for intent, pattern in table.HEADS)
_AGAINST = tuple((frozenset(intents), compiled(pattern)) for table in _TABLES for intents, pattern in table.AGAINST)
POSSIBLE = Sieve([pattern.source for _, pattern in HEADS])
SURE = 0.93
INTENTS = frozenset(intent for intent, _ in HEADS if not knows(intent)) | {"set_rhythm"} | REMINDER_INTENTS
CHANGING = INTENTS - {
    "prepare_agenda",
    "start_walk_through",
    "walk_end",
    "walk_pause",
    "walk_resume",
    "walk_where",
    "next_point",
    "go_to_point",
    "remove_note",
    "previous_point",
    "end_meeting",
    "where_at_meeting",
    "prepare_meeting",
    "item_fate",
    "suggestion_deadline",
    "action_history",
    "ticks_left",
    "ask_list",
    "who_prepares",
    "ask_matter",
    "export_list",
    "suggest_form",
    "record_form",
    "change_form",
    "meeting_form",
    "members_form",
    "my_settings",
    "settings_form",
    "network_form",
    "plan_year",
    "set_rhythm",
    "handover_pack",
    "publish_minutes",
    "search_minutes",
    "show_minutes",
    "list_minutes",
    "home_report",
    "list_comments",
    "comments_until",
    "no_comments",
    "minutes_changes",
    "no_tips",
    "want_tips",
    "choose_channel",
    "channel_as_before",
    *REMINDER_INTENTS,
}
"""Those that can stand beside others in one message, each an order of its own."""
_STATED = later(r" (?:är|blir|is|are) (?:godkänd|godkänt|godkända|accepterad|approved|accepted) | godkänns | avslås ")
"""At a meeting these tell what the meeting decides."""


def unmistakable(parsed: Parsed, context: Context) -> tuple[str, Score] | None:
    """The intent whose words a sentence begins with, and why."""
    rhythmic = rhythm(parsed)
    if rhythmic:
        return "set_rhythm", Score(SURE, SURE, why=[f"+{SURE} the days of the rhythm: {rhythmic!r}"])
    reminding = reminder_words(parsed, context)
    if reminding:
        return reminding.intent, Score(SURE, SURE, why=[f"+{SURE} when people are reminded: {reminding.slots!r}"])
    for string, start in _sentences(parsed):
        for number in POSSIBLE.among(set(string.split(" "))):
            intent, pattern = HEADS[number]
            m = pattern.regex.search(string)
            if m is None or _vetoed(intent, string, parsed, context):
                continue
            why = f"+{SURE} the message says so at its head: {m.group().strip()!r}"
            return intent, Score(SURE, SURE, why=[why], at=start + m.start())
    return None


_OF_LEADS = frozenset({"close_action", "start_walk_through"})
"""What the same words by a member do not mean; but "till handlingarna" says itself whose word it is."""


def _sentences(parsed: Parsed) -> Iterator[tuple[str, int]]:
    starts, string = parsed.shape.starts, parsed.shape.string
    for first, last in parsed.sentences:
        start = starts[first] - 1
        yield string[start : starts[last] if last < len(starts) else len(string)], start


_ONLY_IF: dict[str, Callable[[Parsed, Context], bool]] = {
    "remind_now": reminds,
    "who_prepares": is_there,
    "ask_matter": is_there,
    "ask_list": alone,
    **dict.fromkeys(slots_searching.FILL, slots_searching.asks),
}
"""What must hold besides the words."""


def _vetoed(intent: str, string: str, parsed: Parsed, context: Context) -> bool:
    leads = context.speaker is not None and (context.speaker.chair or context.speaker.coordinator)
    if intent in _OF_LEADS and not leads and " till handlingarna " not in string:
        return True
    # "Initierat av Lisa." tells of the matter that the sentence before it is about.
    of_another = intent == "amend_action" and len(parsed.sentences) > 1 and " REF" not in string
    if of_another or (context.current_meeting and _STATED.search(string)):
        return True
    if intent == "park_agenda_item" and _postponed(string, parsed, context):
        return True
    if intent in ("call_meeting", "remind_now") and not _now(parsed, context):
        return True
    if intent in _ONLY_IF and not _ONLY_IF[intent](parsed, context):
        return True
    return any(intent in intents and pattern.regex.search(string) for intents, pattern in _AGAINST)


def _postponed(string: str, parsed: Parsed, context: Context) -> bool:
    """Points put off until further notice, or at a meeting to the next, are postponed; a suggestion is parked."""
    to_next = any(isinstance(u.hit, DateHit) and u.hit.rule == "the next meeting" for u in parsed.units)
    at_meeting = context.current_meeting is not None and (to_next or bool(_TO_NEXT.search(string)))
    return not _SUGGESTED.search(string) and (at_meeting or bool(_FOR_NOW.search(string)))


_SUGGESTED = later(r" (?:förslag|förslaget|förslagen|suggestion|proposal|parkeringen) ")
_TO_NEXT = later(r" (?:till nästa|t nästa) ")
_FOR_NOW = later(r" (?:tills vidare|until further notice|for now) ")


def _now(parsed: Parsed, context: Context) -> bool:
    """Whether no other day than today is said for doing it: what is to be sent on Friday is not sent now."""
    days = [u.hit.day for u in parsed.units if isinstance(u.hit, DateHit) and u.shape == "DATE"]
    return all(day == context.now.date() for day in days)
