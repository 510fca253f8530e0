# Reminding at once: at most once a day for each action and person.

remind-now = { $names ->
    [none] I am reminding { $count } people now of action { $number }: { $title }
   *[other] I am reminding { $names } now of action { $number }: { $title }
}
remind-later = { $names ->
    [none] I will remind { $count } people { $when } of action { $number }: { $title }
   *[other] I will remind { $names } { $when } of action { $number }: { $title }
}
remind-already = { $names ->
    [none] { $count } people
   *[other] { $names }
} already got a reminder { $when } of action { $number }.
remind-coming = There is a reminder of action { $number } { $when } already, for { $names ->
    [none] { $count } people
   *[other] { $names }
}.
remind-under-way = A reminder of action { $number } is on its way already to { $names ->
    [none] { $count } people
   *[other] { $names }
}.
remind-failed = { $names ->
    [none] The reminder of action { $number } has not reached { $count } people today. Please reach them in another way.
   *[other] The reminder to { $names } of action { $number } has not arrived today. Please reach out in another way.
}
remind-own = Action { $number } is your own: { $title }
remind-on-which = Say which action it is too, for example “remind { $names ->
    [none] about 7 on Friday
   *[other] { $names } about 7 on Friday
}”.
remind-nobody = Action { $number } has nobody to remind yet: { $title }. Give it to somebody, for example “{ $number } to Klippan”.
remind-not-theirs = Action { $number } is prepared by { $who }, not by { $names }. Nobody has been reminded.
remind-none-late = { $names ->
    [none] Nothing is overdue. Nobody has been reminded.
   *[other] Nothing of { $names } is overdue. Nobody has been reminded. Write which action it is about, for example “remind 7”.
}
remind-many-now = { $count ->
    [one] I am reminding one person now:
   *[other] I am reminding { $count } people now:
}
remind-many-later = { $count ->
    [one] I will remind one person { $when }:
   *[other] I will remind { $count } people { $when }:
}
remind-many-already = Already reminded { $when }:
remind-many-coming = Get a reminder { $when } already:
remind-many-under-way = A reminder is on its way already to:
remind-many-failed = The reminder has not arrived today. Please reach out in another way:
remind-person = { $name }: { $numbers }
remind-more = … and { $count } more
remind-own-many = { $count ->
    [one] Action { $numbers } is your own.
   *[other] Actions { $numbers } are your own.
}
remind-nobody-many = { $count ->
    [one] Action { $numbers } has nobody to remind.
   *[other] Actions { $numbers } have nobody to remind.
}
remind-today-at = today at { $time }
remind-tomorrow-at = tomorrow at { $time }
remind-asked-by = { $names } asked me to remind you.
button-remind = Remind now
button-remind-late = Remind all now
help-remind-now = Remind somebody of an action now, at most once a day
example-remind-now =
    remind 7 now
    send a reminder to everyone who is late
help-remind-later = Have somebody reminded of an action on a day
example-remind-later = remind Firstname about 7 on Friday
reading-remind-later = Remind on a day
error-already-out = The reminder has already been sent and cannot be taken back.
