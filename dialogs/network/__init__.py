"""The network itself: set-up, who comes and goes, who leads."""
