"""Help asked for by subject or as a question, tips wanted or not, the language; and what only sounds like it."""

import pytest

from tests.understanding.saying import said

MEANT = {
    "help": [
        "hjälp dagordning",
        "hjälp med mötet",
        "hjälp mig med påminnelserna",
        "help agenda",
        "help with actions",
        "hur flyttar jag ett uppdrag?",
        "hur gör jag för att lägga till en punkt?",
        "hur man stryker ett uppdrag",
        "how do I move an action?",
        "how to add an item",
        "vad skriver jag för att ändra ett datum?",
    ],
    "no_tips": [
        "inga tips",
        "inga fler tips tack",
        "sluta med tips",
        "stäng av tipsen",
        "jag vill inte ha tips",
        "no more tips",
    ],
    "want_tips": ["ge mig tips", "jag vill ha tips igen", "slå på tipsen", "show me tips again"],
    "language": [
        "prata engelska med mig",
        "kan du svara mig på svenska?",
        "talk to me in English",
        "speak Swedish with me please",
        "skriv på engelska till mig i fortsättningen",
    ],
    "next_point": ["next item", "go to the next item"],
    "previous_point": ["previous item", "back to the previous item"],
}
NEAR = [
    ("vi hjälper varandra med dagordningen", "help"),
    ("hur gick det för Tidaholm?", "help"),
    ("hur har ni löst rekryteringen?", "help"),
    ("har någon tips på en bra föreläsare?", "want_tips"),
    ("jag fick ett tips av Anna i går", "want_tips"),
    ("tack för tipset", "want_tips"),
    ("vi pratar svenska här", "language"),
    ("skriv ett brev på engelska till ministern", "language"),
]


@pytest.mark.parametrize(("text", "intent"), [(text, intent) for intent, texts in MEANT.items() for text in texts])
def test_it_is_understood(text: str, intent: str) -> None:
    assert said(text).name == intent


@pytest.mark.parametrize(("text", "intent"), NEAR)
def test_what_is_near_it_is_something_else(text: str, intent: str) -> None:
    assert said(text).name != intent
