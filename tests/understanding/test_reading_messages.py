"""What a message is before anything is understood: markup, quotations, and where it was said."""

import pytest

from dialogs.understanding.clean import LONGEST, read
from tests.understanding.saying import said


@pytest.mark.parametrize(
    ("raw", "means"),
    [
        ("<p>Hej&nbsp;du</p>", "Hej du"),
        ("l&auml;gg till<br>p&aring; m&ouml;tet", "lägg till\npå mötet"),
        ("<ul><li>ett</li><li>två</li></ul>", "- ett\n- två"),
        ('<a href="https://example.se/x?y=1">rapporten</a>', "rapporten"),
        ("<at>Nätverksboten</at> status", "status"),
        ("<at>Zeynep Bokstöd</at> hej", "Zeynep Bokstöd hej"),
        ("<blockquote>ta bort punkt 3</blockquote><p>bra</p>", "bra"),
        ("> ta bort punkt 3\nbra", "bra"),
        ("a < b och b > c", "a < b och b > c"),
        ("3 &lt; 4", "3 < 4"),
        ("Från: chefen@example.se\nTill: alla\nSenast fredag vill jag ha svar.", ""),
    ],
)
def test_markup_is_read_as_a_person_reads_it(raw: str, means: str):
    assert read(raw).text == means


def test_what_is_beyond_the_longest_message_is_cut():
    assert len(read("a" * (LONGEST + 500)).text) == LONGEST


@pytest.mark.parametrize("marks", ['"{}"', "”{}”", "“{}”", "`{}`", "«{}»"])
def test_what_stands_in_quotation_marks_or_code_is_text(marks: str):
    inner = "Ta bort punkt 3 på fredag med Zeynep"
    intent = said(f"lägg till punkten {marks.format(inner)} på nästa möte")
    assert (intent.name, intent.slots) == ("add_agenda_item", {"meeting": "next", "title": inner})


def test_an_order_in_quotation_marks_is_no_order():
    assert said('Rektorn sa "lägg till en punkt om frånvaro på mötet" i går').name == "none"


@pytest.mark.parametrize("text", ["lägg till punkten X på nästa möte", "nr 4 är klar", "status", "ångra"])
def test_in_a_channel_the_bot_is_silent_unless_spoken_to(text: str):
    assert said(text, personal=False, mentioned=False).name == "none"
    assert said(text, personal=False, mentioned=True).name != "none"


@pytest.mark.parametrize(
    "text",
    [
        "Hej!\nlägg till punkten Digitala lås på nästa möte\nMvh Erika",
        "hej hej, lägg till punkten Digitala lås på nästa möte, tack!",
        "God morgon! Lägg till punkten Digitala lås på nästa möte.\n\nVänliga hälsningar\nErika Knapplåda\nSocialchef",
        "lägg till punkten Digitala lås på nästa möte /Erika",
        "LÄGG TILL PUNKTEN DIGITALA LÅS PÅ NÄSTA MÖTE",
        "lagg till punkten digitala las pa nasta mote",
    ],
)
def test_greetings_signatures_and_spelling_change_nothing(text: str):
    intent = said(text)
    assert (intent.name, intent.slots["meeting"]) == ("add_agenda_item", "next")
    assert str(intent.slots["title"]).casefold().replace("å", "a") == "digitala las"


def test_points_in_a_list_each_have_their_own_slots():
    intent = said("Dagordning 10/12:\n- Digitala lås (beslut)\n- Nära vård, Henrik 15 min\n- Övrigt")
    assert intent.slots["items"] == [
        {"title": "Digitala lås", "purpose": "beslut"},
        {"title": "Nära vård", "presenter": "Henrik Trappsteg", "duration_minutes": 15},
        {"title": "Övrigt"},
    ]
