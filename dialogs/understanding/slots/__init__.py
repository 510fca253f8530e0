"""What of a message fills which slot, by subject."""
