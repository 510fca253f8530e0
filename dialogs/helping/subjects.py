"""What there is help about: each command of the table under one subject, and the words that name it."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from dialogs.routing import Command
from meetings.network.people import folded


@dataclass(frozen=True, slots=True)
class Subject:
    """`helping-<name>` in the catalogues is what it is called; `words` is what people call it, in either language."""

    name: str
    words: str
    intents: tuple[str, ...]


SUBJECTS = (
    Subject(
        "agenda",
        "dagordning agenda förslag punkt punkter suggestion item stående",
        (
            "add_agenda_item",
            "suggest_form",
            "list_agenda",
            "withdraw_agenda_item",
            "amend_agenda_item",
            "postpone_agenda_item",
            "suggestion_deadline",
            "item_fate",
            "prepare_agenda",
            "accept_agenda_item",
            "decline_agenda_item",
            "park_agenda_item",
            "merge_agenda_items",
            "order_agenda",
            "ask_proposer",
            "set_standing",
            "set_rhythm",
        ),
    ),
    Subject(
        "actions",
        "uppdrag ärende ärenden åtgärd åtgärder action actions item task tasks",
        (
            "add_action",
            "complete_action",
            "change_due_date",
            "reassign_action",
            "record_form",
            "change_form",
            "amend_action",
            "ticks_left",
            "who_prepares",
            "ask_matter",
            "action_history",
            "drop_action",
            "reopen_action",
            "close_action",
        ),
    ),
    Subject(
        "list",
        "aktivitetslista lista logglista läget status action list genomgång excel",
        (
            "list_my_actions",
            "list_actions",
            "ask_list",
            "export_list",
            "status",
            "start_walk_through",
        ),
    ),
    Subject(
        "meeting",
        "möte möten kallelse närvaro meeting meetings notice attendance deltagare frånvaro",
        (
            "next_meeting",
            "attendance",
            "ask_attendance",
            "ask_who_comes",
            "where_at_meeting",
            "schedule_meeting",
            "meeting_form",
            "plan_year",
            "cancel_meeting",
            "prepare_meeting",
            "call_meeting",
            "chair_meeting",
            "change_secretary",
            "next_point",
            "previous_point",
            "go_to_point",
            "end_meeting",
        ),
    ),
    Subject(
        "notes",
        "anteckning anteckningar beslut note notes decision bilaga protokoll sök search",
        (
            "start_minutes",
            "add_note",
            "add_decision",
            "add_summary",
            "add_position",
            "add_attachment",
            "edit_note",
            "remove_note",
            "mark_internal",
            "mark_public",
            "search_minutes",
            "show_minutes",
            "list_minutes",
        ),
    ),
    Subject(
        "minutes",
        "utkast synpunkt synpunkter hemrapport publicera minnesanteckningar minutes draft comment comments home report",
        (
            "draft_minutes",
            "ask_for_comments",
            "add_comment",
            "no_comments",
            "comments_until",
            "list_comments",
            "answer_comment",
            "remove_comment",
            "minutes_changes",
            "adopt_minutes",
            "publish_minutes",
            "record_web_address",
            "home_report",
            "want_home_report",
            "no_home_report",
        ),
    ),
    Subject(
        "reminders",
        "påminnelse påminnelser reminder reminders veckobrev sommaruppehåll utskick",
        (
            "my_reminders",
            "remind_now",
            "remind_later",
            "coming_reminders",
            "reminder_rules",
            "release_sending",
        ),
    ),
    Subject(
        "rounds",
        "hemfråga hemfrågor rundfråga home question questions",
        (
            "ask_round",
            "answer_round",
            "show_round",
            "list_rounds",
            "pass_round_on",
            "extend_round",
            "close_round",
            "ask_round_again",
            "withdraw_round",
        ),
    ),
    Subject(
        "followup",
        "årsuppföljning uppföljning årsrapport verksamhetsberättelse annual follow-up",
        (
            "annual_followup",
            "followup_behind",
            "open_evaluation",
            "show_evaluation",
        ),
    ),
    Subject(
        "subgroups",
        "undernätverk undernätverken nätverkskarta sub-network sub-networks",
        (
            "list_subgroups",
            "show_subgroup",
            "network_map",
            "report_subgroup",
            "seat_in_subgroup",
            "leave_subgroup",
            "keep_subgroup",
            "remove_subgroup",
        ),
    ),
    Subject(
        "chairing",
        "ordförandeskap ordförandetur turordning ordförandehistorik chairing turn to chair",
        (
            "chair_rotation",
            "elect_chair",
            "chair_history",
            "enter_chair_turns",
            "remove_chair_turn",
        ),
    ),
    Subject(
        "goals",
        "mål målen verksamhetsmål verksamhetsplan goal goals plan",
        (
            "list_goals",
            "set_goals",
            "point_to_goal",
            "goals_form",
            "reword_goal",
            "move_goal",
            "remove_goal",
            "carry_goals",
        ),
    ),
    Subject(
        "bodies",
        "representant representanter representation organ forum representative representatives body bodies",
        (
            "list_bodies",
            "show_body",
            "appoint",
            "body_form",
            "succeed_in_body",
            "leave_body",
            "body_report",
        ),
    ),
    Subject(
        "network",
        "nätverk inställningar språk medlem medlemmar network settings language members "
        "tips överlämning handover ordförande chair allmänt",
        (
            "set_up",
            "my_settings",
            "members_form",
            "network_form",
            "switch_network",
            "choose_channel",
            "channel_as_before",
            "language",
            "change_holder",
            "list_seats",
            "ask_missing",
            "appoint_holder",
            "set_deputy",
            "remove_seat",
            "organisation_leaves",
            "organisations_merge",
            "link_network",
            "list_links",
            "forward_matter",
            "answer_network",
            "unlink_network",
            "member_leaves",
            "handover_pack",
            "no_tips",
            "want_tips",
            "undo",
            "help",
        ),
    ),
)
EVERYTHING = ("allt", "alla", "allting", "kommandon", "everything", "all", "commands")
NEAR = 72
"""How alike, of 100, a word and a subject's have to be: "dagordnng", "påminelser"."""
REST = SUBJECTS[-1]
"""Where a command is listed that stands under no subject yet; a test says that there is none."""


def commands_of(subject: Subject, commands: Sequence[Command]) -> list[Command]:
    """Those of the commands that belong to the subject, what is most used first."""
    placed = {intent for one in SUBJECTS for intent in one.intents}
    by_intent = {command.intent: command for command in commands}
    found = [by_intent[intent] for intent in subject.intents if intent in by_intent]
    return found + [c for c in commands if c.intent not in placed] if subject is REST else found


def named(words: str) -> Subject | None:
    """The subject that the words name best, misspelt or inflected; None when they name none."""
    said = folded(words).split()
    best = max(((_likeness(said, subject), n) for n, subject in enumerate(SUBJECTS)), key=lambda found: found[0])
    return SUBJECTS[best[1]] if best[0] >= NEAR else None


def _likeness(said: list[str], subject: Subject) -> float:
    best = [max(fuzz.ratio(word, one) for one in subject.words.split()) for word in said]
    return sum(best) / len(best) if best else 0.0
