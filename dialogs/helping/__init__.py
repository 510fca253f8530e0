"""What one can write: by subject, what is most needed now, with examples from the network's own data."""
