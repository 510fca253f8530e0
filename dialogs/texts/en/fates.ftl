fate-title = What happened
fate-title-own = What happened to your items
fate-on = is number { $number } on the agenda of the meeting on { $meeting }
fate-set = is number { $number } on the agenda of the meeting on { $meeting }, which has been set
fate-late = came too late for the meeting on { $meeting } and waits for an answer from the chair or the coordinator
fate-missed = came too late for the meeting on { $meeting } and was not taken in
fate-parked = is parked until the meeting on { $meeting }
fate-later = is kept for a later meeting
fate-declined = was declined{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
fate-closed = was closed without being taken up: { $reason }
fate-withdrawn = was taken off the agenda
fate-merged = became part of another item
fate-merged-into = became part of "{ $title }". It { $rest }
fate-left = { $how ->
    [cancelled] was left when the meeting on { $left } was cancelled
   *[held] was not reached at the meeting on { $left }
} and is now number { $number } on the agenda of the meeting on { $meeting }
fate-waiting = { $how ->
    [cancelled] was left when the meeting on { $left } was cancelled
   *[held] was not reached at the meeting on { $left }
}; no new meeting is planned
fate-discussed = was taken up at the meeting on { $meeting } ({ $decisions ->
    [0] no decisions
    [one] one decision
   *[other] { $decisions } decisions
}, { $notes ->
    [0] no notes
    [one] one note
   *[other] { $notes } notes
})
fate-minutes = Meeting { $meeting }
error-nothing-raised = You have not suggested any item yet. Write, for example, "add the item Budget to the next meeting".
error-no-such-suggestion = I find no item that is called something like "{ $words }".
help-item-fate = See what happened to an item
example-item-fate = what happened to my item?
