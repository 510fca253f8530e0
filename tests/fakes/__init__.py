"""Stand-ins for what is outside the process; they behave, they are not told what to answer to each call."""
