"""Asking for the action list as a file: whose, and what only speaks of one."""

import pytest

from tests.understanding.saying import said

EXPORT = "export_list"


def test_whose_list_is_known_by_the_words() -> None:
    assert said("exportera uppdragen").slots == {}
    assert said("mina uppdrag i excel").slots == {"person": "Erika Knapplåda"}


@pytest.mark.parametrize(
    "text", ["skicka excelfilen till regionen", "visa aktivitetslistan", "listan i excel är gammal"]
)
def test_these_are_something_else(text: str) -> None:
    assert said(text).name != EXPORT
