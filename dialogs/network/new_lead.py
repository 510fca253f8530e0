"""To somebody who has become chair or coordinator: what is running, and what waits for their answer."""

from datetime import timedelta

from dialogs.cards.parts import line
from dialogs.cards.parts import link as link_button
from dialogs.cards.status import status_card
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Json, Reply, Unasked
from meetings.actions.selecting import Selection
from meetings.network.new_lead import RULE, Inherited, inherited
from meetings.ports import DocumentKind, Unit

routes = Routes()
OPENS_FOR = timedelta(days=3)
"""How long the documents' links open: over a weekend."""
MOST_FORMER = 3


@routes.notice(RULE)
async def tell_new_lead(unasked: Unasked, unit: Unit) -> Reply | None:
    """The status, with what waits for an answer first."""
    if unasked.to is None:
        return None
    found = await inherited(unit, unasked.to, unasked.object_id, unasked.now)
    if found is None:
        return None
    locale = unasked.locale
    role = say(locale, f"role-{found.term.role.value}").lower()
    title = say(locale, "new-lead-title", role=role, network=unasked.network.name)
    made = status_card(locale, title, found.standing, unasked.network.time_zone)
    body = made["body"]
    assert isinstance(body, list)
    packs = _packs(unasked, found)
    told = [line(say(locale, "new-lead-packs"), subtle=True)] if packs else []
    made["body"] = [body[0], line(_waits(locale, found)), *told, *body[1:]]
    if packs:
        made["actions"] = packs
    return Reply(card=made, summary=title)


def _packs(unasked: Unasked, found: Inherited) -> list[Json]:
    """The hand-over of each of those who had the role before, as a document."""
    until, network = unasked.now + OPENS_FOR, unasked.network.id
    return [
        link_button(
            say(unasked.locale, "new-lead-pack", name=former.name),
            unasked.links.listing(
                DocumentKind.PACK_WORD, network, str(Selection(member_id=former.id)), until, unasked.locale
            ),
        )
        for former in found.former[:MOST_FORMER]
    ]


def _waits(locale: str, found: Inherited) -> str:
    parts = [
        say(locale, f"new-lead-{name}", count=count)
        for name, count in (
            ("suggestions", found.suggestions),
            ("reported", found.reported),
            ("orphaned", found.orphaned),
        )
        if count
    ]
    return say(locale, "new-lead-waits", what=listed(locale, parts)) if parts else say(locale, "new-lead-nothing")
