"""Everything the bot reads once, read before processes are forked."""

from bot.app import settle
from tests.soak import process

settle()
__all__ = ["process"]
