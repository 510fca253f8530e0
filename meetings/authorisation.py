"""One question, asked for every command, every card press and again when a message is sent: may they?"""

from enum import StrEnum

from meetings.actions import ActionItem
from meetings.agenda import AgendaItem
from meetings.errors import NotForYou
from meetings.minutes import Note
from meetings.network import Member

Thing = AgendaItem | ActionItem | Note | None


class Act(StrEnum):
    """What can be done in a network."""

    READ = "read"
    SUGGEST = "suggest"
    CHANGE_SUGGESTION = "change-suggestion"
    WITHDRAW_SUGGESTION = "withdraw-suggestion"
    POSTPONE_POINT = "postpone-point"
    PREPARE_AGENDA = "prepare-agenda"
    CALL_MEETING = "call-meeting"
    RECORD_ACTION = "record-action"
    REPORT_ACTION = "report-action"
    MOVE_ACTION = "move-action"
    REASSIGN_ACTION = "reassign-action"
    TAKE_OVER_ACTION = "take-over-action"
    CLOSE_ACTION = "close-action"
    REOPEN_ACTION = "reopen-action"
    DROP_ACTION = "drop-action"
    REWORD_ACTION = "reword-action"
    SEE_STATUS = "see-status"
    SCHEDULE_MEETING = "schedule-meeting"
    TAKE_NOTES = "take-notes"
    CHANGE_NOTE = "change-note"
    TAKE_ATTENDANCE = "take-attendance"
    REPORT_OWN_ATTENDANCE = "report-own-attendance"
    DRAFT_MINUTES = "draft-minutes"
    SET_UP = "set-up"


ANY_MEMBER = frozenset(
    {
        Act.READ,
        Act.SUGGEST,
        Act.RECORD_ACTION,
        Act.TAKE_NOTES,
        Act.REPORT_OWN_ATTENDANCE,
    }
)
OWN_SUGGESTION = frozenset({Act.CHANGE_SUGGESTION, Act.WITHDRAW_SUGGESTION})
OWN_ACTION = frozenset({Act.REPORT_ACTION, Act.MOVE_ACTION, Act.REASSIGN_ACTION})
JUST_RECORDED = frozenset({Act.MOVE_ACTION, Act.REASSIGN_ACTION, Act.REWORD_ACTION, Act.DROP_ACTION})
"""What the recorder of a matter may put right or fill in for a day (`meetings.actions.corrects`)."""


def may(
    actor: Member,
    act: Act,
    thing: Thing = None,
    *,
    prepares: bool = False,
    corrects: bool = False,
    asked: bool = False,
) -> bool:
    """Whether the member may do it.

    Of an action item, `prepares` says that it is theirs to report, `corrects` that they recorded it just now,
    `asked` that its preparer asked them to take it over.
    Who has left, or belongs to another network, may nothing. Chair and coordinator may everything.
    """
    if not actor.active or (thing is not None and thing.network_id != actor.network_id):
        return False
    if actor.leads or act in ANY_MEMBER:
        return True
    if act in OWN_SUGGESTION:
        return isinstance(thing, AgendaItem) and thing.proposer_id == actor.id
    if act is Act.CHANGE_NOTE:
        return isinstance(thing, Note) and thing.author_id == actor.id
    allowed = (prepares and act in OWN_ACTION) or (corrects and act in JUST_RECORDED)
    return isinstance(thing, ActionItem) and (allowed or (asked and act is Act.TAKE_OVER_ACTION))


def require(
    actor: Member,
    act: Act,
    thing: Thing = None,
    *,
    prepares: bool = False,
    corrects: bool = False,
    asked: bool = False,
) -> None:
    """Refuse with NotForYou unless the member may."""
    if not may(actor, act, thing, prepares=prepares, corrects=corrects, asked=asked):
        raise NotForYou
