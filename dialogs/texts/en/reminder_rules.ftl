# When people are reminded: the network's rules, one's own wishes, what goes out, the weekly digest.

rules-title = When I remind people
rules-name-days = In advance
rules-days = { $nearest ->
    [0] not in advance
    [one] { $days } working day before the report date
   *[other] { $days } working days before the report date
}
rules-name-send-at = Time of day
rules-send-at = { $time }
rules-name-pause = Summer break
rules-no-pause = none
rules-name-digest = Weekly digest
rules-digest = { $day ->
    [none] not sent
   *[other] every { $day }
}
rules-always = I always remind on the day itself, and then every week while something is overdue. On holidays the reminder comes on the working day before.
rules-hint = Change it with, for example, “remind 10 and 2 working days before” or “summer break 1 July–10 August”.
rules-set = Changed. { $what }
rules-as-before = It is so already.
rules-field-reminder-days = Working days before the report date
rules-field-send-at = Time of day
rules-field-pause-from = Summer break, first day (for example 1 July)
rules-field-pause-until = Summer break, last day
rules-field-digest = Weekly digest of what is overdue, to chair and coordinator
rules-no-digest = No digest
button-change-rules = Change
button-save-rules = Save
fault-send-at = Choose a time between { $earliest } and { $latest }.
fault-unreadable-time = Write the time as 8.30. This cannot be read: { $text }
fault-pause = The break begins and ends in the same year, its first day before its last, and is at most { $most } days.
fault-unreadable-pause = Write both days, as 1 July and 10 August, or leave both empty. This cannot be read: { $text }
fault-unreadable-weekday = Choose a weekday.
error-not-so-reminded = { $fault ->
    [send_at] Choose a time between { $earliest } and { $latest }.
    [pause] The break begins and ends in the same year, its first day before its last, and is at most { $most } days.
   *[other] At most { $most } reminders, 1 to { $furthest } working days before.
}
error-not-so-long = Reminders cannot be put off until { $day }. Choose a day after today, within a year.
error-not-all-days = I need at least one weekday on which I can remind you.
help-reminder-rules = Decide when the network is reminded, and the summer break
example-reminder-rules = remind 10 and 2 working days before

wish-title = Your reminders
wish-name-amount = How often
wish-fewer = fewer: on the day, and weekly when something is overdue
wish-usual = as the network has decided
wish-more = more: also a week before and the working day before
wish-name-quiet = Quiet days
wish-quiet = { $days ->
    [none] none
   *[other] { $days }
}
wish-name-snoozed = Put off until
wish-snoozed = { $when }
wish-hint = Write, for example, “remind me on Monday”, “no reminders on Fridays” or “remind me about 7 on Thursday”.
wish-snoozed-set = I will remind you again on { $when }. What is to be reported before then I remind you of on the day.
wish-quiet-set = { $days ->
    [none] I may remind you on all weekdays.
   *[other] No reminders on { $days }. What would have come then comes on the weekday before.
}
wish-fewer-set = I will remind you on the day, and weekly if something is overdue.
wish-more-set = I will remind you more often: also a week before and the working day before.
wish-usual-set = I will remind you as the network has decided.
wish-once-more = I will remind you about { $numbers } on { $when }. Other reminders come as usual.
wish-weekends = I send no reminders on Saturdays, Sundays, public holidays and their eves. What would have come then comes on the working day before.
wish-hour = Reminders go out at { $time }, the same for everybody. Write on which day you want yours, for example “remind me tomorrow”.
wish-elsewhere = I only write here in Teams, in your own chat with me.
wish-away-later = I can put reminders off from the day you tell me. Write when you leave, for example “I am on leave until 12 October”.
wish-not-off = Reminders cannot be switched off, but there can be fewer of them, or they can wait until a day you choose.
wish-not-muted = I remind you about { $number } for as long as it is open. Report it, move it or hand it over. To wait only, write “remind me about { $number } on Monday”.
wish-away-meeting = The meeting on { $day } is before that. If you will not come, write “I cannot attend on { $day }”.
button-wish-monday = Remind me on Monday
button-wish-fewer = Fewer
button-wish-more = More
button-wish-usual = As usual
on-0s = Mondays
on-1s = Tuesdays
on-2s = Wednesdays
on-3s = Thursdays
on-4s = Fridays
help-my-reminders = See when you are reminded, put it off, get fewer or more
example-my-reminders = my reminders

coming-title = Reminders of the next two weeks
coming-title-own = Your reminders of the next two weeks
coming-title-span = Reminders on { $when }
coming-none = No reminders are on their way.
coming-numbers = actions { $numbers }
coming-waits = actions { $numbers } (waiting to be sent)
coming-more = { $count ->
    [one] And one more message.
   *[other] And { $count } more messages.
}
coming-given-up = Not reached: { $names }
of-title = Reminders about { $number }: { $title }
of-none = No reminder about { $number } is on its way{ $why ->
    [no-date] : it has no report date.
    [nobody] : nobody prepares it yet.
    [reported] : it has been reported.
    [ended] : it is no longer open.
   *[other] .
}
to-title = Reminders to { $names }
to-none = No reminder to { $names } is on its way.
got-sent = { $name } was reminded about { $number } on { $when }.
got-unclear = { $name } was to be reminded about { $number } on { $when }. Teams did not answer, so it is not known whether it arrived.
got-failed = The reminder to { $name } about { $number } on { $when } did not arrive. Get in touch in another way.
got-none = { $names ->
    [none] No reminder has gone out about what is open now.
   *[other] No reminder has gone to { $names } about what is open now.
}
got-next = The next reminder to { $name }: { $when }, { $what }.
coming-held = Sending is stopped: the database was moved or restored. Let it go on when you have seen that the list is right.
button-release = Send again
sending-not-held = Sending is not stopped.
sending-released = { $count ->
    [0] Sending goes on. Nothing had waited.
    [one] Sending goes on. One that waited is sent now, if it still holds.
   *[other] Sending goes on. { $count } that waited are sent now, if they still hold.
}
help-coming-reminders = See which reminders go out
example-coming-reminders = which reminders go out?
help-release-sending = Start sending again when it was stopped
example-release-sending = release sending

digest-title = { $count ->
    [one] Week { $week }: one action is overdue
   *[other] Week { $week }: { $count } actions are overdue
}
digest-more = And { $count } more: write “overdue actions”.
digest-hint = The digest goes to chair and coordinator alone. Write “stop the weekly digest” or “weekly digest on Tuesdays”.
