"""The conversation: one module for each thing a user can do, all joined in one visible list."""

from dialogs import actions, agenda, help, network, reminders, status, undo  # noqa: A004 -- named by the user's word
from dialogs.routing import joined

ROUTES = joined(module.routes for module in (agenda, actions, network, reminders, status, undo, help))
