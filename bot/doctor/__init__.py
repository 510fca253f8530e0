"""What `natverksbot doctor` asks: whether everything the bot stands on is as it must be, and what to do where not."""

from bot.doctor.examining import examine
from bot.doctor.findings import Finding, Level
from bot.doctor.telling import in_json, in_lines

__all__ = ["Finding", "Level", "examine", "in_json", "in_lines"]
