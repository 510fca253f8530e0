"""The wire: the one package that knows the Bot Framework. Outside it nobody sees its types.

What comes in is an `Incoming` (`incoming.py`), what goes out a `Reply` or a stored `Posting` (`outbox.py`);
`wire.py` puts the parts together.
"""
