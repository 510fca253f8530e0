"""The follow-up of a year."""
