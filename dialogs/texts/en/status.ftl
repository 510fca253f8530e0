status-title = Where { $network } stands
status-no-meeting = No meeting is planned.
status-next-meeting = Next meeting: { $meeting } { $days ->
    [0] (today)
    [one] (tomorrow)
   *[other] (in { $days } days)
}
status-agenda = { $count ->
    [0] Nothing suggested for the agenda yet
    [one] One suggestion for the agenda
   *[other] { $count } suggestions for the agenda
}{ $minutes ->
    [0] {"."}
   *[other] , { $minutes } min together.
}
status-open = { $count ->
    [0] No open actions
    [one] One open action
   *[other] { $count } open actions
}
status-chart = Open actions
status-overdue = Overdue
status-due = By next meeting
status-later = Later
status-count-overdue = { $count } overdue
status-count-due = { $count } due by the next meeting
status-count-later = { $count } later or without a date
status-unowned = { $count ->
    [one] One action has no owner.
   *[other] { $count } actions have no owner.
}
status-undated = { $count ->
    [one] One action has no date.
   *[other] { $count } actions have no date.
}
status-others = { $count } more
help-status = See where things stand before the meeting (chair and coordinator)
example-status = status
