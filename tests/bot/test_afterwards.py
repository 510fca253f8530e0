"""What becomes of a message after it was answered: a sign on the receipt, the message edited, deleted, put back."""

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.late import late_answers
from bot.teams.outbox import Posting
from bot.teams.outcome import SurelyNot
from bot.upkeep import throw_away
from dialogs.turn import Reply
from meetings.acting import By
from meetings.agenda.items import AgendaState
from meetings.agenda.suggesting import amend
from meetings.minutes.records import Note
from meetings.network.people import Role
from storage.store import Store
from tests.bot.team_life import TeamLife, again, of_teams
from tests.builders import ASA, BO, CHAIR, COORDINATOR, Someone, a_network, member_called
from tests.conversations import buttons
from tests.fakes.activities import Json
from tests.fakes.activities import Someone as InTeams
from tests.fakes.wire import words

PEOPLE = (CHAIR, COORDINATOR, ASA, BO, Someone("Sofia Samordnarsson", None, Role.COORDINATOR))
KIM, BOSSE, ASTA = of_teams(COORDINATOR), of_teams(BO), of_teams(ASA)
CROSS = "274c_crossmark"


@pytest.fixture
async def life(store: Store) -> TeamLife:
    life = TeamLife(store)
    life.connector.people = [of_teams(one) for one in PEOPLE]
    await a_network(
        store,
        members=PEOPLE,
        team_id=life.teams.team_id,
        channel_id=life.teams.channel_id,
        service_url=life.teams.service_url,
    )
    return life


async def titles(life: TeamLife) -> list[str]:
    """What is suggested and has not been taken back."""
    return [i.title for i in await life.agenda() if i.state is not AgendaState.WITHDRAWN]


async def suggested(life: TeamLife, text: str = "lägg till punkten Budget") -> Json:
    """Bo's message, and the receipt is shown."""
    said = life.teams.channel(BOSSE, text)
    shown = await life.tell(said)
    assert shown
    assert shown[0].receipt
    return said


def reaction(life: TeamLife, said: Json, kind: str, who: InTeams = BOSSE) -> Json:
    """On what was shown last, where the message stands."""
    made = life.teams.reaction(who, kind, to=life.last_id)
    return {**made, "conversation": said["conversation"], "channelData": said["channelData"]}


# Signs


@pytest.mark.parametrize("kind", [CROSS, "274e_negativesquaredcrossmark", "❌", "✖️", "x", "crossmark", "(no)"])
async def test_a_cross_on_the_receipt_takes_back_what_it_says(sqlite_store: Store, kind: str) -> None:
    life = await life_of(sqlite_store)
    said = await suggested(life)
    [shown] = await life.tell(reaction(life, said, kind))
    assert (await titles(life), shown.replaces) == ([], "m1")
    assert "Jag har tagit tillbaka: Budget" in words(shown)


async def life_of(store: Store) -> TeamLife:
    life = TeamLife(store)
    await a_network(store, members=PEOPLE, team_id=life.teams.team_id, channel_id=life.teams.channel_id)
    return life


@pytest.mark.parametrize("kind", ["like", "heart", "laugh", "surprised", "sad", "angry", "1f44d_thumbsup", "", "1"])
async def test_other_signs_mean_nothing(sqlite_store: Store, kind: str) -> None:
    life = await life_of(sqlite_store)
    said = await suggested(life)
    assert await life.tell(reaction(life, said, kind)) == []
    assert await titles(life) == ["Budget"]


async def test_a_cross_told_twice_and_one_that_is_taken_away_do_nothing_more(life: TeamLife) -> None:
    said = await suggested(life)
    cross = reaction(life, said, CROSS)
    await life.tell(cross)
    removed = {**again(cross, 2), "reactionsRemoved": cross["reactionsAdded"], "reactionsAdded": []}
    assert [await life.tell(one) for one in (again(cross), removed)] == [[], []]
    assert await titles(life) == []


async def test_what_was_edited_after_a_cross_was_put_is_not_undone_by_it(life: TeamLife) -> None:
    said = await suggested(life)
    life.later(minutes=1)
    cross = reaction(life, said, CROSS)
    life.later(minutes=1)
    await life.tell(life.teams.changed_message(said, text="lägg till punkten Bokslut"))
    assert await life.tell(cross) == []
    assert await titles(life) == ["Bokslut"]


async def test_a_cross_by_who_leads_takes_it_back_and_anybody_elses_means_nothing(life: TeamLife) -> None:
    said = await suggested(life)
    assert await life.tell(reaction(life, said, CROSS, ASTA)) == []
    assert await titles(life) == ["Budget"]
    await life.tell(reaction(life, said, CROSS, KIM))
    assert await titles(life) == []


async def test_a_cross_on_what_others_have_changed_since_is_refused_as_the_button_would_be(life: TeamLife) -> None:
    said = await suggested(life)
    await reworded(life, "Budget för nästa år")
    [shown] = await life.tell(reaction(life, said, CROSS))
    assert "Någon annan har ändrat det" in words(shown)
    assert await titles(life) == ["Budget för nästa år"]


async def reworded(life: TeamLife, title: str) -> None:
    network = await life.network()
    kim = await member_called(life.store, network, COORDINATOR.name)
    async with life.store.unit(network.id) as unit:
        [item] = await unit.agenda.all()
        await amend(unit, By(kim, life.clock()), item, title=title)
        await unit.commit()


async def test_a_cross_on_any_other_message_of_the_bot_means_nothing(life: TeamLife) -> None:
    said = life.teams.channel(BOSSE, "dagordning")
    await life.tell(said)
    assert await life.tell(reaction(life, said, CROSS)) == []


async def test_a_cross_means_something_in_ones_own_chat_too(life: TeamLife) -> None:
    await life.tell(life.teams.personal(BOSSE, "lägg till punkten Budget"))
    await life.tell(life.teams.reaction(BOSSE, CROSS, to=life.last_id))
    assert await titles(life) == []


async def test_a_receipt_that_came_late_is_known_by_its_cross(life: TeamLife) -> None:
    said = await suggested(life)
    posting = life.wire.shown.pop()
    network = await life.network()
    async with life.store.unit(network.id) as unit:
        await unit.deliveries.plan(late_answers("key", [posting], SurelyNot("refused"), life.clock(), network))
        [receipt] = await unit.receipts.all()
        await unit.receipts.save(replace(receipt, shown=None))
        await unit.commit()
    life.later(minutes=1)
    life.wire.shown.append(posting)  # ids are counted from what is shown
    await life.dispatcher.run_due()
    assert life.last_id == "m2"
    await life.tell(reaction(life, said, CROSS))
    assert await titles(life) == []


# The message edited


async def test_a_suggestion_follows_its_message(life: TeamLife) -> None:
    said = await suggested(life)
    life.later(minutes=9)
    [shown] = await life.tell(life.teams.changed_message(said, text="lägg till punkten Budget och bokslut"))
    assert await titles(life) == ["Budget och bokslut"]
    assert (shown.replaces, "Efter din ändring:" in words(shown)) == ("m1", True)


async def test_the_receipt_of_an_edited_message_takes_back_what_was_edited_in(life: TeamLife) -> None:
    said = await suggested(life)
    life.later(minutes=1)
    await life.tell(life.teams.changed_message(said, text="lägg till punkten Budget och bokslut"))
    life.later(minutes=1)
    await life.tell(reaction(life, said, CROSS))
    assert await titles(life) == []


async def test_several_suggestions_of_one_message_follow_it_together(life: TeamLife) -> None:
    said = await suggested(life, "lägg till punkterna Budget och Lokaler")
    assert await titles(life) == ["Budget", "Lokaler"]
    await life.tell(life.teams.changed_message(said, text="lägg till punkterna Budget och Bokslut"))
    assert await titles(life) == ["Budget", "Bokslut"]


async def test_an_edit_after_ten_minutes_is_not_followed_and_what_stands_is_said_once(life: TeamLife) -> None:
    said = await suggested(life)
    life.later(minutes=10, seconds=1)
    edit = life.teams.changed_message(said, text="lägg till punkten Bokslut")
    [shown] = await life.tell(edit)
    assert "”Budget” står kvar som det var" in words(shown)
    assert await life.tell(again(edit)) == []
    assert await titles(life) == ["Budget"]


async def test_an_edit_of_what_others_have_changed_since_is_not_followed(life: TeamLife) -> None:
    said = await suggested(life)
    await reworded(life, "Budget för nästa år")
    [shown] = await life.tell(life.teams.changed_message(said, text="lägg till punkten Bokslut"))
    assert "står kvar som det var" in words(shown)
    assert await titles(life) == ["Budget för nästa år"]


@pytest.mark.parametrize("text", ["tack!", "dagordning", "uppdrag: ring regionen, ansvarig Bo, till 24/9", ""])
async def test_an_edit_into_something_else_is_not_followed(sqlite_store: Store, text: str) -> None:
    life = await life_of(sqlite_store)
    said = await suggested(life)
    [shown] = await life.tell(life.teams.changed_message(said, text=text))
    assert "”Budget” står kvar som det var" in words(shown)
    assert await titles(life) == ["Budget"]


async def test_an_edit_that_says_the_same_is_not_spoken_of(life: TeamLife) -> None:
    said = await suggested(life)
    before = await life.agenda()
    assert await life.tell(life.teams.changed_message(said, text="Lägg till  punkten Budget")) == []
    assert await life.agenda() == before


async def test_an_edit_of_a_message_that_brought_nothing_about_is_nobodys_matter(life: TeamLife) -> None:
    said = life.teams.channel(BOSSE, "dagordning")
    await life.tell(said)
    assert await life.tell(life.teams.changed_message(said, text="lägg till punkten Budget")) == []
    assert await titles(life) == []


async def test_an_assignment_does_not_follow_its_message_and_that_is_said(life: TeamLife) -> None:
    said = life.teams.channel(BOSSE, "uppdrag: ring regionen, ansvarig Bo Exempelsson, till 24/9")
    await life.tell(said)
    [shown] = await life.tell(life.teams.changed_message(said, text="uppdrag: skriv till regionen"))
    assert "”ring regionen” står kvar" in words(shown)


async def test_a_note_follows_its_message_where_it_stands_though_the_meeting_has_gone_on(life: TeamLife) -> None:
    life.later(days=23, hours=1)
    await life.tell(life.teams.personal(KIM, "starta mötet"))
    await life.tell(life.teams.personal(KIM, "punkt 1"))
    said = life.teams.personal(KIM, "anteckning: alla var nöjda")
    await life.tell(said)
    [before] = await notes(life)
    await life.tell(life.teams.personal(KIM, "punkt 2"))
    life.later(minutes=2)
    await life.tell(life.teams.changed_message(said, text="anteckning: nästan alla var nöjda"))
    [after] = await notes(life)
    assert (after.id, after.text) == (before.id, "nästan alla var nöjda")
    assert after.standing_item_id == before.standing_item_id
    life.later(minutes=1)
    await life.tell(life.teams.changed_message(said, text="anteckning: alla var missnöjda"))
    assert [n.text for n in await notes(life)] == ["alla var missnöjda"]
    life.later(minutes=1)
    await life.tell(life.teams.changed_message(said, name="softDeleteMessage"))
    assert await notes(life) == []


async def notes(life: TeamLife) -> list[Note]:
    network = await life.network()
    async with life.store.reading(network.id) as unit:
        return [n for n in await unit.notes.all() if not n.removed]


# The message deleted, and put back


async def test_what_came_of_a_deleted_message_is_taken_back_and_said(life: TeamLife) -> None:
    said = await suggested(life)
    life.later(minutes=1)
    gone = life.teams.changed_message(said, name="softDeleteMessage")
    [shown] = await life.tell(gone)
    assert ("Jag har tagit tillbaka: Budget" in words(shown), shown.replaces) == (True, "m1")
    assert await life.tell(again(gone)) == []
    assert await titles(life) == []


async def test_a_message_deleted_after_ten_minutes_takes_nothing_back(life: TeamLife) -> None:
    said = await suggested(life)
    life.later(minutes=11)
    [shown] = await life.tell(life.teams.changed_message(said, name="softDeleteMessage"))
    assert "”Budget” står kvar fast meddelandet är borttaget" in words(shown)
    assert await titles(life) == ["Budget"]


async def test_a_deleted_message_whose_suggestion_was_taken_back_already_is_not_spoken_of(life: TeamLife) -> None:
    said = await suggested(life)
    await life.tell(reaction(life, said, CROSS))
    assert await life.tell(life.teams.changed_message(said, name="softDeleteMessage")) == []


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
async def test_edited_deleted_and_put_back_in_any_order_the_newest_holds(
    sqlite_store: Store, order: tuple[int, ...]
) -> None:
    life = await life_of(sqlite_store)
    said, told = await suggested(life), []
    for text, name in (("Bokslut", "editMessage"), (None, "softDeleteMessage"), ("Lokaler", "undeleteMessage")):
        life.later(minutes=1)
        told.append(life.teams.changed_message(said, text=text and f"lägg till punkten {text}", name=name))
    for n in order:
        await life.tell(told[n])
        await life.tell(again(told[n]))
    assert await titles(life) == ["Lokaler"]


async def test_somebody_elses_message_is_not_theirs_to_change(life: TeamLife) -> None:
    said = await suggested(life)
    edit = {**life.teams.changed_message(said, text="lägg till punkten Bokslut"), "from": ASTA.account()}
    assert await life.tell(edit) == []
    assert await titles(life) == ["Budget"]


async def test_the_button_of_the_receipt_still_works_after_an_edit(life: TeamLife) -> None:
    said = await suggested(life)
    [shown] = await life.tell(life.teams.changed_message(said, text="lägg till punkten Bokslut"))
    [undo] = [b for b in buttons_of(shown) if b["title"] == "Ångra"]
    await life.tell(life.teams.in_channel(life.teams.execute(BOSSE, "undo", undo["data"], card="m1")))
    assert await titles(life) == []


def buttons_of(posting: Posting) -> list[dict]:
    return buttons(Reply(card=posting.activity["attachments"][0]["content"]))


async def test_receipts_and_what_was_heard_of_messages_are_thrown_away_after_a_while(life: TeamLife) -> None:
    said = await suggested(life)
    life.later(minutes=1)
    await life.tell(life.teams.changed_message(said, text="lägg till punkten Bokslut"))
    network = await life.network()
    await throw_away(life.store, life.clock() + timedelta(days=13))
    async with life.store.reading(network.id) as unit:
        assert len(await unit.receipts.all()) == 1
    await throw_away(life.store, life.clock() + timedelta(days=31))
    async with life.store.reading(network.id) as unit:
        assert await unit.receipts.all() == []
        assert await unit.heard.of(said["conversation"]["id"]) == {}
