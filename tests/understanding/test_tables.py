"""The tables of evidence: every pattern is one, and stands for an intent the labels know."""

import re

import pytest

from dialogs.understanding import frames
from dialogs.understanding.evidence import actions as evidence_actions
from dialogs.understanding.evidence import agenda as evidence_agenda
from dialogs.understanding.evidence import meetings as evidence_meetings
from dialogs.understanding.evidence import talk as evidence_talk
from dialogs.understanding.lexicon.meanings import compiled

TABLES = (evidence_agenda, evidence_actions, evidence_meetings, evidence_talk)
EVIDENCE = [row for table in TABLES for row in table.EVIDENCE]
AGAINST = [row for table in TABLES for row in (*table.AGAINST, *getattr(table, "AGAINST_ALL", ()))]


def test_every_pattern_compiles():
    sources = [row[2] for row in (*EVIDENCE, *AGAINST)]
    sources += [*frames.AGENDA, *frames.ACTION, *frames.PRESENTER, *frames.INITIATOR]
    assert all(isinstance(compiled(s).regex, re.Pattern) for s in sources)


def test_weights_and_factors_are_shares():
    assert all(0 < weight < 1 for _, weight, _ in EVIDENCE)
    assert all(0 < factor < 1 for _, factor, _ in AGAINST)


def test_what_speaks_against_an_intent_speaks_against_one_that_evidence_exists_for():
    known = {intent.partition(":")[0] for intent, _, _ in EVIDENCE}
    assert {i for intents, _, _ in AGAINST for i in intents} <= known


@pytest.mark.parametrize(
    ("source", "fits", "misses"),
    [
        ("^{AGENDA} [?]?", " dagordning ", " ny dagordning "),
        ("flytta <2> till", " flytta hela den till ", " flytta a b c till "),
        ("{POINT} $", " ny punkt ", " punkt tre "),
        ("(?!inte)<2> klart", " nu är klart ", " inte klart "),
    ],
)
def test_the_small_language_of_the_tables(source: str, fits: str, misses: str):
    pattern = compiled(source).regex
    assert pattern.search(fits)
    assert not pattern.search(misses)


def test_a_gap_left_unread_is_a_fault():
    with pytest.raises(ValueError, match="<2>"):
        _ = compiled("flytta<2> till").regex
