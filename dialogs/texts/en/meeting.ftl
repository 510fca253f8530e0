meeting-started = The meeting on { $meeting } has begun. { $secretary } takes the minutes.
meeting-started-next = Write “present: …”, “note: …”, “decision: …” and at the end “draft minutes”.
meeting-away = Have said that they cannot come: { $names }

attendance-one = { $meeting }: { $who } – { $how }
attendance-many = { $meeting }, { $how }: { $who }
attendance-guests = Not on the list of members, recorded as guest: { $who }
attendance-not-named = Not named yet: { $who }
attendance-present = present
attendance-absent = absent
attendance-late = { $at ->
    [none] comes late
   *[other] from { $at }
}
attendance-leaves-early = { $at ->
    [none] leaves early
   *[other] until { $at }
}
attendance-substitute = { $name ->
    [none] a substitute comes
   *[other] { $name } comes instead
}
attendance-digital = { $how }, remotely

note-added = Recorded under { $point }: { $text }
note-added-decision = Decision recorded under { $point }: { $text }
note-added-then = { $meeting }: { $line }
note-changed = Changed under { $point }: { $text }
note-removed = Taken out of the minutes: { $text }
note-change = Change
note-remove = Remove
note-save = Save
note-form-title = Change the note
note-form-text = Text

help-start-minutes = Begin the meeting and its minutes
example-start-minutes = start the minutes
help-attendance = Record who takes part, or say how it will be for you
example-attendance = present: First name, First name / I cannot come on 24/9
help-add-note = Record a note under an item of the meeting
example-add-note = note under item 3: most are in favour
help-add-decision = Record a decision
example-add-decision = decision: we apply together

error-no-meeting-to-record = There is nothing to take notes from: no meeting is going on and none was held in the last { $days } days. For an older one, write the date, for example “note from the meeting 24/9: …”.
error-meeting-not-yet = The meeting on { $date } has not been held yet, so there is nothing to record. To raise something there, write “add item …”.
error-meeting-begun = The meeting on { $date } has begun already, and { $secretary } takes the minutes.
error-meeting-cancelled = The meeting on { $date } has been cancelled.
error-empty-note = There is nothing left to record. Write for example “note: most are in favour”.
