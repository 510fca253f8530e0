"""Questions taken home, in words and by buttons."""
