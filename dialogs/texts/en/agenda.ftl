agenda-title = Agenda { $meeting }
agenda-empty = Nothing has been suggested yet. Write what you want to take up, for example “add Budget, 15 min”.
agenda-total = The suggestions take { $minutes } min together.
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
