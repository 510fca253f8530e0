"""Every button says which network it belongs to, and a form carries a one-time id.

Both come back from the client and prove nothing: the network is checked against the person's membership,
and the id only makes a second submit of the same form harmless. Buttons without a form need none: what
they do a second time is refused by the state of the thing.
"""

import hashlib
import json

from dialogs.turn import Json, Turn

ANSWERS = frozenset({"answer", "choose"})
"""The verbs of buttons that answer a question: each says which, so that an old card answers no newer one."""


def question_id(key: str) -> str:
    """What the question of a turn is known by; `key` is the turn's."""
    return hashlib.sha256(f"question|{key}".encode()).hexdigest()[:16]


def sealed(card: Json, turn: Turn) -> Json:
    """The card with `network` in every button's data, and `submit` when it has fields to fill in."""
    return seal(card, turn.network.id, turn.key)


def seal(card: Json, network: int, key: str) -> Json:
    """The same for a card that the bot sends unasked; `key` is unique for the message."""
    told = json.dumps(card, sort_keys=True)
    once = hashlib.sha256(f"{key}|{told}".encode()).hexdigest()[:24] if '"Input.' in told else None
    made = _walk(card, {"network": network} | ({"submit": once} if once else {}), question_id(key))
    assert isinstance(made, dict)
    return made


def _walk(node: object, seals: Json, question: str) -> object:
    """A button of another network's matter says its own."""
    if isinstance(node, list):
        return [_walk(n, seals, question) for n in node]
    if not isinstance(node, dict):
        return node
    made = {k: _walk(v, seals, question) for k, v in node.items()}
    data = made.get("data")
    if str(made.get("type", "")).startswith("Action.") and isinstance(data, dict) and "verb" in data:
        made["data"] = {**seals, **data} | ({"question": question} if data["verb"] in ANSWERS else {})
    return made
