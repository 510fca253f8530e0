rhythm-title = What I do before a meeting
rhythm-name-deadline = Last day for suggestions
rhythm-name-ask = Asks the channel for suggestions
rhythm-name-nudge = Tells you when nothing has come in
rhythm-name-call = Sends the call
rhythm-days-deadline = { $days ->
    [0] the day of the meeting
    [one] the day before the meeting
   *[other] { $days } days before the meeting
}
rhythm-days-ask = { $days ->
    [0] on the last day for suggestions
    [one] the day before the last day for suggestions
   *[other] { $days } days before the last day for suggestions
}
rhythm-days-nudge = { $days ->
    [0] on the day of the meeting
    [one] the day before the meeting
   *[other] { $days } days before the meeting
}
rhythm-days-call = { $days ->
    [0] on the day of the meeting
    [one] the day before the meeting
   *[other] { $days } days before the meeting
}
rhythm-off = switched off
rhythm-hint = Change it with, for example, “last day for suggestions is 14 days before the meeting” or “stop asking for suggestions”.
rhythm-set = Changed. { $what }
rhythm-deadline-set = { $days ->
    [off] Suggestions are taken until the call has been sent.
    [0] Suggestions are taken until the day of the meeting.
    [one] The last day for suggestions is the day before the meeting.
   *[other] The last day for suggestions is { $days } days before the meeting.
}
rhythm-ask = { $last ->
    [none] What do you want to take up? Write to me, or press the button.
   *[other] What do you want to take up? Write to me, or press the button, by { $last }.
}
rhythm-ask-title = Suggestions for the meeting on { $meeting }
rhythm-ask-so-far = { $count ->
    [one] One item is on the agenda so far.
   *[other] { $count } items are on the agenda so far.
}
rhythm-ask-set = { $days ->
    [off] I do not ask the channel for suggestions.
    [0] I ask the channel for suggestions on the last day.
    [one] I ask the channel for suggestions the day before the last day.
   *[other] I ask the channel for suggestions { $days } days before the last day.
}
rhythm-nudge-set = { $days ->
    [off] I do not tell you when no suggestions have come in.
    [0] I tell you on the day of the meeting if no suggestions have come in.
    [one] I tell you the day before the meeting if no suggestions have come in.
   *[other] I tell you { $days } days before the meeting if no suggestions have come in.
}
rhythm-call-set = { $days ->
    [off] The call is sent when you say so.
    [0] The call is sent on the day of the meeting.
    [one] The call is sent the day before the meeting.
   *[other] The call is sent { $days } days before the meeting.
}
rhythm-call-soon = For the meeting on { $meeting } it is time already: its call goes out shortly.
rhythm-how-many-deadline = How many days before the meeting? Write, for example, “last day for suggestions is 10 days before the meeting”.
rhythm-how-many-ask = How many days before the last day? Write, for example, “ask for suggestions 7 days before the last day”.
rhythm-how-many-nudge = How many days before the meeting? Write, for example, “tell me 14 days before if nothing has come in”.
rhythm-how-many-call = How many days before the meeting? Write, for example, “send the call 7 days before the meeting”.
rhythm-nudge-title = { $days ->
    [0] The meeting is today and no suggestions have come in
    [one] The meeting is tomorrow and no suggestions have come in
   *[other] { $days } days left and no suggestions have come in
}
rhythm-nudge = Next meeting: { $when }.
rhythm-nudge-left = { $count ->
    [one] One item is left from the last meeting.
   *[other] { $count } items are left from earlier meetings.
}
rhythm-nudge-what-to-do = Write “agenda” to see what is on it, or “cancel the meeting” if it is not needed.
late-title = Too late for the meeting on { $meeting }
late-from = From { $name }. The suggestion is not on the agenda until you let it in.
button-suggest = Suggest an item
button-late-accept = Let it in
button-late-park = For later
button-late-decline = Say no
error-agenda-set = The call to the meeting on { $date } has been sent. Ask the chair or the coordinator to change it.
error-not-yours-alone = “{ $title }” has been merged with somebody else’s suggestion. Ask the chair or the coordinator to take it off.
error-too-many-days = { $days } days is too early. Choose at most { $limit }.
help-set-rhythm = Decide when I ask for suggestions, tell you and send the notice of a meeting
example-set-rhythm = last day for suggestions is 10 days before the meeting
agenda-late = “{ $title }” came too late for the meeting on { $meeting }. The chair and the coordinator are told and can let it in.
agenda-later = Kept for a later meeting: { $title }
rhythm-last-day-until = Suggestions for the meeting on { $meeting } are taken in until { $day }.
rhythm-last-day-open = Suggestions for the meeting on { $meeting } are taken in until the notice has gone out.
rhythm-last-day-passed = The last day for suggestions for the meeting on { $meeting } was { $day }. You can still suggest: the chair and the coordinator are told that it came late and can take it up.
rhythm-last-day-called = The notice of the meeting on { $meeting } has gone out. You can still suggest: the chair and the coordinator are told that it came late and can take it up.
help-suggestion-deadline = See until when suggestions are taken in
example-suggestion-deadline = what is the last day for suggestions?
reading-suggestion-deadline = Show the last day for suggestions
