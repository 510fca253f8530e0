"""Every button says which network it belongs to, and a form carries a one-time id.

Both come back from the client and prove nothing: the network is checked against the person's membership,
and the id only makes a second submit of the same form harmless. Buttons without a form need none: what
they do a second time is refused by the state of the thing.
"""

import hashlib
import json

from dialogs.turn import Json, Turn


def sealed(card: Json, turn: Turn) -> Json:
    """The card with `network` in every button's data, and `submit` when it has fields to fill in."""
    return seal(card, turn.network.id, turn.key)


def seal(card: Json, network: int, key: str) -> Json:
    """The same for a card that the bot sends unasked; `key` is unique for the message."""
    told = json.dumps(card, sort_keys=True)
    once = hashlib.sha256(f"{key}|{told}".encode()).hexdigest()[:24] if '"Input.' in told else None
    made = _walk(card, network, once)
    assert isinstance(made, dict)
    return made


def _walk(node: object, network: int, once: str | None) -> object:
    if isinstance(node, list):
        return [_walk(n, network, once) for n in node]
    if not isinstance(node, dict):
        return node
    made = {k: _walk(v, network, once) for k, v in node.items()}
    data = made.get("data")
    if str(made.get("type", "")).startswith("Action.") and isinstance(data, dict) and "verb" in data:
        made["data"] = {**data, "network": network} | ({"submit": once} if once else {})
    return made
