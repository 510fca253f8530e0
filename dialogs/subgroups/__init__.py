"""Sub-networks, in words, by buttons and by form."""
