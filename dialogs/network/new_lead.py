"""To somebody who has become chair or coordinator: what is running, and what waits for their answer."""

from dialogs.cards.parts import line
from dialogs.cards.status import status_card
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Reply, Unasked
from meetings.network.new_lead import RULE, Inherited, inherited
from meetings.ports import Unit

routes = Routes()


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
    made["body"] = [body[0], line(_waits(locale, found)), *body[1:]]
    return Reply(card=made, summary=title)


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
