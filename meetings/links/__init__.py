"""Between networks: matters sent to another one, and answers that come back; links for people outside."""
