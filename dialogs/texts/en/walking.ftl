walk-title = Going through the action list, { $place } of { $total }
walk-ended-title = The action list gone through { $day }
walk-late = { $count ->
    [one] 1 day overdue
   *[other] { $count } days overdue
}
walk-hint = Write for example “done”, “move to the next meeting”, “First name takes it”, “comment: …” or “next”.
walk-said = At the meeting:
walk-taken = Gone through: { $outcome ->
    [reported] reported
    [moved] moved
    [handed-over] handed over
    [closed] closed
    [dropped] dropped
   *[left] left as it is
}
walk-reported = Reported
walk-close-reported = Close { $number }
walk-close-which = Which action is to be closed?
walk-report-which = Action { $number } was reported just now. Which one do you mean?
walk-just-reported = { $number }. { $title } (just reported)
walk-before-you = { $number }. { $title } (the one you are on now)
walk-next = Next
walk-back = Back
walk-pause = Pause
walk-resume = Continue
walk-end = End the walk-through
walk-again = Take it up again
walk-owner = New owner
walk-owner-title = New owner of action { $number }
walk-owner-label = Who prepares it?
walk-owner-missing = Choose who is to prepare it.
walk-comment = Comment
walk-comment-title = Comment on action { $number }
walk-comment-label = What is to stand in the minutes?
walk-comment-missing = Write the comment.
walk-comment-save = Save the comment
walk-comment-report = Report as done
walk-move-to-when = When is action { $number } to be reported instead?
walk-to-matter = Back to the action
walk-is-paused = The walk-through is paused. Write “continue” to go on.
walk-left = Action { $number } is left as it is: { $title }
walk-commented = Noted on action { $number }: { $text }
walk-started = The walk-through has begun: { $count ->
    [one] one action.
   *[other] { $count } actions, overdue first.
}
walk-now = Now { $place } of { $total }: { $number }. { $title }
walk-going-on = The walk-through is going on.
walk-resumed = The walk-through goes on.
walk-all-taken = The whole list has been gone through.
walk-moved-on = The card was older. This is the action that you are at now.
walk-nothing-taken = No action was gone through.
walk-counted = { $count ->
    [one] One action
   *[other] { $count } actions
} gone through: { $what }.
walk-count-reported = { $count } reported
walk-count-moved = { $count } moved
walk-handed-over = Action { $number } is now prepared by { $who }{ $when ->
    [none] {""}
   *[other] , to be reported { $when }
}: { $title }
walk-count-handed-over = { $count } handed over
walk-count-closed = { $count } closed
walk-count-dropped = { $count } dropped
walk-count-left = { $count } left as { $count ->
    [one] it is
   *[other] they are
}
walk-not-reached = { $count ->
    [one] One action was not reached:
   *[other] { $count } actions were not reached:
}
walk-not-reached-more = … and { $count } more

error-no-meeting-to-walk-at = The list is gone through at a meeting, and none is going on. { $next ->
    [none] No meeting is planned.
   *[other] The next meeting is on { $next }.
}
error-nothing-to-walk = There is nothing on the list to go through.
error-not-walking = No walk-through is going on. Chair or coordinator begin one with “go through the list”.
error-at-the-first = This is the first action on the list.
error-only-reported = Action { $number } has been reported already. Write “close” to take it off the list, or “next”.

reading-walk-report = Report as done
reading-walk-close = Close the action
reading-walk-move = Move the action
reading-walk-hand-over = New owner
reading-walk-comment = Comment on the action
reading-walk-drop = Drop the action
reading-walk-leave = Leave the action as it is
reading-start-walk-through = Go through the list
reading-walk-next = Go to the next action
reading-walk-back = Go back to the action before
reading-walk-to = Go to the action
reading-walk-where = Show where in the list you are
reading-walk-pause = Pause going through the list
reading-walk-resume = Go on through the list
reading-walk-end = End going through the list

help-start-walk-through = Go through the action list at the meeting
example-start-walk-through = go through the list

minutes-card-gone-through = Action list
minutes-column-number = No.
minutes-column-title = Action
minutes-column-outcome = Outcome
minutes-outcome-reported = reported as done
minutes-outcome-moved = { $day ->
    [none] moved, no date
   *[other] moved to { $day }
}
minutes-outcome-handed-over = handed over to { $who }{ $day ->
    [none] {""}
   *[other] , reported by { $day }
}
minutes-outcome-closed = closed
minutes-outcome-dropped = dropped
minutes-outcome-left = left as it is{ $day ->
    [none] {""}
   *[other] , reported by { $day }
}
minutes-outcome-left-reported = reported as done, stays on the list
