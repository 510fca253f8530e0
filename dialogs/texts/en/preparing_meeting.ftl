# The page before a meeting, for chair and coordinator.

brief-title = Before the meeting on { $day }
brief-document = Meeting brief
brief-chair = Chair
brief-call = Call
brief-called = sent { $day }
brief-not-yet = not sent
brief-deadline = Last day for suggestions
brief-to-do = To do before the meeting
brief-agenda = Agenda
brief-walk = { $count ->
    [one] Walk-through of the list: one action
   *[other] Walk-through of the list: { $count } actions
}
brief-missing = Cannot come, or come in another way
brief-answers = Questions from and to others
brief-minutes = Minutes
brief-unanswered = { $count ->
    [one] One suggestion awaits an answer: item { $numbers }.
   *[other] { $count } suggestions await an answer: items { $numbers }.
}
brief-unpresented = { $count ->
    [one] Item { $numbers } has no presenter.
   *[other] Items { $numbers } have no presenter.
}
brief-untimed = { $count ->
    [one] Item { $numbers } has no time.
   *[other] Items { $numbers } have no time.
}
brief-worn = { $count ->
    [one] Item { $numbers } has been moved at least three times.
   *[other] Items { $numbers } have been moved at least three times.
}
brief-too-long = The items take { $over } min more than the meeting has.
brief-unreported = { $count ->
    [one] One action is overdue and not reported: { $numbers }.
   *[other] { $count } actions are overdue and not reported: { $numbers }.
}
brief-unowned = { $count ->
    [one] Action { $numbers } has nobody responsible.
   *[other] Actions { $numbers } have nobody responsible.
}
brief-not-called = The call has not been sent.
brief-absent = { $name }{ $organisation ->
    [none] {""}
   *[other] , { $organisation }
}: cannot come
brief-late = { $name }{ $organisation ->
    [none] {""}
   *[other] , { $organisation }
}: comes { $at ->
    [none] later
   *[other] at { $at }
}
brief-leaves-early = { $name }{ $organisation ->
    [none] {""}
   *[other] , { $organisation }
}: leaves { $at ->
    [none] earlier
   *[other] at { $at }
}
brief-substitute = { $name }{ $organisation ->
    [none] {""}
   *[other] , { $organisation }
}: replaced by { $substitute ->
    [none] somebody else
   *[other] { $substitute }
}
brief-untouched = Recorded { $day }, nothing has happened since
brief-answer = { $number }. { $title }: { $where }
brief-no-minutes = The minutes of the meeting on { $day } have not been written.
brief-adopt = The minutes of the meeting on { $day } are to be adopted.
brief-adopted = The minutes of the meeting on { $day } have been adopted.
brief-secretary = { $name } takes the minutes.
brief-no-secretary = Nobody has been named to take the minutes.
brief-word = Download as Word
brief-opens = The link opens for 24 hours.
help-prepare-meeting = Get everything you need to know before the meeting on one page, also as Word
example-prepare-meeting = prepare the meeting
