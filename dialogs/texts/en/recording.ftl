record-new = New action
record-title-change = Change action { $number }
record-lead = Write what is to be done, who raised it, who prepares it and when it is to be reported. The rest is optional.
record-lead-change = What you leave alone stays as it is.
record-lead-part = What you leave alone stays as it is. Chair or coordinator changes the heading, the comment and who raised it.
record-title = What is to be done?
record-initiator = Who raised it?
record-initiator-other = … or somebody else, for example a national network
record-preparers = Who prepares it?
record-outside = Somebody outside the network who prepares it
record-outside-by = Who in the network answers for the one outside?
record-due = To be reported by
record-meeting = … or at a meeting
record-next-meeting = Next meeting, { $day }
record-direction = Does it come from, or go to, somebody else?
record-direction-from = Comes from
record-direction-to = Goes to
record-body = From or to whom? For example the regional council
record-answer-on = Answer due by
record-comment = Comment: why, and what it is to lead to
record-everyone = Everybody (each organisation does its part)
record-seat = { $seat }{ $holder ->
    [none] {""}
   *[other] {" "}(now { $holder })
}
record-more = More details
record-save = Add
record-change = Save
record-message-empty = The message has no text, perhaps because it is only a picture. Write what is to be done; the link to the message comes along.
record-unchanged = Nothing was changed in action { $number }.
record-changed-meanwhile = The action was changed while the form was open ({ $when }: { $what }). Here is what is so now, with what you wrote in other fields. Nothing has been saved yet.
action-changed = Action { $number } has been changed: { $title } – { $who }, { $when ->
    [none] no date
   *[other] to be reported { $when }
}.
fault-no-matter = Write what is to be done.
fault-long-matter = The text is { $length } characters. At most { $limit } fit here; put the rest in the comment.
fault-long-name = At most { $limit } characters.
fault-no-raiser = Choose or write who raised it.
fault-two-raisers = You have both chosen somebody and written ”{ $name }”. Keep only one of them.
fault-somebody-gone = Whoever you chose is no longer in the network. Choose again.
fault-no-preparer = Choose who prepares it, or write somebody outside the network (under More).
fault-nobody-answers = Choose who in the network answers for { $name }: that person is reminded.
fault-no-report-day = Choose a day or a meeting.
fault-no-such-meeting = That meeting has been held or cancelled. Choose another, or a day.
fault-two-days = The day is { $day }, but the meeting is on { $meeting }. Keep only one of them.
fault-unreadable-day = ”{ $text }” is no day. Write as 2027-01-15.
fault-no-direction = Choose whether it comes from or goes to { $name }.
fault-no-body = { $direction ->
    [from] Write whom it comes from.
   *[to] Write whom it goes to.
}
fault-answer-to-whom = To whom is the answer? Choose whether it comes from or goes to somebody else, or take the day away.
fault-long-comment = The comment is { $length } characters. At most { $limit } fit.
fault-long-comment-link = The comment is too long: with the link to the message at most { $limit } characters fit.
fault-one-taker = You hand it over to one person, who has to say yes. Chair or coordinator gives it to several, or to everybody.
fault-others-prepare = You prepare it together with others. Your own part you can hand over; who else prepares it is for chair or coordinator.
fault-nobody-prepares = Somebody needs to prepare it. Choose who takes over, and I will ask.
fault-leads-decide = Everybody prepares it, so chair or coordinator decides who does it instead.
help-record-form = Record an action in a form
example-record-form = form for an action
help-change-form = Change an action in a form
example-change-form = change action 7
reading-record-form = Open the form for a new action
reading-change-form = Open the action in a form
