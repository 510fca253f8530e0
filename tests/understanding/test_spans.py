"""The chooser of words: what a new sentence is about, though no rule knows how it is said; and how it was taught."""

import pytest

from dialogs.understanding import spans
from dialogs.understanding.span_traits import GROUPS, READ, Field
from tests.understanding import train_spans
from tests.understanding.saying import HERE, context, said


def words(text: str, slot: str, **changes: object) -> str:
    return str(said(text, **changes).slots.get(slot))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("vi har ett bekymmer med skolskjutsarna som vi gärna vill ta upp med er andra nästa möte", "skolskjutsarna"),
        ("Kan vi avsätta en stund nästa möte åt matlådornas pris, det är många som undrar", "matlådornas pris"),
        ("Min nämnd har bett mig fråga er om dagverksamheten, får jag en kvart nästa möte?", "dagverksamheten"),
        ("lägg till punkten taxor för trygghetslarm på nästa möte", "taxor för trygghetslarm"),
    ],
)
def test_what_an_agenda_item_is_about(text: str, title: str):
    assert words(text, "title") == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Skriv upp på mig att jag ringer länsstyrelsen om bidraget senast 12/1", "ringa länsstyrelsen om bidraget"),
        ("Erika tar fram underlag om taxorna till 12/1", "ta fram underlag om taxorna"),
        ("Erika får uppdraget att ringa kommunerna", "ringa kommunerna"),
        ("uppdrag: ringa kommunerna och ev. besöka dem, ansvarig Erika", "ringa kommunerna och ev. besöka dem"),
        ("uppdrag: samla exempel, t.ex. från Hjo, ansvarig Erika", "samla exempel, t.ex. från Hjo"),
        ("uppdrag: fråga Hjo m.fl. om taxorna, ansvarig Erika", "fråga Hjo m.fl. om taxorna"),
    ],
)
def test_what_an_action_item_is_about(text: str, title: str):
    assert words(text, "title") == title


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Konsulten är sjuk, så färdtjänstpunkten får vänta till 10 december", "färdtjänstpunkten"),
        ("Jag har tyvärr inte hunnit, kan jag få till 12/1 på mig med hyreslistan?", "hyreslistan"),
        ("stryk punkten om bussar", "bussar"),
    ],
)
def test_the_words_that_point_an_item_out(text: str, item: str):
    assert item in words(text, "item_ref")


def test_what_is_recorded_is_kept_as_it_was_typed():
    text = "anteckna att Hjo avstår, men återkommer i vår"
    assert words(text, "text", current_meeting=context().now.date()) == "Hjo avstår, men återkommer i vår"


def test_an_order_without_a_matter_gets_no_words():
    assert "title" not in said("lägg till en punkt på nästa möte").slots


def test_the_explanation_has_the_words_chosen_and_what_weighed_most():
    why = said("vi har ett bekymmer med skolskjutsarna som vi gärna vill ta upp med er andra nästa möte").why
    assert any("'skolskjutsarna' chosen: +" in line for line in why)


def test_a_text_without_end_is_read_to_a_bound():
    endless = Field(["ord"] * 5_000, ["F"] * 5_000, [(0, 5_000)], 0, None)
    for group in GROUPS:
        chosen, _ = spans.choose(group, endless)
        assert chosen is None or chosen[1] <= READ


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("given", [[], ["."], ["PERS"], ["\x00", "🎉"], ["(", ")"]])
def test_any_words_can_be_chosen_from(group: str, given: list[str]):
    field = Field(given, ["F"] * len(given), [(0, len(given))] if given else [], 0, None)
    chosen, _ = spans.choose(group, field)
    assert chosen is None or 0 <= chosen[0] < chosen[1] <= len(given)


def test_the_weights_are_small_enough_to_come_with_the_program():
    assert train_spans.WRITTEN_TO.stat().st_size < 300_000


@pytest.mark.slow
def test_what_was_taught_is_known():
    """Fails when messages or traits have changed since the weights were learned: `make likeness`."""
    known = [e for e in train_spans.examples((HERE / "messages").glob("*.jsonl")) if e.best() >= 0]
    columns = {group: spans.column(group) for group in GROUPS}
    wrong = [e for e in known if not e.is_right(columns[e.group].best(e.field))]
    assert len(wrong) / len(known) < 0.01


@pytest.mark.slow
def test_the_same_messages_give_the_same_weights():
    files = [HERE / "messages" / "q.jsonl"]
    some, widely = train_spans.examples(files)[::4], train_spans.how_widely(train_spans.spoken(files))
    one, other = (train_spans.written(train_spans.learn(some, widely)) for _ in range(2))
    assert one == other


@pytest.mark.slow
def test_of_an_author_it_was_not_taught_it_has_fewer_wrong_than_the_rules():
    files = list((HERE / "messages").glob("*.jsonl"))
    known, users = train_spans.examples(files), train_spans.spoken(files)
    learned = train_spans.learn([e for e in known if e.author != "y"], train_spans.how_widely(users, "y"))
    columns = {group: spans.column_of(learned, group) for group in GROUPS}
    asked = [e for e in known if e.author == "y"]
    wrong = sum(not e.is_right(columns[e.group].best(e.field)) for e in asked)
    assert wrong < sum(not e.by_rules for e in asked) / 2
