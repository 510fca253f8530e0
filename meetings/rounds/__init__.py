"""Questions taken home: one question, one answer of each organisation, the table of what came."""
