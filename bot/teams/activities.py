"""An activity in Teams' JSON -> Incoming. Nothing in it is trusted to be there or to be of its kind."""

import hashlib
import json
import math
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from bot.teams import reading
from bot.teams.incoming import Attachment, Event, Incoming, Person, Via
from dialogs.turn import Kind, Place

Json = dict[str, Any]

DEEPEST = 40
"""Levels of nesting; what cards and forms send has about six."""
LONGEST_ID = 500
"""Characters; Teams' conversation ids are about 150."""
PLACES = {"personal": Place.PERSONAL, "channel": Place.CHANNEL, "groupChat": Place.GROUP}
MEETINGS = {
    "application/vnd.microsoft.meetingStart": Event.MEETING_STARTED,
    "application/vnd.microsoft.meetingEnd": Event.MEETING_ENDED,
    "application/vnd.microsoft.meetingParticipantJoin": Event.MEETING_JOINED,
    "application/vnd.microsoft.meetingParticipantLeave": Event.MEETING_LEFT,
}
TEAMS_BEGAN = datetime(2017, 1, 1, tzinfo=UTC)
QUERIES = frozenset(
    {
        "application/search",
        "composeExtension/query",
        "composeExtension/queryLink",
        "composeExtension/anonymousQueryLink",
        "composeExtension/selectItem",
    }
)
UNANSWERED = frozenset({"typing", "endOfConversation", "trace", "delay", "invokeResponse", "suggestion", "handoff"})
"""Types that ask nothing of a bot."""


class BadActivity(Exception):  # noqa: N818 -- answered with 400
    """It is no activity: the sender is told so and nothing else."""


def parsed(body: bytes) -> Json:
    """The JSON object in a request's body, with characters that no database keeps taken out. Raises BadActivity."""
    try:
        activity = json.loads(body.decode("utf-8"), parse_constant=_no_constant, parse_float=_finite)
    except (ValueError, RecursionError):
        raise BadActivity("no JSON") from None
    if not isinstance(activity, dict) or not isinstance(activity.get("type"), str) or not activity["type"]:
        raise BadActivity("no activity")
    if b"\\u" not in body and body.count(b"{") + body.count(b"[") < DEEPEST:
        return activity  # neither NUL nor a lone surrogate can be written without an escape
    cleaned: Json = _clean(activity, DEEPEST)
    return cleaned


def tenant_of(activity: Json) -> str:
    """The tenant of the team or chat; "" when it is not said."""
    return _at(activity, "channelData", "tenant", "id") or _at(activity, "conversation", "tenantId")


def instant(told: str) -> datetime | None:
    """When something happened, as Teams writes it: UTC, to seven decimals. None for anything else."""
    try:
        moment = datetime.fromisoformat(told)
        return moment.astimezone(UTC) if moment.tzinfo is not None and moment >= TEAMS_BEGAN else None
    except (ValueError, OverflowError):
        return None


def incoming(activity: Json, service_url: str) -> Incoming | None:
    """What it means, or None when there is nothing to do about it. Raises BadActivity.

    `service_url` is the activity's own, checked.
    """
    kind = activity["type"]
    sender, bot_id = _at(activity, "from", "id"), _at(activity, "recipient", "id")
    if kind in UNANSWERED or (sender and sender == bot_id):
        return None
    conversation = _at(activity, "conversation", "id")
    if not conversation:
        raise BadActivity("no conversation")
    if not sender and kind in ("message", "invoke"):
        raise BadActivity("nobody sent it")
    what = READERS.get(kind, _other)(activity)
    channel = _object(activity, "channelData")
    return Incoming(
        via=what.pop("via", Via.EVENT),
        kind=what.pop("kind", None),
        key=_key(activity, conversation),
        tenant_id=tenant_of(activity),
        sender=_person(_object(activity, "from")),
        bot_id=bot_id,
        service_url=service_url,
        place=PLACES.get(_at(activity, "conversation", "conversationType"), _place(activity)),
        conversation=conversation,
        activity_id=_at(activity, "id"),
        at=instant(_at(activity, "timestamp")),
        team_id=_at(channel, "team", "id") or _at(channel, "teamsTeamId") or None,
        team_name=_at(channel, "team", "name"),
        channel_id=_channel_id(activity, conversation),
        meeting_id=_at(channel, "meeting", "id") or None,
        card_id=_at(activity, "replyToId") or None,
        locale=_locale(activity),
        raw=channel,
        **{"name": _at(activity, "name"), **what},
    )


def _message(activity: Json) -> Json:
    data = _told(activity.get("value"))
    said = _said(activity)
    if data:
        asks_form = _at(data, "msteams", "type") == "task/fetch"
        return {**said, **_pressed(data), "via": Via.MESSAGE, "kind": Kind.OPEN_FORM if asks_form else Kind.VERB}
    return {**said, "via": Via.MESSAGE, "kind": Kind.TEXT}


def _said(activity: Json) -> Json:
    bot_id = _at(activity, "recipient", "id")
    mentions = reading.mentions_in(activity.get("entities"))
    text = activity.get("text")
    text = text if isinstance(text, str) else ""
    attachments = activity.get("attachments")
    attachments = [a for a in attachments if isinstance(a, dict)] if isinstance(attachments, list) else []
    written = next((a.get("content") for a in attachments if a.get("contentType") == "text/html"), None)
    if activity.get("textFormat") in ("xml", "html") and not isinstance(written, str):
        text, written = "", text
    said = reading.read(text, written if isinstance(written, str) else None, mentions, bot_id)
    personal = _place(activity) is Place.PERSONAL
    return {
        "text": said.text,
        "quoted": said.quoted,
        "mentioned": personal or any(m.teams_id == bot_id for m in mentions),
        "mentions": tuple(Person(m.teams_id, name=m.name) for m in mentions if m.teams_id != bot_id),
        "attachments": tuple(_attachment(a) for a in attachments if a.get("contentType") != "text/html"),
    }


def _invoke(activity: Json) -> Json:
    value = _told(activity.get("value"))
    name = _invoked(_at(activity, "name"), value)
    return {"name": name, **_by_name(name, value)}


def _by_name(name: str, value: Json) -> Json:
    if name == "adaptiveCard/action":
        action = _told(value.get("action"))
        press = _pressed(_told(action.get("data")), verb=_at(action, "verb"))
        return {**press, "via": Via.CARD, "kind": Kind.VERB, "mentioned": True}
    if name in ("task/fetch", "task/submit"):
        kind = Kind.OPEN_FORM if name == "task/fetch" else Kind.FORM
        return {**_pressed(_told(value.get("data"))), "via": Via.DIALOG, "kind": kind, "mentioned": True}
    if name in ("composeExtension/fetchTask", "composeExtension/submitAction"):
        kind = Kind.OPEN_FORM if name == "composeExtension/fetchTask" else Kind.FORM
        chosen = reading.from_html(_at(value, "messagePayload", "body", "content"))
        press = _pressed(_told(value.get("data")))
        verb = press["verb"] or _at(value, "commandId")
        press["data"] = {
            **press["data"],
            "message_link": _at(value, "messagePayload", "linkToMessage"),
            "message_author": _at(value, "messagePayload", "from", "user", "displayName"),
        }
        return {**press, "verb": verb, "text": chosen.text, "via": Via.DIALOG, "kind": kind, "mentioned": True}
    if name in QUERIES:
        return {"via": Via.QUERY, "data": value, "verb": _at(value, "commandId")}
    if name == "fileConsent/invoke":
        return {"event": Event.FILE_CONSENT, "data": value}
    return {"via": Via.UNKNOWN, "data": value, "mentioned": True}


def _invoked(name: str, value: Json) -> str:
    """What an invoke is called; some clients have sent only "invoke", and then its content tells."""
    if name not in ("", "invoke"):
        return name
    data = _told(value.get("data"))
    if "action" in value:
        return "adaptiveCard/action"
    if "commandId" in value:
        return "composeExtension/submitAction" if data else "composeExtension/fetchTask"
    if "queryText" in value:
        return "application/search"
    if "data" in value:
        return "task/fetch" if _at(data, "msteams", "type") == "task/fetch" else "task/submit"
    return name


def _told(value: Any) -> Json:
    """An object, also when a client sends it as a string of JSON."""
    read = _json_in(value) if isinstance(value, str) else value
    return read if isinstance(read, dict) else {}


def _pressed(data: Json, verb: str = "") -> Json:
    return {"verb": verb or _at(data, "verb"), "data": data, "submit_id": _at(data, "submit") or None}


def _installation(activity: Json) -> Json:
    action = _at(activity, "action")
    if action.endswith("upgrade"):
        return {"event": Event.UPDATED, "name": action}
    return {"event": Event.REMOVED if action.startswith("remove") else Event.INSTALLED, "name": action}


def _conversation(activity: Json) -> Json:
    name = _at(activity, "channelData", "eventType")
    for field, event in (("membersAdded", Event.MEMBERS_ADDED), ("membersRemoved", Event.MEMBERS_REMOVED)):
        listed = activity.get(field)
        accounts = [a for a in listed if isinstance(a, dict)] if isinstance(listed, list) else []
        if accounts:
            bot_id = _at(activity, "recipient", "id")
            people = tuple(_person(a) for a in accounts if _at(a, "id") != bot_id)
            itself = any(_at(a, "id") == bot_id for a in accounts)
            return {"event": event, "name": name, "members": people, "bot_itself": itself}
    return {"event": Event.TEAM_CHANGED, "name": name}


def _event(activity: Json) -> Json:
    event = MEETINGS.get(_at(activity, "name"), Event.OTHER)
    members = _object(activity, "value").get("members")
    people = [_object(m, "user") for m in members if isinstance(m, dict)] if isinstance(members, list) else []
    return {"event": event, "data": _object(activity, "value"), "members": tuple(_person(p) for p in people)}


def _reaction(activity: Json) -> Json:
    return {
        "event": Event.REACTED,
        "data": {field: activity[field] for field in ("reactionsAdded", "reactionsRemoved") if field in activity},
    }


def _changed(activity: Json) -> Json:
    return {**_said(activity), "event": Event.MESSAGE_CHANGED, "name": _at(activity, "channelData", "eventType")}


def _other(activity: Json) -> Json:
    return {"event": Event.OTHER, "name": _at(activity, "name") or activity["type"][:LONGEST_ID]}


READERS: dict[str, Callable[[Json], Json]] = {
    "message": _message,
    "invoke": _invoke,
    "installationUpdate": _installation,
    "conversationUpdate": _conversation,
    "event": _event,
    "messageReaction": _reaction,
    "messageUpdate": _changed,
    "messageDelete": _changed,
}


def _key(activity: Json, conversation: str) -> str:
    """Hashed, for ids have no known length. Edits and events come with the id of the message they are about."""
    spoken = activity["type"] in ("message", "invoke")
    own = _at(activity, "id") or hashlib.sha256(json.dumps(activity, sort_keys=True).encode()).hexdigest()
    more = () if spoken else (activity["type"], _at(activity, "timestamp"))
    return hashlib.sha256("\n".join((tenant_of(activity), conversation, own, *more)).encode()).hexdigest()


def _place(activity: Json) -> Place:
    """Teams says it; the local client does not everywhere."""
    told = PLACES.get(_at(activity, "conversation", "conversationType"))
    if told:
        return told
    if _at(activity, "channelData", "team", "id"):
        return Place.CHANNEL
    return Place.GROUP if _object(activity, "conversation").get("isGroup") is True else Place.PERSONAL


def _channel_id(activity: Json, conversation: str) -> str | None:
    """The channel itself, without the thread; at installation the one that was chosen."""
    if _place(activity) is not Place.CHANNEL:
        return None
    data = _object(activity, "channelData")
    chosen = _at(data, "channel", "id") or _at(data, "teamsChannelId") or _at(data, "settings", "selectedChannel", "id")
    return chosen or conversation.partition(";messageid=")[0]


def _locale(activity: Json) -> str:
    entities = activity.get("entities")
    infos = [e for e in entities if isinstance(e, dict)] if isinstance(entities, list) else []
    told = next((_at(e, "locale") for e in infos if e.get("type") == "clientInfo"), "")
    return (_at(activity, "locale") or told or "sv")[:20]


def _person(account: Json) -> Person:
    object_id = _at(account, "aadObjectId") or _at(account, "objectId")
    return Person(_at(account, "id"), object_id, _at(account, "name"), _at(account, "tenantId"))


def _attachment(a: Json) -> Attachment:
    url = _at(a, "content", "downloadUrl") or _at(a, "contentUrl")
    return Attachment(_at(a, "name"), _at(a, "contentType"), url)


def _object(value: Any, field: str) -> Json:
    inner = value.get(field) if isinstance(value, dict) else None
    return inner if isinstance(inner, dict) else {}


def _at(value: Any, *path: str) -> str:
    """The string at a path, "" when there is none. An id too long to be one is refused."""
    for field in path:
        value = value.get(field) if isinstance(value, dict) else None
    if not isinstance(value, str):
        return ""
    if path[-1] in ("id", "replyToId", "tenantId", "aadObjectId") and len(value) > LONGEST_ID:
        raise BadActivity("an id too long to be one")
    return value


def _json_in(text: str) -> Any:
    """Some clients send the data of a button as a string of JSON."""
    try:
        return _clean(json.loads(text, parse_constant=_no_constant, parse_float=_finite), DEEPEST)
    except (ValueError, RecursionError, BadActivity):
        return None


def _clean(value: Any, deep: int) -> Any:
    """Without NUL and lone surrogates, which neither UTF-8 nor PostgreSQL can hold."""
    if deep == 0:
        raise BadActivity("nested too deep")
    if isinstance(value, str):
        return value if value.isascii() and "\0" not in value else _storable(value)
    if isinstance(value, dict):
        return {_storable(k): _clean(v, deep - 1) for k, v in value.items()}
    if isinstance(value, list):
        return [_clean(v, deep - 1) for v in value]
    return value


def _storable(text: str) -> str:
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number
