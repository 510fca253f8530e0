"""The walk-through in words and by button: one matter at a time, one card that follows."""
