# The form of one meeting.

meeting-form-title = New meeting
meeting-form-title-change = The meeting on { $day }
meeting-form-lead = You enter several at once with “plan the year”.
meeting-form-lead-change = Actions to be reported at the meeting follow it when you change the day.
meeting-form-day = Day
meeting-form-whole-day = All day, without hours
meeting-form-starts-at = Begins
meeting-form-ends-at = Ends
meeting-form-place = Place or Teams
meeting-form-place-hint = Teams, an address or a room
meeting-form-until = Last day, when it is several days
meeting-form-changed = Changed: { $when }.
button-change-meeting = { $day ->
    [none] Change the meeting
   *[other] Change { $day }
}
fault-no-day = Choose the day of the meeting.
fault-no-hour = Choose when the meeting begins, or tick all day.
help-meeting-form = Enter or change a meeting in a form
example-meeting-form =
    new meeting
    change the next meeting
reading-meeting-form = Open the form of a meeting
meeting-form-which = Which meeting do you want to change?
