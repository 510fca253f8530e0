"""Half a page to forward at home: at once, or after every meeting to those who want it."""

from dialogs.cards.home_report import home_report_text
from dialogs.meeting.searching import check_drafted, meeting_said
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Place, Reply, Turn, Unasked
from dialogs.understanding.intent import Intent
from meetings.acting import By
from meetings.minutes.home_report import home_report_of
from meetings.minutes.home_report_wanted import RULE, want_home_report
from meetings.minutes.listed import READABLE
from meetings.ports import Unit
from meetings.reminders.settings import wish_of

routes = Routes()


@routes.intent("home_report")
async def now(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Hemrapport*, *hemrapport från mötet 24/9*: by itself in a message, and how to get it every time after it."""
    meeting = await meeting_said(turn, unit, intent.slots)
    if meeting is None:
        return Reply(text=say(turn.locale, "home-report-which"))
    await check_drafted(turn, unit, meeting)
    report = await home_report_of(unit, turn.by, meeting)
    text = home_report_text(turn.locale, unit.network.name, report)
    wish = await wish_of(unit, turn.actor.id)
    private = turn.place is not Place.PERSONAL
    hint = Reply(text=say(turn.locale, "home-report-hint"), private=private)
    return Reply(text=text, private=private, then=() if wish.home_report else (hint,))


@routes.intent("want_home_report")
async def want(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Jag vill ha hemrapport*."""
    del intent
    return await _wish(turn, unit, wanted=True)


@routes.intent("no_home_report")
async def want_none(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Ingen hemrapport*."""
    del intent
    return await _wish(turn, unit, wanted=False)


@routes.notice(RULE)
async def tell(unasked: Unasked, unit: Unit) -> Reply | None:
    """After the meeting, to one who wants it; None when they no longer do, or there is nothing to read."""
    meeting = await unit.meetings.get(unasked.object_id)
    minutes = await unit.minutes.of_meeting(unasked.object_id)
    if unasked.to is None or meeting is None or minutes is None or minutes.state not in READABLE:
        return None
    if not unasked.to.active or not (await wish_of(unit, unasked.to.id)).home_report:
        return None
    report = await home_report_of(unit, By(unasked.to, unasked.now), meeting)
    return Reply(text=home_report_text(unasked.locale, unit.network.name, report))


async def _wish(turn: Turn, unit: Unit, *, wanted: bool) -> Reply:
    had = (await wish_of(unit, turn.actor.id)).home_report
    key = "home-report-wanted" if wanted else "home-report-not-wanted"
    if had == wanted:
        return Reply(text=say(turn.locale, f"{key}-already"))
    done = await want_home_report(unit, turn.by, wanted=wanted)
    return Reply(receipt=(say(turn.locale, key),), acts=(done.act,))
