# Who takes over, who leaves, and what goes with it.
holder-changed = { $to } has the seat { $seat } from { $from }.
holder-after = { $to } takes over the seat { $seat } after { $former } from { $from }.
holder-then = What { $former } prepares by name ({ $count ->
    [one] one thing
   *[other] { $count } things
}) goes to { $to } on that day.
holder-passed = From { $former } to { $to }: { $what }
holder-welcome = { $to } gets a starter list from me { $from ->
    [now] now
   *[other] on { $from }
}.
holder-not-in-team = { $to } gets a starter list once they are in the team.
holder-leaves = { $name } leaves
succession-unknown = { $name } is not in the network yet. Add { $name } to the team (or in the network's form), then write again: “{ $again }”
succession-unknown-seat = I find no seat for { $name }. Write for instance “new director in Perstorp is First Last from 1 January”.
succession-of-whom = Whom does { $name } take over from? Write for instance “{ $name } takes over Lisa's seat”.
succession-which-seat = Whom does { $name } take over from?
succession-function = Director
error-already-holds = { $name } has the seat { $seat } already.
holder-when = From which day does { $name } have the seat?
leaves-said = { $name } is in the network until { $day }, that day included.
leaves-gone = { $name } is not in the network any more.
leaves-seat = The seat { $seat } is vacant then. Write for instance “Bo takes over after { $name }” when you know who comes next.
leaves-theirs = By name { $name } has: { $what }
leaves-nobodys = What has nobody else by then comes to you and the others who lead the network.
leaves-when = Which day is the last for { $name }?
leaves-own-when = Which is your last day?
leaves-told = I am telling chair and coordinator that your last day is { $day }.
leaves-hand-over = Write “hand-over” when you want to hand over what you have.
leaves-no-lead = Nobody leads the network after that. Name a chair or coordinator before: write “settings”.
leaves-tell-to = { $name } says that { $to } takes over. If so, write “{ $to } takes over from { $name } from { $day }”.
leaves-tell = { $name } says that they leave on { $day }.
leaves-tell-how = If you confirm, { $name } is in the network until that day. It can be undone.
leaves-confirm = Confirm the last day
what-counted = { $matters ->
    [one] one action ({ $numbers })
   *[other] { $matters } actions ({ $numbers })
}
what-points = { $count ->
    [one] one item on the agenda
   *[other] { $count } items on the agenda
}
what-standing = { $count ->
    [one] one standing item
   *[other] { $count } standing items
}
what-nothing = nothing
passed-title = { $to } has the seat { $seat } from today
passed-lead = What { $former } prepared by name has gone to { $to }:
starter-title = Welcome! You have the seat { $seat } in { $network }
starter-lead = This is what matters most to begin with.
starter-next = Next meeting:
starter-matters = { $count ->
    [0] No open actions are yours just now.
    [one] One open action is yours:
   *[other] { $count } open actions are yours:
}
starter-ask = Write to me in ordinary words: “my actions”, “what is on the agenda?”, “history 4”, “done 4”. “help” shows everything.
succession-more = … and { $count } more.
orphans-title = { $count ->
    [one] One thing has nobody responsible any more
   *[other] { $count } things have nobody responsible any more
}
succession-give = Give to …
succession-open = Open { $number }
succession-move-title = Move to somebody else
succession-to-whom = To whom?
succession-what = What?
succession-move = Move
succession-a-point = Agenda item: { $title }
succession-a-standing = Standing item: { $title }
succession-choose-who = Choose who is to take over.
succession-choose-what = Tick at least one thing to move.
succession-moved = { $to } has now: { $what }

reading-change-holder = Change who has the seat
reading-member-leaves = Note the last day
help-change-holder = Say that a seat has a new holder
example-change-holder = new director in Klippan is First Last from 1 January / First takes over from First
help-member-leaves = Say when somebody leaves
example-member-leaves = First leaves 31 December
error-nothing-left = There is nothing left to move: somebody else has it already.
pack-title = Hand-over { $name }
pack-seat = Seat
pack-role = Role
pack-organisation = For
pack-last-day = Last day
pack-deputy = { $seat } (deputy)
pack-matters = Open actions
pack-matters-count = { $count ->
    [0] No open actions.
    [one] One open action
   *[other] { $count } open actions
}
pack-no-matters = No open actions.
pack-waiting = Waiting for others to answer
pack-points = Items to present at meetings to come
pack-point = { $title }{ $meeting ->
    [none] {""}
   *[other] {" "}({ $meeting })
}
pack-standing = Standing items to answer for
pack-meetings = Meetings to come
pack-last = Last, { $when }: { $what }
pack-recorded = Recorded { $when } by { $who }
pack-open = Open in Word
pack-opens = The document shows how things stand when you open it. The button works for a day, for whoever has it.
pack-move = Move to …
pack-move-to = Move to { $name }
role-chair = Chair
role-coordinator = Coordinator
role-member = Member
term-both = { $title }, { $first } – { $last }
term-from = { $title }, from { $first }
term-until = { $title }, until { $last }
hand-on-sent = I have asked { $name } to take over { $what }. Everything is yours until { $name } has said yes.
hand-on-asked = { $name } asks whether you can take over { $count ->
    [one] one action
   *[other] { $count } actions
}
hand-on-yes = Yes, I take over
hand-on-mine = Yours now: { $what }
hand-on-not-mine = I will tell { $name } that you cannot take over.
hand-on-taken = { $name } has taken over { $what }.
hand-on-left = { $name } cannot take over { $what }. So it is still yours.
reading-handover-pack = Make a hand-over
help-handover-pack = Get a hand-over: what you hold, as a card and a Word document, and move it to somebody else
example-handover-pack = hand-over / hand over to First
undone-seat = { $name } has the seat { $seat } again.
new-lead-title = You are { $role } of { $network } now. This is how things stand
new-lead-waits = Waiting for your answer: { $what }.
new-lead-pack = From { $name }
new-lead-packs = The hand-over opens for three days. After that, write “handover for” and the name.
new-lead-nothing = Nothing waits for your answer just now.
new-lead-suggestions = { $count ->
    [one] one suggestion for the agenda
   *[other] { $count } suggestions for the agenda
}
new-lead-reported = { $count ->
    [one] one reported action to close
   *[other] { $count } reported actions to close
}
new-lead-orphaned = { $count ->
    [one] one thing without anybody responsible
   *[other] { $count } things without anybody responsible
}
