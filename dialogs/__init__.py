"""The conversation: one module for each thing a user can do, all joined in one visible list."""

from dialogs import (
    action_list,
    actions,
    agenda,
    attendance,
    calling,
    correcting,
    help,  # noqa: A004 -- named by the user's word
    meeting,
    minutes,
    network,
    preparing,
    preparing_pressed,
    reminders,
    rhythm,
    scheduling,
    status,
    suggesting,
    told_proposers,
    undo,
)
from dialogs.routing import joined

ALL = (
    agenda,
    suggesting,
    preparing,
    preparing_pressed,
    told_proposers,
    rhythm,
    calling,
    actions,
    action_list,
    meeting,
    attendance,
    minutes,
    scheduling,
    network,
    reminders,
    status,
    correcting,
    undo,
    help,
)
ROUTES = joined(module.routes for module in ALL)
