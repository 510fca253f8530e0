"""What one can write, built from the table of commands."""

from dialogs.cards.parts import card, line, typed
from dialogs.routing import Command, Routes
from dialogs.texts import lines, say
from dialogs.turn import Json, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.ports import Unit

routes = Routes()


@routes.intent("help")
async def show_help(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Every command this person may use, with an example of each."""
    title = say(turn.locale, "help-title")
    return Reply(card=help_card(turn.locale, title, commands_for(leads=turn.actor.leads)), summary=title)


def commands_for(*, leads: bool) -> list[Command]:
    """The commands of the table that a role may use, in the order of the list of modules."""
    from dialogs import ROUTES  # noqa: PLC0415 -- the table is made of the modules, this one among them

    return [c for c in ROUTES.commands if leads or not c.leads_only]


def help_card(locale: str, title: str, commands: list[Command]) -> Json:
    """What each command does, and what to write."""
    body: list[Json] = [line(say(locale, "help-lead"))]
    for command in commands:
        key = command.intent.replace("_", "-")
        examples = " / ".join(lines(locale, f"example-{key}"))
        body.append(line(say(locale, f"help-{key}"), strong=True))
        body.append(typed({"text": examples, "italic": True}) | {"spacing": "None"})
    return card(title, body)
