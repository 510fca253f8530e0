"""The conversation: a room for each subject and a module for each thing a user can do, all in one visible list."""

from dialogs import correcting, help, undo  # noqa: A004 -- named by the user's word
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
from dialogs.meeting import (
    asked_attendance,
    attendance,
    cancelling,
    chairing,
    changes,
    commenting,
    home_report,
    minutes,
    news,
    noting,
    preparing_meeting,
    publishing,
    scheduling,
    searching,
    steering,
    year,
)
from dialogs.network import (
    choosing,
    new_lead,
    succession,
    succession_told,
)
from dialogs.reminders import (
    coming,
    digest,
    later,
    message,
    reminding,
    rules,
    wishes,
)
from dialogs.routing import joined
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
    new_lead,
    choosing,
    # meeting
    noting,
    steering,
    attendance,
    asked_attendance,
    chairing,
    minutes,
    commenting,
    changes,
    publishing,
    searching,
    home_report,
    scheduling,
    cancelling,
    year,
    news,
    preparing_meeting,
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
    coming,
    digest,
    # whatever it is about
    correcting,
    undo,
    help,
)
ROUTES = joined(module.routes for module in ALL)
