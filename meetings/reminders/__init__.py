"""What is said unasked: which reminders and notices, on which day, to whom."""
