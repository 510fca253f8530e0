"""Every cell of the table: each role, each act, on one's own and on others' things."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

from meetings.actions.items import ActionItem
from meetings.agenda.items import AgendaItem
from meetings.authorisation import Act, Thing, may, require
from meetings.errors import NotForYou
from meetings.minutes.records import Comment, Minutes, Note
from meetings.network.people import Member, Role
from tests.every import every

NOW = datetime(2026, 9, 7, 8, tzinfo=UTC)
HERE, ELSEWHERE = 1, 2
ME, ANOTHER = 11, 12

MEMBER = Member(ME, HERE, "Åsa Testsson", roles=frozenset({Role.MEMBER}))
ROLES = {
    "member": MEMBER,
    "chair": replace(MEMBER, roles=frozenset({Role.CHAIR})),
    "coordinator": replace(MEMBER, roles=frozenset({Role.COORDINATOR})),
    "member who has left": replace(MEMBER, left_on=date(2026, 9, 1)),
    "chair who has left": replace(MEMBER, roles=frozenset({Role.CHAIR}), left_on=date(2026, 9, 1)),
    "coordinator who has left": replace(MEMBER, roles=frozenset({Role.COORDINATOR}), left_on=date(2026, 9, 1)),
}
THINGS: dict[str, tuple[Thing, dict[str, bool]]] = {
    "nothing": (None, {}),
    "own suggestion": (AgendaItem(1, HERE, None, "Budget", ME, NOW), {}),
    "another's suggestion": (AgendaItem(1, HERE, None, "Budget", ANOTHER, NOW), {}),
    "own matter": (ActionItem(1, HERE, 1, "Enkäten", ANOTHER, NOW), {"prepares": True}),
    "matter just recorded": (ActionItem(1, HERE, 1, "Enkäten", ME, NOW), {"corrects": True}),
    "own matter just recorded": (ActionItem(1, HERE, 1, "Enkäten", ME, NOW), {"prepares": True, "corrects": True}),
    "matter one is asked to take over": (ActionItem(1, HERE, 1, "Enkäten", ANOTHER, NOW), {"asked": True}),
    "matter one raised": (ActionItem(1, HERE, 1, "Enkäten", ANOTHER, NOW, initiator_id=ME), {}),
    "matter before the meeting": (ActionItem(1, HERE, 1, "Enkäten", ANOTHER, NOW), {"walked": True}),
    "another's matter": (ActionItem(1, HERE, 1, "Enkäten", ANOTHER, NOW), {}),
    "own note": (Note(1, HERE, 1, "Ja", ME, NOW), {}),
    "another's note": (Note(1, HERE, 1, "Ja", ANOTHER, NOW), {}),
    "another's note at one's meeting": (Note(1, HERE, 1, "Ja", ANOTHER, NOW), {"secretary": True}),
    "own comment": (Comment(1, HERE, 1, ME, "Nej", NOW), {}),
    "another's comment": (Comment(1, HERE, 1, ANOTHER, "Nej", NOW), {}),
    "another's comment on one's minutes": (Comment(1, HERE, 1, ANOTHER, "Nej", NOW), {"secretary": True}),
    "minutes one writes": (Minutes(1, HERE, 1, secretary_id=ME), {}),
    "minutes another writes": (Minutes(1, HERE, 1, secretary_id=ANOTHER), {}),
}
EVERYTHING = frozenset(THINGS)
OWN_MATTER = frozenset({"own matter", "own matter just recorded"})
BEFORE_THE_MEETING = frozenset({"matter before the meeting"})
JUST_RECORDED = frozenset({"matter just recorded", "own matter just recorded"})
ONES_MINUTES = frozenset(
    {"another's note at one's meeting", "another's comment on one's minutes", "minutes one writes"}
)
BY_A_MEMBER: dict[Act, frozenset[str]] = {
    Act.READ: EVERYTHING,
    Act.SUGGEST: EVERYTHING,
    Act.RECORD_ACTION: EVERYTHING,
    Act.TAKE_NOTES: EVERYTHING,
    Act.REPORT_OWN_ATTENDANCE: EVERYTHING,
    Act.CHANGE_SUGGESTION: frozenset({"own suggestion"}),
    Act.WITHDRAW_SUGGESTION: frozenset({"own suggestion"}),
    Act.REPORT_ACTION: OWN_MATTER | BEFORE_THE_MEETING,
    Act.MOVE_ACTION: OWN_MATTER | JUST_RECORDED | BEFORE_THE_MEETING,
    Act.REASSIGN_ACTION: OWN_MATTER | JUST_RECORDED | BEFORE_THE_MEETING,
    Act.REWORD_ACTION: JUST_RECORDED,
    Act.CHANGE_NOTE: frozenset({"own note", "own comment"}) | ONES_MINUTES,
    Act.STEER_MEETING: ONES_MINUTES,
    Act.COMMENT_MINUTES: EVERYTHING,
    Act.CHANGE_COMMENT: frozenset({"own comment", "own note"}),
    Act.ANSWER_COMMENT: ONES_MINUTES,
    Act.ASK_FOR_COMMENTS: ONES_MINUTES,
    Act.MARK_INTERNAL: ONES_MINUTES,
    Act.ADOPT_MINUTES: frozenset(),
    Act.PUBLISH_MINUTES: frozenset(),
    Act.POSTPONE_POINT: frozenset(),
    Act.PREPARE_AGENDA: frozenset(),
    Act.CALL_MEETING: frozenset(),
    Act.TAKE_OVER_ACTION: frozenset({"matter one is asked to take over"}),
    Act.CLOSE_ACTION: BEFORE_THE_MEETING,
    Act.REOPEN_ACTION: frozenset(),
    Act.DROP_ACTION: JUST_RECORDED,
    Act.TICK_ACTION: OWN_MATTER | BEFORE_THE_MEETING,
    Act.REMIND_ACTION: frozenset({"matter one raised"}),
    Act.STEER_WALK_THROUGH: frozenset(),
    Act.SEE_STATUS: frozenset(),
    Act.SCHEDULE_MEETING: frozenset(),
    Act.TAKE_ATTENDANCE: ONES_MINUTES,
    Act.DRAFT_MINUTES: ONES_MINUTES,
    Act.SET_UP: frozenset(),
    Act.ASK_ROUND: frozenset(),
    Act.ANSWER_ROUND: EVERYTHING,
    Act.KEEP_CHAIR_TURNS: frozenset(),
    Act.KEEP_SUBGROUPS: frozenset(),
    Act.KEEP_REPRESENTATIVES: frozenset(),
    Act.KEEP_GOALS: frozenset(),
    Act.OPEN_EVALUATION: frozenset(),
    Act.LINK_NETWORKS: frozenset(),
    Act.FORWARD_MATTER: frozenset(),
    Act.REPORT_SUBGROUP: EVERYTHING,
    Act.POINT_TO_GOAL: EVERYTHING,
    Act.EVALUATE: EVERYTHING,
}
"""What a member may, and on which things; whoever leads may everything, whoever has left nothing."""
ROWS = list(product(ROLES, Act))


def expected(role: str, act: Act, thing: str) -> bool:
    if "left" in role:
        return False
    leads = role != "member" and act is not Act.TAKE_OVER_ACTION
    return leads or thing in BY_A_MEMBER[act]


def refused(actor: Member, act: Act, thing: Thing, facts: dict[str, bool]) -> bool:
    try:
        require(actor, act, thing, **facts)
    except NotForYou:
        return True
    return False


def test_the_table_has_every_act() -> None:
    assert set(BY_A_MEMBER) == set(Act)


@every(("role", "act"), ROWS)
def test_each_role_may_what_the_table_says(role: str, act: Act) -> None:
    told = {thing: may(ROLES[role], act, given, **facts) for thing, (given, facts) in THINGS.items()}
    assert told == {thing: expected(role, act, thing) for thing in THINGS}


@every(("role", "act"), ROWS)
def test_to_require_is_to_refuse_what_one_may_not(role: str, act: Act) -> None:
    told = {thing: refused(ROLES[role], act, given, facts) for thing, (given, facts) in THINGS.items()}
    assert told == {thing: not expected(role, act, thing) for thing in THINGS}


@every(("role", "act"), ROWS)
def test_nobody_may_anything_with_what_belongs_to_another_network(role: str, act: Act) -> None:
    elsewhere = [(replace(given, network_id=ELSEWHERE), facts) for given, facts in THINGS.values() if given is not None]
    assert not any(may(ROLES[role], act, given, **facts) for given, facts in elsewhere)
