action-closed = Action { $number } is closed: { $title }
action-reopened = Action { $number } is open again: { $title }
action-dropped = Action { $number } is dropped ({ $reason }): { $title }
ask-why = Why is it dropped?
button-close = Close
button-reopen = Open again
button-drop = Drop
button-history = History
matter-title = Action { $number }
matter-comment = Comment:
matter-reason = Reason:
matter-is-now = Action { $number } is { $state ->
    [open] open
    [reported] reported as done but not closed
    [closed] closed
   *[dropped] dropped
} now.
matter-last = Last, { $when }: { $what }
history-title = History of action { $number }
history-earlier = { $count ->
    [one] One earlier change is not shown.
   *[other] { $count } earlier changes are not shown.
}
history-the-bot = The bot
history-did = { $who } { $what }
history-undid = { $who } undid an earlier step: { $what }
history-recorded = recorded ”{ $title }” – { $who }, { $when ->
    [none] without a date
   *[other] to be reported { $when }
}
history-reported = reported it as done{ $comment ->
    [none] {""}
   *[other] : { $comment }
}
history-closed = closed it
history-dropped = dropped it from the list{ $comment ->
    [none] {""}
   *[other] : { $comment }
}
history-reopened = opened it again
history-handed-over = changed who prepares it from { $before } to { $after }
history-moved = changed the report date from { $before ->
    [none] no date
   *[other] { $before }
} to { $after ->
    [none] no date
   *[other] { $after }
}
history-reworded = changed the text from ”{ $before }” to ”{ $after }”
history-commented = changed the comment to { $comment ->
    [none] no comment
   *[other] ”{ $comment }”
}
history-changed = changed something that the list does not show
error-no-reason = Write why action { $number } is dropped.
reading-close-action = Close the action
reading-reopen-action = Open the action again
reading-drop-action = Drop the action
reading-action-history = Show the history

handover-sent = I have asked { $name } to take over action { $number }: { $title }. It is yours until { $name } says yes.
handover-asked = { $name } asks whether you can take over action { $number }
handover-yes = Yes, I take it
handover-no = No
handover-mine = Action { $number } is yours now: { $title }
handover-not-mine = Then I tell { $name } that you cannot take action { $number }.
handover-taken = { $name } has taken over action { $number }: { $title }
handover-left = { $name } cannot take over action { $number }: { $title }. So it is still with you.
error-one-at-a-time = You hand action { $number } over to one person, who has to say yes. Chair or coordinator gives it to several, or to everybody.
error-others-prepare = You prepare action { $number } together with others, and you do not take them off it. Your own part you can hand over to somebody; the rest is for chair or coordinator.
error-nobody-prepares = Action { $number } needs somebody who prepares it. Write who takes over, and I will ask.

help-close-action = Close an action (reported means its owner is done, closed that the network is)
example-close-action = close action 4
help-reopen-action = Open an action again
example-reopen-action = reopen action 4
help-drop-action = Drop an action that is not to be done
example-drop-action = drop action 4: no longer relevant
help-action-history = See who did what to an action
example-action-history = history of action 4
