"""Activities as Teams sends them, for as many people as speak at once."""

import json
import uuid

TENANT = "11111111-1111-4111-8111-111111111111"


def message(text: str, person: int, service_url: str) -> bytes:
    """A message in the personal chat of one person of the network, with an id of its own."""
    activity = {
        "type": "message",
        "id": uuid.uuid4().hex,
        "timestamp": "2026-11-22T08:00:00.000Z",
        "localTimestamp": "2026-11-22T09:00:00.000+01:00",
        "serviceUrl": service_url,
        "channelId": "msteams",
        "from": {"id": f"29:example-{person:02}", "name": f"Test {person}", "aadObjectId": object_id(person)},
        "conversation": {"conversationType": "personal", "tenantId": TENANT, "id": conversation(person)},
        "recipient": {"id": "28:natverksbot", "name": "Nätverksboten"},
        "text": text,
        "textFormat": "plain",
        "locale": "sv-SE",
        "entities": [{"locale": "sv-SE", "country": "SE", "platform": "Web", "type": "clientInfo"}],
        "channelData": {"tenant": {"id": TENANT}},
    }
    return json.dumps(activity, ensure_ascii=False).encode()


def object_id(person: int) -> str:
    """The Entra object id of a person of the example network."""
    return f"00000000-0000-4000-8000-{person:012}"


def conversation(person: int) -> str:
    """The id of the person's own chat."""
    return f"a:bench-{person}"
