"""The conversation: one module for each thing a user can do, all joined in one visible list."""

from dialogs import (
    action_list,
    actions,
    agenda,
    attendance,
    calling,
    cancelling,
    correcting,
    help,  # noqa: A004 -- named by the user's word
    meeting,
    meeting_news,
    minutes,
    network,
    preparing,
    preparing_pressed,
    reminders,
    rhythm,
    scheduling,
    standing,
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
    standing,
    calling,
    actions,
    action_list,
    meeting,
    attendance,
    minutes,
    scheduling,
    cancelling,
    meeting_news,
    network,
    reminders,
    status,
    correcting,
    undo,
    help,
)
ROUTES = joined(module.routes for module in ALL)
