"""The walk-through: the action list gone through item by item at a meeting."""
