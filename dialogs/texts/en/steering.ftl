steer-begun-title = The meeting { $day } has begun
steer-title = Item { $place } of { $total }
steer-over-title = The meeting { $day } is over
steer-then = Then: { $number }. { $title }
steer-present = { $count } present
steer-nobody-present = No attendance taken. Write for example “present: First name, First name”.
steer-hint = Write “note: …”, “decision: …”, “action: …” or “next”.
steer-earlier = { $count ->
    [one] … and one earlier note
   *[other] … and { $count } earlier notes
}
steer-minutes = { $count } min
steer-kind-note = Note
steer-kind-summary = Summary
steer-kind-position = Position
steer-kind-attachment = Attachment
steer-kind-decision = Decision
steer-start = Start the meeting
steer-teams-began = The meeting has begun in Teams. Shall I begin the minutes?
steer-teams-ended = The meeting in Teams is over. Shall I end it here too?
steer-next = Next
steer-back = Back
steer-write = Take a note
steer-end = End the meeting
steer-draft = Make the draft
steer-over = { $notes ->
    [0] Nothing was noted.
    [one] One note
   *[other] { $notes } notes
}{ $notes ->
    [0] { "" }
   *[other] { $decisions ->
        [0] .
        [one] , one of them a decision.
       *[other] , { $decisions } of them decisions.
    }
}
steer-not-noted = Nothing noted:
steer-more = … and { $count } more
steer-now = Now { $number }. { $title }
steer-moved-on = That card was older. This is the item you are at now.

help-next-point = Go to the next item of the meeting
example-next-point = next item
help-previous-point = Go back to the previous item
example-previous-point = previous item
help-go-to-point = Go to a certain item
example-go-to-point = go to item 5
help-where-at-meeting = See which item the meeting is at
example-where-at-meeting = which item are we at?
help-end-meeting = End the meeting
example-end-meeting = end the meeting

error-meeting-not-begun = The meeting { $date } is not going on. Write “start the meeting” first.
error-last-point = That was the last item. Write “end the meeting” when you are done, and then “draft”.
error-first-point = This is the first item.

reading-next-point = Go to the next item
reading-previous-point = Go back to the item before
reading-go-to-point = Go to the item
reading-where-at-meeting = Show where in the meeting you are
reading-end-meeting = End the meeting
