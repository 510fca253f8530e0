"""Sub-networks: which there are, who is in them, and when they last gave a sign of life."""
