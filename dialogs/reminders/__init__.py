"""Reminders as they are read, pressed and wished for."""
