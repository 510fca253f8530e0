# A meeting that is moved or cancelled
cancel-ask = Cancel the meeting { $day }?
cancel-yes = Yes, cancel it
cancel-no = No
cancelled-meeting = Cancelled: { $day }.
cancel-goes = { $points ->
    [0] { $matters ->
        [one] One action goes
       *[other] { $matters } actions go
    }
    [one] One item{ $matters ->
        [0] { " " }goes
        [one] { " " }and one action go
       *[other] { " " }and { $matters } actions go
    }
   *[other] { $points } items{ $matters ->
        [0] { " " }go
        [one] { " " }and one action go
       *[other] { " " }and { $matters } actions go
    }
} to the meeting on { $day }.
cancel-stays = There is no later meeting. { $points ->
    [0] { $matters ->
        [one] One action keeps its day.
       *[other] { $matters } actions keep their day.
    }
    [one] One item waits until a new meeting is planned{ $matters ->
        [0] .
        [one] , and one action keeps its day.
       *[other] , and { $matters } actions keep their day.
    }
   *[other] { $points } items wait until a new meeting is planned{ $matters ->
        [0] .
        [one] , and one action keeps its day.
       *[other] , and { $matters } actions keep their day.
    }
}
meeting-news-soon = In a while I will tell the channel, and those who have items or actions there. Undo it before then and I say nothing.

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

# A year of meetings
year-title = Meetings { $year }
year-lead = One meeting a line: day, hours and place. Write “all day” or “lunch to lunch” where it is so. New lines are new meetings.
year-faults = { $count ->
    [one] Nothing has been saved yet. One thing needs to be put right:
   *[other] Nothing has been saved yet. { $count } things need to be put right:
}
year-missing = { $count ->
    [one] Nothing has been saved yet. One meeting is no longer among the lines. Choose what is to become of it.
   *[other] Nothing has been saved yet. { $count } meetings are no longer among the lines. Choose what is to become of them.
}
year-meetings = Meetings { $year }
year-example = 24 Sep 9.30–11 Teams
year-over = Already held: { $days }.
year-gone = The meeting { $day } is missing
year-move = It has been moved to { $day }
year-cancel = It is cancelled
year-keep = It stays as it was
year-bound = { $points ->
    [0] { $matters ->
        [one] One action belongs to the meeting:
       *[other] { $matters } actions belong to the meeting:
    }
    [one] { $matters ->
        [0] One item belongs to the meeting:
        [one] One item and one action belong to the meeting:
       *[other] One item and { $matters } actions belong to the meeting:
    }
   *[other] { $matters ->
        [0] { $points } items belong to the meeting:
        [one] { $points } items and one action belong to the meeting:
       *[other] { $points } items and { $matters } actions belong to the meeting:
    }
}
year-save = Save the meetings
year-unchanged = Nothing has changed for { $year }.
year-all-there = Those meetings are planned already.
year-nothing-saved = { $count ->
    [one] No meeting has been planned yet, because there is a line I could not read:
   *[other] No meeting has been planned yet, because there are { $count } lines I could not read:
}
year-moved-line = Moved from { $old }: { $when }.
year-changed-line = Changed: { $when }.
year-follow = { $points ->
    [0] { $matters ->
        [one] One action follows.
       *[other] { $matters } actions follow.
    }
    [one] { $matters ->
        [0] One item follows.
        [one] One item and one action follow.
       *[other] One item and { $matters } actions follow.
    }
   *[other] { $matters ->
        [0] { $points } items follow.
        [one] { $points } items and one action follow.
       *[other] { $points } items and { $matters } actions follow.
    }
}
fault-another-year = { $date } is not in { $year }. The form is for that year only.
fault-long-place = The place of the meeting on { $date } may have at most { $limit } characters.
fault-meeting-there = { $date } collides with the meeting on { $other }.
fault-year-choose-again = The lines have changed since you chose. Choose again.
fault-year-changed = { $name ->
    [none] The meeting on { $day } was changed while the form was open: { $when }.
   *[other] { $name } changed the meeting on { $day } while the form was open: { $when }.
}
fault-year-added = { $name ->
    [none] A meeting was planned while the form was open: { $when }.
   *[other] { $name } planned a meeting while the form was open: { $when }.
}
fault-year-taken-out = { $name ->
    [none] The meeting on { $day } was cancelled, or moved to another year, while the form was open.
   *[other] { $name } cancelled the meeting on { $day }, or moved it to another year, while the form was open.
}
error-year-over = { $year } has passed.

help-plan-year = Plan, change or move a whole year of meetings at once
example-plan-year = plan meetings 2027
