agenda-title = Agenda { $meeting }
agenda-empty = Nothing has been suggested yet. Write what you want to take up, for example “add Budget, 15 min”.
agenda-total = The suggestions take { $minutes } min together.
agenda-total-of = The suggestions take { $minutes } of the meeting's { $length } min{ $over ->
    [0] .
   *[other] {""}: { $over } min too much.
}
agenda-left-on = from the meeting on { $meeting }
agenda-notes-of = from the meeting on { $meeting }
agenda-presented-by = { $name } presents
agenda-via = { $name } via { $proposer }
agenda-on-behalf = from { $name }
agenda-added = Item { $number }: { $title }{ $details ->
    [none] {""}
   *[other] {" "}({ $details })
} – on the agenda of { $meeting }.
agenda-reports = To be reported at the meeting
agenda-report = No. { $number }: { $title } ({ $by })
agenda-reports-more = and { $count } more: write “show the actions”.
agenda-theirs = Items from { $name }
agenda-nothing-of-theirs = { $meeting ->
    [none] No items from { $name } on the agendas to come.
   *[other] No items from { $name } on the agenda of the meeting on { $meeting }.
}
error-no-such-organisation = I find no { $name } in the network. Write the name as in the list of members.
agenda-withdrawn = Off the agenda: { $title }
agenda-postponed = Moved to the meeting on { $meeting }: { $title }

help-add-agenda-item = Suggest an item for the agenda
example-add-agenda-item = add Budget to the next agenda, 15 min, for discussion
help-list-agenda = Show the agenda
example-list-agenda = agenda
help-withdraw-agenda-item = Take back your suggestion
example-withdraw-agenda-item = remove item 2 from the agenda
help-postpone-agenda-item = Move an item to another meeting
example-postpone-agenda-item = move item 3 to the next meeting

suggest-title = Suggest an item
suggest-title-change = Change your suggestion
suggest-lead = Only the heading is needed.
suggest-faults = { $count ->
    [one] One thing has to be put right.
   *[other] { $count } things have to be put right.
}
suggest-what = What do you want to take up?
suggest-meeting = For the meeting
suggest-later = A later meeting
suggest-purpose = Purpose
suggest-not-said = –
suggest-minutes = Minutes
suggest-presenter = Who presents it?
suggest-on-behalf-of = It comes from (if somebody else than you)
suggest-why = Why, and what is it to lead to?
suggest-links = Links, one on each line
suggest-save = Suggest
suggest-change = Change
suggest-source = The message
button-change = Change
fault-meeting-gone = That meeting takes no more suggestions. Choose another.
fault-no-title = Write what you want to take up.
fault-long-title = The heading is too long. At most { $limit } characters; put the rest under why.
fault-unreadable-minutes = “{ $text }” is no number of minutes between 1 and { $limit }.
fault-not-a-link = “{ $text }” is no web address. It has to begin with https://.
fault-many-links = At most { $limit } links.
help-suggest-form = Suggest an item in a form
example-suggest-form = form for a suggestion
