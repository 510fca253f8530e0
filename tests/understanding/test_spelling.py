"""How people spell: without å, ä and ö, in one letter, and words that only look misspelt."""

import pytest

from tests.understanding.saying import said


@pytest.mark.parametrize(
    ("says", "intent"),
    [
        ("nasta mote", "next_meeting"),
        ("hjalp", "help"),
        ("Hjalp!", "help"),
        ("angra", "undo"),
        ("aterstallning", "undo"),
        ("installningar", "set_up"),
        ("laget?", "status"),
    ],
)
def test_a_word_or_two_without_its_marks_is_understood(says: str, intent: str):
    assert said(says).name == intent


@pytest.mark.parametrize("says", ["over to you", "star host install", "lost it all"])
def test_words_of_another_language_are_not_given_marks(says: str):
    assert said(says).name == "none"


@pytest.mark.parametrize(
    ("says", "title"),
    [
        ("Zeynep kollar m länsstyrelsen till 15/1", "kolla med länsstyrelsen"),
        (
            "lägg till punkten avstämning m regionen o kommunerna på nästa möte",
            "avstämning med regionen och kommunerna",
        ),
    ],
)
def test_a_title_has_its_words_in_full(says: str, title: str):
    assert said(says).slots["title"] == title


@pytest.mark.parametrize("says", ["jag deltar remote på fredag", "I will attend remote on Friday"])
def test_who_takes_part_remote_removes_nothing(says: str):
    intent = said(says)
    assert (intent.name, intent.slots["status"], intent.slots["mode"]) == ("attendance", "present", "digital")
