"""The likeness: how a message looks, what was learned from the labelled ones, what is decided with the rules."""

from collections.abc import Sequence

import pytest

from dialogs.understanding import deciding, likeness
from dialogs.understanding.deciding import Course, decide, together
from dialogs.understanding.parse import parse
from dialogs.understanding.traits import traits
from tests.understanding import train
from tests.understanding.saying import HERE, context

KINDS = {"add_agenda_item": "add", "add_action": "add", "complete_action": "change", "list_agenda": "show"}


def looks(text: str, **changes: object) -> list[str]:
    return traits(parse(text, context(**changes)), context(**changes))


def test_who_which_town_and_which_day_makes_no_difference():
    assert looks("Erika tar fram underlag till Tidaholm senast 12/1") == looks(
        "Hanna tar fram underlag till Hjo senast 3/2"
    )


def test_that_a_meeting_is_going_on_is_seen():
    assert "is=meeting" in looks("noterat", current_meeting=context().now.date())


def test_a_misspelt_word_shares_parts_with_the_right_one():
    assert {"c=<bord", "c=lägg"} <= set(looks("bordläggg frågan")) & set(looks("bordlägg frågan"))


def test_a_text_without_end_has_a_bounded_look():
    assert len(looks("ett väldigt långt meddelande " * 2_000)) < 400


@pytest.mark.parametrize("text", ["", "¶", "?", "\x00", "🎉" * 50, "1 2 3", "ҚҚҚ"])
def test_any_text_has_probabilities_that_add_up(text: str):
    assert sum(likeness.likeness().probabilities(looks(text)).values()) == pytest.approx(1)


def test_the_weights_are_small_enough_to_come_with_the_program():
    assert train.WRITTEN_TO.stat().st_size < 1_000_000


FILES = sorted((HERE / "messages").glob("*.jsonl"))


def right(model: likeness.Likeness, asked: Sequence[train.Example]) -> float:
    """The share of messages whose most probable intent is right."""
    found = [max(p := model.probabilities(e.traits), key=p.__getitem__) in e.accepted for e in asked]
    return sum(found) / len(found)


@pytest.mark.slow
def test_what_was_taught_is_known():
    """Fails when messages or traits have changed since the weights were learned: `make likeness`."""
    assert right(likeness.likeness(), train.examples(FILES, 4)) > 0.95


@pytest.mark.slow
def test_the_same_messages_give_the_same_weights():
    few = train.examples(FILES[-2:], 12)
    assert train.written(train.learn(few)) == train.written(train.learn(few))


def test_what_only_one_author_says_is_not_learned_from():
    hand = [train.Example("p", ["w=punkt", "w=grej"], "status", ("status",))] * 3
    other = [train.Example("q", ["w=punkt"], "none", ("none",))] * 3
    assert set(train.learn([*hand, *other]).weights) == {"w=punkt"}


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_most_of_what_an_author_wrote_is_recognised_by_what_the_others_wrote():
    """With every fourth message of the others, for time's sake; `train --report` gives the whole figure."""
    model = train.learn(train.examples([file for file in FILES if file.stem != "x"], 4))
    assert right(model, train.examples([HERE / "messages" / "x.jsonl"])) > 0.80


def test_it_tells_which_traits_weighed_most():
    why = likeness.likeness().why(looks("stryk punkten om bussar"), "withdraw_agenda_item")
    assert any("stryk" in trait for trait in why)


def test_what_rules_and_likeness_agree_on_is_done():
    decision = decide({"add_agenda_item": 0.9}, looks("lägg till punkten bussar på nästa möte"), KINDS)
    assert (decision.course, decision.intent) == (Course.ACT, "add_agenda_item")


def test_talk_that_no_rule_knows_is_let_be():
    assert decide({}, looks("haha ja precis, tack för i går!"), KINDS).course is Course.NOTHING


def test_rules_shift_the_probability_and_do_not_decide_alone():
    logits = likeness.likeness().logits(looks("haha ja precis, tack för i går!"))
    before, after = together({}, logits), together({"complete_action": 0.8}, logits)
    assert before["complete_action"] < after["complete_action"] < deciding.ACT["change"]


def test_between_silence_and_act_there_is_a_question(monkeypatch: pytest.MonkeyPatch):
    model = likeness.Likeness(["add_action", "add_agenda_item", "none"], [1.5, 0.0, -1.0], 1.0, {})
    monkeypatch.setattr(deciding, "likeness", lambda: model)
    monkeypatch.setattr(deciding, "ACT", {"add": 0.9})
    decision = decide({}, [], KINDS)
    assert (decision.course, decision.readings) == (Course.ASK, ["add_action", "add_agenda_item"])


def test_to_change_takes_more_than_to_add_and_to_add_more_than_to_show():
    assert deciding.ACT["change"] > deciding.ACT["add"] > deciding.ACT["show"]
