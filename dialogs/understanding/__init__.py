"""What people type, understood: text and context in, an Intent out. Pure; only what is passed in is looked at."""

from dialogs.understanding.understanding import understand

__all__ = ["understand"]
