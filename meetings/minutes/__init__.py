"""The meeting and its minutes: who is there, what is noted, and the draft."""
