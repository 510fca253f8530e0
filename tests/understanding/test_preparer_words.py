"""Who prepares, in all the ways it is said; who has done its part; where a matter comes from: and what is near it."""

import pytest

from tests.understanding.saying import HERE, meant, messages, said

MESSAGES = messages(HERE / "preparer_words" / "messages.jsonl")
NEW = frozenset(("ticks_left", "amend_action"))
RICH = frozenset(("preparers", "organisation", "direction", "body", "answer_on"))


def is_new(message: dict[str, object]) -> bool:
    slots = message["slots"]
    assert isinstance(slots, dict)
    return message["intent"] in NEW or bool(RICH & set(slots))


def test_what_is_said_of_preparers_and_bodies_is_understood() -> None:
    wrong = [
        (m["id"], m["text"], found.name, dict(found.slots))
        for m in MESSAGES
        if is_new(m)
        for found in [meant(m)]
        if found.name != m["intent"] or any(found.slots.get(k) != v for k, v in dict(m["slots"]).items())  # type: ignore[call-overload]
    ]
    assert len(wrong) <= 1, wrong


def test_nothing_that_only_sounds_like_it_is_taken_for_it() -> None:
    taken = [
        (m["id"], m["text"], found.name, dict(found.slots))
        for m in MESSAGES
        if not is_new(m)
        for found in [meant(m)]
        if found.name in NEW or RICH & set(found.slots) or found.name != m["intent"]
    ]
    assert taken == []


@pytest.mark.parametrize(
    "talk",
    [
        "vi väntar på svar från Länsstyrelsen",
        "Vi väntar fortfarande på besked från IVO, suck",
        "kommunstyrelsen ska ha möte på tisdag",
        "socialchefsrådet var bra i går",
        "frågan är svår",
        "alla är klara med lunchen?",
        "vilka är inte klara för julen",
        "det kommer från Kalle",
    ],
)
def test_talk_of_such_things_changes_nothing(talk: str) -> None:
    assert said(talk).name not in NEW | {"add_action", "complete_action", "reassign_action"}


@pytest.mark.parametrize(
    "title", ["svar från IVO om tillståndet", "synpunkter på remissen", "kontakter med länsstyrelsen"]
)
def test_the_name_of_a_thing_is_not_made_a_verb(title: str) -> None:
    [found] = [meant(m) for m in MESSAGES if dict(m["slots"]).get("title") == title]  # type: ignore[call-overload]
    assert (found.name, found.slots["title"]) == ("add_action", title)
