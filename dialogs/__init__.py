"""The conversation: one module for each thing a user can do, all joined in one visible list."""
