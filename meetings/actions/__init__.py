"""The action list: matters from recorded to closed, who prepares them, and the walk-through."""
