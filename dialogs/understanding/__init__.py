"""What people type, understood: text and context in, an Intent out. Pure; nothing is looked up but what is passed in."""

from dialogs.understanding.understanding import understand

__all__ = ["understand"]
