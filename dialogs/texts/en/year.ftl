# A meeting that is moved or cancelled
cancel-ask = Cancel the meeting { $day }?
cancel-yes = Yes, cancel it
cancel-no = No
cancelled-meeting = Cancelled: { $day }.
cancel-goes = { $points ->
    [0] { $matters ->
        [one] One action item goes
       *[other] { $matters } action items go
    }
    [one] One point{ $matters ->
        [0] { " " }goes
        [one] { " " }and one action item go
       *[other] { " " }and { $matters } action items go
    }
   *[other] { $points } points{ $matters ->
        [0] { " " }go
        [one] { " " }and one action item go
       *[other] { " " }and { $matters } action items go
    }
} to the meeting on { $day }.
cancel-stays = There is no later meeting. { $points ->
    [0] { $matters ->
        [one] One action item keeps its day.
       *[other] { $matters } action items keep their day.
    }
    [one] One point waits until a new meeting is planned{ $matters ->
        [0] .
        [one] , and one action item keeps its day.
       *[other] , and { $matters } action items keep their day.
    }
   *[other] { $points } points wait until a new meeting is planned{ $matters ->
        [0] .
        [one] , and one action item keeps its day.
       *[other] , and { $matters } action items keep their day.
    }
}
meeting-news-soon = In ten minutes I will tell the channel, and those who have points or action items there. Undo it before then and I say nothing.

news-cancelled = The meeting on { $day } has been cancelled
news-on-again = The meeting on { $day } takes place after all
news-moved = The meeting on { $day } has been moved
news-changed = New time or place for the meeting on { $day }
news-was = It would have been { $when }.
news-now = It is { $when }.
news-now-and-was = Now: { $when }. Before: { $was }.
news-next = The next meeting is { $when }.
news-no-next = No later meeting is planned.
news-point = “{ $title }” will be taken up on { $day }.
news-point-waits = “{ $title }” waits until a new meeting is planned.
news-matter = { $day ->
    [none] Action item { $number }, “{ $title }”, has no date.
   *[other] Action item { $number }, “{ $title }”, is reported on { $day }.
}
news-more = … and { $count } more.

error-meeting-begun-or-held = The meeting on { $date } has begun or been held: it can neither be moved nor cancelled.

help-cancel-meeting = Cancel a meeting
example-cancel-meeting = cancel the meeting on 12 November
