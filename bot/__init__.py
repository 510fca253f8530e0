"""The process and the wire: everything that touches Teams, HTTP, the clock and the scheduler."""
