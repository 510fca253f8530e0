"""The turn to chair: who has had it, whose turn it is, and what comes with the office."""
