"""Writes every template anew, each in its place: `python -m bot.documents.templates`, or `make templates`."""

from bot.documents.templates import action_list, agenda, brief, followup, minutes, pack

if __name__ == "__main__":
    for template in (minutes, agenda, brief, action_list, pack, followup):
        template.main()
