call-title = Notice of meeting { $day }
call-title-updated = Updated notice of meeting { $day }
call-document = Notice of meeting
call-document-agenda = Agenda
call-agenda = Agenda
call-cancelled = The meeting is cancelled.
call-entry-cancelled = Cancelled: { $name }
call-when = Time
call-where = Place
call-was = Changed, was { $when }
call-page = Page
call-number = No.
call-point = Item
call-purpose = Purpose
call-minutes = Min
call-presenter = Presenter
call-nothing = No items yet.
call-from = From { $name }
call-reports = To be reported at the meeting
call-report = No. { $number }: { $title } ({ $by })
call-total = The items take { $minutes } min together.
call-total-of = The items take { $minutes } of the meeting’s { $length } min together.
call-too-long = The items take { $minutes } min together, { $over } min more than the meeting is long.
call-changed-since = Changed since the notice of { $day }
call-new = New
call-changed = Changed
call-struck = Struck out
call-change-new = New: { $number }. { $title }{ $details ->
    [none] {""}
   *[other] {" "}({ $details })
}
call-change-changed = Changed: { $number }. { $title } – { $what }
call-change-struck = Struck out: { $title }
call-change-struck-to = Moved to the meeting on { $day }: { $title }
call-change-report-new = Also to be reported: no. { $number } { $title }
call-change-report-changed = Changed among what is to be reported: no. { $number } { $title }
call-change-report-struck = No longer to be reported: no. { $number } { $title }
call-change-moved = New time or place: { $when } (was { $was })
call-change-title = was called { $was }
call-change-minutes = { $minutes ->
    [none] no time given (was { $was } min)
   *[other] { $was ->
        [none] { $minutes } min
       *[other] { $minutes } min (was { $was } min)
    }
}
call-change-purpose = { $purpose ->
    [none] purpose removed (was { $was })
   *[other] { $was ->
        [none] { $purpose }
       *[other] { $purpose } (was { $was })
    }
}
call-change-presenter = { $presenter ->
    [none] no presenter (was { $was })
   *[other] { $was ->
        [none] { $presenter } presents
       *[other] { $presenter } presents (was { $was })
    }
}
call-change-place = in another order (was item { $was })
call-changes-title = Changes to the agenda { $day }
call-changes-more = … and { $count } more in the document
call-as-before = The agenda { $day } is again as in the notice.
call-word = Word
call-pdf = PDF
call-calendar = To the calendar
call-again = Send again
call-more = { $count ->
    [one] … and one more item: press the button or open the document.
   *[other] … and { $count } more items: press the button or open the document.
}

call-sent = The notice of the meeting { $day } has been sent in the channel: { $points ->
    [one] one item
   *[other] { $points } items
}. The agenda is set; changes are shown as changes.
call-sent-again = An updated notice of the meeting { $day } has been sent in the channel: { $points ->
    [one] one item
   *[other] { $points } items
}.
call-set = The notice of the meeting { $day } is below: the agenda is set.
call-warn-too-long = Note: the items take { $minutes } min together, { $over } min more than the meeting is long.
call-warn-gone = Note: { $name } has left the network but stands on item { $number }.
call-was-sent = The notice of the meeting { $day } was sent on { $called }. Do you want to send it again, as an update?

error-already-called = The notice of the meeting { $date } was sent on { $called }.
error-too-late-to-call = The meeting on { $date } has been or has begun, so it cannot be called any more.
error-call-sent = A notice that has been sent cannot be taken back. Change the agenda, and that is shown as changes, or send the notice again.

help-call-meeting = Send the notice of a meeting
example-call-meeting = send the notice of the next meeting
