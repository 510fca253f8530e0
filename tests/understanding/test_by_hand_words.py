"""What somebody wrote to the bot without having read anything, and what it is taken for."""

from tests.every import every
from tests.understanding.saying import said


@every(
    ("text", "name", "slots"),
    [
        (
            "lägg in ett undernätverk som heter barn och unga, lisa är kontakt",
            "keep_subgroup",
            {"name": "barn och unga", "contact": "lisa"},
        ),
        (
            "kolla med alla om dom har egen familjerätt, svar före 10 dec",
            "ask_round",
            {"text": "om dom har egen familjerätt"},
        ),
        ("hur många har svarat", "show_round", {}),
        ("vilka nätverk har vi under oss", "list_subgroups", {}),
        ("vem sitter i medelpunkten för oss", "show_body", {"body": "medelpunkten"}),
        ("vilka kommuner saknar nån", "ask_missing", {}),
    ],
)
def test_what_was_written_by_hand_is_understood(text: str, name: str, slots: dict[str, object]) -> None:
    found = said(text)
    assert (found.name, {key: found.slots.get(key) for key in slots}) == (name, slots)
