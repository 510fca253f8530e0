"""The meeting: when it is, who comes, what is noted, and its minutes."""
