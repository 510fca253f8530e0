"""Cards of links between networks: another one asks, the list of them, and an answer that came back."""

from collections.abc import Sequence

from dialogs.cards.parts import button, card, typed
from dialogs.texts import say
from dialogs.turn import Json
from meetings.links.records import NetworkLink

ACCEPT = "links.accept"
"""The verb: matters are taken from the network that asked."""
MOST = 30


def asked_card(locale: str, name: str, network_id: int) -> Json:
    """Another network wants to send matters here: nothing is known of it but its name."""
    title = say(locale, "link-asked-title", name=name)
    accept = button(say(locale, "link-accept", name=name), ACCEPT, network=network_id)
    return card(title, [typed(say(locale, "link-asked-lead", name=name))], [accept])


def links_card(locale: str, links: Sequence[NetworkLink]) -> Json:
    """The networks this one has links to."""
    lines = [say(locale, "link-line", name=li.name, how="open" if li.accepted else "waits") for li in links[:MOST]]
    return card(say(locale, "links-title"), [typed(said) for said in lines])


def answered_card(locale: str, number: int, title: str, name: str, text: str) -> Json:
    """The answer to a matter that was sent to another network."""
    head = say(locale, "link-answered-title", name=name, number=number)
    return card(head, [typed({"text": title, "weight": "Bolder"}), typed(text)])
