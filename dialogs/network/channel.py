"""The channel for what is said to all: chosen by writing in it, and as it was before."""

from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Place, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.errors import AlreadyDone
from meetings.network.channel import channel_as_before, choose_channel
from meetings.ports import Unit

routes = Routes()


@routes.intent("choose_channel", leads_only=True)
async def choose(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Everything for all of the network goes to the channel in which this is written."""
    if turn.place is not Place.CHANNEL:
        return Reply(text=say(turn.locale, "channel-write-there"))
    try:
        done = await choose_channel(unit, turn.by, turn.conversation.partition(";messageid=")[0])
    except AlreadyDone:
        return Reply(text=say(turn.locale, "channel-is-here"))
    return Reply(receipt=(say(turn.locale, "channel-chosen"),), acts=(done.act,))


@routes.intent("channel_as_before", leads_only=True)
async def as_before(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Back to the channel that was there before."""
    try:
        done = await channel_as_before(unit, turn.by)
    except AlreadyDone:
        return Reply(text=say(turn.locale, "channel-never-chosen"))
    return Reply(receipt=(say(turn.locale, "channel-as-before"),), acts=(done.act,))
