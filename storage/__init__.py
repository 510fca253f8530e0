"""The memory: what a network has said and decided, in SQLite or PostgreSQL, behind the Protocols of meetings.ports."""
