"""Figures: what the bot does a second, beside others on the same machine. `make bench CASE=name` runs a group."""
