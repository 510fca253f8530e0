"""What is promised of delivery, shown by killing real processes of the bot: `python -m tests.soak`."""
