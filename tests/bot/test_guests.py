"""Guests in the team's tenant, people from outside in a shared channel, and chats of tenants that are not listed."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from dialogs.texts import say
from meetings.network.people import Member, Role, RoleTerm
from meetings.ports import Contact
from storage.store import open_store
from tests.bot.whole import WholeBot, of_teams, whole_bot
from tests.builders import ASA, BO, BOT
from tests.fakes.activities import Someone
from tests.fakes.teams import FakeTeams

ELSEWHERE = "9d1b8f6e-0000-4000-8000-00000000e15e"
"""A tenant that is not among those that may use the bot."""
GUEST = replace(Someone.called("Gunnel Gästsson (Gäst)"), user_role="guest")
"""With an object id in the team's own tenant, as Teams gives guests."""
OUTSIDE = Someone.called("Yvonne Ytterberg", tenant_id=ELSEWHERE)
"""In a shared channel: with the object id of her own tenant."""
STRANGER = say("sv", "stranger")
REFUSED = say("sv", "private-refused")


async def becomes_member(bot: WholeBot, who: Someone, *, leads: bool = False) -> None:
    """A member of the network with the account that Teams knows them by."""
    tenant = who.tenant_id or bot.teams.tenant_id
    async with open_store(bot.url) as store:
        contact = Contact(bot.teams.service_url, tenant, BOT, who.teams_id)
        person = await store.directory.meet(tenant, who.object_id, who.name, contact)
        async with store.unit(bot.network.id) as unit:
            member = await unit.members.add(Member(0, bot.network.id, who.name, person.id))
            if leads:
                await unit.role_terms.add(RoleTerm(0, bot.network.id, member.id, Role.CHAIR))
            await unit.commit()


@pytest.fixture
async def bot(teams: FakeTeams, sqlite_url: str) -> AsyncIterator[WholeBot]:
    async with whole_bot(teams, sqlite_url, team_id=teams.activities.team_id) as bot:
        yield bot


async def asked(bot: WholeBot, activity: dict[str, Any]) -> list[str]:
    """What stands in the thread when it has been answered."""
    answer = await bot.teams.deliver(activity)
    assert answer.status == 200
    thread = activity["conversation"]["id"]
    return [m.text or str((m.card or {}).get("speak")) for m in bot.teams.seen_in(thread)]


@pytest.mark.parametrize("who", [GUEST, OUTSIDE], ids=["guest", "from outside"])
@pytest.mark.parametrize("leads", [False, True])
async def test_who_is_from_elsewhere_may_what_their_role_may(bot: WholeBot, who: Someone, leads: bool) -> None:
    await becomes_member(bot, who, leads=leads)
    channel = bot.teams.activities.channel
    [receipt] = await asked(bot, channel(who, "lägg till punkten Yrkesresan på nästa möte"))
    assert "Yrkesresan" in receipt
    [status] = await asked(bot, channel(who, "lägg in nytt möte 24/9 kl 9–11"))
    assert (status == say("sv", "error-for-leads")) is not leads


async def test_a_person_from_outside_is_who_their_own_tenant_says(bot: WholeBot) -> None:
    await becomes_member(bot, OUTSIDE)
    namesake = replace(OUTSIDE, tenant_id=None)
    [told] = await asked(bot, bot.teams.activities.channel(namesake, "dagordning"))
    assert told == STRANGER


async def test_who_is_in_the_shared_channel_and_not_in_the_network_learns_nothing(bot: WholeBot) -> None:
    [told] = await asked(bot, bot.teams.activities.channel(OUTSIDE, "dagordning"))
    assert told == STRANGER


async def test_a_chat_in_a_tenant_that_is_not_listed_is_not_let_in(bot: WholeBot) -> None:
    await becomes_member(bot, OUTSIDE)
    said = bot.teams.activities.personal(OUTSIDE, "dagordning")
    theirs = {
        **said,
        "conversation": {**said["conversation"], "tenantId": ELSEWHERE},
        "channelData": {"tenant": {"id": ELSEWHERE}},
    }
    assert (await bot.teams.deliver(theirs)).status == 403
    assert bot.teams.shown == []


async def test_a_team_in_a_tenant_that_is_not_listed_is_not_let_in_whoever_writes(bot: WholeBot) -> None:
    said = bot.teams.activities.channel(of_teams(BO), "dagordning")
    data = {**said["channelData"], "tenant": {"id": ELSEWHERE}}
    assert (await bot.teams.deliver({**said, "channelData": data})).status == 403
    assert bot.teams.shown == []


@pytest.mark.parametrize("at", ["create", "send"])
async def test_who_teams_lets_nobody_write_to_hears_it_in_the_thread(bot: WholeBot, at: str) -> None:
    await becomes_member(bot, GUEST, leads=True)
    bot.teams.close(GUEST, "ConversationBlockedByUser", at=at)
    [told] = await asked(bot, bot.teams.activities.channel(GUEST, "förbered dagordningen"))
    assert told.endswith(REFUSED)


async def test_a_person_from_outside_has_no_chat_here_and_hears_it_in_the_thread(bot: WholeBot) -> None:
    await becomes_member(bot, OUTSIDE, leads=True)
    [told] = await asked(bot, bot.teams.activities.channel(OUTSIDE, "förbered dagordningen"))
    assert told.endswith(REFUSED)


async def test_the_app_taken_out_in_the_middle_of_a_turn_loses_nothing(bot: WholeBot) -> None:
    bot.teams.blocked.add(bot.teams.activities.personal_chat(of_teams(ASA)))
    assert (await bot.says(ASA, "lägg till punkten Yrkesresan på nästa möte")).status == 200
    assert bot.teams.shown == []
    assert [item.title for item in await bot.suggestions()] == ["Yrkesresan"]
