"""Representatives in other bodies, in words, by buttons and by form."""
