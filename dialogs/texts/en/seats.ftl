# Seats and organisations: who appointed, deputies, what is missing, who leaves, who comes.
seats-title = The network's seats
seats-none = The network has no seats yet. They are made when you write, for example, “new director in Perstorp is First Last”.
seats-empty = no holder
seats-holder = { $name }{ $by ->
    [none] { "" }
   *[other] , appointed by { $by }
}{ $until ->
    [none] { "" }
   *[other] , until { $until }
}
seats-to-come = { $name } from { $from }
seats-deputy = { $from ->
    [none] substitute { $name }
   *[other] deputy { $name } from { $from } { $until ->
        [none] until further notice
       *[other] until { $until }
    }
}
seats-more = … and { $count } more
seat-appointed = { $name } is appointed by { $by }{ $day ->
    [none] { "" }
   *[other] , { $day }
}: { $seat }
seat-deputy-set = { $name } is deputy for { $of } from { $from } { $until ->
    [none] until further notice
   *[other] until { $until }
}: { $seat }. What belongs to the seat is both's then.
seat-removed = The seat { $seat } is removed. Its history stays.
error-holds-no-seat = { $name } has no seat in the network. Write “seats” to see those there are.
error-own-deputy = { $name } cannot be their own deputy.
error-days-turned = The last day, { $last }, comes before the first, { $first }.
error-deputy-there = { $name } is already deputy there from { $first } { $last ->
    [none] until further notice
   *[other] until { $last }
}.
seat-remove-which = Which seat in { $name } is no longer there?
seat-of = { $name ->
    [none] { $seat }
   *[other] { $seat }, { $name }
}
error-no-seat-there = { $name } has no such seat in the network. Write “seats” to see those there are.

missing-title = What the network lacks
missing-nothing = Nothing is missing: every organisation is represented, every seat has a holder, and every holder is in Teams.
missing-homes = Represented by nobody
missing-seats = Seats without a holder
missing-unmet = Have a seat but have not been seen in Teams
missing-seatless = Sit for an organisation without having a seat

home-leaves = { $name } is in the network until { $day }. What has been stays under the same name.
home-members-leave = { $names } leave on the same day.
home-leads-stay = { $names } lead the network and stay until somebody says their last day.
home-seats = { $count ->
    [one] The seat { $seats } has
   *[other] The seats { $seats } have
} a holder until { $day }.
home-matters = Open and to be handed over: { $matters }
merge-done = { $names } { $count ->
    [one] becomes
   *[other] both become
} a part of { $into } from { $day }. What has been stays under the old names, and the members sit for { $into } from that day.
merge-into-which = What are { $one } and { $other } called when they have merged?
merge-new-how = Is it a new name? Write, for example, “{ $one } and { $other } merge into Newname 1 January”.
error-which-day-gone = From which day? Write, for example, “{ $name } leaves the network 31 December” or “… merge 1 January”.
error-merges-with-itself = { $name } cannot merge with itself.
error-not-in-network = { $name } has left the network already, or will have by that day.

who-comes-title = The meeting { $day }: { $count } of { $homes } represented so far
coming-no-homes = The network has no organisations yet.
coming-represented = Represented ({ $count })
coming-absent = Not coming ({ $count })
coming-unknown = Have said nothing ({ $count })
coming-instead = { $who } instead of { $of }

help-appoint-holder = Note who formally appointed somebody
example-appoint-holder = First is appointed by the county's municipalities 12 March
reading-appoint-holder = Note who appointed them
help-set-deputy = Say who is deputy during a long absence
example-set-deputy = First is deputy for Last 1 October–31 March
reading-set-deputy = Note a deputy
help-list-seats = See the seats, who has them and who appointed them
example-list-seats = show the seats
reading-list-seats = Show the seats
help-remove-seat = Remove a seat that is no longer there
example-remove-seat = remove the seat director in Klippan
reading-remove-seat = Remove the seat
help-ask-missing = See what is missing: empty seats and organisations without anybody
example-ask-missing = what is missing in the network?
reading-ask-missing = Show what the network lacks
help-organisation-leaves = Say that a municipality leaves the network
example-organisation-leaves = Klippan leaves the network 31 December
reading-organisation-leaves = Note that the organisation leaves the network
help-organisations-merge = Say that two municipalities merge
example-organisations-merge = Klippan and Perstorp merge 1 January
reading-organisations-merge = Merge the organisations
help-ask-who-comes = See which organisations come to a meeting
example-ask-who-comes = who is coming to the next meeting?
reading-ask-who-comes = Show who is coming
own-set-deputy = { $name ->
    [none] First Last is deputy for First Last 1 October–31 March
   *[other] First Last is deputy for { $name } 1 October–31 March
}
own-appoint-holder = { $name ->
    [none] First Last is appointed by the county's municipalities 12 March
   *[other] { $name } is appointed by the county's municipalities 12 March
}
own-remove-seat = { $organisation ->
    [none] remove the seat in Town
   *[other] remove the seat in { $organisation }
}
own-organisation-leaves = { $organisation ->
    [none] Town leaves the network { $soon }
   *[other] { $organisation } leaves the network { $soon }
}
own-organisations-merge = { $organisation ->
    [none] Town and Neighbourtown merge 1 January
   *[other] { $organisation } and Neighbour Town merge 1 January
}
