"""What words speak for which intent: a table for each subject."""
