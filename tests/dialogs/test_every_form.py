"""Every form, tried with what no form of ours sends: a clear sentence, nothing lost, nothing changed.

The forms are those of the table of routes, so one that is added later is tried by itself.
"""

import json
from collections.abc import Mapping
from dataclasses import replace

import pytest

from dialogs import ROUTES
from dialogs.cards.parts import RELEASE
from dialogs.turn import Kind, Place, Reply
from meetings.ports import Store
from tests.builders import ASA, CHAIR, a_network, member_called
from tests.conversations import heard, inputs
from tests.dialogs.forms_world import CHANGING, FORMS, Form, Opened, fields, opened, saves

EVERY = [*FORMS.items(), *CHANGING.items()]
every_form = pytest.mark.parametrize(("verb", "form"), EVERY, ids=[*FORMS, *(f"{verb}-change" for verb in CHANGING)])
LARGEST = 25_000
"""Bytes of a card."""
NOT_IDS = {"release", "network", "new", "year", "version"}
"""Numbers that a form carries and that are no ids."""
OPEN_TO_ALL = {
    "suggestion.save",
    "recording.save",
    "my-settings.save",
    "note.add",
    "comment.send",
    "walk.comment",
    "round.written",
    "evaluation.send",
}
"""What any member submits."""
EMPTY_IS_AN_ANSWER = {"comment.decline", "moved.close"}
"""Forms of which every field may be left empty."""
OTHER_KINDS = ({"a": {"b": "c"}}, [{"a": 1}], [["x"]])
OTHER_VALUES = (7, True, 1.5, None, "", " ", "zzz", "-1", "999999", "m999999", "2027-02-30", "å" * 9000)
NO_CHOICES = ("zzz", "999999", "-1", "m999999", "1e9", "²")
NO_DAYS = ("2027-02-30", "i går", "0000-00-00", "99999-01-01", "2027-13-01")
NO_IDS = (999_999, "999999", -1, 10**30, "x", [1], {"id": 1}, None, 1.5)
WRITTEN = "Det jag skrev"


async def told(had: Opened, data: Mapping[str, object], *, changes: bool = False) -> Reply:
    """What a submit is answered with, in words; and nothing has changed, unless it may."""
    before = had.world.recorded
    reply = await had.world.submits(had.who, {name: value for name, value in data.items() if name != "submit"})
    assert heard(reply).strip(), f"no word to {data}"
    if reply.form or not changes:
        assert had.world.recorded == before, f"{heard(reply)!r} to {data}"
    return reply


def of_type(had: Opened, *types: str) -> list[str]:
    return [name for name, field in fields(had.reply).items() if field["type"] in types]


def test_every_form_of_the_bot_is_here() -> None:
    assert set(FORMS) == set(ROUTES.forms)


@every_form
async def test_a_field_of_another_kind_changes_nothing_and_what_was_typed_elsewhere_stands(
    sqlite_store: Store, verb: str, form: Form
) -> None:
    had = await opened(sqlite_store, verb, form)
    texts = of_type(had, "Input.Text")
    for name in fields(had.reply):
        others = {other: f"7 {other}"[:9] for other in texts if other != name}
        for odd in OTHER_KINDS:
            reply = await told(had, {**had.filled, **others, name: odd})
            assert "'a'" not in heard(reply)
            stands = inputs(reply) if reply.form else {}
            for other, typed in others.items():
                assert (stands[other] == typed) if reply.form else (typed in heard(reply)), name
    await told(had, {**had.filled, **dict.fromkeys(fields(had.reply), OTHER_KINDS[0])})


@pytest.mark.slow
@every_form
async def test_whatever_stands_in_a_field_is_answered(sqlite_store: Store, verb: str, form: Form) -> None:
    had = await opened(sqlite_store, verb, form)
    for name in fields(had.reply):
        for odd in OTHER_VALUES:
            await told(had, {**had.filled, name: odd}, changes=True)


@pytest.mark.slow
@every_form
async def test_choices_and_days_that_are_not_there_change_nothing(sqlite_store: Store, verb: str, form: Form) -> None:
    had = await opened(sqlite_store, verb, form)
    for names, values in ((of_type(had, "Input.ChoiceSet"), NO_CHOICES), (of_type(had, "Input.Date"), NO_DAYS)):
        for name in names:
            for odd in values:
                await told(had, {**had.filled, name: odd})


@pytest.mark.slow
@every_form
async def test_fields_that_are_missing_change_nothing(sqlite_store: Store, verb: str, form: Form) -> None:
    had = await opened(sqlite_store, verb, form)
    await told(had, had.save["data"], changes=verb in EMPTY_IS_AN_ANSWER)


@pytest.mark.slow
@every_form
async def test_ids_that_are_not_there_or_another_networks_change_nothing(
    sqlite_store: Store, verb: str, form: Form
) -> None:
    had = await opened(sqlite_store, verb, form)
    carried = [n for n, v in had.save["data"].items() if isinstance(v, int) and n not in NOT_IDS]
    for name in carried:
        for odd in NO_IDS:
            await told(had, {**had.filled, name: odd})
    if carried:
        theirs = await opened(sqlite_store, verb, form)
        await told(had, {**had.filled, **{name: theirs.save["data"][name] for name in carried}})


@pytest.mark.slow
@every_form
async def test_a_form_of_100_kb_is_refused_in_a_short_answer(sqlite_store: Store, verb: str, form: Form) -> None:
    had = await opened(sqlite_store, verb, form)
    for name in of_type(had, "Input.Text"):
        reply = await told(had, {**had.filled, name: "ord " * 25_000})
        assert len(json.dumps(reply.form or reply.text, ensure_ascii=False).encode()) < LARGEST


@every_form
async def test_a_form_of_another_release_gives_back_what_was_written(
    sqlite_store: Store, verb: str, form: Form
) -> None:
    had = await opened(sqlite_store, verb, form)
    written = dict.fromkeys(of_type(had, "Input.Text"), WRITTEN)
    said = heard(await told(had, {**had.filled, **written, "release": RELEASE - 1}))
    assert "annan version" in said
    assert not written or WRITTEN in said


@every_form
async def test_who_may_no_longer_changes_nothing_and_gets_back_what_was_written(
    sqlite_store: Store, verb: str, form: Form
) -> None:
    had = await opened(sqlite_store, verb, form)
    room = had.world.room
    data = {**had.filled, **dict.fromkeys(of_type(had, "Input.Text"), WRITTEN)}
    asa = await member_called(sqlite_store, room.network, ASA.name, room.now.date())
    other = await a_network(sqlite_store, "Ett annat nätverk")
    gone = room.now.date()
    refused = [
        replace(asa, left_on=gone),
        replace(had.who, left_on=gone),
        await member_called(sqlite_store, other, CHAIR.name),
    ]
    if had.save["data"]["verb"] not in OPEN_TO_ALL or (verb, form) in CHANGING.items():
        refused.append(asa)
    for who in refused:
        had.who = who
        said = heard(await told(had, data))
        assert not of_type(had, "Input.Text") or WRITTEN in said


@every_form
async def test_a_second_submit_does_nothing_and_a_form_that_comes_back_has_an_id_of_its_own(
    sqlite_store: Store, verb: str, form: Form
) -> None:
    had = await opened(sqlite_store, verb, form)
    odd = dict.fromkeys(fields(had.reply), OTHER_KINDS[0])
    faulty = await had.world.submits(had.who, {**had.filled, **odd})
    if faulty.form:
        ids = {b["data"]["submit"] for b in saves(faulty)}
        assert ids
        assert had.filled["submit"] not in ids
        had.reply = faulty
    whole = {**had.filled, **{n: v for n, v in had.first.items() if n in fields(had.reply)}}
    await had.world.submits(had.who, whole)
    recorded = had.world.recorded
    again = await had.world.submits(had.who, whole)
    assert had.world.recorded == recorded
    assert not again.receipt


@every_form
async def test_it_fits_and_is_given_where_no_dialog_opens(sqlite_store: Store, verb: str, form: Form) -> None:
    had = await opened(sqlite_store, verb, form)
    assert len(json.dumps(had.reply.form, ensure_ascii=False).encode()) < LARGEST
    assert had.reply.form["version"] == "1.5"
    assert all(b["data"]["network"] == had.world.room.network.id for b in saves(had.reply))
    had.world.room.place = Place.CHANNEL
    shown = await had.world.submits(had.who, {"verb": verb, **form.data(had.world.ids)}, kind=Kind.VERB)
    assert shown.form
