"""Values in, Adaptive Cards out. Pure; one design language: a title line, facts, acts."""
