attendance-and-from = { $how } from { $at }
attendance-and-until = { $how } until { $at }
attendance-was = { $who } – { $how }
attendance-before = Was before: { $said }
attendance-unheard = Not represented: { $who }
attendance-all-named = Everybody has been named already.
attendance-unread = Not recorded, since the name is unknown or may be several: { $who }
attendance-chairs = { $before ->
    [none] { $meeting }, in the chair: { $who }
   *[other] { $meeting }, in the chair: { $who } (was before: { $before })
}
attendance-secretary = { $before ->
    [none] { $who } takes the minutes now.
   *[other] { $who } takes the minutes now, instead of { $before }.
}

asked-nobody-written-down = Attendance has not been recorded. Write for example “present: First name, First name” or “everybody except First name”.
asked-present = Present ({ $count }): { $who }
asked-others = Others ({ $count }): { $who }
asked-absent = Absent ({ $count }): { $who }
asked-nobody-absent = Everybody is here.
asked-all-heard = All are represented.
asked-count = { $present ->
    [one] One present
   *[other] { $present } present
}, from { $homes ->
    [one] one organisation
   *[other] { $homes } organisations
}{ $others ->
    [0] .
    [one] , and one other.
   *[other] , and { $others } others.
}
asked-one = { $who } – { $how }
asked-one-there = { $how ->
    [none] Yes, { $who } is here.
   *[other] { $who } is recorded as present ({ $how }).
}
asked-one-absent = { $how ->
    [none] No, { $who } is not here.
   *[other] No, { $who } is not here ({ $how }).
}
asked-beforehand = Before the meeting { $who } said: { $how }. Nothing has been recorded at the meeting yet.
asked-not-named = { $who } has not been named yet.
asked-secretary = { $who ->
    [none] Nobody has been named to take the minutes.
   *[other] { $who } takes the minutes.
}
asked-chair = { $who ->
    [none] Nobody has been named as chair.
   *[other] In the chair: { $who }
}

help-ask-attendance = See who is here, and who is missing
example-ask-attendance = who is not here?
help-chair-meeting = Say who chairs the meeting
example-chair-meeting = First name chairs the meeting
help-change-secretary = Change secretary during the meeting
example-change-secretary = First name takes the minutes

reading-ask-attendance = Show who is here
reading-chair-meeting = Say who chairs the meeting
reading-change-secretary = Change secretary

error-too-many-chairs = One or two chair a meeting, not { $count }.
