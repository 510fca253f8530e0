"""From what a person wants to the function that does it: small dictionaries, no scanning."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field

from dialogs.turn import Reply, Showing, Turn, Unasked
from dialogs.understanding.intent import Intent
from meetings.ports import Unit

Answer = Callable[[Turn, Intent, Unit], Awaitable[Reply]]
"""Carries out what was understood from words."""
Press = Callable[[Turn, Unit], Awaitable[Reply]]
"""Carries out a press on a card or a submitted form: `turn.verb`, `turn.data`."""

Tell = Callable[[Unasked, Unit], Awaitable[Reply | None]]
"""The words of a notice, from what is so when it is sent: one card or text; None when it no longer holds."""

Find = Callable[[Turn, Unit], Awaitable[Sequence[tuple[str, str]]]]
"""What a field that is searched offers for the words in `turn.text`: name and value. It changes nothing."""

Show = Callable[[Showing, Unit], Awaitable[Reply | None]]
"""A live card from what is so now, with its summary; None when it is no longer to be followed. It changes nothing."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a user can ask for: its intent, and where the help stands in the catalogues.

    The catalogue key `help-<intent>` holds what it does, `example-<intent>` what to write.
    """

    intent: str
    leads_only: bool = False
    secretary_too: bool = False
    """Whoever writes the minutes may as well; the rules ask whether they do."""


@dataclass(frozen=True, slots=True)
class Routes:
    """What one module of the conversation answers to."""

    intents: dict[str, Answer] = field(default_factory=dict)
    verbs: dict[str, Press] = field(default_factory=dict)
    forms: dict[str, Press] = field(default_factory=dict)
    """Verbs that open a form: they must be answered at once and change nothing."""
    notices: dict[str, Tell] = field(default_factory=dict)
    """What is said unasked, by the rule of its delivery."""
    lives: dict[str, Show] = field(default_factory=dict)
    """Cards that are made again when something has happened, by their rule."""
    searches: dict[str, Find] = field(default_factory=dict)
    """Choices of a form's field that are too many for the card, by what the field asks for."""
    commands: list[Command] = field(default_factory=list)

    def intent(self, name: str, *, leads_only: bool = False, secretary_too: bool = False) -> Callable[[Answer], Answer]:
        """Register what answers an intent, and list it as a command."""

        def register(answer: Answer) -> Answer:
            self.intents[name] = answer
            self.commands.append(Command(name, leads_only=leads_only, secretary_too=secretary_too))
            return answer

        return register

    def verb(self, name: str) -> Callable[[Press], Press]:
        """Register what answers a button or a submitted form."""

        def register(press: Press) -> Press:
            self.verbs[name] = press
            return press

        return register

    def form(self, name: str) -> Callable[[Press], Press]:
        """Register what opens a form."""

        def register(press: Press) -> Press:
            self.forms[name] = press
            return press

        return register

    def search(self, name: str) -> Callable[[Find], Find]:
        """Register what a field offers while somebody types in it."""

        def register(find: Find) -> Find:
            self.searches[name] = find
            return find

        return register

    def notice(self, rule: str) -> Callable[[Tell], Tell]:
        """Register the words of a notice."""

        def register(tell: Tell) -> Tell:
            self.notices[rule] = tell
            return tell

        return register

    def live(self, rule: str) -> Callable[[Show], Show]:
        """Register what makes a live card; a reply with `Live(rule, facts)` posts one."""

        def register(show: Show) -> Show:
            self.lives[rule] = show
            return show

        return register


def joined(parts: Iterable[Routes]) -> Routes:
    """All routes as one; two modules answering to the same name is a fault of ours."""
    whole = Routes()
    for part in parts:
        for mine, theirs in (
            (whole.intents, part.intents),
            (whole.verbs, part.verbs),
            (whole.forms, part.forms),
            (whole.notices, part.notices),
            (whole.lives, part.lives),
            (whole.searches, part.searches),
        ):
            twice = mine.keys() & theirs.keys()
            if twice:
                message = f"answered by two modules: {sorted(twice)}"
                raise ValueError(message)
            mine.update(theirs)  # type: ignore[arg-type]  # the dictionaries are paired by kind
        whole.commands.extend(part.commands)
    return whole
