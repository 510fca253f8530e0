"""Several people in one message, each attending in another way."""

import pytest

from tests.understanding.saying import said


def frames(says: str) -> list[tuple[object, object, object]]:
    intent = said(says)
    assert {intent.name, *(a.name for a in intent.also)} == {"attendance"}
    assert not intent.ask
    return [(f.slots["person"], f.slots["status"], f.slots.get("time")) for f in (intent, *intent.also)]


ERIKA, ZEYNEP, HENRIK = "Erika Knapplåda", "Zeynep Bokstöd", "Henrik Trappsteg"


@pytest.mark.parametrize(
    ("says", "means"),
    [
        ("Jag kommer 10.15 och Zeynep är sjuk", [(ERIKA, "late", "10:15"), (ZEYNEP, "absent", None)]),
        (
            "Zeynep och Siv kommer inte, Henrik är sen",
            [([ZEYNEP, "Siv Kaminhylla"], "absent", None), (HENRIK, "late", None)],
        ),
        ("Zeynep är sjuk. Henrik kommer 10.15.", [(ZEYNEP, "absent", None), (HENRIK, "late", "10:15")]),
    ],
)
def test_each_has_a_frame(says: str, means: list[tuple[object, object, object]]):
    assert frames(says) == means


def test_the_meeting_said_is_meant_for_all():
    intent = said("jag kommer 10.15 på nästa möte och Zeynep är sjuk")
    assert [f.slots["meeting"] for f in (intent, *intent.also)] == ["next", "next"]


@pytest.mark.parametrize(
    ("says", "person", "status"),
    [
        ("jag kommer inte på nästa möte, Zeynep vet varför", ERIKA, "absent"),
        ("jag är sjuk på nästa möte och Zeynep kommer i mitt ställe", ERIKA, "substitute"),
        ("Siv ringde, hon är sjuk på nästa möte", "Siv Kaminhylla", "absent"),
    ],
)
def test_what_is_said_of_one_is_one_frame(says: str, person: str, status: str):
    intent = said(says)
    assert (intent.name, intent.also, intent.slots["person"], intent.slots["status"]) == (
        "attendance",
        (),
        person,
        status,
    )


def test_who_comes_instead_is_not_the_one_who_stays_away():
    assert said("jag är sjuk på nästa möte och Zeynep kommer i mitt ställe").slots["substitute"] == "Zeynep"


def test_two_municipalities_are_two_people_though_the_speaker_is_from_one():
    assert said("Hjo och Tidaholm är på plats på nästa möte").slots["person"] == ["Joakim Kryddhylla", ERIKA]
