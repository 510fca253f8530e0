"""What one can write: what is most needed now, by subject, as a question, or all of it."""

from dialogs.cards.helping import ABOUT, EVERYTHING, Told, help_card, subject_button
from dialogs.helping import finding
from dialogs.helping.needed import needed, writes
from dialogs.helping.own import Own, filled, own_of, title_beside
from dialogs.helping.subjects import EVERYTHING as ALL_OF_IT
from dialogs.helping.subjects import SUBJECTS, Subject, commands_of, named
from dialogs.helping.words import Asked, asked
from dialogs.routing import Command, Routes
from dialogs.texts import catalogue, either, lines, say
from dialogs.turn import Place, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.ports import Unit

routes = Routes()
ON_BUTTONS = ("agenda", "actions", "meeting", "notes", "reminders")
"""Subjects with a button; the others are named in words, for Teams shows six at most."""


@routes.intent("help")
async def show_help(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """What was asked for: a subject, a question, everything; or what is most needed. In the channel it is short."""
    own = await own_of(turn, unit)
    commands = commands_for(leads=turn.actor.leads, writes=writes(turn.actor, own))
    about = asked(turn.text)
    if about.kind is Asked.QUESTION and (found := finding.found(about.words, commands)):
        return _answer(turn, own, found)
    if turn.place is not Place.PERSONAL and about.kind is not Asked.SUBJECT:
        return Reply(text=say(turn.locale, "helping-in-channel", **facts(turn, own)))
    if about.kind is Asked.NOTHING:
        return _most_needed(turn, own, commands)
    return _about(turn, own, commands, about.words)


@routes.verb(ABOUT)
async def press_subject(turn: Turn, unit: Unit) -> Reply:
    """A press on a subject."""
    own = await own_of(turn, unit)
    commands = commands_for(leads=turn.actor.leads, writes=writes(turn.actor, own))
    pressed = str(turn.data.get("subject") or "")
    if pressed == EVERYTHING:
        return _everything(turn, own, commands)
    subject = next((one for one in SUBJECTS if one.name == pressed), None)
    return _subject(turn, own, commands, subject) if subject else _most_needed(turn, own, commands)


def commands_for(*, leads: bool, writes: bool = False) -> list[Command]:
    """The commands of the table that a role may use, in the order of the list of modules."""
    from dialogs import ROUTES  # noqa: PLC0415 -- the table is made of the modules, this one among them

    return [c for c in ROUTES.commands if leads or not c.leads_only or (writes and c.secretary_too)]


def told(turn: Turn, own: Own, command: Command) -> Told:
    """A command with its example, filled in with what the network has."""
    return Told(
        does=say(turn.locale, f"help-{key_of(command)}"),
        write=tuple(one for text in examples(turn, own, command) for one in text.split(" / ")),
        beside=title_beside(own, command.intent),
    )


def examples(turn: Turn, own: Own, command: Command) -> list[str]:
    """What to write; of the network's own, where its catalogue entry asks for that."""
    key = f"own-{key_of(command)}"
    if key in catalogue(turn.locale):
        return lines(turn.locale, key, **facts(turn, own))
    return lines(turn.locale, f"example-{key_of(command)}")


def facts(turn: Turn, own: Own) -> dict[str, str]:
    """What examples are filled in with for whoever asks."""
    return filled(turn.locale, own, turn.today, leads=turn.actor.leads or writes(turn.actor, own))


def key_of(command: Command) -> str:
    """How the catalogues write the intent."""
    return command.intent.replace("_", "-")


def _most_needed(turn: Turn, own: Own, commands: list[Command]) -> Reply:
    title = say(turn.locale, "help-title")
    shown = [told(turn, own, command) for command in needed(turn.network, turn.actor, own, commands)]
    lead = say(turn.locale, "help-lead")
    buttons = [subject_button(turn.locale, name) for name in (*ON_BUTTONS, EVERYTHING)]
    card = help_card(title, shown, lead=lead, more=_which(turn), buttons=buttons)
    return Reply(card=card, summary=title)


def _about(turn: Turn, own: Own, commands: list[Command], words: str) -> Reply:
    """What there is of what was asked for; the list of subjects when it is none of them."""
    if words in ALL_OF_IT:
        return _everything(turn, own, commands)
    subject = named(words)
    if subject:
        return _subject(turn, own, commands, subject)
    found = finding.found(words, commands)
    if found:
        return _answer(turn, own, found)
    text = say(turn.locale, "helping-unknown", words=words)
    return Reply(text=f"{text} {_which(turn)}")


def _subject(turn: Turn, own: Own, commands: list[Command], subject: Subject) -> Reply:
    title = say(turn.locale, "helping-title", subject=say(turn.locale, f"helping-{subject.name}"))
    shown = [told(turn, own, command) for command in commands_of(subject, commands)]
    card = help_card(title, shown, more=_which(turn))
    return Reply(card=card, summary=title, private=turn.place is not Place.PERSONAL)


def _everything(turn: Turn, own: Own, commands: list[Command]) -> Reply:
    """Each subject as a card of its own."""
    first, *others = [_subject(turn, own, commands, subject) for subject in SUBJECTS if commands_of(subject, commands)]
    return Reply(card=first.card, summary=first.summary, private=first.private, then=tuple(others))


def _answer(turn: Turn, own: Own, found: list[Command]) -> Reply:
    """One or a few commands in answer to a question."""
    title = say(turn.locale, "helping-answer")
    return Reply(card=help_card(title, [told(turn, own, command) for command in found]), summary=title)


def _which(turn: Turn) -> str:
    """The words of the subjects."""
    words = [say(turn.locale, f"helping-word-{subject.name}") for subject in SUBJECTS]
    return say(turn.locale, "helping-more", subjects=either(turn.locale, words))
