"""What is written of who may do what is what the table says."""

from meetings.authorisation import Act, Relation
from tests.who_may_what import ACTS, FILE, HOW, RELATIONS, document


def test_the_document_is_what_the_table_says() -> None:
    written = FILE.read_text(encoding="utf-8") if FILE.exists() else ""
    assert written == document(), f"docs/{FILE.name} is not what the table says: run {HOW}, read it and commit it"


def test_every_act_and_relation_has_its_words_once() -> None:
    said = [act for acts in ACTS.values() for act in acts]
    assert sorted(said) == sorted(Act)
    assert set(RELATIONS) == set(Relation)
