minutes-name = Minutes
minutes-other = Other business
minutes-when = Date and time
minutes-where = Place
minutes-at = at
minutes-present = Present
minutes-others = Also present
minutes-absent = Absent
minutes-unrepresented = Not represented
minutes-nobody-written-down = Attendance has not been recorded.
minutes-chair = (chair)
minutes-late = { $at ->
    [none] came late
   *[other] came at { $at }
}
minutes-left-early = { $at ->
    [none] left early
   *[other] left at { $at }
}
minutes-stands-in = substitute for { $name }
minutes-digital = remotely
minutes-internal = [not to be published]
minutes-gone-through = Actions gone through
minutes-positions = Positions
minutes-column-organisation = Organisation
minutes-column-position = Position
minutes-summary = Summary
minutes-decision = Decision
minutes-attachment = Attachment
minutes-assignment = Action { $number }
minutes-everyone = everyone
minutes-nobody-yet = nobody assigned yet
minutes-reported-by = to be reported { $day }
minutes-postponed-to = Postponed to the meeting on { $day }.
minutes-postponed = Postponed.
minutes-blank = Nothing recorded.
minutes-next-meeting = Next meeting
minutes-no-next-meeting = No date has been set.
minutes-signed = At the keys,
minutes-state-notes = Notes – no draft yet
minutes-state-draft = Draft – not adopted
minutes-state-commented = { $until ->
    [none] Draft – comments are welcome
   *[other] Draft – comments are welcome until { $until }
}
minutes-state-adopted = { $adopted ->
    [none] Adopted
   *[other] Adopted { $adopted }
}
minutes-state-published = { $adopted ->
    [none] Adopted and published
   *[other] Adopted { $adopted } and published
}
minutes-page = Page

minutes-card-title = Draft minutes { $day }
minutes-card-attendance = { $present } present, { $absent } absent
minutes-card-no-attendance = Attendance has not been recorded. Write for example “present: First name, First name”.
minutes-card-decisions = Decisions
minutes-card-assignments = Actions
minutes-card-postponed = Postponed
minutes-card-blank = Nothing recorded
minutes-card-empty = No decisions, no actions, nothing postponed.
minutes-card-to = to { $day }
minutes-card-more = … and { $count } more in the document
minutes-open-page = Read as a page
minutes-open-word = Word
minutes-open-pdf = PDF
minutes-drafted = The draft minutes of { $day } are in the channel: { $points } { $points ->
    [one] item
   *[other] items
}, { $decisions } { $decisions ->
    [one] decision
   *[other] decisions
}, { $assignments } { $assignments ->
    [one] action
   *[other] actions
}.

help-draft-minutes = Draft the minutes
example-draft-minutes = draft minutes

link-gone = This link is not valid, or no longer. Write “agenda” or “draft minutes” to the bot for a new one.

error-not-drafted = There are only notes so far. Whoever leads or writes makes the draft with the word “draft”.
error-not-adopted = The minutes are a draft. They need to be adopted first.
error-minutes-adopted = The minutes have been adopted, so their text is not changed any more.
error-minutes-published = The minutes have been published, so their text is not changed any more.
