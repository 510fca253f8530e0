# The page before a meeting, for chair and coordinator.

help-prepare-meeting = Get everything you need to know before the meeting on one page, also as Word
example-prepare-meeting = prepare the meeting
