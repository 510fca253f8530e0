"""The conversation: a room for each subject and a module for each thing a user can do, all in one visible list."""

from dialogs import correcting, help, people_choices, tips, undo  # noqa: A004 -- named by the user's word
from dialogs.actions import (
    asking_lists,
    changing,
    exporting,
    hand_on,
    handing_over,
    list_pressed,
    lists,
    matters,
    moves,
    preparers_asked,
    recording,
    routed,
    status,
    ticking,
)
from dialogs.agenda import (
    calling,
    fates,
    moved,
    points,
    preparing,
    preparing_pressed,
    rhythm,
    standing,
    suggesting,
    told_proposers,
)
from dialogs.bodies import keeping as bodies_keeping
from dialogs.bodies import shown as bodies_shown
from dialogs.bodies import told as bodies_told
from dialogs.chairing import electing, entering
from dialogs.chairing import shown as chairing_shown
from dialogs.chairing import told as chairing_told
from dialogs.followup import evaluation, yearly
from dialogs.followup import goals as followup_goals
from dialogs.links import linking
from dialogs.meeting import (
    asked_attendance,
    attendance,
    cancelling,
    chairing,
    changes,
    commenting,
    comments_answered,
    comments_told,
    home_report,
    meeting_form,
    minutes,
    news,
    noting,
    preparing_meeting,
    publishing,
    scheduling,
    searching,
    steering,
    who_comes,
    year,
)
from dialogs.network import (
    channel,
    choosing,
    homes,
    new_lead,
    people_form,
    seating,
    settings_form,
    speaking,
    succession,
    succession_told,
)
from dialogs.reminders import (
    coming,
    digest,
    later,
    message,
    own_settings,
    reminding,
    rules,
    wishes,
)
from dialogs.rounds import answering, asking
from dialogs.rounds import shown as rounds_shown
from dialogs.rounds import told as rounds_told
from dialogs.routing import joined
from dialogs.subgroups import changing as subgroups_changing
from dialogs.subgroups import mapped, outside, sitting, telling
from dialogs.subgroups import shown as subgroups_shown
from dialogs.walkthrough import (
    pressed,
    shown,
    words,
)

ALL = (
    # agenda
    points,
    suggesting,
    preparing,
    preparing_pressed,
    told_proposers,
    rhythm,
    standing,
    moved,
    fates,
    calling,
    # actions
    changing,
    ticking,
    routed,
    recording,
    moves,
    matters,
    handing_over,
    hand_on,
    lists,
    asking_lists,
    preparers_asked,
    list_pressed,
    exporting,
    status,
    # network
    succession,
    succession_told,
    seating,
    homes,
    new_lead,
    choosing,
    speaking,
    channel,
    settings_form,
    people_form,
    people_choices,
    # meeting
    noting,
    steering,
    attendance,
    asked_attendance,
    chairing,
    minutes,
    commenting,
    comments_answered,
    comments_told,
    changes,
    publishing,
    searching,
    home_report,
    scheduling,
    meeting_form,
    cancelling,
    year,
    news,
    who_comes,
    preparing_meeting,
    # rounds
    asking,
    answering,
    rounds_shown,
    rounds_told,
    # chairing
    chairing_shown,
    entering,
    electing,
    chairing_told,
    # subgroups
    subgroups_changing,
    subgroups_shown,
    sitting,
    telling,
    outside,
    mapped,
    # follow-up
    yearly,
    evaluation,
    # goals
    followup_goals,
    # bodies
    bodies_shown,
    bodies_keeping,
    bodies_told,
    # links
    linking,
    # walkthrough
    words,
    pressed,
    shown,
    # reminders
    message,
    later,
    reminding,
    rules,
    wishes,
    own_settings,
    coming,
    digest,
    # whatever it is about
    correcting,
    undo,
    tips,
    help,
)
ROUTES = joined(module.routes for module in ALL)
