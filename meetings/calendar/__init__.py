"""When the network meets, and which days people work."""
