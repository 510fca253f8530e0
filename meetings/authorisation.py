"""One question, asked for every command, every card press and again when a message is sent: may they?"""

from collections.abc import Mapping
from enum import StrEnum

from meetings.actions.items import ActionItem
from meetings.agenda.items import AgendaItem
from meetings.errors import NotForYou, NotYourMatter
from meetings.minutes.records import Comment, Minutes, Note
from meetings.network.people import Member

Thing = AgendaItem | ActionItem | Note | Comment | Minutes | None


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
    TICK_ACTION = "tick-action"
    REMIND_ACTION = "remind-action"
    STEER_WALK_THROUGH = "steer-walk-through"
    SEE_STATUS = "see-status"
    SCHEDULE_MEETING = "schedule-meeting"
    TAKE_NOTES = "take-notes"
    CHANGE_NOTE = "change-note"
    TAKE_ATTENDANCE = "take-attendance"
    REPORT_OWN_ATTENDANCE = "report-own-attendance"
    STEER_MEETING = "steer-meeting"
    DRAFT_MINUTES = "draft-minutes"
    COMMENT_MINUTES = "comment-minutes"
    CHANGE_COMMENT = "change-comment"
    ANSWER_COMMENT = "answer-comment"
    ASK_FOR_COMMENTS = "ask-for-comments"
    MARK_INTERNAL = "mark-internal"
    ADOPT_MINUTES = "adopt-minutes"
    PUBLISH_MINUTES = "publish-minutes"
    ASK_ROUND = "ask-round"
    ANSWER_ROUND = "answer-round"
    KEEP_CHAIR_TURNS = "keep-chair-turns"
    KEEP_SUBGROUPS = "keep-subgroups"
    KEEP_REPRESENTATIVES = "keep-representatives"
    KEEP_GOALS = "keep-goals"
    OPEN_EVALUATION = "open-evaluation"
    LINK_NETWORKS = "link-networks"
    FORWARD_MATTER = "forward-matter"
    REPORT_SUBGROUP = "report-subgroup"
    POINT_TO_GOAL = "point-to-goal"
    EVALUATE = "evaluate"
    SET_UP = "set-up"


class Relation(StrEnum):
    """What somebody is to the network or to a thing in it, as far as it decides what they may do."""

    LEADS = "leads"
    """Chair or coordinator."""
    MEMBER = "member"
    """Anybody who is in the network."""
    PROPOSER = "proposer"
    """Made the suggestion."""
    AUTHOR = "author"
    """Wrote the note or the comment."""
    SECRETARY = "secretary"
    """Writes the minutes of the meeting."""
    RAISER = "raiser"
    """Raised the matter."""
    PREPARER = "preparer"
    """The matter is theirs to report: by name, seat or organisation, or with everyone."""
    RECORDER = "recorder"
    """Put the open matter on the list within the last day (`meetings.actions.items.corrects`)."""
    ASKED = "asked"
    """The matter's preparer asked them to take it over."""
    AT_THE_MEETING = "at-the-meeting"
    """The matter is before the meeting in the walk-through, where anybody may type what the network says."""


_OWN_MATTER = (Relation.PREPARER, Relation.AT_THE_MEETING)
MAY: Mapping[Act, frozenset[Relation]] = {
    act: frozenset((Relation.LEADS, *others))
    for act, others in {
        Act.READ: (Relation.MEMBER,),
        Act.SUGGEST: (Relation.MEMBER,),
        Act.CHANGE_SUGGESTION: (Relation.PROPOSER,),
        Act.WITHDRAW_SUGGESTION: (Relation.PROPOSER,),
        Act.POSTPONE_POINT: (),
        Act.PREPARE_AGENDA: (),
        Act.CALL_MEETING: (),
        Act.RECORD_ACTION: (Relation.MEMBER,),
        Act.REPORT_ACTION: _OWN_MATTER,
        Act.MOVE_ACTION: (*_OWN_MATTER, Relation.RECORDER),
        Act.REASSIGN_ACTION: (*_OWN_MATTER, Relation.RECORDER),
        Act.CLOSE_ACTION: (Relation.AT_THE_MEETING,),
        Act.REOPEN_ACTION: (),
        Act.DROP_ACTION: (Relation.RECORDER,),
        Act.REWORD_ACTION: (Relation.RECORDER,),
        Act.TICK_ACTION: _OWN_MATTER,
        Act.REMIND_ACTION: (Relation.RAISER,),
        Act.STEER_WALK_THROUGH: (),
        Act.SEE_STATUS: (),
        Act.SCHEDULE_MEETING: (),
        Act.TAKE_NOTES: (Relation.MEMBER,),
        Act.CHANGE_NOTE: (Relation.AUTHOR, Relation.SECRETARY),
        Act.TAKE_ATTENDANCE: (Relation.SECRETARY,),
        Act.REPORT_OWN_ATTENDANCE: (Relation.MEMBER,),
        Act.STEER_MEETING: (Relation.SECRETARY,),
        Act.DRAFT_MINUTES: (Relation.SECRETARY,),
        Act.COMMENT_MINUTES: (Relation.MEMBER,),
        Act.CHANGE_COMMENT: (Relation.AUTHOR,),
        Act.ANSWER_COMMENT: (Relation.SECRETARY,),
        Act.ASK_FOR_COMMENTS: (Relation.SECRETARY,),
        Act.MARK_INTERNAL: (Relation.SECRETARY,),
        Act.ADOPT_MINUTES: (),
        Act.PUBLISH_MINUTES: (),
        Act.ASK_ROUND: (),
        Act.ANSWER_ROUND: (Relation.MEMBER,),
        Act.KEEP_CHAIR_TURNS: (),
        Act.KEEP_SUBGROUPS: (),
        Act.KEEP_REPRESENTATIVES: (),
        Act.KEEP_GOALS: (),
        Act.OPEN_EVALUATION: (),
        Act.LINK_NETWORKS: (),
        Act.FORWARD_MATTER: (),
        Act.REPORT_SUBGROUP: (Relation.MEMBER,),
        Act.POINT_TO_GOAL: (Relation.MEMBER,),
        Act.EVALUATE: (Relation.MEMBER,),
        Act.SET_UP: (),
    }.items()
} | {Act.TAKE_OVER_ACTION: frozenset((Relation.ASKED,))}
"""Who may do what: one of the relations is enough. Chair and coordinator may everything in their network.

But for one thing: nobody answers a question that was put to somebody else. They reassign instead.
"""


def may(
    actor: Member,
    act: Act,
    thing: Thing = None,
    *,
    prepares: bool = False,
    corrects: bool = False,
    asked: bool = False,
    walked: bool = False,
    secretary: bool = False,
) -> bool:
    """Whether the member may do it.

    Of an action item, `prepares`, `corrects`, `asked` and `walked` say that they are its preparer, its recorder,
    asked to take it over, or at the meeting that it is before; of a note or a comment, `secretary` says that they
    write the minutes of its meeting. Who has left, or is of another network, may nothing.
    """
    if not actor.active or (thing is not None and thing.network_id != actor.network_id):
        return False
    known = _relations(actor, thing)
    if isinstance(thing, ActionItem):
        said = (
            (Relation.PREPARER, prepares),
            (Relation.RECORDER, corrects),
            (Relation.ASKED, asked),
            (Relation.AT_THE_MEETING, walked),
        )
        known |= {relation for relation, holds in said if holds}
    if secretary and isinstance(thing, Note | Comment):
        known.add(Relation.SECRETARY)
    return bool(MAY[act] & known)


def require(actor: Member, act: Act, thing: Thing = None, **relations: bool) -> None:
    """Refuse with NotForYou unless the member may; `relations` are those of `may`.

    Of a matter whoever reads the list is told who may (NotYourMatter): that it is there they know already.
    """
    if may(actor, act, thing, **relations):
        return
    if isinstance(thing, ActionItem) and act is not Act.TAKE_OVER_ACTION and may(actor, Act.READ, thing):
        raise NotYourMatter(act=act.value)
    raise NotForYou


def _relations(actor: Member, thing: Thing) -> set[Relation]:
    """What the member is by the record alone."""
    known = {Relation.MEMBER, *([Relation.LEADS] if actor.leads else [])}
    match thing:
        case AgendaItem(proposer_id=actor.id):
            known.add(Relation.PROPOSER)
        case Note(author_id=actor.id) | Comment(author_id=actor.id):
            known.add(Relation.AUTHOR)
        case Minutes(secretary_id=actor.id):
            known.add(Relation.SECRETARY)
        case ActionItem(initiator_id=actor.id):
            known.add(Relation.RAISER)
    return known
