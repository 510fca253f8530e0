"""Another channel for what is said to all, in words; and what only mentions a channel."""

from tests.understanding.saying import said

CHOOSES = """
lägg ut allt i den här kanalen
Lägg ut allt här i kanalen framöver
posta allt i den här kanalen i stället
kan du lägga ut allt i den här kanalen?
vi vill att du skickar allt i den här kanalen
använd den här kanalen
byt till den här kanalen
byt kanal till den här
ha allt i den här kanalen från och med nu
skriv bara i den här kanalen
lägg ut påminnelser i den här kanalen
post in this channel
post everything in this channel from now on
please use this channel
"""
GOES_BACK = """
lägg ut i kanalen som förut
lägg ut allt i den vanliga kanalen igen
skriv i samma kanal som tidigare
byt tillbaka till den gamla kanalen
använd den förra kanalen
post in the channel as before
use the old channel again
"""
NEITHER = """
lägg ut dagordningen i kanalen
lägg till punkten Ny kanal för nätverket på nästa möte
uppdrag: skapa en kanal för chefsnätverket, ansvarig Bo, till 1/12
vilken kanal skriver du i?
anteckning under punkt 3: vi lägger ut allt i den här kanalen
påminn i kanalen som vanligt
"""


def others(lines: str, *intents: str) -> list[tuple[str, str]]:
    """The lines that mean something else than these, with what."""
    read = [(line, said(line).name) for line in lines.splitlines() if line]
    return [one for one in read if one[1] not in intents]


def test_the_channel_that_is_written_in_is_chosen() -> None:
    assert others(CHOOSES, "choose_channel") == []


def test_the_channel_of_before_is_gone_back_to() -> None:
    assert others(GOES_BACK, "channel_as_before") == []


def test_what_only_mentions_a_channel_is_something_else() -> None:
    assert len(others(NEITHER, "choose_channel", "channel_as_before")) == len(NEITHER.split("\n")) - 2
