"""Links between networks, in words and by buttons."""
