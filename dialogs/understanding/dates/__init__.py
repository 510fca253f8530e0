"""Days, times and meetings as they are said."""
