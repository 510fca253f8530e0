"""A Reply -> what Teams is to be sent: activities as plain JSON, and the bodies invokes are answered with."""

import html
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from bot.teams.incoming import Incoming, Via
from bot.teams.outbox import Address, Posting
from dialogs.turn import Kind, Place, Reply, Result

Json = dict[str, Any]

CARD = "application/vnd.microsoft.card.adaptive"
HERO = "application/vnd.microsoft.card.hero"
MESSAGE = "application/vnd.microsoft.activity.message"
SEARCH = "application/vnd.microsoft.search.searchResponse"
DONE: Json = {"statusCode": 200, "type": MESSAGE, "value": ""}
LONGEST_SUMMARY = 200
"""Characters a notification shows at most."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is answered in the same breath (`body`, None for nothing), what is posted, what others see changed."""

    body: Json | None = None
    postings: list[Posting] = field(default_factory=list)
    for_the_others: Posting | None = None
    """The answer to a press changes the card for whoever pressed; this changes it for those who read along."""


def text_activity(text: str) -> Json:
    """Text as it is written; nothing in it is markup."""
    return {"type": "message", "text": text, "textFormat": "plain"}


def card_activity(card: Json, summary: str = "") -> Json:
    """A card; `summary` is what the notification and a screen reader say."""
    said = summary or str(card.get("speak") or "")
    shown = {"contentType": CARD, "content": card}
    return {"type": "message", "attachments": [shown]} | ({"summary": said[:LONGEST_SUMMARY]} if said else {})


def mentioning(text: str, teams_id: str, name: str) -> Json:
    """Text that begins with a mention, so that the person is alerted in a channel."""
    spoken = f"<at>{html.escape(name, quote=False)}</at>"
    escaped = html.escape(text, quote=False).replace("\n", "<br>")
    mention = {"type": "mention", "text": spoken, "mentioned": {"id": teams_id, "name": name}}
    return {"type": "message", "text": f"{spoken} {escaped}", "textFormat": "xml", "entities": [mention]}


def live_in(reply: Reply) -> Json | None:
    """What is to be known of the reply's card when it is to follow what happens."""
    live = reply.live
    return asdict(live) if live and live.posted else None


def activities(reply: Reply) -> list[Json]:
    """The messages of a reply, without `then` and `post`. Text and card apart: together Teams gives them no id."""
    made = [text_activity(reply.text)] if reply.text else []
    return made + [card_activity(card, reply.summary) for card in (reply.card, reply.form) if card]


def postings(to: Address, reply: Reply) -> list[Posting]:
    """A reply and what follows it, all to one address."""
    parts = [reply, *reply.then]
    return [Posting(to, activity) for part in parts for activity in activities(part)]


def plan(incoming: Incoming, reply: Reply) -> Plan:
    """How the reply is given to whoever asked. `reply.post` is not part of it."""
    if incoming.via in (Via.QUERY, Via.UNKNOWN):
        return Plan(_found(incoming, reply) if incoming.via is Via.QUERY else _politely(incoming, reply))
    if incoming.via is Via.CARD:
        return _to_card(incoming, reply)
    if incoming.via is Via.DIALOG:
        return _to_dialog(incoming, reply)
    shared = incoming.place is not Place.PERSONAL
    if incoming.via is Via.MESSAGE and reply.own_view and shared:
        # What was pressed is everybody's, and this client can show nobody a card of their own.
        return Plan(None, _posted(incoming, replace(reply, card=None if reply.text else reply.card, live=None)))
    stands = reply.at_message or (incoming.card_id if incoming.via is Via.MESSAGE else None)
    if reply.replaces and reply.card and stands:
        put = Posting(incoming.here, card_activity(reply.card, reply.summary), stands, receipt=_receipt_in(reply))
        return Plan(None, [put, *_posted(incoming, _besides_card(reply))])
    return Plan(None, _posted(incoming, reply))


def _posted(incoming: Incoming, reply: Reply) -> list[Posting]:
    """Said where it was asked; what is private, and a form that no dialog shows, in the person's own chat."""
    made: list[Posting] = []
    kept = _receipt_in(reply)
    for part in (reply, *reply.then):
        to, instead = (incoming.chat, _instead(incoming, part)) if part.private else (incoming.here, None)
        said = [_posting(to, part, activity) for activity in activities(replace(part, form=None))]
        if said and kept:
            said[-1], kept = replace(said[-1], receipt=kept), None
        made += [replace(posting, instead=instead) for posting in said]
        if part.form:
            form = card_activity(part.form, part.summary)
            made.append(Posting(incoming.chat, form, instead=_instead(incoming, part)))
    return made


def _instead(incoming: Incoming, part: Reply) -> Posting | None:
    """Where it was asked, to the person by name: that it could not be given, and nothing of what it was."""
    if incoming.place is Place.PERSONAL or not part.instead:
        return None
    return Posting(incoming.here, mentioning(part.instead, incoming.sender.teams_id, incoming.sender.name))


def _posting(to: Address, part: Reply, activity: Json) -> Posting:
    return Posting(to, activity, live=live_in(part) if "attachments" in activity else None)


def _receipt_in(reply: Reply) -> Json | None:
    return asdict(reply.kept) if reply.kept else None


def _besides_card(reply: Reply) -> Reply:
    """What is posted when the card has taken another's place; a reader's own card says in itself what was done."""
    return replace(reply, card=None, kept=None, text="" if reply.own_view else reply.text)


def _to_card(incoming: Incoming, reply: Reply) -> Plan:
    """A pressed card is replaced, or a short text is shown by it; the rest is posted."""
    if reply.replaces and reply.card:
        body = {"statusCode": 200, "type": CARD, "value": reply.card}
        others = None
        if incoming.place is not Place.PERSONAL and incoming.card_id and not reply.own_view:
            others = Posting(incoming.here, card_activity(reply.card, reply.summary), replaces=incoming.card_id)
        return Plan(body, _posted(incoming, _besides_card(reply)), others)
    if reply.text and not reply.private:
        return Plan({**DONE, "value": reply.text}, _posted(incoming, replace(reply, text="")))
    # An empty text leaves it to the client what to say; the posted card's own title is better.
    said = reply.summary or str((reply.card or reply.form or {}).get("speak") or "")
    return Plan({**DONE, "value": said}, _posted(incoming, reply))


def _to_dialog(incoming: Incoming, reply: Reply) -> Plan:
    """The dialog shows the form (or, when one was asked for, any card) or a text; no answer closes it."""
    shown = reply.form or (reply.card if incoming.kind is Kind.OPEN_FORM else None)
    if shown:
        rest = replace(reply, form=None, card=None if shown is reply.card else reply.card)
        return Plan(_dialog(shown, reply.summary), _posted(incoming, rest))
    if incoming.kind is Kind.OPEN_FORM or (reply.text and not reply.card):
        body = {"task": {"type": "message", "value": reply.text}} if reply.text else {}
        return Plan(body, _posted(incoming, replace(reply, text="")))
    return Plan(_closing(incoming, reply), _posted(incoming, reply))


def _closing(incoming: Incoming, reply: Reply) -> Json:
    """Nothing, which closes the dialog; on somebody's message, in words, what is posted perhaps elsewhere."""
    said = reply.summary or str((reply.card or {}).get("speak") or "")
    on_message = incoming.name == "composeExtension/submitAction"
    return {"task": {"type": "message", "value": said}} if on_message and said else {}


def _dialog(card: Json, title: str) -> Json:
    shown = {"title": title or str(card.get("speak") or ""), "card": {"contentType": CARD, "content": card}}
    return {"task": {"type": "continue", "value": {**shown, "height": "medium", "width": "medium"}}}


def _politely(incoming: Incoming, reply: Reply) -> Json | None:
    """A text in the shape its kind of request is answered in; nothing where clients show none."""
    shapes: dict[str, Json] = {
        "adaptiveCard": {**DONE, "value": reply.text},
        "application": {"statusCode": 200, "type": SEARCH, "value": {"results": []}},
        "composeExtension": {"composeExtension": {"type": "message", "text": reply.text}},
        "task": {"task": {"type": "message", "value": reply.text}},
    }
    return shapes.get(incoming.name.partition("/")[0])


def _found(incoming: Incoming, reply: Reply) -> Json:
    if incoming.name == "application/search":
        choices = [{"title": title, "value": value} for title, value in reply.choices]
        return {"statusCode": 200, "type": SEARCH, "value": {"results": choices}}
    if reply.text:
        return {"composeExtension": {"type": "message", "text": reply.text}}
    found = [_result(one) for one in reply.results]
    return {"composeExtension": {"type": "result", "attachmentLayout": "list", "attachments": found}}


def _result(one: Result) -> Json:
    """What is put in the message, with the line it is chosen by; that line's text is HTML to some clients."""
    words = {"title": one.title, "text": html.escape(one.text, quote=False)}
    return {"contentType": CARD, "content": one.card, "preview": {"contentType": HERO, "content": words}}
