"""Minutes and lists as documents: values in, bytes out, made off the event loop."""
