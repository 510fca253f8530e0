# Reminders: one message per person and day.

reminder-title = { $count ->
    [one] Reminder of one action
   *[other] Reminder of { $count } actions
}
reminder-title-results = Reminder
reminder-due = { $days ->
    [0] to be reported today
    [1] to be reported tomorrow
   *[other] to be reported on { $day }, in { $days } days
}
reminder-overdue = { $days ->
    [one] was to be reported yesterday
   *[other] was to be reported on { $day }, { $days } days ago
}
reminder-no-date = has no report date
reminder-raised-by = raised by { $name }
reminder-at-meeting = at the meeting
reminder-everyone = your organisation has not answered
reminder-expected = Press Done when it has been reported, or write “done { $number }”
reminder-possibly-repeated = You may have had this message already: Teams did not answer when it was sent.
reminder-more = { $count ->
    [one] And one more action: write “my actions”
   *[other] And { $count } more actions: write “my actions”
}
reminder-done = Done: reported
reminder-closed = Closed
reminder-dropped = Taken away
reminder-moved = Moved to { $day }
reminder-moved-to-meeting = Moved to the meeting on { $day }
reminder-choose = Move to:
reminder-other-day = Or write another day, for example: move { $number } to { $day }
reminder-keep = Leave it

button-reminder-done = Done
button-reminder-move = Move
button-reminder-hand-over = Hand over
button-reminder-open = Open

reminder-in-channel = { $names }: I have a reminder that I cannot send in a chat of your own. Open a chat with me and write “my actions”.
reminder-unreachable-title = { $count ->
    [one] One person could not be reached
   *[other] { $count } persons could not be reached
}
reminder-unreachable = { $name }: the reminder of actions { $numbers } has not arrived.
reminder-maybe-unreachable = { $name }: it is not clear whether the reminder of actions { $numbers } has arrived.
reminder-unreachable-hint = Please get in touch with them some other way.
