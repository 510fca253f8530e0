"""The catalogues: the same sentences in every language, and none missing that the code asks for."""

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from dialogs import ROUTES
from dialogs.asking import described
from dialogs.texts import LOCALES, UnknownTextError, catalogue, say, supported
from dialogs.understanding.intent import Intent
from dialogs.understanding.intents import FOR
from tests.every import every

ROOT = Path(__file__).parents[2]


@cache
def messages(locale: str) -> dict[str, set[str]]:
    """Key -> the variables its sentence uses."""
    found: dict[str, set[str]] = {}
    for file in sorted((ROOT / "dialogs/texts" / locale).glob("*.ftl")):
        text = file.read_text(encoding="utf-8")
        for entry in FluentParser().parse(text).body:
            assert not isinstance(entry, ast.Junk), f"{file.name}: {entry.content}"
            assert not isinstance(entry, ast.Term), f"{file.name}: {entry.id.name} would not be found"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice in {locale}"
                whole = text[entry.id.span.start : entry.span.end]
                assert catalogue(locale).sources[entry.id.name].strip() == whole.strip()
                found[entry.id.name] = _variables(entry)
    return found


def _variables(entry: ast.Message) -> set[str]:
    names: set[str] = set()

    def walk(node: object) -> None:
        assert not isinstance(node, ast.MessageReference | ast.TermReference), f"{entry.id.name} names another sentence"
        if isinstance(node, ast.VariableReference):
            names.add(node.id.name)
        elif isinstance(node, ast.BaseNode):
            for value in vars(node).values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(entry)
    return names


def test_every_language_has_the_same_sentences_with_the_same_variables() -> None:
    swedish = messages("sv")
    for locale in LOCALES:
        assert messages(locale) == swedish


def test_every_sentence_the_code_asks_for_by_name_is_there() -> None:
    known = messages("sv")
    asked = {
        key
        for folder in ("dialogs", "bot")
        for file in (ROOT / folder).rglob("*.py")
        for key in re.findall(r'\bsay\(\s*[\w.]+,\s*"([a-z0-9-]+)"', file.read_text(encoding="utf-8"))
    }
    assert asked - known.keys() == set()


@every("locale", LOCALES)
@every("intent", sorted(ROUTES.intents))
def test_whatever_can_be_meant_can_be_asked_about(locale: str, intent: str) -> None:
    assert described(locale, Intent(intent, {})) not in {intent, ""}


def test_whatever_is_understood_can_be_answered() -> None:
    assert {intent.partition(":")[0] for intent, _, _ in FOR} - ROUTES.intents.keys() == set()


def test_every_refusal_has_its_sentence() -> None:
    from meetings import errors

    refusals = [c for c in vars(errors).values() if isinstance(c, type) and issubclass(c, errors.Refusal)]
    keys = {c().key for c in refusals if c is not errors.Refusal}
    assert keys - messages("sv").keys() == set()


def test_a_key_nobody_wrote_is_an_error_and_not_shown() -> None:
    with pytest.raises(UnknownTextError):
        say("sv", "no-such-sentence")


@pytest.mark.parametrize(
    ("teams_says", "we_speak"), [("sv-SE", "sv"), ("en-GB", "en"), ("EN_us", "en"), ("fi-FI", "sv"), (None, "sv")]
)
def test_the_language_is_that_of_teams_or_swedish(teams_says: str | None, we_speak: str) -> None:
    assert supported(teams_says) == we_speak
