"""What is recorded at a meeting stands as it was typed: nothing after the colon of a head is cut away."""

import pytest

from tests.understanding.saying import said


@pytest.mark.parametrize(
    "recorded",
    [
        "Vilka frågor vill vi lyfta framöver? Förslag som kom upp: lokaler, bemanning. Vi tar det igen.",
        "Läget är ansträngt. Ida återkommer, senast i mars, med siffror.",
        "Beslut fattas av nämnden!",
    ],
)
@pytest.mark.parametrize("head", ["Anteckning under Budget: ", "anteckning: ", "note: ", "anteckning punkt 4: "])
def test_a_note_with_a_head_is_kept_whole(head: str, recorded: str):
    assert said(head + recorded).slots["text"] == recorded


def test_a_decision_with_a_head_is_kept_whole():
    text = "Vi startar en arbetsgrupp. Ida kallar till första träffen."
    assert said(f"beslut: {text}").slots["text"] == text
