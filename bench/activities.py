"""Activities as Teams sends them, from people who are only numbers."""

import json
import uuid

TENANT = "11111111-1111-4111-8111-111111111111"
BOT = "28:natverksbot"


def message(text: str, person: int, service_url: str) -> bytes:
    """A message in the personal chat of that person, with an id of its own."""
    activity = {
        "type": "message",
        "id": uuid.uuid4().hex,
        "timestamp": "2026-11-22T08:00:00.000Z",
        "localTimestamp": "2026-11-22T09:00:00.000+01:00",
        "serviceUrl": service_url,
        "channelId": "msteams",
        "from": {"id": teams_id(person), "name": name(person), "aadObjectId": object_id(person)},
        "conversation": {"conversationType": "personal", "tenantId": TENANT, "id": conversation(person)},
        "recipient": {"id": BOT, "name": "Nätverksboten"},
        "text": text,
        "textFormat": "plain",
        "locale": "sv-SE",
        "entities": [{"locale": "sv-SE", "country": "SE", "platform": "Web", "type": "clientInfo"}],
        "channelData": {"tenant": {"id": TENANT}},
    }
    return json.dumps(activity, ensure_ascii=False).encode()


def object_id(person: int) -> str:
    """The Entra object id."""
    return f"00000000-0000-4000-8000-{person:012}"


def teams_id(person: int) -> str:
    """Teams' id of the person for this bot."""
    return f"29:bench-{person}"


def name(person: int) -> str:
    """A name nobody has, and nobody else."""
    return f"Test{person} Testsson{person}"


def conversation(person: int) -> str:
    """The id of the person's own chat."""
    return f"a:bench-{person}"
