"""The action list in words, by card and by form."""
