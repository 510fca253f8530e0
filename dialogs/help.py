"""What one can write, built from the table of commands."""

from dialogs.cards.parts import card, line, typed
from dialogs.routing import Command, Routes
from dialogs.texts import lines, say
from dialogs.turn import Json, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.ports import Unit

routes = Routes()
MOST = 50
"""Commands on one card, so that it stays under the 25 KB that Teams takes without trouble."""


@routes.intent("help")
async def show_help(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Every command this person may use, with an example of each; on as many cards as it takes."""
    title, more = say(turn.locale, "help-title"), say(turn.locale, "help-title-more")
    first, *others = batched(commands_for(leads=turn.actor.leads))
    then = [Reply(card=help_card(turn.locale, more, part, lead=False), summary=more) for part in others]
    return Reply(card=help_card(turn.locale, title, first), summary=title, then=tuple(then))


def commands_for(*, leads: bool) -> list[Command]:
    """The commands of the table that a role may use, in the order of the list of modules."""
    from dialogs import ROUTES  # noqa: PLC0415 -- the table is made of the modules, this one among them

    return [c for c in ROUTES.commands if leads or not c.leads_only]


def batched(commands: list[Command]) -> list[list[Command]]:
    """As many on each card as on the others, or one fewer."""
    cards = -(-len(commands) // MOST)
    each = -(-len(commands) // cards)
    return [commands[n : n + each] for n in range(0, len(commands), each)]


def help_card(locale: str, title: str, commands: list[Command], *, lead: bool = True) -> Json:
    """What each command does, and what to write."""
    body: list[Json] = [line(say(locale, "help-lead"))] if lead else []
    for command in commands:
        key = command.intent.replace("_", "-")
        examples = " / ".join(lines(locale, f"example-{key}"))
        body.append(line(say(locale, f"help-{key}"), strong=True))
        body.append(typed({"text": examples, "italic": True}) | {"spacing": "None"})
    return card(title, body)
