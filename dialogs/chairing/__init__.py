"""The turn to chair: whose it is and why, who has had it, elections, and what comes with the office."""
