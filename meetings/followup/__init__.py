"""What came of the year: its figures, its goals, and what the members think."""
