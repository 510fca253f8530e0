from dataclasses import replace

from bot.teams.activities import incoming
from bot.teams.incoming import Incoming
from bot.teams.outbox import Address, Posting
from bot.teams.outgoing import activities, card_activity, plan, postings
from dialogs.turn import Live, Posted, Reply, Result
from tests.fakes.activities import Activities, Someone

TEAMS = Activities("https://smba.trafficmanager.net/emea/", "app", "tenant")
BODIL = Someone.called("Bodil Exempelsson")
CARD = {"type": "AdaptiveCard", "version": "1.5", "speak": "Dagordning", "body": []}
FORM = {"type": "AdaptiveCard", "version": "1.5", "speak": "Nytt uppdrag", "body": []}
HERE = Address("https://smba.trafficmanager.net/emea", "tenant", "28:app", conversation_id="a:1")


def came(activity) -> Incoming:
    found = incoming(activity, "https://smba.trafficmanager.net/emea")
    assert found is not None
    return found


PRESS = came(TEAMS.execute(BODIL, "done", card="177"))
PRESS_IN_CHANNEL = came(TEAMS.in_channel(TEAMS.execute(BODIL, "done", card="177"), root="9"))
OPEN = came(TEAMS.task_fetch(BODIL, {"verb": "form"}))
SUBMIT = came(TEAMS.task_submit(BODIL, {"verb": "form"}))


def test_text_is_plain_and_a_card_says_its_title_in_the_notification():
    text, card = activities(Reply(text="*hej*", card=CARD))
    assert text == {"type": "message", "text": "*hej*", "textFormat": "plain"}
    assert card["summary"] == "Dagordning"


def test_silence_is_nothing():
    assert plan(came(TEAMS.personal(BODIL, "hej")), Reply()).postings == []


def test_a_posting_is_the_same_after_it_was_stored():
    posting = Posting(HERE, card_activity(CARD), replaces="177")
    assert Posting.from_json(posting.to_json()) == posting


def test_a_reply_and_what_follows_go_to_one_address_in_order():
    made = postings(HERE, Reply(text="ett", then=(Reply(text="två"),)))
    assert [(p.to, p.activity["text"]) for p in made] == [(HERE, "ett"), (HERE, "två")]


def test_a_press_answered_with_words_shows_them_at_the_card():
    planned = plan(PRESS, Reply(text="Det går inte."))
    assert planned.body == {
        "statusCode": 200,
        "type": "application/vnd.microsoft.activity.message",
        "value": "Det går inte.",
    }
    assert planned.postings == []


def test_a_press_answered_with_another_card_posts_it():
    planned = plan(PRESS, Reply(card=CARD))
    assert planned.body is not None
    assert planned.body["value"] == "Dagordning"
    assert [p.activity for p in planned.postings] == [card_activity(CARD)]


def test_a_card_replaced_in_a_channel_is_replaced_for_those_who_read_along():
    planned = plan(PRESS_IN_CHANNEL, Reply(card=CARD, replaces=True))
    assert planned.for_the_others == Posting(PRESS_IN_CHANNEL.here, card_activity(CARD), replaces="177")
    assert plan(PRESS, Reply(card=CARD, replaces=True)).for_the_others is None


def test_a_readers_own_card_changes_nothing_for_those_who_read_along():
    planned = plan(PRESS_IN_CHANNEL, Reply(text="Klart.", card=CARD, replaces=True, own_view=True))
    assert planned.body is not None
    assert planned.body["value"] == CARD
    assert (planned.for_the_others, planned.postings) == (None, [])


def test_where_no_reader_can_have_a_card_of_their_own_what_was_done_is_said_in_words():
    submitted = came(TEAMS.in_channel(TEAMS.submit(BODIL, {"verb": "done"}, card="177"), root="9"))
    (posting,) = plan(submitted, Reply(text="Klart.", card=CARD, replaces=True, own_view=True)).postings
    assert (posting.activity["text"], posting.replaces) == ("Klart.", None)
    (posting,) = plan(submitted, Reply(card=CARD, replaces=True, own_view=True)).postings
    assert (posting.activity, posting.replaces) == (card_activity(CARD), None)


def test_a_card_that_is_to_follow_what_happens_says_so_also_when_it_is_sent_later():
    live = Live("list", {"of": 1}, Posted(7, "sv", "fingerprint"))
    text, card = plan(came(TEAMS.channel(BODIL, "hej")), Reply(text="Här:", card=CARD, live=live)).postings
    assert text.live is None
    assert card.live == {
        "rule": "list",
        "facts": {"of": 1},
        "posted": {"network_id": 7, "locale": "sv", "content": "fingerprint"},
    }
    assert Posting.from_json(card.to_json()) == card


def test_what_is_private_about_a_press_in_a_channel_goes_to_the_person():
    (posting,) = plan(PRESS_IN_CHANNEL, Reply(text="Bara för dig", private=True)).postings
    assert (posting.to.teams_id, posting.to.conversation_id) == (BODIL.teams_id, None)


def test_a_press_that_asks_for_a_form_gets_it_in_the_persons_own_chat():
    (posting,) = plan(PRESS_IN_CHANNEL, Reply(form=FORM)).postings
    assert posting.to == PRESS_IN_CHANNEL.chat


def test_a_dialog_shows_the_form_with_its_title():
    body = plan(OPEN, Reply(form=FORM)).body
    assert body is not None
    assert body["task"]["type"] == "continue"
    assert body["task"]["value"]["title"] == "Nytt uppdrag"


def test_a_dialog_that_cannot_be_opened_says_why():
    assert plan(OPEN, Reply(text="Du är inte med.")).body == {"task": {"type": "message", "value": "Du är inte med."}}


def test_a_submitted_dialog_closes_and_its_receipt_is_posted():
    planned = plan(SUBMIT, Reply(card=CARD))
    assert planned.body == {}
    assert len(planned.postings) == 1


def test_a_dialog_on_a_message_says_in_words_what_its_submission_did():
    submitted = came(TEAMS.message_action(BODIL, "submitAction", "suggestFromMessage", "<p>avtal</p>"))
    planned = plan(submitted, Reply(card=CARD, summary="Punkt 4: avtal"))
    assert planned.body == {"task": {"type": "message", "value": "Punkt 4: avtal"}}
    assert len(planned.postings) == 1


def test_a_submitted_dialog_with_something_missing_shows_the_form_again():
    body = plan(SUBMIT, Reply(text="Titeln saknas.", form=FORM)).body
    assert body is not None
    assert body["task"]["type"] == "continue"


def test_a_submitted_dialog_that_is_refused_says_why():
    assert plan(SUBMIT, Reply(text="Datumet har passerat.")).body == {
        "task": {"type": "message", "value": "Datumet har passerat."}
    }


def test_a_search_finds_cards_or_says_something():
    asked = came(TEAMS.invoke(BODIL, "composeExtension/query", {"commandId": "find"}))
    found = plan(asked, Reply(results=(Result("7. Budget", "Åsa & Bo <b>", CARD), Result("8. Kartan", "", CARD)))).body
    said = plan(asked, Reply(text="Inget.")).body
    assert found is not None
    assert [one["content"] for one in found["composeExtension"]["attachments"]] == [CARD, CARD]
    first = found["composeExtension"]["attachments"][0]["preview"]
    assert first["contentType"] == "application/vnd.microsoft.card.hero"
    assert first["content"] == {"title": "7. Budget", "text": "Åsa &amp; Bo &lt;b&gt;"}
    assert said == {"composeExtension": {"type": "message", "text": "Inget."}}


def test_what_is_asked_of_a_message_extension_besides_a_search_is_answered_with_nothing():
    for name in ("queryLink", "anonymousQueryLink", "selectItem"):
        asked = came(TEAMS.invoke(BODIL, f"composeExtension/{name}", {"url": "https://example.org"}))
        assert plan(asked, Reply()).body == {
            "composeExtension": {"type": "result", "attachmentLayout": "list", "attachments": []}
        }


def test_a_search_in_a_field_finds_nothing_yet():
    asked = replace(came(TEAMS.invoke(BODIL, "application/search", {})), name="application/search")
    body = plan(asked, Reply()).body
    assert body is not None
    assert body["value"] == {"results": []}


def test_a_long_summary_is_cut_for_the_notification():
    assert len(card_activity(CARD, "x" * 1000)["summary"]) == 200
