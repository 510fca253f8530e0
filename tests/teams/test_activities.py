from datetime import UTC, datetime
from typing import Any

import pytest

from bot.teams.activities import incoming, tenant_of
from bot.teams.incoming import Event, Incoming, Person, Via
from dialogs.turn import Kind, Place
from tests.fakes.activities import BOT_NAME, Activities, Someone

URL = "https://smba.trafficmanager.net/emea/"
TEAMS = Activities(URL, "app", "tenant")
BODIL, TESTA = Someone.called("Bodil Exempelsson"), Someone.called("Testa Testsson")
GUEST = Someone.called("Gösta Gäst", tenant_id="another-tenant")


def came(activity: dict[str, Any]) -> Incoming:
    found = incoming(activity, URL.rstrip("/"))
    assert found is not None
    return found


def test_a_personal_message():
    said = came(TEAMS.personal(BODIL, "mina uppdrag"))
    assert (said.via, said.kind, said.place) == (Via.MESSAGE, Kind.TEXT, Place.PERSONAL)
    assert (said.text, said.mentioned, said.locale) == ("mina uppdrag", True, "sv-SE")
    assert said.sender == Person(BODIL.teams_id, BODIL.object_id, BODIL.name)
    assert (said.tenant_id, said.bot_id, said.conversation) == ("tenant", "28:app", TEAMS.personal_chat(BODIL))


def test_a_channel_message_without_a_mention_was_not_said_to_the_bot():
    assert not came(TEAMS.channel(BODIL, "hej alla", mention=False)).mentioned


def test_others_who_are_mentioned_are_told_with_their_ids():
    activity = TEAMS.channel(BODIL, "ansvarig")
    activity["text"] += " <at>Testa Testsson</at>"
    activity["entities"].append(TEAMS.mention(TESTA.account(), TESTA.name))
    said = came(activity)
    assert said.text == "ansvarig Testa Testsson"
    assert said.mentions == (Person(TESTA.teams_id, name=TESTA.name),)


def test_a_person_from_outside_keeps_their_own_tenant():
    said = came(TEAMS.channel(GUEST, "hej"))
    assert (said.tenant_id, said.person_tenant_id) == ("tenant", "another-tenant")
    assert came(TEAMS.channel(BODIL, "hej")).person_tenant_id == "tenant"


def test_a_press_on_a_universal_action():
    press = came(TEAMS.execute(BODIL, "done", {"item": 4, "submit": "once"}, card="177"))
    assert (press.via, press.kind, press.verb, press.card_id) == (Via.CARD, Kind.VERB, "done", "177")
    assert (press.data["item"], press.submit_id) == (4, "once")


def test_a_press_on_a_plain_submit():
    press = came(TEAMS.submit(BODIL, {"verb": "done", "item": 4}, card="177"))
    assert (press.via, press.kind, press.verb, press.card_id) == (Via.MESSAGE, Kind.VERB, "done", "177")


def test_a_plain_submit_whose_data_is_a_string_of_json():
    press = came(TEAMS.submit(BODIL, '{"verb": "done"}'))  # type: ignore[arg-type]  # as some clients send it
    assert press.verb == "done"


def test_a_button_that_asks_for_a_form_where_the_client_opens_none():
    asked = came(TEAMS.submit(BODIL, {"verb": "form", "msteams": {"type": "task/fetch"}}))
    assert (asked.via, asked.kind) == (Via.MESSAGE, Kind.OPEN_FORM)


def test_dialogs_are_opened_and_submitted():
    opened, sent = came(TEAMS.task_fetch(BODIL, {"verb": "f"})), came(TEAMS.task_submit(BODIL, {"verb": "s"}))
    assert (opened.via, opened.kind, opened.verb) == (Via.DIALOG, Kind.OPEN_FORM, "f")
    assert (sent.via, sent.kind, sent.verb) == (Via.DIALOG, Kind.FORM, "s")


def test_an_action_on_somebodys_message_brings_that_message():
    opened = came(TEAMS.message_action(BODIL, "fetchTask", "suggest", "<p>Ta upp <b>avtalet</b></p>"))
    assert (opened.via, opened.kind, opened.verb, opened.text) == (
        Via.DIALOG,
        Kind.OPEN_FORM,
        "suggest",
        "Ta upp avtalet",
    )
    sent = came(TEAMS.message_action(BODIL, "submitAction", "suggest", "", data={"verb": "add", "title": "Avtal"}))
    assert (sent.kind, sent.verb, sent.data["title"]) == (Kind.FORM, "add", "Avtal")


def test_searches_are_queries():
    asked = came(TEAMS.invoke(BODIL, "composeExtension/query", {"commandId": "find", "parameters": []}))
    assert (asked.via, asked.kind, asked.verb) == (Via.QUERY, None, "find")


def test_the_installer_is_told_and_the_channel_that_was_chosen():
    installed = came(TEAMS.installed(BODIL))
    assert (installed.event, installed.sender.object_id) == (Event.INSTALLED, BODIL.object_id)
    assert (installed.team_id, installed.team_name, installed.channel_id) == (
        TEAMS.team_id,
        TEAMS.team_name,
        TEAMS.channel_id,
    )
    assert came(TEAMS.installed(BODIL, action="remove")).event is Event.REMOVED


@pytest.mark.parametrize("action", ["add-upgrade", "remove-upgrade"])
def test_another_release_of_the_app_is_neither_its_installation_nor_its_removal(action):
    assert came(TEAMS.installed(BODIL, action=action)).event is Event.UPDATED


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ("2026-11-21T09:00:00.1234567Z", datetime(2026, 11, 21, 9, 0, 0, 123456, tzinfo=UTC)),
        ("2026-11-21T10:00:00+01:00", datetime(2026, 11, 21, 9, tzinfo=UTC)),
        ("2026-11-21T09:00:00", None),
        ("1970-01-01T00:00:00Z", None),
        ("9999-12-31T23:59:59-14:00", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_when_it_happened_is_what_teams_says_if_that_can_be_read(told, at):
    assert came({**TEAMS.personal(BODIL, "hej"), "timestamp": told}).at == at


def test_who_joins_and_who_leaves():
    joined = came(TEAMS.members_added(BODIL, TESTA, bot=True))
    assert (joined.event, joined.bot_itself) == (Event.MEMBERS_ADDED, True)
    assert [p.object_id for p in joined.members] == [TESTA.object_id]
    left = came(TEAMS.members_removed(BODIL, TESTA))
    assert (left.event, left.bot_itself, len(left.members)) == (Event.MEMBERS_REMOVED, False, 1)


def test_a_team_that_is_renamed():
    renamed = {**TEAMS.members_added(BODIL), "membersAdded": None}
    renamed["channelData"] = {**renamed["channelData"], "eventType": "teamRenamed"}
    assert (came(renamed).event, came(renamed).name) == (Event.TEAM_CHANGED, "teamRenamed")


@pytest.mark.parametrize(
    ("name", "event"), [("meetingStart", Event.MEETING_STARTED), ("meetingEnd", Event.MEETING_ENDED)]
)
def test_meetings_start_and_end(name: str, event: Event):
    happened = came(TEAMS.meeting_event(BODIL, name, meeting="MCM="))
    assert (happened.event, happened.meeting_id) == (event, "MCM=")


def test_a_thumb_on_a_message():
    reacted = came(TEAMS.reaction(BODIL, to="177"))
    assert (reacted.event, reacted.card_id, reacted.data) == (
        Event.REACTED,
        "177",
        {"reactionsAdded": [{"type": "like"}]},
    )


def test_an_edited_message_is_no_new_message():
    edited = {**TEAMS.personal(BODIL, "rättat"), "type": "messageUpdate"}
    assert (came(edited).via, came(edited).event, came(edited).text) == (Via.EVENT, Event.MESSAGE_CHANGED, "rättat")


def test_an_edit_has_another_key_than_the_message_it_edits():
    said = TEAMS.personal(BODIL, "hej")
    assert came(said).key != came({**said, "type": "messageUpdate"}).key


def test_the_key_is_the_same_for_the_same_activity_and_no_other():
    said = TEAMS.personal(BODIL, "hej")
    again = {**said, "timestamp": "2026-11-21T09:00:15.000Z", "text": "hej"}
    elsewhere = {**said, "conversation": {**said["conversation"], "id": "a:other"}}
    other_tenant = {**said, "channelData": {"tenant": {"id": "other"}}}
    assert came(said).key == came(again).key
    assert len({came(a).key for a in (said, elsewhere, other_tenant, {**said, "id": "2"})}) == 4


def test_a_file_that_comes_along_is_told_by_its_name():
    file = {
        "contentType": "application/vnd.microsoft.teams.file.download.info",
        "name": "avtal.docx",
        "content": {"downloadUrl": "https://example.org/avtal.docx"},
    }
    html = {"contentType": "text/html", "content": "<p>hej</p>"}
    (attached,) = came(TEAMS.personal(BODIL, "hej", attachments=[html, file])).attachments
    assert (attached.name, attached.url) == ("avtal.docx", "https://example.org/avtal.docx")


def test_the_tenant_is_the_teams_own_before_the_conversations():
    said = TEAMS.personal(BODIL, "hej")
    assert tenant_of(said) == "tenant"
    assert tenant_of({**said, "channelData": {}}) == "tenant"
    assert tenant_of({**said, "channelData": {"tenant": {"id": "host"}}}) == "host"
    assert tenant_of({"conversation": {"id": "a:1"}}) == ""


def test_the_bots_own_messages_are_left():
    assert incoming({**TEAMS.personal(BODIL, "hej"), "from": TEAMS.bot}, URL) is None


def test_a_group_chat_is_neither_a_channel_nor_a_persons_own():
    said = TEAMS.personal(BODIL, f"<at>{BOT_NAME}</at> hej")
    said["conversation"] = {"conversationType": "groupChat", "isGroup": True, "tenantId": "tenant", "id": "19:g"}
    assert (came(said).place, came(said).mentioned, came(said).channel_id) == (Place.GROUP, False, None)


@pytest.mark.parametrize(
    ("value", "name", "via", "verb"),
    [
        ({"action": {"verb": "done", "data": {"id": 1}}}, "adaptiveCard/action", Via.CARD, "done"),
        ('{"action": {"verb": "done"}}', "adaptiveCard/action", Via.CARD, "done"),
        ({"data": {"msteams": {"type": "task/fetch"}, "verb": "open"}}, "task/fetch", Via.DIALOG, "open"),
        ({"data": {"verb": "save"}}, "task/submit", Via.DIALOG, "save"),
        ({"commandId": "suggest"}, "composeExtension/fetchTask", Via.DIALOG, "suggest"),
        ({"commandId": "suggest", "data": {"verb": "save"}}, "composeExtension/submitAction", Via.DIALOG, "save"),
        ({"queryText": "Å", "dataset": "people"}, "application/search", Via.QUERY, ""),
        ({}, "invoke", Via.UNKNOWN, ""),
        (None, "invoke", Via.UNKNOWN, ""),
    ],
)
def test_what_a_client_calls_only_an_invoke_is_known_by_what_it_holds(value: Any, name: str, via: Via, verb: str):
    found = came(TEAMS.invoke(BODIL, "invoke", value))
    assert (found.name, found.via, found.verb) == (name, via, verb)


def test_a_request_that_is_not_known_keeps_its_name_and_who_sent_it():
    found = came(TEAMS.invoke(BODIL, "somebody/else", {"a": 1}))
    assert (found.via, found.kind, found.event, found.name) == (Via.UNKNOWN, None, None, "somebody/else")
    assert found.object_id == BODIL.object_id
