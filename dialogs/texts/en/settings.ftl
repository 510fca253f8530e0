# The form with everything the network can choose.

settings-title = The network's settings
settings-lead = This holds for the whole network. Everybody chooses their own with “my settings”.
settings-language = Language in the channel
settings-deadline = Last day for suggestions: days before the meeting
settings-ask = Ask for suggestions in the channel: days before the last day
settings-nudge = Tell chair and coordinator when nothing has come in: days before the meeting
settings-call = Send the call by itself: days before the meeting
settings-off = Empty means never
settings-more = Name and meetings
settings-saved = Saved. { $what }
fault-days-before = Write a number of days between 0 and { $limit }, or leave it empty.
fault-unreadable-number = Write a number in figures. This cannot be read: { $text }
reading-settings-form = Open the network’s settings
