"""What is put in a message: a small card of facts without buttons, for it is read by whoever reads the message.

A button would be everybody's to press, and is nothing where the bot is not; a link to a document would open it for
strangers. What may stand here at all is decided in `meetings.finding`.
"""

from dialogs.cards.parts import card, typed
from dialogs.cards.searching import state_of
from dialogs.texts import day, say
from dialogs.turn import Json, Result
from dialogs.wording import shortened, who
from meetings.actions.items import ActionItem, ActionState
from meetings.agenda.fates import End
from meetings.agenda.items import AgendaItem
from meetings.finding import Found
from meetings.minutes.searching import Hit
from meetings.naming import Names

LONGEST_TITLE = 200
LONGEST_TEXT = 600
"""Characters of a decision in the card: twenty-five cards go in one answer."""
LONGEST_CHOICE = 80
"""Characters of a line to choose by; a phone shows half of it."""
_ON = frozenset({End.ON, End.SET, End.LATER, End.LEFT})


def result(locale: str, found: Found, names: Names, network: str, *, several: bool) -> Result:
    """One thing that was found; `several` is whether there are other networks to tell it from."""
    match found.thing:
        case ActionItem() as item:
            title, facts, text = f"{item.number}. {item.title}", _of_matter(locale, item, names), ""
        case AgendaItem() as item:
            title, facts, text = item.title, _of_point(locale, item, found, names), ""
        case Hit() as hit:
            title = hit.heading or say(locale, "minutes-other")
            facts, text = _of_decision(locale, hit), hit.passage.text
    words = [text or " · ".join(facts)] + ([network] if several else [])
    shown = shortened(" · ".join(words), 2 * LONGEST_CHOICE)
    return Result(shortened(title, LONGEST_CHOICE), shown, _card(title, facts, text, network))


def _card(title: str, facts: list[str], text: str, network: str) -> Json:
    """The thing, the decision's own words, its facts, and whose it is."""
    title = shortened(title, LONGEST_TITLE)
    body = [typed({"text": title, "weight": "Bolder"})]
    if text:
        body.append(typed(shortened(text, LONGEST_TEXT)))
    body.append(typed({"text": " · ".join([*facts, network]), "size": "Small", "isSubtle": True}))
    return card(title, body, titled=False)


def _of_matter(locale: str, item: ActionItem, names: Names) -> list[str]:
    when = day(locale, item.report_on) if item.report_on else say(locale, "action-no-date")
    state = [] if item.state is ActionState.OPEN else [say(locale, f"action-state-{item.state.value}")]
    return [who(locale, item, names), when, *state]


def _of_point(locale: str, item: AgendaItem, found: Found, names: Names) -> list[str]:
    end = End.ON if found.end in _ON else found.end
    known = end if end and found.meeting else None
    held = day(locale, found.meeting.starts_on) if found.meeting else ""
    facts = [say(locale, "find-point", end=(known or end or "other"), day=held)]
    if item.purpose:
        facts.append(say(locale, f"purpose-{item.purpose.name.lower()}"))
    people = item.presenter or names.person(item.presenter_id) or item.on_behalf_of or names.person(item.proposer_id)
    return [*facts, *([people] if people else [])]


def _of_decision(locale: str, hit: Hit) -> list[str]:
    state = state_of(locale, hit.state.value)
    return [say(locale, "find-decision", day=hit.meeting.starts_on, state=state)]
