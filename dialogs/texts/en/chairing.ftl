chairing-title = Whose turn is it to chair?
chairing-now = { $count ->
    [0] The network has no chair at the moment.
   *[other] Chair now: { $names }{ $until ->
        [none] .
       *[other] , until { $until }.
    }
}
chairing-until = until { $until }
chairing-at-present = at present
chairing-since = since { $since }
chairing-never = has not had the chair, by the history
chairing-last = last had it { $period }{ $count ->
    [one] { "" }
   *[other] , { $count } times in all
}
chairing-then = After them: { $names }
chairing-elected-already = Already elected: { $names }.
chairing-rule = Next is whoever’s last term ended longest ago. Those who have never had the chair come first.
chairing-no-history = The history is empty, so the order is only alphabetical. Enter it once, a line for each: “Lund had the chair 2019”.
chairing-no-history-here = The history is empty, so the order is only alphabetical. The chair or the coordinator can enter it.
chairing-show-history = Show the history
chairing-add = Add to the history
chairing-without-title = { $years ->
    [0] Never had the chair
    [1] Have not had the chair in the last year
   *[other] Have not had the chair in the last { $years } years
}
chairing-without = { $years ->
    [0] Never had the chair, by the history: { $names }.
    [1] Without the chair in the last year: { $names }.
   *[other] Without the chair in the last { $years } years: { $names }.
}
chairing-without-none = { $years ->
    [0] Everyone has had the chair at some time.
    [1] Everyone has had the chair in the last year.
   *[other] Everyone has had the chair at some time in the last { $years } years.
}
chairing-had-title = The chair { $when }
chairing-had-none = The history says nothing of the chair in { $when }.
chairing-had-years = { $years ->
    [one] The chair in the last year
   *[other] The chair in the last { $years } years
}
chairing-home-never = { $home } has not had the chair, by the history.
chairing-home-last = { $home } last had the chair { $period }{ $who ->
    [none] { "" }
   *[other] { " " }({ $who })
}{ $count ->
    [one] .
   *[other] , { $count } times in all.
}
chairing-home-place = { $place ->
    [0] { "" }
    [1] It is { $home }’s turn now.
   *[other] { $home } is number { $place } in turn.
}
chairing-in-turn = Next in turn:
chairing-history-title = History of the chair
chairing-by-home = Each organisation
chairing-older = { $count ->
    [one] … and one earlier term
   *[other] … and { $count } earlier terms
}
chairing-nothing-kept = The history is empty.
chairing-entered = { $count ->
    [one] Added to the history of the chair:
   *[other] { $count } terms are added to the history of the chair:
}
chairing-more = … and { $count } more
chairing-removed = Removed from the history of the chair: { $home }, { $period }.

chairing-form-title = Earlier chairs
chairing-form-lead = Fill in one term, or paste several lines below. The history gives nobody any rights.
chairing-form-faults = { $count ->
    [one] One thing needs to be put right. Nothing is added yet.
   *[other] { $count } things need to be put right. Nothing is added yet.
}
chairing-form-home = Organisation
chairing-form-nobody = Choose
chairing-form-first = First day
chairing-form-until = Last day
chairing-form-name = Who (if you know)
chairing-form-lines = Several at once, one on each line
chairing-form-lines-hint = Lund 2019
chairing-form-save = Add
fault-chairing-line = I cannot read the line “{ $line }”. Write organisation and year, such as “Lund 2019” or “Lund 2019/2020 (First Last)”.
fault-chairing-nobody = I find no { $name } in the network.
fault-chairing-no-home = Choose an organisation.
fault-chairing-no-day = Choose a day.
fault-ends-before-it-begins = The last day is before the first.
fault-turn-known = { $organisation } is in the history for that time already.
fault-no-such-organisation = I find no { $name } in the network.

chairing-elected = { $count ->
    [one] { $names } is elected chair from { $from }
   *[other] { $names } are elected chairs from { $from }
}{ $until ->
    [none] { " " }until further notice.
   *[other] { " " }until { $until }.
}
chairing-former = { $count ->
    [one] { $names } is chair until { $day }.
   *[other] { $names } are chairs until { $day }.
}
chairing-rights-now = { $names } may do what the chair does now: agenda, actions, minutes and settings.
chairing-rights-then = { $names } may do what the chair does from { $day }: agenda, actions, minutes and settings.
chairing-pack-comes = { $names } will get how things stand and a hand-over in their own chat when the term begins.
chairing-decision = { $count ->
    [one] { $names } was elected chair from { $from }
   *[other] { $names } were elected chairs from { $from }
}{ $until ->
    [none] { " " }until further notice.
   *[other] { " " }until { $until }.
}
chairing-decided = The decision is noted under “{ $point }”.

chairing-election-title = The chair’s term ends on { $ends }
chairing-election-meeting = The meeting on { $meeting } is the last before that. Shall the election of the chair be on its agenda?
chairing-election-there = The election of the chair is on the agenda of the meeting on { $meeting } already.
chairing-election-no-meeting = No meeting is planned before { $ends }. Plan one, or write who was elected: “Bo was elected chair for 2027”.
chairing-add-point = Add on { $meeting }
chairing-point-title = Election of chair
chairing-point-added = “{ $title }” is on the agenda of the meeting on { $meeting } now.

error-line-not-read = I cannot read the line “{ $line }”, so nothing is added. Write organisation and year, such as “Lund 2019” or “Lund 2019/2020 (First Last)”.
error-no-such-turn = { $home } has no such term in the history. Write “chair history” to see what there is.
error-several-turns = { $home } has { $count } terms then: { $periods }. Write which one.
error-which-member = Several are called { $name }: { $names }. Write the whole name.
error-term-overlaps = { $name } is elected chair from { $date } already. Change that first, or choose another end.
error-ends-before-it-begins = The term ends on { $until }, before it begins on { $date }.
error-turn-known = { $organisation } is in the history for that time already.
error-nobody-elected = Write who was elected, at most { $most }.

help-chair-rotation = See whose turn it is to chair
example-chair-rotation = whose turn is it to chair?
    which municipalities have not had the chair in the last three years?
reading-chair-rotation = Show whose turn it is to chair
help-chair-history = See who has had the chair
example-chair-history = chair history
reading-chair-history = Show the history of the chair
help-enter-chair-turns = Enter earlier chairs, a line for each
example-enter-chair-turns = chair history: Lund 2019
reading-enter-chair-turns = Add to the history of the chair
help-remove-chair-turn = Remove a term from the history of the chair
example-remove-chair-turn = remove Lund 2019 from the history
reading-remove-chair-turn = Remove from the history of the chair
help-elect-chair = Record the election of a chair
example-elect-chair = Bo was elected chair for 2027
reading-elect-chair = Record the election of the chair

own-elect-chair = { $name ->
    [none] First Last was elected chair for 2027
   *[other] { $name } was elected chair for { $year }
}
own-enter-chair-turns = { $organisation ->
    [none] chair history: Town 2019
   *[other] chair history: { $organisation } 2019
}
own-remove-chair-turn = { $organisation ->
    [none] remove Town 2019 from the history
   *[other] remove { $organisation } 2019 from the history
}
