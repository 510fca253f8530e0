# The action list as a file: its columns and states, and the card with the files.
export-number = No.
export-title = Action
export-initiator = Raised by
export-preparers = Prepared by
export-report-on = To be reported
export-report-meeting = At meeting
export-from-meeting = From meeting
export-state = State
export-times-moved = Moved (times)
export-comment = Comment
export-changed = Last changed
export-state-open = open
export-state-overdue = overdue
export-state-reported = reported
export-state-closed = closed
export-state-dropped = dropped
export-sheet-open = Action list
export-sheet-gone = Closed and dropped
export-made = As of { $day }
export-at-meeting = For the meeting on { $day }
export-recorded-at = From the meeting on { $day }
export-group-overdue = Overdue
export-group-open = To be reported
export-group-undated = Without a date
export-group-reported = Reported
export-group-gone = Closed and dropped
export-excel = Excel
export-csv = CSV
export-word = Word
export-download = Download
export-count = { $count ->
    [0] No action right now.
    [one] One action.
   *[other] { $count } actions.
}
export-opens = The files are made when you open them and show what is so then. The buttons work for a day, for everybody who gets them: they belong to the network.
export-gone-too = The Excel file also has what is closed and dropped, on a sheet of its own.
export-no-address = The files cannot be handed out here right now. Write “action list” to see the list in the chat.

help-export-list = Get the action list as a file: Excel, CSV or Word
example-export-list = export the action list / give me the list in Excel
