"""Representatives of the network in other bodies: who, until when, and when they report back."""
