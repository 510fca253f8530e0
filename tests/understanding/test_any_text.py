"""Any text at all: no exception, no hang, and nothing that a name or a date in it could break."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.understanding import understand
from dialogs.understanding.intent import Intent, OpenItem, Pending
from tests.understanding.saying import HERE, context, messages, said

TYPED = [str(m["text"]) for m in messages(HERE / "messages" / "dev.jsonl")]
PIECES = st.sampled_from(sorted({w for text in TYPED for w in text.split()}))
ODD = st.text(max_size=40)
SETTING = st.builds(
    dict,
    pending=st.sampled_from(
        [None, Pending("add_action", {"title": "x"}, "due", ("2021-12-10",)), Pending("choose", {}, "reading", ())]
    ),
    current_meeting=st.sampled_from([None, date(2021, 11, 18)]),
    last_items=st.sampled_from([(), (OpenItem("action", 7, "skicka länken", 70),)]),
    items=st.sampled_from(
        [(), (OpenItem("agenda", 2, "Digitala lås", 20), OpenItem("action", 5, "ta fram underlag", 50))]
    ),
)


def whole(intent: Intent) -> None:
    assert intent.name
    assert 0.0 <= intent.confidence <= 1.0
    assert intent.name != "none" or not intent.slots


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(text=st.text(max_size=600), setting=SETTING)
def test_any_unicode_text_gives_an_intent(text: str, setting: dict[str, object]):
    whole(understand(text, context(**setting)))


@pytest.mark.slow
@settings(max_examples=400, deadline=None)
@given(words=st.lists(st.one_of(PIECES, PIECES, PIECES, ODD), max_size=40), setting=SETTING)
def test_words_of_commands_in_any_order_give_an_intent(words: list[str], setting: dict[str, object]):
    whole(understand(" ".join(words), context(**setting)))


PIECES = (
    "a ",
    "lägg till ",
    "(",
    '"',
    "`",
    "<at>",
    "<p>",
    "&nbsp;",
    "1. ",
    "15/1 ",
    "Zeynep och ",
    "\n- ",
    "v. 47, ",
    ">",
    "före ",
    "å",
    "🙂",
    "från: a\ntill: b\n",
)
"""What a message may repeat until it is as long as one can be."""


@pytest.mark.parametrize("piece", PIECES)
def test_the_longest_messages_come_to_an_end(piece: str):
    whole(said(piece * (8_000 // len(piece))))


def test_an_empty_message_is_nothing():
    assert [said(text).name for text in ("", " ", "\n\n", "<p></p>", "\u200b")] == ["none"] * 5
