# Chair and coordinator prepare an agenda; what those who raised its points are told.
prepare-title = Prepare the agenda, { $meeting }
prepare-empty = No suggestions have come in yet.
prepare-late = Came too late
prepare-parked = Parked for this meeting
prepare-later = Parked for later
prepare-mark-late = sent in late
prepare-mark-parked = parked
prepare-mark-later = parked for later
prepare-accepted = accepted
prepare-no-minutes = no time given
prepare-presenter-left = { $name } was to present it but has left the network
prepare-similar = Looks like { $items }
prepare-sum = The items take { $minutes } min together.
prepare-sum-fits = The items take { $minutes } of the meeting's { $has } min.
prepare-sum-too-long = The items take { $minutes } min and the meeting has { $has }: { $over } min too much.
prepare-untimed = { $count ->
    [one] One item has no time.
   *[other] { $count } items have no time.
}
prepare-does-not-fit = The items now take { $minutes } min, { $over } min more than the meeting has.
prepare-after = After { $point }
prepare-before = Before { $point }

prepare-point = Item { $number }: { $title }
prepare-handle = Open { $number }
prepare-accept = Accept
prepare-accept-all = Accept all
prepare-up = Up
prepare-down = Down
prepare-edit = Change
prepare-more = More
prepare-to-list = To the list
prepare-back = Back
prepare-decline = Decline
prepare-park = Park
prepare-merge = Merge
prepare-ask = Ask
prepare-park-until = For which meeting is “{ $title }” to be parked?
prepare-park-later = Later

prepare-form-edit = Change the item
prepare-form-decline = Decline the suggestion
prepare-form-ask = Ask who suggested it
prepare-form-merge = Merge with another
prepare-submit-edit = Save
prepare-submit-decline = Decline
prepare-submit-ask = Send
prepare-submit-merge = Merge
prepare-field-title = Title
prepare-field-minutes = Minutes
prepare-field-presenter = Who presents it?
prepare-field-purpose = Purpose
prepare-field-reason = Why? Who suggested it will read this.
prepare-field-question = What would you like to know?
prepare-field-answer = Your answer
prepare-field-other = Which one is the same?
prepare-field-stays = Which title is to stay?
prepare-stays-this = This one
prepare-stays-other = The other one
prepare-no-purpose = None chosen
prepare-required = This needs to be filled in.
prepare-nothing-changed = Nothing was changed, so the item is as before.
prepare-amend-what = What is to be changed? Write for example “set 20 min on 3”.
prepare-ask-what = What would you like to ask?
ask-reason = Why? Who suggested it will read this.

prepare-done-accepted = Accepted for the meeting on { $meeting }: { $number }. { $title }
prepare-done-accepted-many = { $count } items are accepted for the meeting on { $meeting }.
prepare-done-parked = { $meeting ->
    [none] Parked for later: { $title }
   *[other] Parked for the meeting on { $meeting }: { $title }
}
prepare-done-declined = Declined: { $title }{ $names ->
    [none] {""}
   *[other] . I will tell { $names } why
}.
prepare-done-merged = Merged for the meeting on { $meeting }: { $number }. { $title } ({ $details })
prepare-done-merged-in = Now a part of it: { $titles }
prepare-done-ordered = Now item { $number } of the meeting on { $meeting }: { $title }
prepare-done-amended = Changed for the meeting on { $meeting }: { $number }. { $title } ({ $details })
prepare-done-asked = I am asking { $names } about “{ $title }”. The answer will come to you.

prepare-moved-here = It is now item { $number }.
prepare-changed = Something has changed since you saw the list. This is how it is now.
prepare-changed-by = { $who } { $what } “{ $title }” at { $at }{ $now ->
    [none] {""}
   *[other] {" "}(now { $now })
}. Nothing you pressed has been done.
prepare-by-itself = Nätverksboten
prepare-did-accept-item = accepted
prepare-did-park-item = parked
prepare-did-decline-item = declined
prepare-did-merge-items = merged
prepare-did-order-agenda = moved
prepare-did-amend = changed
prepare-did-withdraw = took off
prepare-did-postpone = moved to another meeting
prepare-did-undo = took back a change of
prepare-did-other = changed

proposer-declined = { $by } has declined your suggestion “{ $title }”: { $reason }
proposer-restored = What you were told of “{ $title }” has been taken back: your suggestion is still there.
proposer-passed-on = You passed it on for { $name }; please tell them.
proposer-asked = { $by } has a question about your suggestion “{ $title }”
proposer-answered = { $by } answers about “{ $title }”
proposer-answer = Answer
proposer-open = Open the item
proposer-answer-sent = Thank you! The answer goes to { $names }.

error-nothing-to-accept = Everything on the agenda of { $date } is accepted already.
error-not-on-agenda = “{ $title }” is not on the agenda yet. Accept it first.
error-with-itself = Another item than “{ $title }” itself is needed. Write for example “merge 3 and 5” or “move 4 before 2”.
error-wrong-minutes = An item takes between 1 and { $limit } minutes.
error-nothing-to-tell = There was nothing left to send. Write it again in a few words.
error-own-suggestion = “{ $title }” is your own suggestion, so there is nobody else to ask.
error-proposer-gone = { $name }, who suggested “{ $title }”, has left the network.

reading-prepare-agenda = Prepare the agenda
reading-accept-agenda-item = Accept the suggestion
reading-park-agenda-item = Park the suggestion
reading-decline-agenda-item = Decline the suggestion
reading-merge-agenda-items = Merge the items
reading-order-agenda = Move the item on the agenda
reading-amend-agenda-item = Change the item
reading-ask-proposer = Ask who suggested it

help-prepare-agenda = See all that came in for a meeting and prepare the agenda
example-prepare-agenda = prepare the agenda
help-accept-agenda-item = Accept a suggestion, or all
example-accept-agenda-item =
    accept 4
    accept all
help-park-agenda-item = Park a suggestion for later
example-park-agenda-item = park 3
help-decline-agenda-item = Decline a suggestion and say why
example-decline-agenda-item = decline 3: will be taken up next year
help-merge-agenda-items = Merge two suggestions; the first one stays
example-merge-agenda-items = merge 3 and 5
help-order-agenda = Move an item on the agenda
example-order-agenda = move 4 before 2
help-amend-agenda-item = Change time, title, purpose or presenter
example-amend-agenda-item = set 20 min on 3
help-ask-proposer = Ask who suggested an item
example-ask-proposer = ask about 3: who is to take part?
