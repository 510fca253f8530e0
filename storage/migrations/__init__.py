"""The steps from an empty database to the tables of `storage.tables`, and the program that takes them."""
