# The status: of the network or of one organisation in it.

status-title = Status of { $network }
status-title-of = Status of { $network }
status-no-meeting = No meeting is planned.
status-next-meeting = Next meeting: { $meeting } { $days ->
    [0] (today)
    [one] (tomorrow)
   *[other] (in { $days } days)
}
status-agenda = { $count ->
    [0] No items on the agenda yet.
    [one] One item on the agenda.
   *[other] { $count } items on the agenda.
}
status-minutes = { $minutes } min in all{ $untimed ->
    [0] .
    [one] , one without a time.
   *[other] , { $untimed } without a time.
}
status-minutes-of = { $minutes } of the meeting’s { $length } min{ $untimed ->
    [0] .
    [one] , one without a time.
   *[other] , { $untimed } without a time.
}
status-minutes-over = { $minutes } min in all, { $over } more than the meeting has{ $untimed ->
    [0] .
    [one] , and one without a time.
   *[other] , and { $untimed } without a time.
}
status-unanswered = { $count ->
    [one] One suggestion awaits an answer.
   *[other] { $count } suggestions await an answer.
}
status-deadline = Suggestions are taken until { $day }.
status-deadline-passed = The last day for suggestions was { $day }.
status-called = The call was sent on { $day }.
status-not-called = The call has not been sent.
status-button-agenda = Prepare the agenda
status-button-paper = Meeting brief
status-news = Since the meeting on { $day }
status-no-news = Nothing has happened on the list since the meeting on { $day }.
status-news-reported = Reported
status-news-closed = Closed
status-news-recorded = New
status-news-moved = Moved
status-news-handed-over = Handed over
status-news-reopened = Reopened
status-news-dropped = Dropped
status-named = { $more ->
    [0] { $names }
   *[other] { $count }, among them { $names }
}
status-open = { $count ->
    [0] No open actions
    [one] One open action
   *[other] { $count } open actions
}
status-chart = Open actions
status-bars = Overdue actions
status-overdue = Overdue
status-due = By the next meeting
status-later = Later
status-count-overdue = { $count } overdue
status-count-due = { $count } by the next meeting
status-count-later = { $count } later or without a date
status-reported = { $count ->
    [one] One action is reported and can be closed.
   *[other] { $count } actions are reported and can be closed.
}
status-unowned = { $count ->
    [one] One action has nobody responsible: { $numbers }
   *[other] { $count } actions have nobody responsible: { $numbers }
}
status-undated = { $count ->
    [one] One action has no date: { $numbers }
   *[other] { $count } actions have no date: { $numbers }
}
status-waiting = { $count ->
    [one] One action waits for others
   *[other] { $count } actions wait for others
}
status-waits = { $number }. { $title }: { $who }{ $day ->
    [none] {""}
   *[other] , answer by { $day }
}
status-numbers = { $numbers } and { $more } more
status-more = … and { $count } more
status-unreached = { $count ->
    [one] A reminder has not arrived
   *[other] { $count } people were not reached by reminders
}
status-others = { $count } more
status-button-overdue = Show overdue
status-button-due = Show by the next meeting
status-button-all = Show all
status-button-unowned = Show without anybody
status-button-undated = Show without a date
status-button-waiting = Show waiting
help-status = See where things stand before the meeting, also of one municipality
example-status =
    status
    status of Klippan
