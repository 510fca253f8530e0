"""The agenda: suggestions, the points of a meeting, what is prepared, the call, and what hangs over."""
