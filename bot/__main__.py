"""`python -m bot`, the same as `natverksbot`."""

from bot.cli import main

main()
