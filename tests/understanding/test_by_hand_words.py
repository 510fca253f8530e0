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
    ],
)
def test_what_was_written_by_hand_is_understood(text: str, name: str, slots: dict[str, object]) -> None:
    found = said(text)
    assert (found.name, {key: found.slots.get(key) for key in slots}) == (name, slots)
