"""The agenda in words, by card and by form."""
