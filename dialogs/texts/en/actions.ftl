action-recorded = Action { $number }: { $title } – { $who }, { $when ->
    [none] without a date
   *[other] to be reported { $when }
}.
action-moved = Action { $number } is now { $when ->
    [none] without a date
   *[other] to be reported { $when }
}: { $title }
action-handed-over = Action { $number } is now prepared by { $who }: { $title }
action-reported = Action { $number } is reported as done: { $title }
action-reported-with = Comment: { $comment }
action-reworded = Action { $number } is now called: { $title }
action-nobody = nobody yet
action-everyone = everybody
action-has-left = { $name } (has left)
action-no-date = without a date
action-overdue-since = was to be reported { $day }
action-raised-by = raised by { $name }
action-state-reported = reported as done, not closed
action-state-closed = closed
action-state-dropped = dropped
action-times-moved = { $count ->
    [one] moved once
   *[other] moved { $count } times
}
action-move-to-when = When is action { $number } to be reported instead? { $title }
action-or-write-a-day = Or write a day, for example 15/1.
actions-mine = Your actions
actions-mine-overdue = Your overdue actions
actions-none = No actions here just now.
actions-until = { $title } until { $day }
actions-open = Action list{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-overdue = Overdue actions{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-all = All actions, closed ones too{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
button-done = Done
button-move = Move
button-next-meeting = To the next meeting
button-later-meeting = To the meeting on { $day }

help-add-action = Put an action on the list
example-add-action = action: draft a new meeting plan, owner First Last, due 15 January
help-list-my-actions = Show your actions
example-list-my-actions = my actions
help-list-actions = Show the action list
example-list-actions = action list / what is overdue?
help-complete-action = Say that an action is done
example-complete-action = done 4
help-change-due-date = Change when an action is to be reported
example-change-due-date = move action 5 to 20 December
help-reassign-action = Hand an action over
example-reassign-action = give no 11 to First Last

live-refresh = Refresh
actions-mine-waiting = What you are waiting for
actions-reported = Reported, to be closed{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-closed = Closed in the last three months{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-waiting = What we are waiting for from others{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-unowned = Actions with nobody responsible{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-undated = Actions without a date{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-from = { $body ->
    [none] From others
   *[other] From { $body }
}
actions-to = { $body ->
    [none] To others
   *[other] With { $body }
}
actions-between = { $body ->
    [none] From and to others
   *[other] From and to { $body }
}
actions-of = { $title } – { $about }
list-place = Actions { $first }–{ $last } of { $count }
list-press = Press an action to open it.
list-open = Open
list-before = Previous
list-mine = My actions
list-nothing-in = Nothing in { $networks }.
list-no-body = Nothing on the list { $way ->
    [from] comes from
    [to] is with
   *[other] comes from or is with
} { $body }.
button-done-ours = Done on our part
who-prepares = Action { $number }, { $title }: { $who }{ $state ->
    [open] { $when ->
        [none] , no date
       *[other] , to be reported { $when }
    }
    [reported] , reported as done
    [closed] , closed
   *[other] , dropped
}.
who-nobody = Action { $number }, { $title }, has nobody responsible yet.
who-no-matter = I find no action about “{ $words }” on the list. Write “action list” and I will show it.

help-ask-list = Ask the list: what is awaited, comes from others, has nobody or is to be closed
example-ask-list = what are we waiting for? / what have we got from SKR? / what can be closed?
help-who-prepares = See who has an action
example-who-prepares = who is handling action 5?
help-ask-matter = See how an action is going
example-ask-matter = how is it going with action 5?
