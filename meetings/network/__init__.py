"""Who belongs to a network, for whom they sit there, which roles they hold, and how it is set up."""
